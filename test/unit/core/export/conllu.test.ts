import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import { articleAsConllu } from '../../../../src/core/export/conllu';
import { knowledge } from '../../../support/knowledge';

const conllu = (text: string): string => articleAsConllu(annotate({ id: 'quay 1.txt', text }, knowledge));

describe('CoNLL-U', () => {
  const text = 'Quay reopens\n\nMs Brevik hasn’t left. “We’ll sail,”  she said.';
  const lines = conllu(text).split('\n');
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));

  it('names document and sentences', () => {
    assert.equal(lines[0], '# newdoc id = quay 1.txt');
    assert.ok(lines.includes('# sent_id = quay 1.txt-2'));
    assert.ok(lines.includes('# text = Ms Brevik hasn’t left.'));
    assert.ok(lines.includes('# text = “We’ll sail,” she said.'));
  });

  it('has ten columns, none of them empty, and one root a sentence', () => {
    for (const row of rows) {
      assert.equal(row.length, 10);
      for (const column of row) assert.match(column, /^\S+$/);
    }
    for (const sentence of conllu(text).trim().split('\n\n')) {
      const heads = sentence
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => Number(line.split('\t')[6]));
      assert.equal(heads.filter((head) => head === 0).length, 1);
      assert.ok(heads.every((head) => head <= heads.length));
    }
  });

  it('spells the sentence by its words and their spaces, each at its place in the text', () => {
    for (const sentence of conllu(text).trim().split('\n\n')) {
      const told = /^# text = (.*)$/m.exec(sentence)![1]!;
      const own = sentence
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split('\t'));
      assert.equal(
        own
          .map((row) => row[1]! + (row[9]!.includes('SpaceAfter=No') ? '' : ' '))
          .join('')
          .trim(),
        told,
      );
    }
    for (const row of rows) {
      const [, start, end] = /start=(\d+)\|end=(\d+)/.exec(row[9]!)!;
      assert.equal(text.slice(Number(start), Number(end)), row[1]);
    }
  });

  it('is one line for a text without words', () => assert.equal(conllu('\n'), '# newdoc id = quay 1.txt\n\n'));
});
