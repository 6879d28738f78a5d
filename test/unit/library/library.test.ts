import assert from 'node:assert/strict';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import type { Decision } from '../../../src/core/annotations/records';
import { knowledge } from '../../support/knowledge';
import { annotated } from '../../../src/library/annotated';
import { InProcess } from '../../../src/library/inProcess';
import { Library, type SourceText } from '../../../src/library/library';
import { LONGEST_ARTICLE } from '../../../src/library/limits';

const text =
  'Minister meets fishermen\n\nForeign Minister Mara Lindqvist met Tomas Oduya in London on Tuesday.\n\nOduya said trade was “normal again”. Lindqvist left.\n';
const source: SourceText = { uri: 'file:///w/a.txt', path: 'a.txt', text, format: 'text' };
const stamp = { id: 'd1', created: '2026-01-01T00:00:00.000Z' };

function open() {
  const failures: unknown[] = [];
  const library = new Library(new InProcess(knowledge), {
    isSeen: () => false,
    report: (error) => failures.push(error),
  });
  const changes: string[][] = [];
  library.onDidChange((uris) => changes.push([...uris]));
  return { library, changes, failures };
}

async function decided(...decisions: Decision[]) {
  const { library } = open();
  library.decide(decisions);
  return (await library.set(source))!.article;
}

