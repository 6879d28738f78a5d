// What is kept of a file, when the file is saved under a second name.

import assert from 'node:assert/strict';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { copyKept } from '../../../src/library/copies';
import { Stores } from '../../../src/library/stores';
import { MemoryFiles } from '../../support/memoryFiles';
import { clock, sentence } from '../../support/register';

describe('a file that is copied', () => {
  async function open(): Promise<Stores> {
    const { now, newId } = clock();
    const stores = new Stores(() => 'here');
    const store = new AnnotationStore(new MemoryFiles(), now, newId('n'));
    await stores.open([{ folder: 'here', store, toWindow: (path) => path, toHome: (path) => path }]);
    await stores.tag(sentence(1), 'false', 'The register ends at forty.');
    await stores.tag({ ...sentence(2), source: 'other.txt' }, 'verified');
    await stores.decide({ kind: 'published', source: 'register.txt', value: '2026-02-03' });
    await stores.decide({ kind: 'date-value', target: sentence(3), value: '2026-02' });
    await stores.decide({ kind: 'not-a-person', name: 'Number' });
    return stores;
  }
  let ids = 0;
  const copy = (stores: Stores) =>
    copyKept(stores, 'register.txt', 'copy.txt', '2026-03-01T12:00:00.000Z', () => `copy-${ids++}`);

  it('gives its notes and dates to the copy, each a record of its own that says so', async () => {
    const stores = await open();
    await copy(stores);
    const [original, copied] = ['register.txt', 'copy.txt'].map((source) =>
      stores.notes.filter(({ target }) => target.source === source),
    );
    assert.equal(original!.length, 1);
    assert.equal(copied!.length, 1);
    const [note] = copied!;
    assert.notEqual(note!.id, original![0]!.id);
    assert.deepEqual([note!.status, note!.reason], ['false', 'The register ends at forty.']);
    assert.match(note!.history.at(-1)!.what, /^copied with its file from register\.txt$/);
    const copies = stores.decisions.filter((one) => JSON.stringify(one).includes('copy.txt'));
    assert.deepEqual(
      copies.map(({ kind }) => kind),
      ['published', 'date-value'],
    );
    assert.equal(stores.notes.length, 3, 'notes of other files are not copied');
  });

  it('is as it was before by one undo, and the original keeps what it had', async () => {
    const stores = await open();
    const before = JSON.stringify([stores.notes, stores.decisions]);
    await stores.undo(await copy(stores));
    assert.equal(JSON.stringify([stores.notes, stores.decisions]), before);
  });
});
