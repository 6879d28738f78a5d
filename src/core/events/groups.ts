// Who acts without a name: the organisations, countries and unnamed groups of a phrase, as written.

import type { Clause, Range } from './clauses';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS } from './grammar-words';
import { isCapitalised, isName, type Word } from './words';

/** Unnamed people and bodies that can act. */
const GROUPS = new Set(
  (
    'official officials spokesman spokeswoman spokesperson police officers troops soldiers forces army navy military protesters ' +
    'demonstrators rebels militants gunmen lawmakers senators ministers leaders diplomats negotiators envoys voters workers ' +
    'residents students prosecutors judges court government parliament senate congress cabinet ministry authorities ' +
    'administration council commission company companies firm firms union unions party parties committee agency delegation ' +
    'delegates crew fighters firefighters rescuers scientists researchers doctors experts analysts critics opposition regime ' +
    'coalition alliance nations countries states jury board bank team teams president minister man woman men women people ' +
    'investigators attackers hackers group groups families villagers passengers side sides community crowd crowds ' +
    'members marchers activists campaigners guards pilots astronauts airline airlines media'
  ).split(' '),
);
const NOT_WITH = new Set('of about in at on for from over under during against since than like including'.split(' '));
const MOST_PARTIES = 12;
const LONGEST_BRACKET = 10;
/** "Ode and his delegation": no party of its own. */
const OWNED = new Set(['his', 'her', 'their']);

/** "Ode and senior officials": the officials. */
export function joinedOthers(words: readonly Word[], { from, to }: Range): string[] {
  let start = to;
  while (start > from && words[start - 1]!.people === null && !COORDINATORS.has(words[start - 1]!.lower)) start--;
  const before = words[start - 2];
  if (start <= from || start === to || words[start - 1]!.people !== null || before?.people == null) return [];
  return othersIn(words, { from: start, to });
}

/** "U.S. officials", "a senior aide", "Norland": the last noun phrase before the verb that no preposition governs. */
export function othersIn(words: readonly Word[], { from, to }: Range): string[] {
  const start = phraseStart(words, from, to);
  const parts: string[] = [];
  let begin = start;
  for (let i = start; i <= to && parts.length < MOST_PARTIES; i++) {
    i = afterBracket(words, i, to);
    const word = words[i];
    const ends =
      i === to ||
      word === undefined ||
      COORDINATORS.has(word.lower) ||
      word.kind === 'punctuation' ||
      NOT_WITH.has(word.lower);
    if (!ends) continue;
    const phrase = groupIn(words, begin, phraseEnd(words, begin, i));
    if (phrase !== null) parts.push(phrase);
    if (word !== undefined && (NOT_WITH.has(word.lower) || word.kind === 'punctuation')) break;
    begin = i + 1;
  }
  return parts;
}

/** After an opening phrase: "On Monday, U.S. officials …" begins at "U.S.". */
function phraseStart(words: readonly Word[], from: number, to: number): number {
  return PREPOSITIONS.has(words[from]?.lower ?? '') ? to : from;
}

/** Over "(HSO)" after a name. */
function afterBracket(words: readonly Word[], i: number, to: number): number {
  if (words[i]?.text !== '(') return i;
  for (let k = i + 1; k < Math.min(to, i + LONGEST_BRACKET); k++)
    if (words[k]!.text === ')') return Math.min(k + 1, to);
  return i;
}

/** Without an adverb or a bracket at its end. */
function phraseEnd(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (words[k]!.text === '(') return k;
  return ADVERBS.has(words[to - 1]?.lower ?? '') ? to - 1 : to;
}

/** The phrase without its article where a group, a body or a country acts in it, else null. */
function groupIn(words: readonly Word[], from: number, to: number): string | null {
  let start = from;
  while (start < to && isLead(words[start]!)) start++;
  const phrase = words.slice(start, to);
  if (phrase.length === 0 || phrase.length > 8 || phrase.some(({ people }) => people !== null)) return null;
  if (OWNED.has(words[from]!.lower)) return null;
  const acts = phrase.some(
    ({ lower, organisation, place }) => GROUPS.has(lower) || organisation !== null || place?.kind === 'country',
  );
  const named = phrase.every(({ proper, date }) => proper && date === null) || isTitled(phrase);
  if (!acts && !named) return null;
  return phrase.map(({ text, start: at }, i) => (i > 0 && phrase[i - 1]!.end < at ? ` ${text}` : text)).join('');
}

/** "Harbour Safety Office", "HSO": a name wherever it stands. */
function isTitled(phrase: readonly Word[]): boolean {
  const whole = phrase.every((word) => isCapitalised(word) && word.date === null && word.place === null);
  return whole && (phrase.length > 1 || /^\p{Lu}{3,}$/u.test(phrase[0]!.text));
}

function isLead({ lower }: Word): boolean {
  return DETERMINERS.has(lower) || ADVERBS.has(lower) || lower === 'one' || lower === 'both';
}

export function mentionsGroup(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (GROUPS.has(words[i]!.lower) || isName(words[i]!) || words[i]!.proper) return true;
  }
  return false;
}

const MEETS = new Set('meet welcome greet host receive summon'.split(' '));
const ELSEWHERE = /^(?:for|in|at|on|during|after|before|to|about|over|against|as|by|into|near)$/;

/** Whom a meeting's verb takes: "leaders from Sarova", "with local officials"; not "his delegation", "the demands". */
export function groupsMet(words: readonly Word[], { predicate: { head, lemma }, to }: Clause): string[] {
  const tied = words[head + 1]?.lower === 'with';
  if (!tied && !MEETS.has(lemma)) return [];
  const from = tied ? head + 2 : head + 1;
  let end = from;
  while (end < to && words[end]!.kind === 'word' && !ELSEWHERE.test(words[end]!.lower)) end++;
  const met = othersIn(words, { from, to: end }).filter((text) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => GROUPS.has(word)),
  );
  return met.length === 0 ? [] : [...met, ...homelands(words, { from, to: end })];
}

/** "from Sarova and Kestria". */
function homelands(words: readonly Word[], { from, to }: Range): string[] {
  const found = new Set<string>();
  for (let k = from, after = false; k < to; k++) {
    const { lower, place } = words[k]!;
    if (lower === 'from' || lower === 'of') after = true;
    else if (after && place?.kind === 'country') found.add(place.name);
  }
  return [...found];
}
