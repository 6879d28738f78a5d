// A record whose sources were renamed: it goes on to speak of the same files.

import { isRaw, listOf, type Raw } from './json';

/** The path of a source as it is now. */
export type Move = (source: string) => string;

/** Of a record as it is written, the same object where none of its sources moved. `at` is the ISO 8601 instant of the move. */
export function withMovedSources(raw: Raw, move: Move, at: string): Raw {
  const moved = withSources(raw, move);
  if (JSON.stringify(moved) === JSON.stringify(raw)) return raw;
  return isRaw(raw['target']) && 'dateline:history' in raw ? withHistory(moved, raw['target'], at) : moved;
}

/** The record with other paths for its sources, and no word about it: the files are the same, their paths begin elsewhere. */
export function withSources(raw: Raw, move: Move): Raw {
  return {
    ...raw,
    ...('target' in raw ? { target: movedPlace(raw['target'], move) } : {}),
    ...(raw['kind'] === 'published' ? { source: movedPath(raw['source'], move) } : {}),
    ...('body' in raw ? { body: listOf(raw['body']).map((body) => movedEvidence(body, move)) } : {}),
  };
}

/** The record of the copy of a file, with an id of its own. `at` is the ISO 8601 instant of the copy. */
export function copiedTo(raw: Raw, copy: { id: string; from: string; to: string; at: string }): Raw {
  const { id, from, to, at } = copy;
  const moved = withSources(raw, (source) => (source === from ? to : source));
  return { ...withLine(moved, at, `copied with its file from ${from}`), id };
}

/** Where the words of the note itself stand, not those of its evidence. */
function withHistory(moved: Raw, before: Raw, at: string): Raw {
  const isMoved = JSON.stringify(before) !== JSON.stringify(moved['target']);
  const what = isMoved ? `followed its file, once ${String(before['source'])}` : 'evidence followed its file';
  return withLine(moved, at, what);
}

function withLine(raw: Raw, at: string, what: string): Raw {
  const line = { at, what, changed: [] };
  return { ...raw, modified: at, 'dateline:history': [...listOf(raw['dateline:history']), line] };
}

function movedPlace(place: unknown, move: Move): unknown {
  return isRaw(place) ? { ...place, source: movedPath(place['source'], move) } : place;
}

/** Evidence without a selector is an address of the web. */
function movedEvidence(body: unknown, move: Move): unknown {
  const isWords = isRaw(body) && body['purpose'] === 'linking' && 'selector' in body;
  return isWords ? movedPlace(body, move) : body;
}

function movedPath(path: unknown, move: Move): unknown {
  return typeof path === 'string' ? move(path) : path;
}

/** A file, or all files in a folder: "a/b.txt" follows "a" to "c" as "c/b.txt", "ab.txt" does not. */
export function movedBy(from: string, to: string): Move {
  return (path) => {
    if (path === from) return to;
    return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  };
}
