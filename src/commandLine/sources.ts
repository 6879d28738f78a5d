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
  const decoded = decode(await readFile(id));
  if ('problem' in decoded) throw new Error(decoded.problem);
  return isArticle(id, decoded.text, isNamed) ? { id, text: decoded.text, format: formatOf(id) } : null;
}

/** A file that is named is read whatever it looks like; one that lies in a folder is left out where it is no article, and told. */
function isArticle(path: string, text: string, isNamed: boolean): boolean {
  const why = whyLeftOut(text, isNamed || isNews(path));
  if (why === null) return true;
  if (why === 'too long') throw new Error(TOO_LONG);
  tell({ path, leftOut: NO_ARTICLE });
  return false;
}

export const TOO_LONG = 'This is too long for an article.';
export const NO_ARTICLE = 'documentation, a licence or data, by the look of it';

/** The ending says that a person takes it for an article. */
export function isNews(path: string): boolean {
  return /\.news$/i.test(path);
}

export function formatOf(path: string): 'markdown' | 'text' {
  return /\.(md|markdown)$/i.test(path) ? 'markdown' : 'text';
}
