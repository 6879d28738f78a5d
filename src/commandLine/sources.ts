// The articles that were named on the command line, one after the other.

import { readFile } from 'node:fs/promises';
import type { Source } from '../core/article';
import { decode } from '../library/decode';
import { whyLeftOut } from '../library/leftOut';
import { articlePaths } from './articlePaths';
import { fail, tell } from './report';

export async function* sourcesOf(paths: readonly string[], published?: string): AsyncGenerator<Source> {
  for (const path of paths) {
    try {
      for await (const id of articlePaths(path, fail)) {
        const source = await fileSource(id, id === path).catch((error: unknown) => fail(id, error));
        if (source) yield published ? { ...source, published } : source;
      }
    } catch (error) {
      fail(path, error);
    }
  }
}

/** Null where the file is no article: it is told why. */
async function fileSource(id: string, isNamed: boolean): Promise<Source | null> {
  const judged = judge(await readFile(id), id, isNamed);
  if ('failed' in judged) throw new Error(judged.failed);
  if ('text' in judged) return { id, text: judged.text, format: formatOf(id) };
  tell({ path: id, leftOut: judged.leftOut });
  return null;
}

export type Judged = { readonly text: string } | { readonly failed: string } | { readonly leftOut: string };

/** A file that is named is read whatever it looks like; one that lies in a folder is left out where it is no article. */
export function judge(bytes: Uint8Array, path: string, isNamed: boolean): Judged {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { failed: decoded.problem };
  const why = whyLeftOut(decoded.text, isNamed || isNews(path));
  if (why === null) return { text: decoded.text };
  return why === 'too long' ? { failed: TOO_LONG } : { leftOut: NO_ARTICLE };
}

export const TOO_LONG = 'This is too long for an article.';
const NO_ARTICLE = 'documentation, a licence or data, by the look of it';

/** The ending says that a person takes it for an article. */
function isNews(path: string): boolean {
  return /\.news$/i.test(path);
}

export function formatOf(path: string): 'markdown' | 'text' {
  return /\.(md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
