// Whatever dies, and whoever writes at the same time: what was told as saved is there.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { MemoryFiles } from '../../support/memoryFiles';
import { clock, largeFile, NOTES, onDisk, sentence } from '../../support/register';

describe('a writer that dies', () => {
  /** Tags, reasons, removals and undos, until the process is gone; answers what was told as saved. */
  async function work(files: MemoryFiles): Promise<Map<string, string | null>> {
    const { now, newId } = clock();
    const store = new AnnotationStore(files, now, newId('w'));
    const kept = new Map<string, string | null>();
    const wordsOf = (index: number): string => sentence(index).selector[0].exact;
    const said = (index: number): string | null =>
      store.notes.find(({ target }) => target.selector[0].exact === wordsOf(index))?.reason ?? null;
    try {
      for (let index = 0; index < 4; index++) {
        await store.tag(sentence(index), 'disputed', `reason ${index}`);
        kept.set(wordsOf(index), said(index));
      }
      await store.settled();
      const made = await store.giveReason(store.notes[1]!.id, 'another reason');
      kept.set(wordsOf(1), 'another reason');
      await store.undo(made);
      kept.set(wordsOf(1), 'reason 1');
      kept.delete(wordsOf(2));
      await store.removeNote(store.notes[2]!.id);
      await store.settled();
    } catch (error) {
      assert.match(String(error), /killed/);
    }
    return kept;
  }

  /** Dies before each step of the work in turn; `begin` answers the folder as it was. */
  async function atEachStep(begin: () => Map<string, string>): Promise<void> {
    const whole = new MemoryFiles(begin());
    await work(whole);
    assert.ok(whole.steps > 8, `only ${whole.steps} steps`);
    for (let step = 1; step <= whole.steps; step++) {
      const files = new MemoryFiles(begin());
      files.diesAt = step;
      const kept = await work(files);
      const { now, newId } = clock(Date.parse('2026-03-01T09:01:00Z'));
      const next = new AnnotationStore(new MemoryFiles(files.texts), now, newId('next'));
      await next.load();
      onDisk(files.texts);
      const found = new Map(next.notes.map(({ target, reason }) => [target.selector[0].exact, reason]));
      for (const [words, reason] of kept)
        if (reason !== 'reason 1') assert.equal(found.get(words), reason, `step ${step}: ${words}`);
        else assert.ok(found.has(words), `step ${step}: ${words}`);
    }
  }

  it('loses nothing it told as saved, at whichever step it dies', () => atEachStep(() => new Map()));

  it('loses nothing of a large file, which follows later', () => atEachStep(largeFile));
});

describe('windows that write at once', () => {
  /** `begin` answers the folder as it was. */
  async function inAnyOrder(begin: () => Map<string, string>, numRuns: number): Promise<void> {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), async (scheduler, windows) => {
        const texts = begin();
        const before = onDisk(texts);
        const { now, newId } = clock();
        const stores = Array.from({ length: windows }, (_, index) => {
          const files = new MemoryFiles(texts);
          const slow = {
            read: scheduler.scheduleFunction(files.read.bind(files)),
            write: scheduler.scheduleFunction(files.write.bind(files)),
            list: scheduler.scheduleFunction(files.list.bind(files)),
            remove: scheduler.scheduleFunction(files.remove.bind(files)),
          };
          return new AnnotationStore(slow, now, newId(`w${index}`));
        });
        const work = Promise.all(
          stores.map(async (store, index) => {
            await store.tag(sentence(index), 'false');
            await store.load();
            await store.tag(sentence(index + 10), 'verified');
            await store.settled();
          }),
        );
        await scheduler.waitFor(work);
        const expected = stores.flatMap((_, index) => [index, index + 10]).map((at) => sentence(at).selector[0].exact);
        assert.deepEqual(onDisk(texts).sort(), [...before, ...expected].sort());
      }),
      { numRuns },
    );
  }

  it('lose nothing, however their steps fall between each other', () => inAnyOrder(() => new Map(), 100));

  it('lose nothing of a large file', () => inAnyOrder(largeFile, 8));
});

