import assert from 'node:assert/strict';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import type { Decision } from '../../../src/core/annotations/records';
import { knowledge } from '../../support/knowledge';
import { Library, type SourceText } from '../../../src/library/library';
import { LONGEST_ARTICLE } from '../../../src/library/limits';

const text =
  'Minister meets fishermen\n\nForeign Minister Mara Lindqvist met Tomas Oduya in London on Tuesday.\n\nOduya said trade was “normal again”. Lindqvist left.\n';
const source: SourceText = { uri: 'file:///w/a.txt', path: 'a.txt', text, format: 'text' };
const stamp = { id: 'd1', created: '2026-01-01T00:00:00.000Z' };

function open() {
  const library = new Library(knowledge);
  const changes: string[][] = [];
  library.onDidChange((uris) => changes.push([...uris]));
  return { library, changes };
}

function decided(...decisions: Decision[]) {
  const { library } = open();
  library.decide(decisions);
  return library.set(source)!.article;
}

describe('library', () => {
  it('reads a text once and says so once', () => {
    const { library, changes } = open();
    const first = library.set(source);
    assert.equal(library.set({ ...source }), first);
    assert.deepEqual(changes, [[source.uri]]);
    assert.notEqual(library.set({ ...source, text: text + 'More.' }), first);
  });

  it('lays a text that was never saved beside others only where there is nothing else', () => {
    const { library } = open();
    library.set({ ...source, uri: 'untitled:Untitled-1', path: 'Untitled-1' });
    const uris = (): string[] => library.comparison().people.flatMap(({ members }) => members.map((one) => one.source));
    assert.deepEqual([...new Set(uris())], ['untitled:Untitled-1']);
    library.set(source);
    assert.deepEqual([...new Set(uris())], [source.uri]);
    assert.equal(library.all().length, 2);
  });

  it('leaves a text alone that is too long to be an article', () => {
    const { library } = open();
    library.set(source);
    assert.equal(library.set({ ...source, text: 'x'.repeat(LONGEST_ARTICLE + 1) }), null);
    assert.equal(library.get(source.uri), undefined);
  });

  it('leaves documentation alone unless a person says that it is an article', () => {
    const { library } = open();
    const manual = `# Boats\n\n- \`npm install boats\`\n- see https://boats.example/api.md\n`.repeat(20);
    assert.equal(library.set({ ...source, text: manual }), null);
    assert.equal(library.get(source.uri), undefined);
    assert.equal(library.whyLeftOut(source.uri), 'other');
    assert.equal(library.set({ ...source, text: manual, isAsked: true })?.text, manual);
    assert.equal(library.whyLeftOut(source.uri), null);
  });

  it('keeps a text that was an article while somebody writes on it', () => {
    const { library } = open();
    library.set(source);
    const manual = `# Boats\n\n- \`npm install boats\`\n- see https://boats.example/api.md\n`.repeat(20);
    assert.equal(library.set({ ...source, text: manual })?.text, manual);
    library.remove(source.uri);
    assert.equal(library.set({ ...source, text: manual }), null);
  });

  it('tells once that a text is left out', () => {
    const { library, changes } = open();
    const long = { ...source, text: 'x'.repeat(LONGEST_ARTICLE + 1) };
    library.set(long);
    library.set({ ...long, text: `${long.text}x` });
    assert.deepEqual(changes, [[source.uri]]);
  });

  it('compares afresh only after a change', () => {
    const { library } = open();
    library.set(source);
    const before = library.comparison();
    assert.equal(library.comparison(), before);
    library.set({ ...source, uri: 'file:///w/b.txt', path: 'b.txt' });
    assert.notEqual(library.comparison(), before);
  });

  it('finds people before anything is decided', () => {
    assert.deepEqual(
      decided()
        .people.map((person) => person.name)
        .sort(),
      ['Mara Lindqvist', 'Tomas Oduya'],
    );
  });

  it('drops who is not a person, everywhere', () => {
    const article = decided({ ...stamp, kind: 'not-a-person', name: 'Tomas Oduya' });
    const ids = new Set(article.people.map((person) => person.id));
    assert.deepEqual(
      article.people.map((person) => person.name),
      ['Mara Lindqvist'],
    );
    for (const event of article.events) for (const id of event.participants) assert.ok(ids.has(id));
    for (const quote of article.quotations) assert.ok(quote.speaker === null || ids.has(quote.speaker));
  });

  it('renames and merges', () => {
    const renamed = decided({ ...stamp, kind: 'rename-person', from: 'Mara Lindqvist', to: 'Mara E. Lindqvist' });
    assert.ok(renamed.people.some((person) => person.name === 'Mara E. Lindqvist'));
    const merged = decided({ ...stamp, kind: 'same-person', names: ['Mara Lindqvist', 'Tomas Oduya'], name: 'M. L.' });
    assert.deepEqual(
      merged.people.map((person) => [person.name, person.mentions.length]),
      [['M. L.', 4]],
    );
  });

  it('splits off who goes under another form of the name', () => {
    const article = decided({ ...stamp, kind: 'different-people', names: ['Mara Lindqvist', 'Lindqvist'] });
    const mentions = article.people.map((person) => [person.name, person.mentions.length]);
    assert.deepEqual(mentions, [
      ['Mara Lindqvist', 1],
      ['Lindqvist', 1],
      ['Tomas Oduya', 2],
    ]);
    assert.equal(new Set(article.people.map((person) => person.id)).size, 3);
  });

  it('takes a publication date from a person over anything in the text', () => {
    const article = decided({ ...stamp, kind: 'published', source: 'a.txt', value: '2024-05-16' });
    assert.deepEqual([article.published.value, article.published.basis], ['2024-05-16', 'given']);
    assert.equal(article.dates.find((date) => date.text === 'Tuesday')?.value, '2024-05-14');
  });

  it('takes the value of a date from a person, also for its event', () => {
    const start = text.indexOf('Tuesday');
    const target = { source: 'a.txt', selector: describeSpan(text, { start, end: start + 7 }) };
    const article = decided({ ...stamp, kind: 'date-value', target, value: '2024-05-07' });
    const date = article.dates.find((one) => one.start === start)!;
    assert.deepEqual([date.value, date.earliest, date.latest], ['2024-05-07', '2024-05-07', '2024-05-07']);
    assert.ok(article.events.some((event) => event.date === '2024-05-07'));
  });
});
