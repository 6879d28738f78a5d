// The small words of time as the scanner sees them: one token is a word, a number, a mark, or an expression already read.

import type { TimexMod } from '../article';
import type { Meaning } from './meaning';

/** Codes below `firstWord` are shapes; every word of a lexicon has its own code from there on. */
export const Code = { other: 0, number: 1, ordinal: 2, decade: 3, shortYear: 4, expression: 5, firstWord: 6 } as const;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  /** No blank between the token before and this one. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** Of a number; NaN for others. */
  readonly value: number;
  /** Digits it is written with; 0 for words. */
  readonly digits: number;
  readonly meaning?: Meaning;
  readonly mod?: TimexMod;
  /** Name of the row that read it. */
  readonly row?: string;
}

export type Value = number | string;

/** The words of one language, by class: `MONTH` has "january" = 1. */
export type WordClasses = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export interface Lexicon {
  readonly code: ReadonlyMap<string, number>;
  readonly word: readonly string[];
  /** Per class, the value of a word's code; undefined where the word is not of the class. */
  readonly classes: ReadonlyMap<string, readonly (Value | undefined)[]>;
  /** Words that can make a time expression; a stretch of text without one is not looked at. */
  readonly triggers: Uint8Array;
}

export function buildLexicon(classes: WordClasses, triggers: readonly string[], literals: readonly string[]): Lexicon {
  const code = new Map<string, number>();
  const word: string[] = Array.from({ length: Code.firstWord }, () => '');
  const add = (entry: string): number => {
    const known = code.get(entry);
    if (known !== undefined) return known;
    code.set(entry, word.length);
    return word.push(entry) - 1;
  };
  const tables = Object.entries(classes).map(([name, words]): [string, (Value | undefined)[]] => {
    const table: (Value | undefined)[] = [];
    for (const [entry, value] of Object.entries(words)) table[add(entry)] = value;
    return [name, table];
  });
  literals.forEach(add);
  const triggering = new Set<number>();
  for (const name of triggers) {
    const table = tables.find(([key]) => key === name)?.[1];
    if (table) table.forEach((_, index) => triggering.add(index));
    else triggering.add(add(name));
  }
  return {
    code,
    word,
    classes: new Map(tables),
    triggers: Uint8Array.from(word, (_, index) => Number(triggering.has(index))),
  };
}
