// `dateline import`: files of other tools, put on the articles of a folder and kept in its `.dateline`.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ForeignFile, ImportPlan, ImportSource } from '../core/import/import';
import { NotTaken, planImport } from '../core/import/import';
import { AnnotationStore } from '../library/annotationStore';
import { decode } from '../library/decode';
import { diskFilesIn } from '../library/diskFiles';
import { Journal } from '../library/journal';
import { folderTexts, pathFrom } from './folderTexts';
import { findRoot, FOLDER } from './workspace';

interface Told {
  said(text: string): Promise<void>;
  /** Something that costs a record or a file, not the others. */
  problem(path: string, error: unknown): void;
}

/** Says for each file what is done with it, or would be. Rejects where the folder cannot be read or written. */
export async function importFiles(
  files: readonly string[],
  folder: string,
  isDryRun: boolean,
  { said, problem }: Told,
): Promise<void> {
  const root = (await findRoot(resolve(folder))) ?? resolve(folder);
  const sources: ImportSource[] = [];
  for await (const source of folderTexts(folder, root, problem)) sources.push(source);
  const store = await storeIn(root);
  for (const path of files) {
    try {
      const plan = planFor(await foreignFile(path, root), sources, store);
      for (const message of plan.problems) problem(path, new Error(message));
      if (!isDryRun && plan.records.length > 0) await store.takeIn(plan.records);
      await said(`${path}: ${summary(plan)}\n`);
    } catch (error) {
      if (!(error instanceof NotTaken) && !isNoFile(error)) throw error;
      problem(path, error);
    }
  }
  await store.settled();
  for (const { file, message } of store.problems.filter(({ line }) => line === 0)) problem(file, new Error(message));
}

function planFor(file: ForeignFile, sources: readonly ImportSource[], store: AnnotationStore): ImportPlan {
  const now = new Date().toISOString();
  return planImport({ file, sources, notes: store.notes, kept: (id) => store.keptNote(id), now });
}

/** Where one machine alone wrote, this is the same: who reads a journal of one need not wait for others. */
async function storeIn(root: string): Promise<AnnotationStore> {
  const files = diskFilesIn!(join(root, FOLDER));
  const machines = new Set((await new Journal(files).read()).map(({ machine }) => machine));
  const [machine = hostname()] = machines.size === 1 ? machines : [];
  const store = new AnnotationStore(files, () => new Date().toISOString(), randomUUID, machine);
  await store.load();
  return store;
}

async function foreignFile(path: string, root: string): Promise<ForeignFile> {
  const inner = pathFrom(root, path);
  const name = inner.startsWith('../') ? basename(path) : inner;
  const beside = /\.ann$/i.test(path) ? await textOf(path.replace(/\.ann$/i, '.txt')).catch(noFile) : null;
  return { name, text: await textOf(path), beside };
}

async function textOf(path: string): Promise<string> {
  const decoded = decode(await readFile(path));
  if ('problem' in decoded) throw new NotTaken(decoded.problem);
  return decoded.text;
}

function noFile(error: unknown): null {
  if (isNoFile(error)) return null;
  throw error;
}

function isNoFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function summary({ fresh, updated, same, withoutPlace, bySoftware }: ImportPlan): string {
  const parts = [
    `${fresh} new`,
    ...(updated > 0 ? [`${updated} told more of`] : []),
    `${same} there already`,
    `${withoutPlace.length} without a sure place`,
    ...(bySoftware > 0 ? [`${bySoftware} left out, found by software`] : []),
  ];
  return parts.join(', ');
}
