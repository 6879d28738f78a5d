// When it happened, as far as its own words tell: the date expression that belongs to the verb.

import type { DateExpression } from '../article';
import type { Range } from './clauses';
import { kindOfNoun } from './forms';
import type { Word } from './words';

const FINE = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/;
const SPAN = /^\d{4}-(?:\d{2}|W\d{2})/;
const DATED = /^\d{4}/;

/** 3 a day, 2 a week or month, 1 a coarser time, 0 none that a calendar has. */
export function fineness({ type, value }: DateExpression): number {
  if (type === 'DURATION' || type === 'SET' || !DATED.test(value)) return 0;
  return FINE.test(value) ? 3 : SPAN.test(value) ? 2 : 1;
}

/** In a quotation these are the day of speaking. */
const SPEAKING = /^(?:today|tonight|this (?:morning|afternoon|evening))/i;

/** The date of a stretch of words outside quotations, or null; the finest first, one inside another phrase ("a February trip") last. */
export function dateIn(words: readonly Word[], { from, to }: Range, perfect: boolean): DateExpression | null {
  let best: DateExpression | null = null;
  let most = 0;
  for (let i = from; i < to; i++) {
    const { date } = words[i]!;
    if (date === null || words[i - 1]?.date === date || (words[i]!.quoted && !SPEAKING.test(date.text))) continue;
    const score = scoreOf(words, i, from, perfect);
    if (score > most) {
      best = date;
      most = score;
    }
  }
  return best;
}

function scoreOf(words: readonly Word[], i: number, from: number, perfect: boolean): number {
  const date = words[i]!.date!;
  const fine = fineness(date);
  if (fine === 0) return 0;
  const governor = words[i - 1]?.lower ?? '';
  if (governor === 'since' && !perfect) return 0;
  if (isCompared(words, i) || belongsElsewhere(words, i, from)) return 0;
  if (/^(?:until|till|before|by)$/.test(governor)) return fine / 2;
  if (modifies(words, i, date)) return fine / 4;
  return /^(?:on|in|at|this|last)$/.test(governor) ? fine + 0.1 : fine;
}

/** "fell by a third compared to March", "more than in 2029". */
function isCompared(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:compared|comparison|than|versus)$/.test(lower));
}

/** "since the November summit", "about the crash in May": the date of another event that is spoken of. */
function belongsElsewhere(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1, noun = false; k >= Math.max(from, i - 8); k--) {
    const { lower, kind } = words[k]!;
    if (kind === 'punctuation') return false;
    if (kindOfNoun(lower) !== undefined) noun = true;
    if (/^(?:since|about|over|regarding|concerning|after|before|ahead)$/.test(lower))
      return noun || modifiesEvent(words, i);
  }
  return false;
}

function modifiesEvent(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.date === words[i]!.date) k++;
  return words.slice(k, k + 3).some(({ lower }) => kindOfNoun(lower) !== undefined && !lower.endsWith('ing'));
}

/** "a February trip", "the 2010 visit": the date tells about the noun. */
function modifies(words: readonly Word[], i: number, date: DateExpression): boolean {
  let k = i;
  while (words[k]?.date === date) k++;
  const next = words[k];
  const before = words[i - 1]?.lower ?? '';
  return (
    /^(?:an?|the|his|her|their|its|'s)$/.test(before) &&
    next !== undefined &&
    next.kind === 'word' &&
    /^\p{Ll}{4,}/u.test(next.text)
  );
}
