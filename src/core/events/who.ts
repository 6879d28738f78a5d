// Who takes part: people, and as written the organisations, countries and unnamed groups that act.

import type { Clause, Range } from './clauses';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { isName, type Word } from './words';

export interface Party {
  readonly people: readonly string[];
  readonly others: readonly string[];
}

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
const HEARING = new Set(['with', 'to', 'alongside', 'and']);
const TAKING_PART = new Set('with to alongside between by and told and among'.split(' '));
const MOST_PARTIES = 12;
/** "Ode and his delegation": no party of its own. */
const OWNED = new Set(['his', 'her', 'their']);

/** First word of a name with its titles: "Foreign Minister Ode" at "Foreign". */
function leadOf(words: readonly Word[], i: number, floor: number): number {
  let k = i;
  while (k > floor) {
    const word = words[k - 1]!;
    const title =
      word.role ||
      (word.kind === 'word' &&
        /^\p{Lu}/u.test(word.text) &&
        word.people === null &&
        !PREPOSITIONS.has(word.lower) &&
        !SUBORDINATORS.has(word.lower));
    if (!title && !isTitleLink(words, k, floor)) break;
    k--;
  }
  return k;
}

/** The "of" of "Secretary of State Ode". */
function isTitleLink(words: readonly Word[], k: number, floor: number): boolean {
  const link = words[k - 1]!;
  const head = words[k - 2];
  return (
    /^(?:of|for)$/.test(link.lower) &&
    k - 2 >= floor &&
    head !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    /^\p{Lu}/u.test(words[k]!.text) &&
    !isName(head) &&
    !isName(words[k]!)
  );
}

function isPossessor(words: readonly Word[], last: number): boolean {
  const next = words[last + 1]?.text;
  return next === "'s" || next === "'" || /^(?:his|her|their)$/.test(words[last]!.lower);
}

interface Named {
  readonly people: readonly string[];
  /** Preposition or other word right before the name with its titles. */
  readonly governor: Word | null;
  readonly possessor: boolean;
}

/** The people named in a range; of two joined by "and" the second has the governor of the first. */
export function peopleIn(words: readonly Word[], { from, to }: Range): Named[] {
  const found: Named[] = [];
  let last = -1;
  for (let i = from; i < to && found.length < MOST_PARTIES; i++) {
    const people = words[i]!.people;
    if (people === null) continue;
    let end = i;
    while (end + 1 < to && words[end + 1]!.people === people) end++;
    const lead = leadOf(words, i, from);
    const link = lead > from ? words[lead - 1]! : null;
    const joined =
      link !== null && (COORDINATORS.has(link.lower) || link.text === ',') && lead - 2 === last && found.length > 0;
    const governor = joined ? found.at(-1)!.governor : link;
    found.push({ people, governor, possessor: isPossessor(words, end) });
    last = end;
    i = end;
  }
  return found;
}

const OF_NOUN = new Set('between with by of and to involving'.split(' '));

/** Who takes part in the event of the noun at `i`: "talks between Ode and Brandt" (partners), "Ode's visit" (owner). */
export function tiedTo(
  words: readonly Word[],
  range: Range,
  i: number,
): { readonly partners: readonly string[]; readonly owners: readonly string[] } {
  const tie = words[i + 1]?.lower === 'with';
  const named = peopleIn(words, range);
  const partners = named.filter(({ governor, possessor }) => {
    if (possessor || governor === null) return false;
    return OF_NOUN.has(governor.lower) || (tie && governor.text === ',');
  });
  return {
    partners: partners.flatMap(({ people }) => people),
    owners: named.filter(({ possessor }) => possessor).flatMap(({ people }) => people),
  };
}

/** People and others who act in the clause. */
export function subjectOf(words: readonly Word[], clauses: readonly Clause[], clause: Clause): Party {
  const owner = clause.shares === null ? clause : clauses[clause.shares]!;
  const people = peopleIn(words, properSubject(words, owner.subject))
    .filter(({ governor, possessor }) => !possessor && !(governor !== null && PREPOSITIONS.has(governor.lower)))
    .flatMap(({ people }) => people);
  return {
    people: [...new Set(people)],
    others:
      people.length > 0 ? joinedOthers(words, owner.subject) : othersIn(words, properSubject(words, owner.subject)),
  };
}

