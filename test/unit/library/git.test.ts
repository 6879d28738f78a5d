// Two people's branches, merged by a real git.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { diskFilesIn } from '../../../src/library/diskFiles';

const words = ['The ferry sank', 'the crew swam', 'the port shut', 'the mayor spoke', 'a bell rang'];
const article = words.join(', ');

describe('kept files that git merges', function () {
  this.timeout(60_000);
  let root = '';
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada Ruhl', '-c', 'user.email=ada@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const file = (): string => join(root, '.dateline', 'annotations.jsonl');
  const commit = (): void => void (git('add', '-A'), git('commit', '-qm', 'x'));
  /** A store of its own each time: another person, at another time. */
  const open = async (): Promise<AnnotationStore> => {
    rmSync(join(root, '.dateline', 'journal'), { recursive: true, force: true });
    const store = new AnnotationStore(
      diskFilesIn!(join(root, '.dateline')),
      () => new Date().toISOString(),
      randomUUID,
      'here',
    );
    await store.load();
    return store;
  };
  const target = (index: number) => {
    const start = article.indexOf(words[index]!);
    return { source: 'a.txt', selector: describeSpan(article, { start, end: start + words[index]!.length }) };
  };
  const tag = async (...indices: number[]): Promise<void> => {
    const store = await open();
    for (const index of indices) await store.tag(target(index), 'disputed');
  };
  const idOf = (store: AnnotationStore, index: number): string =>
    store.notes.find((note) => note.target.selector[0].exact === words[index])!.id;
  const noted = (store: AnnotationStore): string[] => store.notes.map((note) => note.target.selector[0].exact);

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-git-'));
    git('init', '-q', '-b', 'main');
    await tag(0, 1);
    commit();
    git('branch', 'theirs');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Does one thing on each branch and merges; answers whether git had nothing to ask. */
  async function merged(ours: () => Promise<unknown>, theirs: () => Promise<unknown>): Promise<boolean> {
    await ours();
    commit();
    git('checkout', '-q', 'theirs');
    await theirs();
    commit();
    const args = ['-c', 'user.name=Ada Ruhl', '-c', 'user.email=ada@example.org', 'merge', '-q', '-m', 'x', 'main'];
    return spawnSync('git', args, { cwd: root }).status === 0;
  }

  it('hold what both added, at the same place and elsewhere', async () => {
    assert.ok(
      await merged(
        () => tag(2, 4),
        () => tag(3),
      ),
    );
    const store = await open();
    assert.deepEqual(noted(store).sort(), [...words].sort());
    assert.deepEqual(store.problems, []);
  });

  it('hold both where both changed one, tell of it, and go on being saved', async () => {
    const reason = async (why: string): Promise<void> => {
      const store = await open();
      await store.giveReason(idOf(store, 0), why);
    };
    assert.ok(
      await merged(
        () => reason('ours'),
        () => reason('theirs'),
      ),
    );
    const store = await open();
    assert.match(store.problems[0]!.message, /same id/);
    await store.tag(target(2), 'verified');
    const text = readFileSync(file(), 'utf8');
    for (const why of ['reason: ours', 'reason: theirs', words[2]!]) assert.ok(text.includes(why), why);
  });

  it('lose what one took away, but not what the other changed meanwhile', async () => {
    const take = async (...indices: number[]): Promise<void> => {
      const store = await open();
      for (const index of indices) await store.removeNote(idOf(store, index));
    };
    const change = async (): Promise<void> => {
      const store = await open();
      await store.giveReason(idOf(store, 1), 'seen');
    };
    assert.ok(await merged(() => take(0, 1), change));
    const store = await open();
    assert.ok(noted(store).includes(words[1]!));
    assert.equal(store.note(idOf(store, 1))!.reason, 'seen');
  });

  it('are read and saved between the marks of a conflict, where the repository has its own rules', async () => {
    writeFileSync(join(root, '.dateline', '.gitattributes'), '');
    commit();
    git('branch', '-f', 'theirs');
    assert.ok(
      !(await merged(
        () => tag(2),
        () => tag(3),
      )),
    );
    const store = await open();
    assert.deepEqual(noted(store).sort(), words.slice(0, 4).sort());
    assert.equal(store.problems.length, 3);
    for (const { message } of store.problems) assert.match(message, /merge conflict/);
    await store.tag(target(4), 'verified');
    assert.match(readFileSync(file(), 'utf8'), /^<{7}[^]*^={7}[^]*^>{7}/m);
  });
});
