// Things that move without anybody being told of: "a balloon crossed into Valdia", "it strayed over the border", "the flight of
// the drone". Not: "Ode's plane landed" (Ode does), "the ferry left" (a journey).

import type { Clause, Range } from './clauses';
import { PREPOSITIONS } from './grammar-words';
import type { Predicate } from './predicates';
import type { Word } from './words';

const CRAFTS = new Set(
  (
    'balloon drone missile rocket jet plane aircraft airplane aeroplane helicopter warplane bomber airliner airship ' +
    'glider ship warship vessel boat submarine frigate destroyer trawler tanker satellite asteroid meteor object shell ' +
    'projectile craft spacecraft uav'
  ).split(' '),
);
/** Where they should not be: a journey only of people. */
const INTRUDES = new Set('cross enter fly drift stray intrude float hover veer pass penetrate violate'.split(' '));
const REACH = 40;
const PHRASE = 6;

/** The noun of the thing and where its phrase stands. */
export interface Craft extends Range {
  readonly noun: string;
}

/** The thing that is the subject of the clause, or that its "it" or "which" stands for; null where it is none. */
export function craftOf(words: readonly Word[], { subject, opener }: Clause, proper: Range): Craft | null {
  const bare = proper.to - proper.from <= 1 && /^(?:it|which|that)?$/.test(words[proper.from]?.lower ?? '');
  const relative = subject.from === subject.to && /^(?:which|that)$/.test(opener);
  if (!bare && !relative) return headIn(words, proper);
  for (let k = proper.from - 1; k >= Math.max(0, proper.from - REACH); k--) {
    if (isCraft(words[k]!)) return phraseAt(words, k, 0);
  }
  return null;
}

/** The thing whose move a noun tells: "the flight of the balloon over Tarn", "the balloon incident". */
export function craftIn(words: readonly Word[], { from, to }: Range, i: number): Craft | null {
  const before = headIn(words, { from, to: i });
  if (before !== null || words[i + 1]?.lower !== 'of') return before;
  return headIn(words, { from: i + 2, to });
}

/** "flew over Tarn", "crossed the border"; not "has flown for hours", "was flown home". */
export function intrudes(words: readonly Word[], { lemma, head, passive }: Predicate): boolean {
  if (passive || !INTRUDES.has(lemma)) return false;
  return lemma !== 'fly' || /^(?:over|into|across|through|near|above|towards?)$/.test(words[head + 1]?.lower ?? '');
}

/** The head of a phrase: before its first preposition. Another such thing is not the one told of before. */
function headIn(words: readonly Word[], { from, to }: Range): Craft | null {
  let found: number | null = null;
  for (let k = from; k < to; k++) {
    if (PREPOSITIONS.has(words[k]!.lower) || words[k]!.kind === 'punctuation') break;
    if (isCraft(words[k]!)) found = k;
  }
  return found === null ? null : phraseAt(words, found, from);
}

function phraseAt(words: readonly Word[], k: number, floor: number): Craft {
  let from = k;
  while (
    from > floor &&
    k - from < PHRASE &&
    words[from - 1]!.kind === 'word' &&
    !PREPOSITIONS.has(words[from - 1]!.lower)
  ) {
    from--;
    if (/^(?:the|an?|another)$/.test(words[from]!.lower)) break;
  }
  const other = words.slice(from, k).some(({ lower }) => /^(?:another|second|third|new|other|more)$/.test(lower));
  return { noun: other ? '' : words[k]!.lower.replace(/s$/, ''), from, to: k + 1 };
}

function isCraft({ lower, kind, people }: Word): boolean {
  return kind === 'word' && people === null && (CRAFTS.has(lower) || CRAFTS.has(lower.replace(/s$/, '')));
}
