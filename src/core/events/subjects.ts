// Whose subject a clause without one shares: "Ode arrived | and met Brandt", "Ode, | who is ill, | left".

import type { Clause, Range } from './clauses';
import { verbForm } from './forms';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import type { Predicate } from './predicates';
import type { Word } from './words';

export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'that']);

/** The clause with the subject it has of its own, of the words "who" stands for, or of the clause it hangs on. */
export function sharing(
  words: readonly Word[],
  clause: Clause,
  i: number,
  clauses: readonly Clause[],
  done: readonly Clause[],
): Clause {
  if (RELATIVE.has(clause.opener) && isBare(words, clause))
    return { ...clause, subject: antecedent(words, clause, clauses[i - 1]) };
  if (!isBare(words, clause)) return clause;
  const before = done[i - 1];
  if (before !== undefined && (RELATIVE.has(before.opener) || before.aside)) {
    const over = words[before.to]?.text === ',';
    const first = openingAside(done, i - 1);
    const linked = COORDINATORS.has(clause.opener);
    if (over && !(linked && first > 0)) {
      const outer = outerSubject(words, done[first]!, clauses[first - 1]);
      return { ...clause, subject: outer, from: outer.from };
    }
    if (!over && linked && !isEmpty(before)) return { ...clause, subject: before.subject, aside: before.aside };
  }
  const governor = governorOf(clause, i, clauses);
  return {
    ...clause,
    predicate: sharedVoice(words, clause, governor === null ? undefined : clauses[governor]),
    shares: governor,
  };
}

/** Index of the clause with "who" that clause `i` goes on from. */
function openingAside(done: readonly Clause[], i: number): number {
  let k = i;
  while (k > 0 && done[k]!.aside && !RELATIVE.has(done[k]!.opener)) k--;
  return k;
}

function isEmpty({ subject: { from, to } }: Clause): boolean {
  return from >= to;
}

/** "was questioned and then arrested": the second passive, too. */
function sharedVoice(words: readonly Word[], { predicate, opener }: Clause, governor: Clause | undefined): Predicate {
  const next = words[predicate.head + 1];
  const bare = next === undefined || next.kind === 'punctuation' || PREPOSITIONS.has(next.lower) || next.date !== null;
  const joins = (opener === 'and' || opener === 'or') && governor?.predicate.passive === true;
  return joins && bare && predicate.tense === 'past' ? { ...predicate, passive: true } : predicate;
}

function isBare(words: readonly Word[], { subject }: Clause): boolean {
  for (let k = subject.from; k < subject.to; k++) {
    if (words[k]!.kind === 'word' && !ADVERBS.has(words[k]!.lower) && !PREPOSITIONS.has(words[k]!.lower)) return false;
  }
  return true;
}

/** The words that "who" stands for, back to the article that opens them, a mark or a verb. */
function antecedent(words: readonly Word[], { from }: Clause, before: Clause | undefined): Range {
  const floor = Math.max(before === undefined ? 0 : before.predicate.head + 1, from - 12);
  let to = from - 1;
  while (to > floor && words[to - 1]!.kind === 'punctuation') to--;
  let start = to;
  while (start > floor && words[start - 1]!.kind !== 'punctuation') {
    start--;
    if (/^(?:the|an?|those|these|two|three)$/.test(words[start]!.lower)) break;
  }
  while (start < to && PREPOSITIONS.has(words[start]!.lower)) start++;
  return { from: start, to };
}

/** What "that" or "which" stands for as an object: "the sanctions | that Norland imposed in May"; null for any other clause. */
export function objectBefore(words: readonly Word[], clause: Clause, before: Clause | undefined): Range | null {
  const { opener, predicate, from, to } = clause;
  if (!/^(?:that|which)$/.test(opener) || isEmpty(clause) || predicate.passive || isBare(words, clause)) return null;
  const next = words[predicate.head + 1];
  const taken = next !== undefined && predicate.head + 1 < to && next.date === null && !PREPOSITIONS.has(next.lower);
  if (taken || clause.subject.from !== from) return null;
  const range = antecedent(words, clause, before);
  if (range.from >= range.to) return null;
  const noun = words[range.to - 1]!;
  const isNoun = DETERMINERS.has(words[range.from]!.lower) || verbForm(noun.lower) === null;
  return isNoun && noun.kind === 'word' && noun.people === null ? range : null;
}

/** The subject of what a relative clause interrupts: "Ode, who is ill, left". */
function outerSubject(words: readonly Word[], relative: Clause, before: Clause | undefined): Range {
  const opener = relative.from - 1;
  let from = before === undefined ? startOf(words, opener) : before.predicate.head + 1;
  for (let k = opener - 1; k > from; k--) {
    if (SUBORDINATORS.has(words[k]!.lower) || (COORDINATORS.has(words[k]!.lower) && words[k - 1]?.text === ',')) {
      from = k + 1;
      break;
    }
  }
  return { from, to: opener };
}

function startOf(words: readonly Word[], opener: number): number {
  let k = opener;
  while (k > 0 && k > opener - 60 && !/^[.!?]$/.test(words[k - 1]!.text)) k--;
  return k;
}

/** The nearest clause before that has a subject of its own; for an opening "Having left, …" the one after. */
function governorOf(clause: Clause, i: number, clauses: readonly Clause[]): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { subject, opener, predicate } = clauses[k]!;
    const finite = predicate.tense !== 'gerund' && predicate.tense !== 'having';
    const apart = RELATIVE.has(opener) && clause.opener !== 'and';
    if (finite && subject.to > subject.from && !apart) return k;
  }
  const ahead = clauses.findIndex(
    ({ predicate, opener }, k) =>
      k > i && !SUBORDINATORS.has(opener) && predicate.tense !== 'gerund' && predicate.tense !== 'having',
  );
  return ahead < 0 || ahead > i + 6 ? null : ahead;
}
