// Web Annotations of other tools, and those that Dateline exports.

import assert from 'node:assert/strict';
import { describeSpan, resolveSpan } from '../../../../src/core/annotations/anchoring';
import { corrected, newNote, reasoned, tagged, withEvidence } from '../../../../src/core/annotations/changes';
import { textDigest } from '../../../../src/core/annotations/sameText';
import { toWebAnnotation } from '../../../../src/core/annotations/webAnnotation';
import { exportAs } from '../../../../src/core/export/export';
import { NotTaken } from '../../../../src/core/import/import';
import { article, input } from '../export/sample';
import { charactersOf, keptAfter, notesOf, NOW, planned, source, text, wordsAt } from './support';

const words = '18 percent of the boats would stay';
const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
const position = (exact: string, from = 0) => ({ type: 'TextPositionSelector', ...charactersOf(exact, text, from) });
const annotation = (selector: unknown, more = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  target: { source: 'news/a.txt', selector },
  ...more,
});
const one = (selector: unknown, more = {}) => {
  const plan = planned('anno.jsonld', annotation(selector, more));
  return { plan, note: notesOf(plan)[0], record: plan.records[0]?.after };
};

describe('import of Web Annotations', () => {
  it('puts a note on the words, where the position counts characters and where it counts UTF-16 units', () => {
    const at = text.indexOf(words);
    for (const there of [position(words), { type: 'TextPositionSelector', start: at, end: at + words.length }]) {
      const { note, plan } = one([quote(words), there]);
      assert.equal(wordsAt(note!), words);
      assert.deepEqual([plan.fresh, plan.same, plan.withoutPlace, plan.problems], [1, 0, [], []]);
    }
  });

  it('takes a position alone as the standard counts it', () => {
    assert.equal(wordsAt(one(position(words)).note!), words);
    const { start, end } = position(words);
    const target = `news/a.txt#char=${start},${end}`;
    assert.equal(wordsAt(notesOf(planned('a.jsonld', { ...annotation([]), target }))[0]!), words);
  });

  it('finds the selectors in a choice or refining others', () => {
    assert.equal(wordsAt(one({ type: 'CssSelector', value: '#x', refinedBy: quote(words) }).note!), words);
    assert.equal(
      wordsAt(one({ type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, quote(words)] }).note!),
      words,
    );
  });

  it('is not sure between look-alikes, and sure where the surroundings or the position tell', () => {
    const twice = 'The boats left.';
    const unsure = one(quote(twice));
    assert.deepEqual(unsure.plan.withoutPlace, [{ source: 'news/a.txt', words: twice }]);
    assert.equal(resolveSpan(text, unsure.note!.target.selector), null);
    const second = text.lastIndexOf(twice);
    const told = one([quote(twice, { prefix: 'Kessin voted against it.\n', suffix: '\n' })]);
    assert.equal(told.note!.target.selector[1].start, second);
    assert.equal(one([quote(twice), position(twice, second)]).note!.target.selector[1].start, second);
  });

  it('keeps words that stand nowhere as they are, and those of a text that is not here', () => {
    const lost = one(quote('Nobody said this at any time.'));
    assert.equal(lost.plan.withoutPlace.length, 1);
    assert.equal(lost.note!.target.selector[0].exact, 'Nobody said this at any time.');
    const elsewhere = planned('a.jsonld', {
      ...annotation([]),
      target: { source: 'https://example.org/x', selector: quote('A word') },
    });
    assert.deepEqual(elsewhere.withoutPlace, [{ source: 'https://example.org/x', words: 'A word' }]);
    assert.equal(notesOf(elsewhere)[0]!.target.source, 'https://example.org/x');
  });

  it('knows the text by its name, by its address at the head, by its words', () => {
    const target = (named: string) => ({ ...annotation([]), target: { source: named, selector: quote(words) } });
    const clipped = { path: 'clip.md', text: `---\nsource: https://example.org/deal\n---\n${text}` };
    const sourceOf = (named: string, sources = [source, { path: 'other.txt', text: 'Nothing of it.' }]) =>
      notesOf(planned('x.jsonld', target(named), { sources }))[0]!.target.source;
    assert.equal(sourceOf('./news/a.txt'), 'news/a.txt');
    assert.equal(sourceOf('a.txt'), 'news/a.txt');
    assert.equal(sourceOf('file:///home/ada/news/a.txt'), 'news/a.txt');
    assert.equal(sourceOf('https://example.org/deal', [source, clipped]), 'clip.md');
    assert.equal(sourceOf('https://example.org/elsewhere'), 'news/a.txt');
    assert.equal(sourceOf('https://example.org/elsewhere', [source, clipped]), 'https://example.org/elsewhere');
  });

  it('keeps who made it and when, and every field, body and tag that Dateline has no place for', () => {
    const bodies = [
      { type: 'TextualBody', purpose: 'tagging', value: 'fisheries' },
      { type: 'TextualBody', purpose: 'tagging', value: 'False' },
      { type: 'TextualBody', purpose: 'commenting', value: 'Not what the minutes say', format: 'text/plain' },
      { type: 'TextualBody', purpose: 'commenting', value: 'And not what she said later' },
      'https://example.org/picture.png',
    ];
    const creator = { id: 'https://example.org/ada', type: 'Person', name: 'Ada' };
    const more = {
      creator,
      created: '2024-01-01T12:00:00+02:00',
      motivation: 'highlighting',
      body: bodies,
      rights: 'CC0',
    };
    const { note, record } = one(quote(words), more);
    assert.deepEqual(
      [note!.status, note!.reason, note!.created],
      ['false', 'Not what the minutes say', '2024-01-01T10:00:00.000Z'],
    );
    assert.deepEqual([record!['creator'], record!['rights']], [creator, 'CC0']);
    const { target, ...originals } = record!['dateline:imported'] as Record<string, unknown>;
    assert.deepEqual(target, annotation(quote(words)).target);
    assert.deepEqual(originals, { created: more.created, motivation: 'highlighting', body: bodies });
    assert.deepEqual(
      note!.others!.bodies.map((body) => (typeof body === 'string' ? body : (body as { value: string }).value)),
      ['fisheries', 'And not what she said later', 'https://example.org/picture.png'],
    );
  });

  it('takes a text without a purpose for what the annotation is there for', () => {
    assert.equal(one(quote(words), { bodyValue: 'Who counted?' }).note!.reason, 'Who counted?');
    assert.equal(
      one(quote(words), { body: { type: 'TextualBody', value: 'Who counted?' } }).note!.reason,
      'Who counted?',
    );
    const tags = one(quote(words), { motivation: 'tagging', body: { type: 'TextualBody', value: 'disputed' } });
    assert.equal(tags.note!.status, 'disputed');
  });

  it('leaves out what software made, and says how many', () => {
    const { plan } = one(quote(words), { creator: { type: 'Software', name: 'Tagger' } });
    assert.deepEqual([plan.records, plan.bySoftware], [[], 1]);
  });

  it('loses a bad record alone, and says which and why', () => {
    const items = [
      annotation(quote(words)),
      annotation({ type: 'SvgSelector', value: '<svg/>' }, { id: 'b' }),
      annotation(quote(''), { id: 'c' }),
      { id: 'd', type: 'Annotation', target: { selector: quote(words) } },
      17,
      annotation(quote('The boats left.'), { id: 'e', created: 'long ago' }),
    ];
    const plan = planned('page.jsonld', { type: 'AnnotationPage', items });
    assert.deepEqual(plan.problems, [
      'Item 2 is left out: it names no words.',
      'Item 3 is left out: it names no words.',
      'Item 4 is left out: it does not say which text it is about.',
      'Item 5 is left out: it is no record.',
    ]);
    assert.deepEqual(
      plan.records.map(({ id }) => id),
      ['https://example.org/anno/1', 'e'],
    );
    assert.equal(notesOf(plan)[1]!.created, NOW);
  });

  it('reads pages, collections, graphs, bare lists and a record a line', () => {
    const [a, b] = [annotation(quote(words)), annotation(quote(words), { id: 'b' })];
    for (const content of [
      { type: 'AnnotationPage', items: [a, b] },
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [a, b] } },
      { '@graph': [a, b] },
      [a, b],
      `\uFEFF${JSON.stringify(a)}\r\n\r\n${JSON.stringify(b)}\n`,
    ])
      assert.equal(planned('x.json', content).fresh, 2);
    const broken = planned('x.jsonl', `${JSON.stringify(a)}\n{"half\n${JSON.stringify(b)}\n`);
    assert.equal(broken.fresh, 2);
    assert.match(broken.problems[0]!, /^Line 2 is left out: /);
  });

  it('refuses a file of another kind in one sentence', () => {
    for (const content of ['', 'Harbour deal signed', '{"name": "x"}', '['.repeat(200)])
      assert.throws(() => planned('x.json', content), NotTaken);
  });
});

