// A file that lacks a change was either written by a window that did not know the change yet, or made so on purpose: by git, an
// editor, a hand. In the first case the change is put back, in the second it is not. The fingerprints in the journal tell which.

import { NO_RECORD, type Change } from '../core/annotations/changeLog';
import { fingerprint } from '../core/annotations/fingerprint';

/** Who looks, and when. */
export interface Reader {
  readonly writer: string;
  readonly machine: string;
  /** ISO 8601 instant. */
  now(): string;
  /** The reader made this change itself and has seen it in the file. */
  hasSeen(change: Change): boolean;
}

/** A save is over by then, in milliseconds. */
const SAVING = 10_000;
/** What another machine wrote has arrived by then: its file may come before the changes that explain it. */
const ARRIVING = 10 * 60_000;
const KEPT_ALONE = 60 * 60_000;
/** A machine that was away brings a file without the changes of others. */
const KEPT_SHARED = 30 * 24 * 60 * 60_000;

export interface Judged {
  /** The text is what a window last gave the file. */
  readonly isOurs: boolean;
  /** The changes that the file is not to get again. */
  readonly superseded: readonly Change[];
}

/** `since` is when the reader first saw this text, where no window had told of it. */
export function judge(text: string, changes: readonly Change[], reader: Reader, since: string): Judged {
  if (isSaved(text, changes, reader)) return { isOurs: true, superseded: [] };
  if (isShared(changes, reader) && since > before(reader.now(), ARRIVING)) return { isOurs: false, superseded: [] };
  const limit = before(reader.now(), SAVING);
  const isSeen = (change: Change): boolean => reader.hasSeen(change) || change.at < limit;
  return { isOurs: false, superseded: changes.filter(isSeen) };
}

/** The text is what a window last gave the file; also where no window gave it anything lately. */
export function isSaved(text: string, changes: readonly Change[], reader: Reader): boolean {
  if (changes.length === 0) return true;
  const print = fingerprint(text);
  return lastSaves(changes, reader).some(({ gives }) => gives === print);
}

/** Changes that every window has long seen in the file. */
export function outlived(changes: readonly Change[], reader: Reader): readonly Change[] {
  if (changes.length === 0) return [];
  const limit = before(reader.now(), isShared(changes, reader) ? KEPT_SHARED : KEPT_ALONE);
  return changes.filter(({ at }) => at < limit);
}

function isShared(changes: readonly Change[], { machine }: Reader): boolean {
  return changes.some((change) => change.machine !== machine);
}

/**
 * The last of each window, which stands in the file or stood there until another came; of those still saving, the one before too. So
 * also where the last gave the file what it lacked and was not told as done: the window may have died before it wrote.
 */
function lastSaves(changes: readonly Change[], { writer, now }: Reader): Change[] {
  const limit = before(now(), SAVING);
  const writers = [...new Set(changes.map((change) => change.writer))];
  return writers.flatMap((name) => {
    const own = changes.filter((change) => change.writer === name);
    const [previous, last] = [own.at(-2), own.at(-1)!];
    const isUnderWay = last.record === NO_RECORD.record && previous?.gives !== last.gives;
    const saving = own.filter(({ at }) => name !== writer && at > limit);
    return isUnderWay && previous ? [...saving, previous, last] : [...saving, last];
  });
}

function before(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) - milliseconds).toISOString();
}
