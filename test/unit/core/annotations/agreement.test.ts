// Coefficients on worked examples from the literature, and two people's notes on invented sentences.

import assert from 'node:assert/strict';
import { agreementOf, isSparse, madeBy } from '../../../../src/core/annotations/agreement';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import { newNote, tagged } from '../../../../src/core/annotations/changes';
import { cohensKappa, nominalAlpha, sameShare, type Labelled } from '../../../../src/core/annotations/coefficients';
import type { ClaimNote, ClaimStatus } from '../../../../src/core/annotations/records';
import { agreementAsMarkdown } from '../../../../src/core/export/agreementReport';

/** One string a person, a letter a unit, "." for none. */
function unitsOf(...people: readonly string[]): Labelled[] {
  return [...people[0]!].map((_, unit) => people.map((labels) => (labels[unit] === '.' ? null : labels[unit]!)));
}

function near(value: number | null, expected: number, digits = 3): void {
  assert.equal(value?.toFixed(digits), expected.toFixed(digits));
}

/** A table of counts as pairs of labels. */
function table(...rows: readonly (readonly number[])[]): Labelled[] {
  return rows.flatMap((row, one) => row.flatMap((count, other) => Array<Labelled>(count).fill([`${one}`, `${other}`])));
}

describe('coefficients of agreement', () => {
  it('are those of Krippendorff 2011: two people, two labels', () => {
    near(nominalAlpha(unitsOf('0100000010', '1110010000')), 0.095);
  });

  it('are those of Krippendorff 2011: two people, five labels', () => {
    near(nominalAlpha(unitsOf('aabbdcccedda', 'babbbccceddd')), 0.692);
  });

  it('are those of Krippendorff 2011: four people with gaps', () => {
    near(nominalAlpha(unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')), 0.743);
  });

  it('are those of Fleiss, Levin and Paik, table 18.1, and of the common example of grants', () => {
    const psychiatrists = table([75, 1, 4], [5, 4, 1], [0, 0, 10]);
    near(cohensKappa(psychiatrists), 0.676);
    assert.equal(sameShare(psychiatrists), 0.89);
    near(cohensKappa(table([20, 5], [10, 15])), 0.4);
  });

  it('are 1 for the same labels, and not defined where nothing could have differed', () => {
    for (const coefficient of [nominalAlpha, cohensKappa]) {
      assert.equal(coefficient(unitsOf('abab', 'abab')), 1);
      assert.equal(coefficient(unitsOf('aaaa', 'aaaa')), null);
      assert.equal(coefficient(unitsOf('ab..', '..ab')), null);
      assert.equal(coefficient([]), null);
    }
  });
});

describe('agreement of two annotators', () => {
  const sentences = [
    'The port is shut.',
    'It fell by 18 percent.',
    'Nobody came.',
    'She left in May.',
    'He stayed on.',
  ];
  const text = sentences.join(' ');
  const spans = sentences.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const source = { path: 'a.txt', text, sentences: spans };
  const now = '2026-01-01T00:00:00.000Z';
  const on = (words: string, status: ClaimStatus | null, of = text): ClaimNote => {
    const start = of.indexOf(words);
    const target = { source: 'a.txt', selector: describeSpan(of, { start, end: start + words.length }) };
    const note = newNote(words, target, now);
    return status ? tagged(note, status, now) : note;
  };
  const ada = [
    on(sentences[0]!, 'false'),
    on('18 percent', 'disputed'),
    on('Nobody came. She left in May.', 'verified'),
  ];
  const bob = [
    on(sentences[0]!, 'false'),
    on(sentences[1]!, 'verified'),
    on(sentences[2]!, 'verified'),
    on('He stayed on', null),
  ];

  it('counts a sentence by the note that shares most with it, and lists what differs', () => {
    const { all, both, differences, withoutPlace } = agreementOf([source], ada, bob);
    assert.deepEqual([all.sentences, all.same, both.sentences, withoutPlace], [5, 2 / 5, 3, 0]);
    assert.deepEqual(
      differences.map(({ sentence, one, other }) => [sentence.text, one, other]),
      [
        [sentences[1], 'disputed', 'verified'],
        [sentences[3], 'verified', null],
        [sentences[4], null, 'open'],
      ],
    );
    near(both.kappa, (2 / 3 - 3 / 9) / (1 - 3 / 9));
  });

  it('says which notes have no sure place, and leaves them aside', () => {
    const gone = on('never stood here', 'false', 'These words never stood here at all.');
    assert.equal(agreementOf([source], [...ada, gone], bob).withoutPlace, 1);
    assert.equal(agreementOf([source], [...ada, gone], bob).differences.length, 3);
  });

  it('warns where most sentences are untagged, and there alone', () => {
    const sparse = agreementOf([source], [], []);
    assert.equal(isSparse(sparse), true);
    assert.match(agreementAsMarkdown(sparse, 'Ada', 'Bob'), /Most sentences were left untagged/);
    const full = agreementOf([source], ada, bob);
    assert.equal(isSparse(full), false);
    const report = agreementAsMarkdown(full, 'Ada', 'Bob');
    assert.doesNotMatch(report, /left untagged by both/);
    assert.match(report, /\| Source \| Sentence \| Ada \| Bob \|/);
    assert.match(report, /\| a.txt \| It fell by 18 percent. \| disputed \| verified \|/);
  });

  it('knows who made a note', () => {
    const [note] = ada;
    assert.equal(madeBy(note!), null);
    const creator = { fields: { creator: { type: 'Person', name: 'Ada' } }, bodies: [] };
    assert.equal(madeBy({ ...note!, others: creator }), 'Ada');
    const history = [{ at: now, what: 'tagged false', who: 'Bob' }];
    assert.equal(madeBy({ ...note!, history }), 'Bob');
  });
});
