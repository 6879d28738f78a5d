// `node folder.js FOLDER COUNT`: opens so many articles in a library whose threads and cache lie in FOLDER, and prints figures.

import { join } from 'node:path';
import type { SourceText } from '../src/library/analyst';
import { Library } from '../src/library/library';
import { threadsOf } from '../src/library/thread';
import { ThreadAnalyst } from '../src/library/threadAnalyst';
import { loadKnowledge } from './knowledge';
import { endlessStories } from './stories';
import { useOf } from './use';

/** As the window does. */
const AT_ONCE = 4;
/** The cache is written when nothing more comes for this long. */
const CACHE_MS = 2500;

async function main(folder: string, count: number): Promise<void> {
  const analyst = new ThreadAnalyst(threadsOf({ shipped: folder, cache: join(folder, 'cache') }), console.error);
  const library = new Library(analyst, { isSeen: () => false, report: (error) => console.error(error) });
  const texts = endlessStories(loadKnowledge());
  const sources = Array.from({ length: count }, (_, i) => sourceOf(i, texts.next().value as string));
  const before = useOf(process.pid);
  const figures: Record<string, number> = { articles: count, 'memory before, MB': before.memory };
  figures['all read, s'] = await secondsOf(() => readAll(library, sources));
  figures['memory then, MB'] = useOf(process.pid).memory;
  figures['all compared, s'] = await secondsOf(() => library.comparison());
  const changed = { ...sources[0]!, text: sources[0]!.text.replace(/\n\n/, '\n\nIt rained in Oslo on Monday.\n\n') };
  figures['one changed, until read, s'] = await secondsOf(() => library.set(changed));
  figures['one changed, until compared, s'] = await secondsOf(() => library.comparison());
  const { seconds, memory } = useOf(process.pid);
  figures['processor time, s'] = seconds - before.seconds;
  figures['most memory, MB'] = memory;
  figures['heap of the host, MB'] = process.memoryUsage().heapUsed / 1e6;
  await new Promise((resolve) => setTimeout(resolve, CACHE_MS));
  analyst.dispose();
  console.log(JSON.stringify(figures));
}

function sourceOf(number: number, text: string): SourceText {
  const path = `${number}.txt`;
  return { uri: `file:///bench/${path}`, path, text, format: 'text', isAsked: true };
}

async function readAll(library: Library, sources: readonly SourceText[]): Promise<void> {
  const rest = sources.values();
  const readOn = async (): Promise<void> => {
    for (const source of rest) await library.set(source);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

void main(process.argv[2]!, Number(process.argv[3]));
