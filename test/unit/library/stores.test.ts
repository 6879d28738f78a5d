import assert from 'node:assert/strict';
import { describeSpan } from '../../../src/core/annotations/anchoring';
import type { Target } from '../../../src/core/annotations/records';
import { AnnotationStore, StoreError } from '../../../src/library/annotationStore';
import type { Files } from '../../../src/library/files';
import { type Home, Stores } from '../../../src/library/stores';

const text = 'The minister paid her first visit in nine years. The port stayed shut.';

const target = (source: string, words: string): Target => {
  const start = text.indexOf(words);
  return { source, selector: describeSpan(text, { start, end: start + words.length }) };
};

/** The folders `north`, from which the window tells its paths, and `south` beside it. */
async function open() {
  const disk = new Map<string, string>();
  let tick = 0;
  const home = (folder: string, toWindow: Home['toWindow'], toHome: Home['toHome']): Home => {
    const files: Files = {
      read: (name) => Promise.resolve(disk.get(`${folder}/${name}`) ?? null),
      write: (name, written) => Promise.resolve(void disk.set(`${folder}/${name}`, written)),
      list: () => Promise.resolve([]),
      remove: (name) => Promise.resolve(void disk.delete(`${folder}/${name}`)),
    };
    const now = () => `2026-01-01T00:00:${String(tick++).padStart(2, '0')}.000Z`;
    return { folder, toWindow, toHome, store: new AnnotationStore(files, now, () => `id-${tick++}`) };
  };
  const south = home(
    'south',
    (path) => (path.startsWith('../north/') ? path.slice('../north/'.length) : `../south/${path}`),
    (path) => (path.startsWith('../south/') ? path.slice('../south/'.length) : `../north/${path}`),
  );
  const north = home(
    'north',
    (path) => path,
    (path) => path,
  );
  const stores = new Stores((path) => (path.startsWith('../south/') ? 'south' : 'north'));
  await stores.open([north, south]);
  const onDisk = (file: string) => {
    const found = [...(disk.get(file) ?? '').matchAll(/"source":"([^"]*)"/g)].map(([, source]) => source);
    return [...new Set(found)];
  };
  return { stores, north, south, disk, onDisk };
}

describe('stores of several folders', () => {
  it('follow a source from folder to folder, each note in the file that it is in', async () => {
    const { stores, onDisk } = await open();
    await stores.tag(target('../south/a.txt', 'first visit'), 'disputed');
    await stores.tag(target('a.txt', 'stayed shut'), 'verified');
    await stores.follow('../south/a.txt', 'moved.txt');
    assert.deepEqual(onDisk('south/annotations.jsonl'), ['../north/moved.txt']);
    assert.deepEqual(onDisk('north/annotations.jsonl'), ['a.txt']);
    assert.deepEqual(stores.notes.map((note) => note.target.source).sort(), ['a.txt', 'moved.txt']);
  });

  it('tag many words as one change, in the files of each, and none where one cannot be kept', async () => {
    const { stores, onDisk } = await open();
    const made = await stores.tagAll(
      [target('../south/a.txt', 'first visit'), target('a.txt', 'first visit')],
      'false',
    );
    assert.deepEqual([onDisk('south/annotations.jsonl'), onDisk('north/annotations.jsonl')], [['a.txt'], ['a.txt']]);
    await stores.undo(made);
    assert.deepEqual(stores.notes, []);
    await stores.redo(made);
    assert.equal(stores.notes.length, 2);
    const wrong = { ...target('b.txt', 'stayed shut'), source: '' };
    await assert.rejects(stores.tagAll([target('b.txt', 'first visit'), wrong], 'false'), StoreError);
    assert.equal(stores.notes.length, 2);
  });

  it('keep a note beside its source and tell it by its path in the window', async () => {
    const { stores, onDisk } = await open();
    await stores.tag(target('../south/a.txt', 'first visit'), 'disputed');
    await stores.tag(target('a.txt', 'stayed shut'), 'verified');
    assert.deepEqual(onDisk('south/annotations.jsonl'), ['a.txt']);
    assert.deepEqual(onDisk('north/annotations.jsonl'), ['a.txt']);
    assert.deepEqual(
      stores.notes.map((note) => note.target.source),
      ['a.txt', '../south/a.txt'],
    );
  });

  it('name evidence of the other folder from the folder that keeps it', async () => {
    const { stores, onDisk } = await open();
    const words = { kind: 'words', target: target('a.txt', 'stayed shut') } as const;
    await stores.addEvidence(target('../south/a.txt', 'first visit'), words);
    assert.deepEqual(onDisk('south/annotations.jsonl').sort(), ['../north/a.txt', 'a.txt']);
    assert.deepEqual(stores.notes[0]!.evidence, [words]);
  });

  it('change a note where it is kept, and take the change back there', async () => {
    const { stores, disk } = await open();
    await stores.tag(target('../south/a.txt', 'first visit'), 'disputed');
    const [note] = stores.notes;
    const made = await stores.giveReason(note!.id, 'The register says so.');
    assert.equal(stores.notes[0]!.reason, 'The register says so.');
    await stores.undo(made);
    assert.equal(stores.notes[0]!.reason, null);
    await stores.removeNote(note!.id);
    assert.deepEqual([stores.notes, disk.get('north/annotations.jsonl')], [[], undefined]);
  });

  it('keep decisions beside the source they are about, or were made in, or in the first folder', async () => {
    const { stores, north, south } = await open();
    await stores.decide({ kind: 'published', source: '../south/a.txt', value: '2024-05-16' });
    await stores.decide({ kind: 'not-a-person', name: 'Port Amsel' }, '../south/a.txt');
    await stores.decide({ kind: 'not-a-person', name: 'Kessin' });
    const kinds = (home: Home) => home.store.decisions.map(({ kind }) => kind);
    assert.deepEqual([kinds(north), kinds(south)], [['not-a-person'], ['published', 'not-a-person']]);
    const published = stores.decisions.find(({ kind }) => kind === 'published');
    assert.equal(published?.kind === 'published' && published.source, '../south/a.txt');
  });

  it('tell decisions in order of time, whichever folder keeps them', async () => {
    const { stores } = await open();
    await stores.decide({ kind: 'rename-person', from: 'A', to: 'B' }, '../south/a.txt');
    await stores.decide({ kind: 'rename-person', from: 'B', to: 'C' }, 'a.txt');
    await stores.decide({ kind: 'rename-person', from: 'C', to: 'D' }, '../south/a.txt');
    assert.deepEqual(
      stores.decisions.map((one) => one.kind === 'rename-person' && one.to),
      ['B', 'C', 'D'],
    );
  });

  it('say which folder has a broken file', async () => {
    const { stores, disk } = await open();
    disk.set('south/annotations.jsonl', '{"half');
    await stores.load();
    assert.deepEqual(
      stores.problems.map(({ folder, file, line }) => [folder, file, line]),
      [['south', 'annotations.jsonl', 1]],
    );
  });

  it('forget a folder that left, and know it again', async () => {
    const { stores, north, south } = await open();
    await stores.tag(target('../south/a.txt', 'first visit'), 'disputed');
    await stores.open([north]);
    assert.equal(stores.notes.length, 0);
    await stores.open([north, south]);
    assert.equal(stores.notes.length, 1);
  });

  it('refuse changes before they are open', async () => {
    const stores = new Stores(() => undefined);
    await assert.rejects(async () => stores.tag(target('a.txt', 'first visit'), 'false'), StoreError);
  });
});
