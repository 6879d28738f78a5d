import assert from 'node:assert/strict';
import type { Annotated, SourceText } from '../../../src/library/analyst';
import { Desk } from '../../../src/library/desk';

const text = (path: string, words = 'Some words.'): SourceText => ({
  uri: `file:///w/${path}`,
  path,
  text: words,
  format: 'text',
});
const uriOf = (path: string): string => text(path).uri;

/** Notes what it is given and answers when it is told to. */
class SlowReader {
  readonly begun: string[] = [];
  private readonly open: { said: Annotated; resolve: (said: Annotated) => void; reject: (error: Error) => void }[] = [];

  read({ path, text: words }: SourceText): Promise<Annotated> {
    this.begun.push(`${path}: ${words}`);
    const said = { article: { id: path, title: words } } as unknown as Annotated;
    return new Promise((resolve, reject) => this.open.push({ said, resolve, reject }));
  }

  async answer(): Promise<void> {
    const one = this.open.shift()!;
    one.resolve(one.said);
    await new Promise(setImmediate);
  }

  async fail(): Promise<void> {
    this.open.shift()!.reject(new Error('no'));
    await new Promise(setImmediate);
  }
}

const titleOf = async (reading: Promise<Annotated | null>): Promise<string | null | undefined> =>
  (await reading)?.article.title;

describe('desk', () => {
  it('begins as many at once as it may, and the next when one is done', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 2);
    for (const path of ['a', 'b', 'c']) void desk.read(text(path, path), 'ahead');
    assert.deepEqual(reader.begun, ['a: a', 'b: b']);
    await reader.answer();
    assert.deepEqual(reader.begun, ['a: a', 'b: b', 'c: c']);
  });

  it('lets what is on screen overtake all that waits', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 1);
    for (const path of ['a', 'b', 'c']) void desk.read(text(path, path), 'ahead');
    void desk.read(text('open', 'open'), 'seen');
    desk.hurry(uriOf('c'), 'asked');
    for (let i = 0; i < 4; i++) await reader.answer();
    assert.deepEqual(reader.begun, ['a: a', 'open: open', 'c: c', 'b: b']);
  });

  it('never begins a text that a newer one replaced, and answers null for it', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 1);
    void desk.read(text('other', 'other'), 'ahead');
    const old = desk.read(text('a', 'old'), 'seen');
    const young = desk.read(text('a', 'new'), 'seen');
    assert.equal(await old, null);
    await reader.answer();
    await reader.answer();
    assert.equal(await titleOf(young), 'new');
    assert.deepEqual(reader.begun, ['other: other', 'a: new']);
  });

  it('waits for a text of a source before it begins the next of the same source', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 2);
    const first = desk.read(text('a', '1'), 'seen');
    const second = desk.read(text('a', '2'), 'seen');
    const third = desk.read(text('a', '3'), 'seen');
    assert.deepEqual(reader.begun, ['a: 1']);
    await reader.answer();
    assert.deepEqual(reader.begun, ['a: 1', 'a: 3']);
    await reader.answer();
    assert.deepEqual([await first, await second, await titleOf(third)], [null, null, '3']);
  });

  it('forgets what is withdrawn, begun or not', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 1);
    const begun = desk.read(text('a', 'a'), 'ahead');
    const waiting = desk.read(text('b', 'b'), 'ahead');
    desk.withdraw(uriOf('a'));
    desk.withdraw(uriOf('b'));
    assert.deepEqual([await begun, await waiting], [null, null]);
    await reader.answer();
    assert.deepEqual(reader.begun, ['a: a']);
  });

  it('goes on after a failure, which only its own caller hears of', async () => {
    const reader = new SlowReader();
    const desk = new Desk(reader, 1);
    const bad = assert.rejects(desk.read(text('a'), 'ahead'), /no/);
    const good = desk.read(text('b', 'b'), 'ahead');
    await reader.fail();
    await bad;
    await reader.answer();
    assert.equal(await titleOf(good), 'b');
  });
});
