// A file of so many notes that nobody is to wait until it is written.

import assert from 'node:assert/strict';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { MemoryFiles } from '../../support/memoryFiles';
import { clock, largeFile, NOTES, onDisk, sentence } from '../../support/register';

describe('a large file', () => {
  function open() {
    const { now, newId, later } = clock();
    const files = new MemoryFiles(largeFile());
    const make = (name: string) => new AnnotationStore(new MemoryFiles(files.texts), now, newId(name));
    return { files, make, later, store: new AnnotationStore(files, now, newId('w')) };
  }
  const wordsOf = (index: number): string => sentence(index).selector[0].exact;

  it('is not waited for, and has every change when it is asked to follow', async () => {
    const { files, make, store } = open();
    await store.tag(sentence(1), 'false');
    await store.tag(sentence(2), 'false');
    assert.equal(onDisk(files.texts).length, 1);
    assert.deepEqual(store.notes.length, 3, 'the window has both');
    const other = make('other');
    await other.load();
    assert.equal(other.notes.length, 3, 'another window has them from the journal');
    await store.settled();
    assert.deepEqual(onDisk(files.texts), [1, 2, 37].map(wordsOf));
  });

  it('follows by itself', async () => {
    const waiting: (() => void)[] = [];
    const real = globalThis.setTimeout;
    globalThis.setTimeout = ((work: () => void) => waiting.push(work)) as unknown as typeof setTimeout;
    try {
      const { files, store } = open();
      await store.tag(sentence(1), 'false');
      for (const work of waiting) work();
      // Waits for its turn behind what the timer began.
      await store.load();
      assert.deepEqual(onDisk(files.texts), [1, 37].map(wordsOf));
    } finally {
      globalThis.setTimeout = real;
    }
  });

  it('is as git left it: what stood in it does not come back', async () => {
    const { files, make, store, later } = open();
    const committed = files.texts.get(NOTES)!;
    await store.tag(sentence(1), 'false');
    await store.settled();
    files.texts.set(NOTES, committed);
    later.skip += 60_000;
    const other = make('other');
    await other.load();
    assert.equal(other.notes.length, 1);
  });

  it('is as git left it, with what was on the way into it', async () => {
    const { files, store } = open();
    await store.tag(sentence(1), 'false');
    const [line] = files.texts.get(NOTES)!.split('\n');
    files.texts.set(NOTES, `${line!.replace('"kept":"..', '"kept":"--')}\n`);
    await store.settled();
    assert.deepEqual(onDisk(files.texts), [1, 37].map(wordsOf));
    assert.match(files.texts.get(NOTES)!, /"kept":"--/);
  });

  it('that cannot be written is told of; the change stays, and the next is not promised', async () => {
    const { files, store, later } = open();
    await store.tag(sentence(1), 'false');
    files.refused = /^annotations/;
    await store.settled();
    await store.settled();
    later.skip += 60_000;
    await store.settled();
    assert.match(store.problems[0]!.message, /read-only.*kept in .dateline\/journal/);
    assert.equal(store.notes.length, 2);
    await assert.rejects(store.tag(sentence(2), 'false'), /Nothing was saved/);
    files.refused = null;
    await store.settled();
    assert.deepEqual(store.problems, []);
    assert.deepEqual(onDisk(files.texts), [1, 37].map(wordsOf));
  });
});
