// Exports that other annotation tools read: every place must give the words it stands for, counted as the tool counts.

import assert from 'node:assert/strict';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import { annotationSchema } from '../../../../src/core/annotations/webAnnotation';
import { annotate } from '../../../../src/core/annotate';
import type { Article } from '../../../../src/core/article';
import { exportAs } from '../../../../src/core/export/export';
import { textSpan } from '../../../../src/core/span';
import { knowledge } from '../../../support/knowledge';
import { article, input, mara, note, target, text } from './sample';

describe('exports for annotation tools', () => {
  it('writes Web Annotations that say which are a person’s and which are software’s', () => {
    const { items } = JSON.parse(exportAs('w3c', input)[0]!.text) as {
      items: { creator?: { type: string }; body: unknown }[];
    };
    assert.equal(items.length, 4);
    annotationSchema.parse(items[0]);
    assert.deepEqual(
      items.map((item) => item.creator?.type),
      [undefined, undefined, 'Software', 'Software'],
    );
  });

  it('writes Web Annotations whose positions count characters and whose ids and sources are IRIs', () => {
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const path = 'my news/a b:c.txt';
    const at = { ...target, source: path };
    const notes = [{ ...note, id: uuid, target: at, evidence: [{ kind: 'words', target: at } as const] }];
    const [file] = exportAs('w3c', { ...input, sources: [{ path, text, article }], notes });
    interface Part {
      readonly source: string;
      readonly selector: readonly { exact?: string; start?: number; end?: number }[];
    }
    const { items } = JSON.parse(file!.text) as { items: { id: string; target: Part; body: unknown }[] };
    assert.equal(items[0]!.id, `urn:uuid:${uuid}`);
    const bodies = items[0]!.body as Part[];
    const parts = [...items.map((item) => item.target), bodies.at(-1)!];
    for (const { source, selector } of parts) {
      assert.equal(source, 'my%20news/a%20b%3Ac.txt');
      const words = [...text].slice(selector[1]!.start, selector[1]!.end).join('');
      assert.equal(words, selector[0]!.exact);
    }
  });

  it('leaves the position away where the words of a note do not stand any more', () => {
    const gone = { ...note, target: { source: 'a.txt', selector: describeSpan('Nobody came to the harbour.', mara) } };
    const [file] = exportAs('w3c', { ...input, notes: [gone] });
    const { items } = JSON.parse(file!.text) as { items: { target: { selector: unknown[] } }[] };
    assert.equal(items[0]!.target.selector.length, 1);
    assert.equal(items[1]!.target.selector.length, 2);
  });

  describe('brat', () => {
    /** Each line of marks with the words that its offsets give. */
    const rows = (ann: string, source: string): { line: string; place: string; words: string; given: string }[] =>
      ann
        .split('\n')
        .filter((line) => line.startsWith('T'))
        .map((line) => {
          const [, place = '', words = ''] = line.split('\t');
          const pieces = place
            .replace(/^\S+ /, '')
            .split(';')
            .map((piece) => piece.split(' ').map(Number));
          const given = pieces.map(([start, end]) => [...source].slice(start, end).join('')).join(' ');
          return { line, place, words, given };
        });

    it('counts characters, in pieces over a line break', () => {
      const [txt, ann, configuration] = exportAs('brat', input);
      assert.equal(txt!.text, text);
      for (const { given, words } of rows(ann!.text, text)) assert.equal(given, words);
      assert.match(ann!.text, /^T1\tPerson 2 16\tMara Lindqvist\n/);
      assert.match(configuration!.text, /^\[entities\]\nPerson\n/);
    });

    it('keeps blanks and tabs at the edges of a piece out', () => {
      const source = 'They met on Tuesday,\r\n\t  14 May\t2024.';
      const day = textSpan(source, source.indexOf('Tuesday'), source.indexOf('.'));
      const issue = { ...article.issues[0]!, mentions: [day] };
      const read = { ...article, people: [], issues: [issue] };
      const [, ann] = exportAs('brat', {
        ...input,
        notes: [],
        sources: [{ path: 'b.txt', text: source, article: read }],
      });
      const [row] = rows(ann!.text, source);
      assert.equal(row!.words, 'Tuesday, 14 May 2024');
      assert.equal(row!.given, row!.words);
    });

    it('takes along what people said of a claim where it stands, and nothing where it does not', () => {
      const reasoned = { ...note, reason: 'Two sources\tdiffer' };
      const ann = (one: typeof note): string => exportAs('brat', { ...input, notes: [one] })[1]!.text;
      assert.match(
        ann(reasoned),
        /T(\d)\tClaim 2 16\tMara Lindqvist\n#\1\tAnnotatorNotes T\1\tfalse: Two sources differ\n/,
      );
      const lost = {
        ...note,
        target: { source: 'a.txt', selector: describeSpan('Nobody came to the harbour.', mara) },
      };
      assert.doesNotMatch(ann(lost), /Claim/);
    });
  });

  describe('TEI', () => {
    const tei = (source: string, read: Article): string =>
      exportAs('tei', { ...input, sources: [{ path: 'dir/a.txt', text: source, article: read }] })[0]!.text;

    it('marks names where they stand, and keeps marks of others as text', () => {
      assert.match(
        tei(text, article),
        /<p>🎣 <persName key="Mara Lindqvist">Mara Lindqvist<\/persName> said &lt;b&gt;/,
      );
    });

    it('holds no mark that XML forbids', () => {
      const source = 'Bell\u0007 and \u{1f41f}\ufffe';
      assert.match(tei(source, { ...article, people: [], issues: [] }), /<p>Bell\ufffd and \u{1f41f}\ufffd<\/p>/u);
    });

    it('says dates in the attribute of their kind', () => {
      const source = 'On 14 May for three days or so lately.';
      const date = (words: string, value: string): Article['dates'][number] => {
        const start = source.indexOf(words);
        const why = { earliest: null, latest: null, basis: 'stated', because: '', anchor: null } as const;
        return { ...textSpan(source, start, start + words.length), type: 'DATE', value, ...why };
      };
      const dates = [date('14 May', '2024-05-14'), date('three days', 'P3D'), date('lately', 'PAST_REF')];
      const written = tei(source, { ...article, people: [], issues: [], dates });
      assert.match(written, /<date when="2024-05-14">14 May</);
      assert.match(written, /<date dur-iso="P3D">three days</);
      assert.match(written, /<date when-custom="PAST_REF">lately</);
    });
  });

  it('writes a word a line with the name it belongs to', () => {
    const source = 'Mara Lindqvist met Ode. Lindqvist left.';
    const read = annotate({ id: 'c', text: source }, knowledge);
    const names = [textSpan(source, 0, 14), textSpan(source, 24, 33)];
    const people = [{ id: 'p1', name: 'Mara Lindqvist', roles: [], mentions: names }];
    const only = { ...read, people, places: [], organisations: [], dates: [] };
    const [file] = exportAs('columns', { ...input, sources: [{ path: 'c.txt', text: source, article: only }] });
    const rows = file!.text.split('\n').map((line) => line.replace(/ \S+ /, ' '));
    assert.deepEqual(rows, [
      '-DOCSTART- O',
      '',
      'Mara B-PER',
      'Lindqvist I-PER',
      'met O',
      'Ode O',
      '. O',
      '',
      'Lindqvist B-PER',
      'left O',
      '. O',
      '',
      '',
    ]);
  });
});
