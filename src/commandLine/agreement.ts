// `dateline agreement`: the notes of two people in one folder, or those of two kept files, such as git shows of two branches.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { agreementOf, madeBy, type Agreement, type JudgedSource } from '../core/annotations/agreement';
import { noteKind } from '../core/annotations/lines';
import { readPage } from '../core/annotations/page';
import type { ClaimNote } from '../core/annotations/records';
import { read } from '../core/reading/reading';
import { diskFilesIn } from '../library/diskFiles';
import { readKept } from '../library/kept';
import { folderTexts } from './folderTexts';
import { UsageError } from './settings';
import { findRoot, FOLDER } from './workspace';

const KEPT = 'annotations.jsonl';
interface Sides {
  readonly annotator?: readonly string[] | undefined;
  readonly notes?: readonly string[] | undefined;
}

interface Compared {
  readonly agreement: Agreement;
  readonly one: string;
  readonly other: string;
}

type Problem = (where: string, error: unknown) => void;

/** Rejects with UsageError where it is not clear whose notes are meant. Lines of a kept file that are no record go to `problem`. */
export async function agreementIn(folder: string, sides: Sides, problem: Problem): Promise<Compared> {
  const root = (await findRoot(resolve(folder))) ?? resolve(folder);
  const [first, second] = sides.notes ? await files(sides.notes, problem) : await people(sides, root, problem);
  const sources = await judgedIn(folder, root, problem);
  return { agreement: agreementOf(sources, first!.notes, second!.notes), one: first!.name, other: second!.name };
}

interface Side {
  readonly name: string;
  readonly notes: readonly ClaimNote[];
}

async function people({ annotator }: Sides, root: string, problem: Problem): Promise<Side[]> {
  const now = (): string => new Date().toISOString();
  const { records, problems } = await readKept(diskFilesIn!(join(root, FOLDER)), KEPT, noteKind, now);
  for (const { line, message } of problems) problem(join(root, FOLDER, KEPT), new Error(`Line ${line}: ${message}`));
  const known = [...new Set(records.flatMap((note) => madeBy(note) ?? []))].sort();
  const names = annotator ?? known;
  const told = known.length === 0 ? 'no note says who made it' : `the notes are by ${known.join(', ')}`;
  if (names.length !== 2) throw new UsageError(`Name two people with --annotator NAME, twice: ${told}.`);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new UsageError(`There are no notes by “${stranger}”: ${told}.`);
  return names.map((name) => ({ name, notes: records.filter((note) => madeBy(note) === name) }));
}

/** Kept files from anywhere: Dateline runs no program, git neither, but reads what git shows. */
async function files(paths: readonly string[], problem: Problem): Promise<Side[]> {
  if (paths.length !== 2) throw new UsageError('Name two files with --notes FILE, twice.');
  return Promise.all(
    paths.map(async (path) => {
      const { records, problems } = readPage(await readFile(path, 'utf8'), noteKind);
      for (const { line, message } of problems) problem(path, new Error(`Line ${line}: ${message}`));
      return { name: path, notes: [...records.values()].map(({ value }) => value) };
    }),
  );
}

async function judgedIn(folder: string, root: string, problem: Problem): Promise<JudgedSource[]> {
  const sources: JudgedSource[] = [];
  for await (const { path, text } of folderTexts(folder, root, problem)) {
    const { sentences } = read({ id: path, text, format: /\.(md|markdown)$/i.test(path) ? 'markdown' : 'text' });
    sources.push({ path, text, sentences: sentences.map(({ start, end }) => ({ start, end })) });
  }
  return sources;
}
