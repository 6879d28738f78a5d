// Who takes part: people, and as written the organisations, countries and unnamed groups that act.

import type { Clause, Range } from './clauses';
import { joinedOthers, othersIn } from './groups';
import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { kindOfVerb } from './forms';
import { TELLINGS } from './lexicon';
import { isName, type Word } from './words';

export interface Party {
  readonly people: readonly string[];
  readonly others: readonly string[];
}

const HEARING = new Set(['with', 'to', 'alongside', 'and']);
const TAKING_PART = new Set('with to alongside between by and told and among'.split(' '));
const MOST_PARTIES = 12;
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
  const after = afterQuotation(words, clause);
  if (after !== null) return partyIn(words, after);
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

/** "“It is late,” said the mayor, Ode": who stands after the telling verb; null where the subject stands before it. */
export function afterQuotation(words: readonly Word[], { predicate, to }: Clause): Range | null {
  const { first, head, lemma, passive } = predicate;
  const mark = words[first - 1];
  const closes = mark !== undefined && /^[”"']$/.test(mark.text) && words[first - 2]?.quoted !== undefined;
  if (!closes || passive || first !== head || !TELLINGS.has(kindOfVerb(lemma) ?? '')) return null;
  let end = head + 1;
  while (end < to && words[end]!.kind === 'word' && !HEARS.test(words[end]!.lower)) end++;
  return end > head + 1 ? { from: head + 1, to: end } : null;
}

const HEARS = /^(?:in|on|at|during|after|before|when|while|as|to|who|and|that|about)$/;

function partyIn(words: readonly Word[], range: Range): Party {
  const people = peopleIn(words, range)
    .filter(({ possessor }) => !possessor)
    .flatMap((named) => named.people);
  return { people: [...new Set(people)], others: people.length > 0 ? [] : othersIn(words, range) };
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
