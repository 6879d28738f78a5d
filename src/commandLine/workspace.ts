// What people keep in `.dateline` beside the articles, read by the command line as the editor reads it: with the changes that have
// not reached the kept files. Nothing is written.

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { publishedBy, revisions, type Revisions } from '../core/annotations/decisions';
import { decisionKind, noteKind } from '../core/annotations/lines';
import type { ClaimNote, Decision } from '../core/annotations/records';
import type { Knowledge } from '../core/annotate';
import { readChronicle } from '../core/dates/userChronicle';
import { readTaxonomy, withEntries } from '../core/issues/userTaxonomy';
import { diskFilesIn } from '../library/diskFiles';
import { readKept } from '../library/kept';
import { pathFrom } from './folderTexts';

export const FOLDER = '.dateline';

/** Something that cannot be read there; the rest is used. */
export interface KeptProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface Workspace {
  readonly decisions: readonly Decision[];
  readonly notes: readonly ClaimNote[];
  /** What ships, with what the folder adds. */
  readonly knowledge: Knowledge;
  readonly problems: readonly KeptProblem[];
  /** The same where people decided the same. */
  readonly fingerprint: string;
  /** How the folder's files name an article. */
  pathOf(file: string): string;
}

/** What people decided about one article. */
export interface Decided {
  readonly published: string | undefined;
  readonly revised: Revisions;
}

export function decidedOn({ decisions, pathOf }: Workspace, file: string, text: string): Decided {
  const path = pathOf(file);
  return { published: publishedBy(path, decisions), revised: revisions(text, path, decisions) };
}

/** Answers for an article the workspace it lies in: the nearest folder above it that has a `.dateline`; null where none has. */
export function workspaces(knowledge: Knowledge): (file: string) => Promise<Workspace | null> {
  const roots = new Map<string, Promise<string | null>>();
  const opened = new Map<string, Promise<Workspace>>();
  const rootOf = (folder: string): Promise<string | null> => {
    const known = roots.get(folder) ?? findRoot(folder, rootOf);
    roots.set(folder, known);
    return known;
  };
  return async (file) => {
    const root = await rootOf(dirname(resolve(file)));
    if (root === null) return null;
    const workspace = opened.get(root) ?? open(root, knowledge);
    opened.set(root, workspace);
    return workspace;
  };
}

export async function findRoot(
  folder: string,
  rootOf: (folder: string) => Promise<string | null> = findRoot,
): Promise<string | null> {
  if (await isFolder(join(folder, FOLDER))) return folder;
  const above = dirname(folder);
  return above === folder ? null : rootOf(above);
}

async function open(root: string, knowledge: Knowledge): Promise<Workspace> {
  const problems: KeptProblem[] = [];
  const told = (name: string, line: number, message: string): void =>
    void problems.push({ path: join(root, FOLDER, name), line, message });
  const files = diskFilesIn!(join(root, FOLDER));
  const text = async (name: string): Promise<string> => (await files.read(name)) ?? '';

  const now = (): string => new Date().toISOString();
  const decisions = await readKept(files, 'decisions.jsonl', decisionKind, now);
  for (const { line, message } of decisions.problems) told('decisions.jsonl', line, message);
  const notes = await readKept(files, 'annotations.jsonl', noteKind, now);
  for (const { line, message } of notes.problems) told('annotations.jsonl', line, message);
  const issues = await text('issues.json');
  const taxonomy = readTaxonomy(issues, knowledge.taxonomy);
  for (const { start, message } of taxonomy.problems) told('issues.json', lineAt(issues, start), message);
  const events = await text('chronicle.json');
  const chronicle = readChronicle(events);
  for (const { start, message } of chronicle.problems) told('chronicle.json', lineAt(events, start), message);

  return {
    decisions: decisions.records,
    notes: notes.records,
    knowledge: {
      ...knowledge,
      taxonomy: withEntries(knowledge.taxonomy, taxonomy.entries),
      chronicle: [...knowledge.chronicle, ...chronicle.entries],
    },
    problems,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([decisions.records, taxonomy.entries, chronicle.entries]))
      .digest('hex'),
    pathOf: (file) => pathFrom(root, file),
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // A folder above that may not be looked into is none of ours.
    if (isMissing(error) || codeOf(error) === 'EACCES') return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
