// The texts of a folder as its `.dateline` names them.

import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { decode } from '../library/decode';
import { articlePaths } from './articlePaths';

export interface FolderText {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is no text goes to `problem`, and the others are read. */
export async function* folderTexts(
  folder: string,
  root: string,
  problem: (path: string, error: unknown) => void,
): AsyncGenerator<FolderText> {
  for await (const path of articlePaths(folder, problem)) {
    const decoded = decode(await readFile(path));
    if ('problem' in decoded) problem(path, new Error(decoded.problem));
    else yield { path: pathFrom(root, path), text: decoded.text };
  }
}

export function pathFrom(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/');
}
