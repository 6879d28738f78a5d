// How time and memory grow with the number of articles, by the built command line (`npm run build`): 1,000
// to 10,000, or to what `--articles=100000` says. With `--svg` the curves are drawn again in docs/growth.svg.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { Figures } from './bench';
import { chartOf } from './chart';
import { root } from './knowledge';
import { endlessNews } from './texts';
import { useOf } from './use';

const STEPS = 10;

interface Point {
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** The most that the process has held at any time. */
  readonly memory: number;
}

export async function benchGrowth(): Promise<Figures> {
  const most = Number(process.argv.find((arg) => arg.startsWith('--articles='))?.slice('--articles='.length) ?? 10_000);
  if (process.platform !== 'linux') return { 'growth, on Linux alone': null };
  const points = await measured(most);
  if (process.argv.includes('--svg')) writeFileSync(join(root, 'docs', 'growth.svg'), drawn(points));
  const figures: Figures = {};
  for (const { articles, megabytes, seconds, memory } of points) {
    const label = `${articles.toLocaleString('en-GB')} articles`;
    figures[`${label} (${megabytes.toFixed(0)} MB), processor s`] = Math.round(seconds * 10) / 10;
    figures[`${label}, most memory, MB`] = Math.round(memory);
  }
  const ofStep = (from: Point, to: Point): number => (to.seconds - from.seconds) / (to.megabytes - from.megabytes);
  const growth = ofStep(points.at(-2)!, points.at(-1)!) / ofStep(points[0]!, points[1]!);
  figures['time for a megabyte, last step over second'] = Math.round(growth * 100) / 100;
  return figures;
}

async function measured(most: number): Promise<Point[]> {
  const running = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'scan', '--stdin'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const texts = endlessNews();
  const letters: number[] = [0];
  void feed(running.stdin, () => {
    if (letters.length > most) return null;
    const text = texts.next().value as string;
    letters.push(letters.at(-1)! + text.length);
    return JSON.stringify({ id: String(letters.length), text }) + '\n';
  });
  const points: Point[] = [];
  const answers = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  for (let articles = 1; !(await answers.next()).done; articles++) {
    if (articles % Math.max(1, Math.floor(most / STEPS)) === 0)
      points.push({ articles, megabytes: letters[articles]! / 1e6, ...useOf(running.pid!) });
  }
  return points;
}

async function feed(input: Writable, next: () => string | null): Promise<void> {
  for (let line = next(); line !== null; line = next()) if (!input.write(line)) await once(input, 'drain');
  input.end();
}

function drawn(points: readonly Point[]): string {
  return chartOf([
    { title: 'Processor time, s', points: points.map(({ articles, seconds }) => ({ x: articles, y: seconds })) },
    { title: 'Most memory, MB', points: points.map(({ articles, memory }) => ({ x: articles, y: memory })) },
  ]);
}