describe('Web Annotations out and in again', () => {
  const at = (wanted: string) => {
    const start = text.indexOf(wanted);
    const selector = describeSpan(text, { start, end: start + wanted.length });
    return { source: 'news/a.txt', selector, 'dateline:text': textDigest(text) };
  };
  const then = '2026-01-01T00:00:00.000Z';
  const evidence = { kind: 'words', target: at('North and South Kessin voted against it.') } as const;
  const full = withEvidence(
    withEvidence(
      corrected(
        reasoned(tagged(newNote('0f8fad5b-d9cb-469f-a165-70867728950e', at(words), then), 'false', then), 'No', then),
        { wording: '8 percent', reason: 'Minutes' },
        then,
      ),
      evidence,
      then,
    ),
    { kind: 'address', address: 'https://example.org' },
    then,
  );
  const notes = [full, tagged(newNote('a note/1', at('Critics said'), then), 'opinion', then)];
  const exported = (of = notes) =>
    exportAs('w3c', {
      ...input,
      sources: [{ path: 'news/a.txt', text, article: { ...article, people: [], issues: [] } }],
      notes: of,
    })[0]!.text;

  it('gives the same records', () => {
    const plan = planned('annotations.jsonld', exported());
    assert.deepEqual(plan.problems, []);
    assert.deepEqual(
      plan.records.map(({ after }) => after),
      notes.map((note) => toWebAnnotation(note)),
    );
    for (const note of notesOf(plan)) assert.equal(wordsAt(note), note.target.selector[0].exact);
  });

  it('keeps evidence whose words are gone, and carries along what nobody can tell', () => {
    const gone = { ...evidence.target, selector: describeSpan('It was never so.', { start: 3, end: 12 }) };
    const note = withEvidence(full, { kind: 'words', target: gone }, then);
    const page = exported([note]);
    assert.equal(notesOf(planned('a.jsonld', page))[0]!.evidence.length, 3);
    const parsed = JSON.parse(page) as { items: { body: unknown[] }[] };
    const untold = { type: 'SpecificResource', purpose: 'linking', source: 'b.txt', selector: { type: 'SvgSelector' } };
    parsed.items[0]!.body.push(untold);
    const [read] = notesOf(planned('a.jsonld', parsed));
    assert.equal(read!.evidence.length, 3);
    assert.deepEqual(read!.others!.bodies, [{ ...untold, 'dateline:carried': true }]);
  });

  it('adds nothing to where they came from, also where the text was edited since', () => {
    const kept = new Map(notes.map((note) => [note.id, toWebAnnotation(note)]));
    const edited = { path: 'news/a.txt', text: text.replace('Critics', 'Many critics') };
    for (const sources of [[source], [edited]]) {
      const plan = planned('annotations.jsonld', exported(), { sources, notes, kept: (id) => kept.get(id) });
      assert.deepEqual([plan.records, plan.same, plan.problems], [[], 2, []]);
    }
  });

  it('brings what a colleague did later, and keeps what was done here', () => {
    const later = tagged(full, 'verified', '2026-02-01T00:00:00.000Z');
    const here = withEvidence(
      full,
      { kind: 'address', address: 'https://example.org/mine' },
      '2026-03-01T00:00:00.000Z',
    );
    const plan = planned('annotations.jsonld', exported([later]), { notes: [here], kept: () => toWebAnnotation(here) });
    assert.deepEqual([plan.fresh, plan.updated], [0, 1]);
    const [note] = notesOf(plan);
    assert.equal(note!.evidence.length, 3);
    assert.equal(note!.history.at(-2)!.what, 'tagged verified');
    // The tag here is the one of before, but the note was changed later: what it says stands.
    assert.equal(note!.status, 'false');
  });

  it('gives what others wrote back to them', () => {
    const creator = { type: 'Person', name: 'Ada' };
    const other = {
      ...annotation(quote(words)),
      creator,
      motivation: 'highlighting',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'fisheries' }],
      rights: 'CC0',
    };
    const first = planned('x.jsonld', other);
    const page = JSON.parse(exported(notesOf(first))) as { items: (typeof other)[] };
    const [item] = page.items;
    assert.deepEqual(
      [item!.id, item!.creator, item!.motivation, item!.rights],
      [other.id, creator, 'highlighting', 'CC0'],
    );
    assert.equal(item!.body[0]!.value, 'fisheries');
    assert.deepEqual(planned('y.jsonld', page, keptAfter(first)).records, []);
  });
});