describe('two machines and a folder that is copied between them', () => {
  interface Step {
    readonly kind: 'tag' | 'reason' | 'copy' | 'wait';
    readonly machine: number;
    readonly number: number;
  }

  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('tag', 'reason', 'copy', 'wait'),
    machine: fc.integer({ min: 0, max: 1 }),
    number: fc.nat({ max: 30 }),
  });

  /** One side of the shared folder, with the time at which its notes were last written. */
  function side(name: string, time: ReturnType<typeof clock>) {
    const files = new MemoryFiles();
    const state = { files, written: 0, store: new AnnotationStore(files, time.now, time.newId(name), name) };
    const write = files.write.bind(files);
    files.write = async (file, text) => {
      await write(file, text);
      if (file === NOTES) state.written = Date.parse(time.now());
    };
    return state;
  }
  type Side = ReturnType<typeof side>;

  function copyJournal(from: Side, to: Side): void {
    for (const [name, text] of from.files.texts) if (name.startsWith('journal/')) to.files.texts.set(name, text);
  }

  /** As such programs do: the newer text wins as a whole. */
  function copyNotes(from: Side, to: Side): void {
    if (from.written <= to.written) return;
    to.files.texts.set(NOTES, from.files.texts.get(NOTES)!);
    to.written = from.written;
  }

  /** The notes arrive before the changes that explain them, and the person goes on tagging meanwhile. */
  async function copy(from: Side, to: Side, number: number): Promise<void> {
    copyNotes(from, to);
    await to.store.load();
    if (number % 2 === 0) await to.store.tag(sentence(31 + (number % 4)), 'outdated');
    copyJournal(from, to);
    await to.store.load();
  }

  it('keep every note and every reason, in whatever order they are copied', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const time = clock();
        const sides = [side('north', time), side('south', time)] as const;
        // Each has heard of the other before.
        await sides[0].store.tag(sentence(38), 'opinion');
        await copy(sides[0], sides[1], 1);
        await sides[1].store.tag(sentence(39), 'opinion');
        await copy(sides[1], sides[0], 1);
        const reasons: string[] = [];
        for (const [index, { kind, machine, number }] of steps.entries()) {
          const [here, there] = [sides[machine]!, sides[1 - machine]!];
          if (kind === 'wait') time.later.skip += number * 20 * 60_000;
          if (kind === 'copy') await copy(here, there, number);
          if (kind === 'tag') await here.store.tag(sentence(number), 'false');
          if (kind !== 'reason') continue;
          await here.store.giveReason(here.store.notes[number % here.store.notes.length]!.id, `because ${index}`);
          reasons.push(`reason: because ${index}`);
        }
        for (let round = 0; round < 2; round++) {
          await copy(sides[0], sides[1], 1);
          await copy(sides[1], sides[0], 1);
        }
        const tagged = [38, 39, ...steps.flatMap(({ kind, number }) => (kind === 'tag' ? [number] : []))];
        for (const { store, files } of sides) {
          const found = new Set(onDisk(files.texts));
          for (const at of tagged) assert.ok(found.has(sentence(at).selector[0].exact), `sentence ${at}`);
          const history = store.notes.flatMap((note) => note.history.map(({ what }) => what));
          for (const reason of reasons) assert.ok(history.includes(reason), reason);
        }
        assert.deepEqual(sides[0].store.notes, sides[1].store.notes);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that others change', () => {
  async function open() {
    const files = new MemoryFiles();
    const time = clock();
    const make = () => new AnnotationStore(files, time.now, time.newId('w'));
    const store = make();
    await store.tag(sentence(1), 'false');
    const committed = files.texts.get(NOTES)!;
    await store.tag(sentence(2), 'false');
    return { files, store, make, committed, later: time.later };
  }

  it('is as git left it: a note that a checkout took away does not come back', async () => {
    const { files, store, make, committed, later } = await open();
    files.texts.set(NOTES, committed);
    await store.load();
    assert.equal(store.notes.length, 1);
    await store.tag(sentence(3), 'false');
    assert.equal(onDisk(files.texts).length, 2);
    files.texts.set(NOTES, committed);
    later.skip += 60_000;
    const other = make();
    await other.load();
    assert.equal(other.notes.length, 1);
  });

  it('is empty when somebody emptied it', async () => {
    const { files, store } = await open();
    files.texts.set(NOTES, '');
    await store.load();
    assert.deepEqual(store.notes, []);
    await store.tag(sentence(3), 'false');
    assert.equal(onDisk(files.texts).length, 1);
  });

  it('is not empty when it vanished: nothing is written over by fewer', async () => {
    const { files, store, make } = await open();
    files.texts.delete(NOTES);
    await store.load();
    assert.equal(store.notes.length, 2);
    await store.tag(sentence(3), 'false');
    assert.equal(onDisk(files.texts).length, 3);
    files.texts.delete(NOTES);
    const other = make();
    await other.load();
    assert.equal(other.notes.length, 3, 'a window that never saw the file has the journal');
  });

  it('refuses, and nothing of the change stays behind', async () => {
    const { files, store, make } = await open();
    files.refused = /^annotations/;
    await assert.rejects(store.tag(sentence(3), 'false'), /Nothing was saved.*read-only/);
    files.refused = null;
    const other = make();
    await other.load();
    assert.equal(other.notes.length, 2);
  });

  it('keeps no journal of what is long in the file', async () => {
    const { files, store, later } = await open();
    const changes = () => [...files.texts.keys()].filter((name) => /^journal\/.*\.jsonl$/.test(name));
    assert.equal(changes().length, 2);
    later.skip += 2 * 60 * 60_000;
    await store.load();
    assert.deepEqual(changes(), []);
    assert.equal(onDisk(files.texts).length, 2);
  });
});
