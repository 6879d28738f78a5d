// The number of sources at the right edge of a row: a badge, which VS Code knows for addresses only.

import { Uri, window, type Disposable } from 'vscode';
import { count } from '../words';

const SCHEME = 'dateline-sources';
/** A badge holds two characters. */
const MOST = 99;

export function sourceCount(sources: number): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${sources}` });
}

export function registerSourceCounts(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, path }) {
      if (scheme !== SCHEME) return undefined;
      const sources = Number(path.slice(1));
      return { badge: sources > MOST ? '9+' : String(sources), tooltip: count(sources, 'source') };
    },
  });
}
