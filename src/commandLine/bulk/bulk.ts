// `dateline scan FOLDER --out DIR`: a whole archive, one result an article, by several processes, and on from where it stopped.

import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { articlePaths } from '../articlePaths';
import { pathFrom } from '../folderTexts';
import { fail, report } from '../report';
import { checkPublished, ENDED, Ended, UsageError, type Settings } from '../settings';
import { engineOf, type Answer, type Task } from './part';
import { startReader } from './processes';
import { Progress } from './progress';
import { Readers, Stopped } from './readers';

/** A run keeps in a folder of its own, within the results, what is not whole yet. */
const UNFINISHED = '.unfinished-';
/** What a run that was killed left there is removed after this long without a change, in milliseconds. */
const LEFT_BEHIND = 24 * 60 * 60_000;

export async function bulkScan({ values, positionals }: Settings): Promise<void> {
  const [, folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || values.stdin) throw new UsageError('scan --out takes one folder.');
  if (values.format !== undefined && values.format !== 'json') throw new UsageError('scan --out writes json alone.');
  checkPublished(values);
  const jobs = jobsOf(values.jobs);
  if (!(await stat(folder)).isDirectory()) throw new UsageError('scan --out takes one folder.');
  const unfinished = await placeFor(values.out!, values.resume === true);
  try {
    await run({
      jobs,
      engine: engineOf(),
      folder: resolve(folder),
      out: resolve(values.out!),
      unfinished,
      isResumed: values.resume === true,
      isAlone: values['no-workspace'] === true,
      published: values.published,
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.max(1, availableParallelism() - 1);
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError('--jobs takes a number of processes, from 1 to 999.');
  return Number(jobs);
}

/** The folder of what is not whole yet. */
async function placeFor(out: string, isResumed: boolean): Promise<string> {
  await mkdir(out, { recursive: true });
  const names = await readdir(out);
  if (!isResumed && names.some((name) => !name.startsWith(UNFINISHED)))
    throw new Ended(
      `There is something in ${out} already. Go on with --resume, or name another folder.`,
      ENDED.misused,
    );
  for (const name of names.filter((one) => one.startsWith(UNFINISHED))) await clear(join(out, name));
  return mkdtemp(join(resolve(out), UNFINISHED));
}

async function clear(unfinished: string): Promise<void> {
  const found = await stat(unfinished).catch((error: NodeJS.ErrnoException) => {
    // Another run ended just now.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found && Date.now() - found.mtimeMs > LEFT_BEHIND) await rm(unfinished, { recursive: true, force: true });
}

async function run({ jobs, ...task }: Task & { readonly jobs: number }): Promise<void> {
  const progress = new Progress(await countOf(task.folder), process.stderr, () => performance.now());
  const told = new Set<string>();
  const answered = (answer: Answer): void => {
    progress.take(answer);
    if (answer.is === 'failed') process.exitCode = ENDED.failures;
    for (const problem of answer.problems ?? []) {
      const key = JSON.stringify(problem);
      if (told.has(key)) continue;
      told.add(key);
      progress.makeRoom();
      report(problem);
    }
  };
  const readers = new Readers(() => startReader(task), jobs, answered);
  const interrupted = onInterrupt(() => readers.stop());
  try {
    await readers.readAll(pathsIn(task.folder));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    progress.end('stopped');
    throw new Ended(`${error.message}. ${whole(progress.written)}`, ENDED.stopped);
  } finally {
    interrupted.forget();
  }
  progress.end(interrupted.by ? 'interrupted' : 'done');
  if (interrupted.by) throw new Ended(`Interrupted. ${whole(progress.written)}`, interrupted.by);
}

function whole(results: number): string {
  return `${results.toLocaleString('en-GB')} results are there, each of them whole; the same call with --resume reads the rest.`;
}

/** From the folder, with forward slashes. */
async function* pathsIn(folder: string): AsyncGenerator<string> {
  for await (const path of articlePaths(folder, fail)) yield pathFrom(folder, path);
}

async function countOf(folder: string): Promise<number> {
  let count = 0;
  // What cannot be read here is told when its turn comes.
  const paths = articlePaths(folder, () => undefined);
  while (!(await paths.next()).done) count++;
  return count;
}

/** The first Ctrl-C waits for what has been begun; the second does not. */
function onInterrupt(stop: () => void): { by: number; forget(): void } {
  const by = (code: number) => (): void => {
    if (state.by !== 0) process.exit(code);
    state.by = code;
    stop();
  };
  const [interrupt, terminate] = [by(ENDED.interrupted), by(ENDED.terminated)];
  const state = {
    by: 0,
    forget: (): void => void process.off('SIGINT', interrupt).off('SIGTERM', terminate),
  };
  process.on('SIGINT', interrupt).on('SIGTERM', terminate);
  return state;
}
