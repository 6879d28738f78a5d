// Who only reads sees what a writer saved, wherever it died, and what others did to the file since.

import assert from 'node:assert/strict';
import { decisionKind } from '../../../src/core/annotations/lines';
import { AnnotationStore } from '../../../src/library/annotationStore';
import { readKept } from '../../../src/library/kept';
import { MemoryFiles } from '../../support/memoryFiles';

const FILE = 'decisions.jsonl';
const SAVED = '2026-03-01T09:00:00.000Z';
const SOON = '2026-03-01T09:00:01.000Z';
const LATER = '2026-03-01T09:30:00.000Z';

describe('a kept file that is only read', () => {
  let files: MemoryFiles;

  beforeEach(async () => {
    files = new MemoryFiles();
    let ids = 0;
    const store = new AnnotationStore(
      files,
      () => SAVED,
      () => `id-${ids++}`,
      'here',
    );
    await store.decide({ kind: 'published', source: 'a.txt', value: '2024-06-03' });
    await store.decide({ kind: 'not-a-person', name: 'Port Amsel' });
  });

  const read = async (now: string) => {
    const before = new Map(files.texts);
    const steps = files.steps;
    const { records, problems } = await readKept(files, FILE, decisionKind, () => now);
    assert.deepEqual([files.steps, files.texts], [steps, before], 'nothing is written');
    return { kinds: records.map(({ kind }) => kind), problems };
  };

  it('has all that was saved', async () => {
    assert.deepEqual((await read(LATER)).kinds, ['published', 'not-a-person']);
  });

  it('has what the journal alone knows: the file is gone, or as an earlier save left it', async () => {
    const [first = ''] = files.texts.get(FILE)!.split(/(?<=\n)/);
    files.texts.delete(FILE);
    assert.deepEqual((await read(LATER)).kinds, ['published', 'not-a-person']);
    files.texts.set(FILE, first);
    assert.deepEqual((await read(SOON)).kinds, ['published', 'not-a-person']);
  });

  it('has not what somebody took away since', async () => {
    files.texts.set(FILE, '');
    assert.deepEqual((await read(LATER)).kinds, []);
  });

  it('tells the lines of the file that are no record', async () => {
    files.texts.set(FILE, `{"half\n${files.texts.get(FILE)!}`);
    const { kinds, problems } = await read(LATER);
    assert.deepEqual(kinds, ['published', 'not-a-person']);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1],
    );
  });

  it('is empty where nobody kept anything', async () => {
    files.texts.clear();
    assert.deepEqual(await read(LATER), { kinds: [], problems: [] });
  });
});
