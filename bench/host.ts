// What the extension host is kept from: how long its loop is busy, and its longest stretch, while articles are read and compared
// here and in threads; the keys of somebody who types; the next session.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Analyst, SourceText } from '../src/library/analyst';
import { InProcess } from '../src/library/inProcess';
import { Library } from '../src/library/library';
import { threadsOf } from '../src/library/thread';
import { ThreadAnalyst } from '../src/library/threadAnalyst';
import type { Figures } from './bench';
import { loadKnowledge, root } from './knowledge';

const ARTICLES = 40;
/** They hold the same paragraphs again and again, which no comparison is made for. */
const COMPARED = 6;
const WORDS = 800;
const KEYS = 10;
const LENGTHS = [20_000, 120_000];
/** The cache is written when nothing more comes for this long. */
const CACHE_MS = 2500;

export async function benchHost(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    cpSync(join(root, 'dist-test', 'worker.js'), join(folder, 'worker.js'));
    cpSync(join(root, 'src/core/people/names.bin'), join(folder, 'names.bin'));
    cpSync(join(root, 'src/core/language/syntax.bin'), join(folder, 'syntax.bin'));
    const start = threadsOf({ shipped: folder, cache: join(folder, 'cache') });
    const inThreads = (): Analyst => new ThreadAnalyst(start, console.error);
    return {
      ...(await session('here', new InProcess(loadKnowledge()))),
      ...(await session('in threads', inThreads())),
      ...(await again('in threads, the next session', inThreads())),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function session(where: string, analyst: Analyst): Promise<Figures> {
  const library = libraryOf(analyst);
  const figures = await scanned(where, library);
  for (const length of LENGTHS) {
    const typed = await stretch(async () => {
      const text = paragraphs(0, length / 6)
        .join('\n\n')
        .slice(0, length);
      for (let key = 0; key <= KEYS; key++) await library.set(sourceOf('typed', `${'x'.repeat(key)}${text}`), 'seen');
    });
    figures[`${where}: a key in ${length} characters, busy ms`] = round(typed.busy / KEYS);
    figures[`${where}: a key in ${length} characters, longest ms`] = round(typed.longest);
    figures[`${where}: a key in ${length} characters, until shown`] = round(typed.took / KEYS);
    library.remove(sourceOf('typed', '').uri);
  }
  await wait(CACHE_MS);
  analyst.dispose();
  return figures;
}

async function again(where: string, analyst: Analyst): Promise<Figures> {
  const figures = await scanned(where, libraryOf(analyst));
  analyst.dispose();
  return figures;
}

async function scanned(where: string, library: Library): Promise<Figures> {
  const all = Array.from({ length: ARTICLES }, (_, i) => sourceOf(`${i}`, paragraphs(i, WORDS).join('\n\n')));
  const read = await stretch(() => Promise.all(all.map((source) => library.set(source))));
  for (const { uri } of all.slice(COMPARED)) library.remove(uri);
  const compared = await stretch(() => library.comparison());
  return {
    [`${where}: ${ARTICLES} articles, busy ms`]: round(read.busy),
    [`${where}: ${ARTICLES} articles, longest ms`]: round(read.longest),
    [`${where}: ${ARTICLES} articles, all there after ms`]: round(read.took),
    [`${where}: ${COMPARED} compared, busy ms`]: round(compared.busy),
    [`${where}: ${COMPARED} compared, longest ms`]: round(compared.longest),
    [`${where}: ${COMPARED} compared, there after ms`]: round(compared.took),
  };
}

function libraryOf(analyst: Analyst): Library {
  return new Library(analyst, { isSeen: () => false, report: (error) => console.error(error) });
}

/** How long this thread's loop was busy with some work, its longest stretch, and how long the work took. */
async function stretch(work: () => Promise<unknown>): Promise<{ busy: number; longest: number; took: number }> {
  await wait(100);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [before, began] = [performance.eventLoopUtilization(), performance.now()];
  delay.enable();
  await work();
  await wait(5);
  delay.disable();
  return {
    busy: performance.eventLoopUtilization(before).active,
    longest: delay.max / 1e6,
    took: performance.now() - began,
  };
}

function sourceOf(name: string, text: string): SourceText {
  return { uri: `file:///bench/${name}.txt`, path: `${name}.txt`, text, format: 'text', isAsked: true };
}

/** Paragraphs of the samples, in another order for each article. */
function paragraphs(article: number, words: number): string[] {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/));
  const chosen: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const paragraph = all[(article * 7 + i * (1 + (article % 5))) % all.length]!;
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return chosen;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
