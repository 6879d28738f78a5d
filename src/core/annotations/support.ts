// How much of what stood around words stands around a place: the more, the surer that these are the words.

import { namesTheSame } from './names';
import { mostSimilar } from './similar';

export interface Support {
  /** So many characters of the surroundings are there. */
  readonly characters: number;
  /** So many of them adjoin the place. */
  readonly besides: Around<number>;
  /** The surroundings are there, but with another number or name in them: these are look-alikes. */
  readonly isAltered: boolean;
}

interface Side {
  readonly characters: number;
  readonly beside: number;
  readonly isAltered: boolean;
}

/** At most this share of a stretch may have been edited. */
const MOST_EDITED = 0.25;
/** A sentence or two may have been put before the rest of the surroundings. */
const MOST_PUT_BETWEEN = 240;
/** What is shorter says nothing when it stands farther off. */
const SHORTEST_REST = 16;
/** A word after another name shows that it took the place of the first. */
const AGREEING = 1;
const MOST_NAMES = 5;
export const STRETCH = 32;
const MOST_SLIPS = 4;

export interface Around<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * `there`: a text with the place cut out of it. `wanted`: what stood before the words and after them. `own`: how many characters of
 * that were of the words' own sentence; names and numbers of other sentences may be others.
 */
export function supportOf(there: Around<string>, wanted: Around<string>, own: Around<number>): Support {
  const reach = MOST_PUT_BETWEEN + Math.max(wanted.before.length, wanted.after.length);
  const before = oneSide(there.before.slice(-reach), wanted.before, own.before, -1);
  const after = oneSide(there.after.slice(0, reach), wanted.after, own.after, 1);
  return {
    characters: before.characters + after.characters,
    besides: { before: before.beside, after: after.beside },
    isAltered: before.isAltered || after.isAltered,
  };
}

function oneSide(there: string, wanted: string, own: number, direction: -1 | 1): Side {
  const [words, others] = [wordsFrom(wanted, direction), wordsFrom(there, direction)];
  const agreeing = agreeingFrom(words, others);
  const near = agreeing === 0 ? 0 : words[agreeing - 1]!.reach;
  const [rest, beyond] = [wanted, there].map((text) =>
    direction < 0 ? text.slice(0, text.length - near) : text.slice(near),
  );
  return {
    beside: Math.max(near, nearly(there, wanted, direction)),
    characters: near + restIn(beyond!, rest!, direction),
    isAltered: near < own && isReplaced(words.slice(agreeing), others.slice(agreeing)),
  };
}

interface Word {
  readonly word: string;
  /** From the place to its far end. */
  readonly reach: number;
}

/** Words and marks, from the place outwards. */
function wordsFrom(text: string, direction: -1 | 1): Word[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map(({ 0: word, index }) => ({
    word,
    reach: direction < 0 ? text.length - index : index + word.length,
  }));
  return direction < 0 ? words.reverse() : words;
}

function nearest(text: string, length: number, direction: -1 | 1): string {
  return direction < 0 ? text.slice(Math.max(0, text.length - length)) : text.slice(0, length);
}

function agreeingFrom(words: readonly Word[], others: readonly Word[]): number {
  const differ = words.findIndex(({ word }, index) => word !== others[index]?.word);
  return differ < 0 ? words.length : differ;
}

/** Of a stretch beside the place, with slips in it, how much is the same. */
function nearly(there: string, wanted: string, direction: -1 | 1): number {
  const stretch = nearest(wanted, STRETCH, direction);
  const beside = nearest(there, STRETCH + MOST_SLIPS, direction);
  if (stretch.length < STRETCH) return 0;
  const hint = direction < 0 ? beside.length - stretch.length : 0;
  const found = mostSimilar(beside, { start: 0, end: beside.length }, stretch, MOST_SLIPS, hint);
  if (!found) return 0;
  return stretch.length - found.edits - (direction < 0 ? beside.length - found.end : found.start);
}

/** How much of the rest follows, at once or after what was put between. */
function restIn(there: string, rest: string, direction: -1 | 1): number {
  if (rest.trim().length < SHORTEST_REST) return 0;
  const hint = direction < 0 ? there.length : 0;
  const found = mostSimilar(there, { start: 0, end: there.length }, rest, Math.floor(rest.length * MOST_EDITED), hint);
  return found ? rest.length - found.edits : 0;
}

/** Both go on with names or numbers that differ, and then with the same words. */
function isReplaced(words: readonly Word[], others: readonly Word[]): boolean {
  for (let one = 1; one <= MOST_NAMES; one++)
    for (let other = 1; other <= MOST_NAMES; other++) {
      const follow = agreeingFrom(words.slice(one, one + AGREEING), others.slice(other));
      if (follow < AGREEING || words.length < one + AGREEING) continue;
      const [names, otherNames] = [words.slice(0, one), others.slice(0, other)];
      if ([...names, ...otherNames].every(isTelling) && !namesTheSame(joined(names), joined(otherNames))) return true;
    }
  return false;
}

const joined = (words: readonly Word[]): string => words.map(({ word }) => word).join('');

function isTelling({ word }: Word): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
