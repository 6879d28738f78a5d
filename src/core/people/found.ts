// A name in the text, between tagging and knowing whose it is.

import type { Span } from '../span';
import type { Sheet } from './sheet';
import { PER } from './tags';

export interface Found extends Span {
  /** Half-open range of the tokens it touches; two names can share a token ("Rask-Oduya summit"). */
  readonly from: number;
  readonly to: number;
  /** PER, LOC, ORG or MISC of tags.ts. */
  readonly type: number;
}

export function foundAt(sheet: Sheet, from: number, to: number, type: number): Found {
  return { from, to, type, start: sheet.tokens[from]!.start, end: sheet.tokens[to - 1]!.end };
}

/** The name that each token belongs to. */
export function ownersOf(sheet: Sheet, names: readonly Found[]): (Found | undefined)[] {
  const owners = new Array<Found | undefined>(sheet.word.length).fill(undefined);
  for (const name of names) owners.fill(name, name.from, name.to);
  return owners;
}

export const textAt = (sheet: Sheet, i: number): string => sheet.tokens[i]?.text ?? '';
export const bitsAt = (sheet: Sheet, i: number): number => sheet.words.bits[sheet.word[i]!]!;
export const writingAt = (sheet: Sheet, i: number): number => sheet.words.writing[sheet.word[i]!]!;

/** Last words of the full names of people. */
export function surnamesOf(sheet: Sheet, names: readonly Found[]): Set<number> {
  return new Set(
    names.filter(({ type, from, to }) => type === PER && to - from > 1).map(({ to }) => sheet.fold[to - 1]!),
  );
}
