// The analyst in real threads, as they are built, beside the one that works here.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../../src/core/annotations/records';
import type { Article } from '../../../src/core/article';
import type { Analyst, Annotated, SourceText } from '../../../src/library/analyst';
import { InProcess } from '../../../src/library/inProcess';
import type { Port } from '../../../src/library/lastingThread';
import { threadsOf } from '../../../src/library/thread';
import { ThreadAnalyst } from '../../../src/library/threadAnalyst';
import { knowledge } from '../../support/knowledge';
import { buildThread } from '../../support/threads';

const samples = join(__dirname, '..', '..', '..', 'samples');
const sources = readdirSync(samples)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((path): SourceText => {
    const format = path.endsWith('.md') ? 'markdown' : 'text';
    return { uri: `file:///w/${path}`, path, text: readFileSync(join(samples, path), 'utf8'), format };
  });

const decision: Decision = {
  id: 'd1',
  created: '2026-01-01T00:00:00.000Z',
  kind: 'published',
  source: sources[0]!.path,
  value: '2021-02-03',
};

describe('the analyst in threads', () => {
  let folder: string;
  let opened: ThreadAnalyst[] = [];
  const lines: string[] = [];
  const ports: Port[] = [];

  before(() => {
    folder = buildThread();
  });

  afterEach(() => {
    for (const one of opened) one.dispose();
    opened = [];
  });

  function inThreads(): ThreadAnalyst {
    const start = threadsOf({ shipped: folder, cache: null });
    const analyst = new ThreadAnalyst(
      (ears) => {
        ports.push(start(ears));
        return ports.at(-1)!;
      },
      (line) => lines.push(line),
    );
    opened.push(analyst);
    return analyst;
  }

  const readAll = (analyst: Analyst): Promise<Annotated[]> =>
    Promise.all(sources.map((source) => analyst.read(source)));

  const read = (analyst: Analyst, texts: readonly SourceText[]): Promise<(SourceText & Annotated)[]> =>
    Promise.all(texts.map(async (source) => ({ ...source, ...(await analyst.read(source)) })));

  const plain = ({ analysis, ...article }: Article): unknown => ({ ...article, words: analysis.words.length });

  it('finds in each article what is found here, with what was decided and learnt before', async () => {
    const [there, here] = [inThreads(), new InProcess(knowledge)];
    for (const analyst of [there, here]) {
      analyst.decide([decision]);
      analyst.learn({ chronicle: [], taxonomy: knowledge.taxonomy.slice(0, 40) });
    }
    const found = await readAll(there);
    for (const [i, { article, blocks, slips, prose }] of (await readAll(here)).entries()) {
      assert.deepEqual(plain(found[i]!.article), plain(article));
      assert.deepEqual([found[i]!.slips, found[i]!.blocks, found[i]!.prose()], [slips, blocks, prose()]);
    }
    const { published } = found[0]!.article;
    assert.deepEqual([published.value, published.basis], ['2021-02-03', 'given']);
  });

  it('finds between the articles what is found here, after changes too', async () => {
    const [there, here] = [inThreads(), new InProcess(knowledge)];
    const all = await read(there, sources);
    const compared = await there.compare(all, []);
    assert.ok(compared.events.length > 0);
    assert.deepEqual(compared, await here.compare(await read(here, sources), []));
    const [first, , ...rest] = all;
    const text = first!.text.replaceAll('Lindqvist', 'Lindquist');
    const now = [...(await read(there, [{ ...sources[0]!, text }])), ...rest];
    assert.deepEqual(await there.compare(now, []), await here.compare(await read(here, now), []));
  });

  it('loses nothing when its threads are killed', async () => {
    const analyst = inThreads();
    const before = await analyst.compare(await read(analyst, sources), []);
    lines.length = 0;
    const again = read(analyst, sources);
    for (const port of ports) port.end();
    assert.deepEqual(await analyst.compare(await again, []), before);
    assert.ok(
      lines.some((line) => /6 pieces of its work are done again/.test(line)),
      lines.join('\n'),
    );
  });
});
