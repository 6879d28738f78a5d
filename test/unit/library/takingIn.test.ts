import assert from 'node:assert/strict';
import { newNote, tagged } from '../../../src/core/annotations/changes';
import { toWebAnnotation } from '../../../src/core/annotations/webAnnotation';
import { StoreError } from '../../../src/library/annotationStore';
import { openStore, target } from '../../support/notes';

describe('records that are taken in together', () => {
  const planned = (id: string, words: string) => {
    const note = tagged(newNote(id, target(words), '2025-01-01T00:00:00.000Z'), 'false', '2025-01-01T00:00:00.000Z');
    return { id, before: null, after: toWebAnnotation(note) };
  };
  const two = [planned('x', 'her first visit in nine years'), planned('y', 'The port stayed shut')];

  it('are kept by one write of the file, and taken back by one undo, with what was there left', async () => {
    const { store, make, files } = openStore();
    await store.tag(target('The minister'), 'opinion');
    const before = files.texts.get('annotations.jsonl');
    const made = await store.takeIn(two);
    const again = make();
    await again.load();
    assert.deepEqual(again.notes.map(({ status }) => status).sort(), ['false', 'false', 'opinion']);
    assert.equal(store.keptNote('x')!['id'], 'x');
    await store.undo(made);
    assert.equal(files.texts.get('annotations.jsonl'), before);
  });

  it('are laid upon what came there since they were planned', async () => {
    const { store } = openStore();
    await store.takeIn(two);
    await store.tag('x', 'verified');
    await store.takeIn(two);
    assert.deepEqual(
      store.notes.map(({ status }) => status),
      ['verified', 'false'],
    );
  });

  it('are all refused where the disk refuses, wherever that is', async () => {
    for (let step = 0; step < 4; step++) {
      const { store, files, make } = openStore();
      await store.tag(target('The minister'), 'opinion');
      let writes = 0;
      const write = files.write.bind(files);
      files.write = (name, words) => {
        if (writes++ >= step) throw new Error('The disk is full.');
        return write(name, words);
      };
      if (step < 3) await assert.rejects(store.takeIn(two), StoreError);
      else await store.takeIn(two);
      files.write = write;
      const again = make();
      await again.load();
      assert.equal(again.notes.length, step < 3 ? 1 : 3);
    }
  });
});