describe('library', () => {
  it('reads a text once and says so once', async () => {
    const { library, changes } = open();
    const first = await library.set(source);
    assert.equal(await library.set({ ...source }), first);
    assert.deepEqual(changes, [[source.uri]]);
    assert.notEqual(await library.set({ ...source, text: text + 'More.' }), first);
  });

  it('lays a text that was never saved beside others only where there is nothing else', async () => {
    const { library } = open();
    await library.set({ ...source, uri: 'untitled:Untitled-1', path: 'Untitled-1' });
    const uris = async (): Promise<string[]> => {
      const { comparison } = await library.comparison();
      return comparison.people.flatMap(({ members }) => members.map((one) => one.source));
    };
    assert.deepEqual([...new Set(await uris())], ['untitled:Untitled-1']);
    await library.set(source);
    assert.deepEqual([...new Set(await uris())], [source.uri]);
    assert.equal(library.all().length, 2);
  });

  it('leaves a text alone that is too long to be an article', async () => {
    const { library } = open();
    await library.set(source);
    assert.equal(await library.set({ ...source, text: 'x'.repeat(LONGEST_ARTICLE + 1) }), null);
    assert.equal(library.get(source.uri), undefined);
  });

  it('leaves documentation alone unless a person says that it is an article', async () => {
    const { library } = open();
    const manual = `# Boats\n\n- \`npm install boats\`\n- see https://boats.example/api.md\n`.repeat(20);
    assert.equal(await library.set({ ...source, text: manual }), null);
    assert.equal(library.get(source.uri), undefined);
    assert.equal(library.whyLeftOut(source.uri), 'other');
    assert.equal((await library.set({ ...source, text: manual, isAsked: true }))?.text, manual);
    assert.equal(library.whyLeftOut(source.uri), null);
  });

  it('keeps a text that was an article while somebody writes on it', async () => {
    const { library } = open();
    await library.set(source);
    const manual = `# Boats\n\n- \`npm install boats\`\n- see https://boats.example/api.md\n`.repeat(20);
    assert.equal((await library.set({ ...source, text: manual }))?.text, manual);
    library.remove(source.uri);
    assert.equal(await library.set({ ...source, text: manual }), null);
  });

  it('tells once that a text is left out', async () => {
    const { library, changes } = open();
    const long = { ...source, text: 'x'.repeat(LONGEST_ARTICLE + 1) };
    await library.set(long);
    await library.set({ ...long, text: `${long.text}x` });
    assert.deepEqual(changes, [[source.uri]]);
  });

  it('compares afresh only after a change', async () => {
    const { library } = open();
    await library.set(source);
    const before = await library.comparison();
    assert.equal(await library.comparison(), before);
    await library.set({ ...source, uri: 'file:///w/b.txt', path: 'b.txt' });
    assert.notEqual(await library.comparison(), before);
  });

  it('answers an overtaken text with the newer one', async () => {
    const { library, changes } = open();
    const [old, young] = [library.set(source), library.set({ ...source, text: `${text}More.` })];
    assert.equal((await old)?.text, `${text}More.`);
    assert.equal(await old, await young);
    assert.deepEqual(changes, [[source.uri]]);
  });

  it('is not given back what was taken away while it was read', async () => {
    const { library, changes } = open();
    const read = library.set(source);
    await Promise.resolve();
    assert.equal(library.isTaken(source.uri), true);
    library.remove(source.uri);
    assert.equal(await read, null);
    assert.deepEqual([library.all(), library.uris(), changes], [[], [], []]);
  });

  it('reads again what a decision touches, and nothing else', async () => {
    const { library, failures } = open();
    const other = { ...source, uri: 'file:///w/b.txt', path: 'b.txt', text: 'Ines Varga spoke in Paris. She left.' };
    const kept = await library.set(other);
    await library.set(source);
    library.decide([{ ...stamp, kind: 'rename-person', from: 'Tomas Oduya', to: 'T. Oduya' }]);
    const named = (await library.set(source))!.article.people.map(({ name }) => name);
    assert.ok(named.includes('T. Oduya'), named.join());
    assert.equal(library.get(other.uri), kept);
    assert.deepEqual(failures, []);
  });

  it('reads again what was begun before a decision', async () => {
    const analyst = new InProcess(knowledge);
    let known: readonly Decision[] = [];
    analyst.decide = (decisions) => (known = decisions);
    analyst.read = (text) => Promise.resolve(annotated(text, knowledge, known));
    const library = new Library(analyst, { isSeen: () => false, report: assert.ifError });
    const begun = library.set(source);
    library.decide([{ ...stamp, kind: 'rename-person', from: 'Tomas Oduya', to: 'T. Oduya' }]);
    assert.ok((await begun)!.article.people.some(({ name }) => name === 'T. Oduya'));
  });

  it('tells of a failure that nobody waits for, and keeps what it had', async () => {
    const analyst = new InProcess(knowledge);
    const failures: unknown[] = [];
    const library = new Library(analyst, { isSeen: () => false, report: (error) => failures.push(error) });
    const before = await library.set(source);
    analyst.read = () => Promise.reject(new Error('broken'));
    library.learn(knowledge);
    await new Promise((resolve) => setTimeout(resolve, 1));
    assert.match(String(failures), /broken/);
    assert.equal(library.get(source.uri), before);
    await assert.rejects(library.set({ ...source, text: `${text}More.` }), /broken/);
  });

  it('finds people before anything is decided', async () => {
    assert.deepEqual((await decided()).people.map((person) => person.name).sort(), ['Mara Lindqvist', 'Tomas Oduya']);
  });

  it('drops who is not a person, everywhere', async () => {
    const article = await decided({ ...stamp, kind: 'not-a-person', name: 'Tomas Oduya' });
    const ids = new Set(article.people.map((person) => person.id));
    assert.deepEqual(
      article.people.map((person) => person.name),
      ['Mara Lindqvist'],
    );
    for (const event of article.events) for (const id of event.participants) assert.ok(ids.has(id));
    for (const quote of article.quotations) assert.ok(quote.speaker === null || ids.has(quote.speaker));
  });

  it('renames and merges', async () => {
    const renamed = await decided({ ...stamp, kind: 'rename-person', from: 'Mara Lindqvist', to: 'Mara E. Lindqvist' });
    assert.ok(renamed.people.some((person) => person.name === 'Mara E. Lindqvist'));
    const merged = await decided({
      ...stamp,
      kind: 'same-person',
      names: ['Mara Lindqvist', 'Tomas Oduya'],
      name: 'M. L.',
    });
    assert.deepEqual(
      merged.people.map((person) => [person.name, person.mentions.length]),
      [['M. L.', 4]],
    );
  });

  it('splits off who goes under another form of the name', async () => {
    const article = await decided({ ...stamp, kind: 'different-people', names: ['Mara Lindqvist', 'Lindqvist'] });
    const mentions = article.people.map((person) => [person.name, person.mentions.length]);
    assert.deepEqual(mentions, [
      ['Mara Lindqvist', 1],
      ['Lindqvist', 1],
      ['Tomas Oduya', 2],
    ]);
    assert.equal(new Set(article.people.map((person) => person.id)).size, 3);
  });

  it('takes a publication date from a person over anything in the text', async () => {
    const article = await decided({ ...stamp, kind: 'published', source: 'a.txt', value: '2024-05-16' });
    assert.deepEqual([article.published.value, article.published.basis], ['2024-05-16', 'given']);
    assert.equal(article.dates.find((date) => date.text === 'Tuesday')?.value, '2024-05-14');
  });

  it('takes the value of a date from a person, also for its event', async () => {
    const start = text.indexOf('Tuesday');
    const target = { source: 'a.txt', selector: describeSpan(text, { start, end: start + 7 }) };
    const article = await decided({ ...stamp, kind: 'date-value', target, value: '2024-05-07' });
    const date = article.dates.find((one) => one.start === start)!;
    assert.deepEqual([date.value, date.earliest, date.latest], ['2024-05-07', '2024-05-07', '2024-05-07']);
    assert.ok(article.events.some((event) => event.date === '2024-05-07'));
  });
});