/** Without an opening phrase: "At talks with the mayor, Ode, Lindqvist" is "Lindqvist"; and without a quotation before it. */
export function properSubject(words: readonly Word[], { from, to }: Range): Range {
  let start = from;
  for (let k = from; k < to; k++) if (/^[”":—–]$/.test(words[k]!.text) || words[k]!.quoted) start = k + 1;
  const first = words[start]?.lower ?? '';
  if (words[start]?.date != null) {
    const after = afterDate(words, start, to);
    return after > start ? properSubject(words, { from: after, to }) : { from: start, to };
  }
  if (!PREPOSITIONS.has(first) && !/^(?:before|after|since|until|as)$/.test(first)) return { from: start, to };
  if (words[start + 1]?.date != null) return { from: afterDate(words, start + 1, to), to };
  for (let k = to - 2; k > start; k--) if (words[k]!.text === ',') return { from: k + 1, to };
  return { from: start, to };
}

/** "Last year, six million came" begins at "six"; "Monday's talks" at "Monday". */
function afterDate(words: readonly Word[], from: number, to: number): number {
  let k = from;
  while (k < to && words[k]!.date !== null) k++;
  if (words[k]?.text === ',') return k + 1;
  return /^'s?$/.test(words[k]?.text ?? '') || k === to ? from : k;
}

/** "At a meeting with Ode, Lindqvist spoke": Ode, too. */
export function openingPartners(words: readonly Word[], { subject }: Clause): string[] {
  if (!/^(?:at|during|in)$/.test(words[subject.from]?.lower ?? '')) return [];
  const start = properSubject(words, subject).from;
  const range = { from: subject.from, to: start };
  let tie = -1;
  for (let k = range.from; k < range.to; k++) if (words[k]!.lower === 'with') tie = k;
  if (tie < 0) return [];
  return peopleIn(words, { from: tie, to: range.to })
    .filter(({ possessor }) => !possessor)
    .flatMap(({ people }) => people);
}

/** People after the verb whom it takes or meets: objects, "with …", "to …", an agent after "by". */
export function objectsOf(words: readonly Word[], range: Range, telling: boolean): string[] {
  const tied = telling ? HEARING : TAKING_PART;
  const found = peopleIn(words, beforeSource(words, range)).filter(({ governor, possessor }) => {
    return !possessor && (governor === null || !PREPOSITIONS.has(governor.lower) || tied.has(governor.lower));
  });
  return [...new Set(found.flatMap(({ people }) => people))];
}

/** Without ", according to Ode". */
function beforeSource(words: readonly Word[], { from, to }: Range): Range {
  for (let k = from; k < to; k++) if (words[k]!.lower === 'according') return { from, to: k };
  return { from, to };
}

/** "neither Ode nor Brandt spoke", "no minister came". */
export function isDeniedBySubject(words: readonly Word[], { subject }: Clause): boolean {
  const { from, to } = properSubject(words, subject);
  for (let i = from; i < to; i++) if (/^(?:neither|none|nobody)$/.test(words[i]!.lower)) return true;
  return words[from]?.lower === 'no' && from < to;
}

/** "Ode and senior officials": the officials. */
function joinedOthers(words: readonly Word[], { from, to }: Range): string[] {
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
    const word = words[i];
    const ends =
      i === to ||
      word === undefined ||
      COORDINATORS.has(word.lower) ||
      word.kind === 'punctuation' ||
      NOT_WITH.has(word.lower);
    if (!ends) continue;
    const phrase = groupIn(words, begin, ADVERBS.has(words[i - 1]?.lower ?? '') ? i - 1 : i);
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
  if (!acts && !phrase.every(({ proper, date }) => proper && date === null)) return null;
  return phrase.map(({ text, start: at }, i) => (i > 0 && phrase[i - 1]!.end < at ? ` ${text}` : text)).join('');
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
