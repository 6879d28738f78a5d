// A sentence cut into clauses, one for each verb group: "Having cancelled a trip | after the bridge fell, | Ode spoke".

import { kindOfNoun, kindOfVerb, THIRD, verbForm } from './forms';
import { ADVERBS, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import type { Predicate } from './predicates';
import { RELATIVE, sharing } from './subjects';
import { isName, type Word } from './words';

/** Half-open range of word indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Clause extends Range {
  readonly predicate: Predicate;
  /** Where the subject stands, with whatever precedes it; empty where the clause shares another's. */
  readonly subject: Range;
  /** Word that makes it a clause of another: who, that, as, if, and; empty for a main clause. */
  readonly opener: string;
  /** Index of the clause whose subject it shares, or null. */
  readonly shares: number | null;
  /** Said aside of somebody within another clause: "who was ill", "and left early" after it. */
  readonly aside: boolean;
}

const LONGEST_BRACKET = 16;
const BREAK = /^[;:—–()“”"]$/;

export function clausesOf(words: readonly Word[], sentence: Range, predicates: readonly Predicate[]): Clause[] {
  const splits = predicates.map((predicate, i) =>
    i === 0
      ? sentence.from
      : splitBefore(words, predicates[i - 1]!, predicate, openerAt(words, i, sentence, predicates)),
  );
  const clauses: Clause[] = [];
  predicates.forEach((predicate, i) => {
    const to = splits[i + 1] ?? sentence.to;
    clauses.push(clauseOf(words, { from: splits[i]!, to }, predicate, clauses, predicates[i + 1] !== undefined));
  });
  return clauses.reduce<Clause[]>((done, clause, i) => [...done, sharing(words, clause, i, clauses, done)], []);
}

/** Whether the clause of predicate `i - 1` stands before the main one: "When he left, …", "Speaking to reporters, …". */
function openerAt(words: readonly Word[], i: number, { from }: Range, predicates: readonly Predicate[]): boolean {
  const before = predicates[i - 1]!;
  if (i > 1) return false;
  const first = words[from]!.lower;
  const nonFinite = before.tense === 'gerund' || before.tense === 'having';
  return nonFinite ? before.first - from <= 1 : SUBORDINATORS.has(first) && first !== 'that';
}

/** First word of the clause of `b`, its connecting word included. */
function splitBefore(words: readonly Word[], a: Predicate, b: Predicate, fronted: boolean): number {
  const from = a.head + 1;
  let lead = b.first - 1;
  while (lead > from && ADVERBS.has(words[lead]!.lower)) lead--;
  const linked = lead >= from && (COORDINATORS.has(words[lead]!.lower) || SUBORDINATORS.has(words[lead]!.lower));
  if (linked) return lead;
  if (fronted) {
    for (let k = from; k < b.first; k++) if (words[k]!.text === ',') return k + 1;
  }
  return (
    lastLink(words, from, b, kindOfVerb(a.lemma) === 'statement' && a.tense !== 'gerund') ??
    (b.tense === 'gerund' && lead >= from && PREPOSITIONS.has(words[lead]!.lower) ? lead : complementStart(words, a, b))
  );
}

function lastLink(words: readonly Word[], from: number, b: Predicate, telling: boolean): number | null {
  let comma: number | null = null;
  const nested = telling || hasSubordinator(words, from, b.first);
  for (let k = b.first - 1; k >= from; k--) {
    k = beforeBracket(words, k, from);
    const { text, lower } = words[k]!;
    if (SUBORDINATORS.has(lower)) return k;
    if (BREAK.test(text)) return k + 1;
    if (COORDINATORS.has(lower) && isClauseLink(words, k, from, nested)) return k;
    if (text === ',' && comma === null && !(telling && b.tense !== 'gerund')) comma = k + 1;
  }
  return comma;
}

/** From a closing bracket to the word before its opening one: "500 crowns (40 dollars) | were paid". */
function beforeBracket(words: readonly Word[], at: number, from: number): number {
  if (words[at]!.text !== ')') return at;
  for (let k = at - 1; k > from && k > at - LONGEST_BRACKET; k--) if (words[k]!.text === '(') return k - 1;
  return at;
}

function hasSubordinator(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (SUBORDINATORS.has(words[k]!.lower)) return true;
  return false;
}

/** "…, and Ode left": after a comma, or where what follows is no list of names. */
function isClauseLink(words: readonly Word[], k: number, from: number, nested: boolean): boolean {
  if (k > from && words[k - 1]!.text === ',') return true;
  if (nested) return false;
  return (
    k > from && !(isName(words[k - 1]!) && words[k + 1] !== undefined && (isName(words[k + 1]!) || words[k + 1]!.role))
  );
}

/** "said | he was ill", "told Ode | he was ill"; otherwise right before the verb. */
function complementStart(words: readonly Word[], a: Predicate, b: Predicate): number {
  if (b.tense === 'gerund' || b.tense === 'infinitive') return b.first;
  if (kindOfVerb(a.lemma) !== 'statement') return contactStart(words, a.head + 1, b.first);
  let k = a.head + 1;
  // "said Monday | the talks had failed"
  while (k < b.first && words[k]!.date !== null && words[k + 1]?.lower !== "'s") k++;
  if (a.lemma === 'tell') while (k < b.first && words[k]!.people !== null && words[k + 1]?.people !== undefined) k++;
  return Math.min(k, b.first);
}

/** "the first time | a minister visited", "the clock | he made": the phrase right before the verb is its subject. */
function contactStart(words: readonly Word[], from: number, to: number): number {
  for (let k = to - 1; k > from; k--) {
    if (/^(?:an?|the|he|she|they|it|we|i)$/.test(words[k]!.lower)) return k;
    if (!isName(words[k]!) && PREPOSITIONS.has(words[k]!.lower)) return to;
  }
  return to;
}

function clauseOf(
  words: readonly Word[],
  range: Range,
  predicate: Predicate,
  done: readonly Clause[],
  more: boolean,
): Clause {
  let from = beginning(words, range.from, predicate.first, more && done.length === 0);
  const opener = openerOf(words, from, predicate.first, done.length === 0);
  if (opener !== '' && !PREPOSITIONS.has(opener)) from++;
  while (from < predicate.first && words[from]!.kind === 'punctuation') from++;
  return {
    from,
    to: trimmed(words, from, range.to),
    predicate,
    subject: { from, to: predicate.first },
    opener,
    shares: null,
    aside: RELATIVE.has(opener) && opener !== 'that',
  };
}

/** Where the clause begins in the stretch before its verb: at a relative or an inner opener, after the last mark that parts. */
function beginning(words: readonly Word[], start: number, verb: number, relative: boolean): number {
  let from = relativeAt(words, start, verb, relative) ?? innerOpener(words, start, verb) ?? start;
  for (let k = from; k < verb; k++) if (/^[:;—–]$/.test(words[k]!.text)) from = k + 1;
  return from;
}

/** The connecting word at `from`; a preposition only right before the verb: "by meeting". */
function openerOf(words: readonly Word[], from: number, verb: number, isFirst: boolean): string {
  const first = words[from];
  if (first === undefined || from >= verb) return '';
  const { lower, text } = first;
  const links = SUBORDINATORS.has(lower) || COORDINATORS.has(lower);
  if (links && !(text === 'That' && isFirst)) return opensPhrase(words, from, verb) ? '' : lower;
  return from === verb - 1 && PREPOSITIONS.has(lower) ? lower : '';
}

/** "Before the talks, Ode spoke": no verb before the comma, so "before" opens a phrase and no clause. */
function opensPhrase(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:before|after|since|until|as)$/.test(words[from]!.lower)) return false;
  for (let k = from + 1; k < to - 1; k++) if (words[k]!.text === ',') return true;
  return false;
}

/** A relative clause inside the first stretch: "Ode, who is ill, left" begins its clause at "who". */
function relativeAt(words: readonly Word[], from: number, to: number, more: boolean): number | null {
  if (!more) return null;
  for (let k = to - 1; k > from; k--) {
    if (RELATIVE.has(words[k]!.lower) && words[k]!.people === null) return k;
  }
  return null;
}

/** "The report comes after Ode left": the present tense tells no event, so its clause is not read; the one within is. */
function innerOpener(words: readonly Word[], from: number, to: number): number | null {
  for (let k = to - 1; k > from + 1; k--) {
    if (!SUBORDINATORS.has(words[k]!.lower)) continue;
    for (let v = k - 1; v > from; v--) {
      const form = isName(words[v]!) ? null : verbForm(words[v]!.lower);
      if (form !== null && form.is & THIRD && kindOfNoun(words[v]!.lower) === undefined) return k;
    }
    return null;
  }
  return null;
}

/** Without connecting words and marks at the end. */
function trimmed(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const { lower, text, kind } = words[end - 1]!;
    const loose = (kind === 'punctuation' && !/^[”)"’%]$/.test(text)) || COORDINATORS.has(lower);
    if (!loose) break;
    end--;
  }
  return end;
}

/** The participle phrase that opens clause `at`: "Speaking to reporters, …"; null where none does. */
export function openingOf(clauses: readonly Clause[], at: number): Clause | null {
  const first = clauses[0]!;
  return at > 0 && first.shares === at && first.predicate.tense === 'gerund' ? first : null;
}

const CONTENT = new Set(['', 'that', 'whether', 'how', 'what', 'why', 'who', 'which', 'where', 'if']);

/**
 * End of what clause `at` tells: the clauses of its content included ("agreed to begin talks | on reducing risks"), "…, and then
 * left" not, nor the main clause after an opening one. `close`: only what no mark divides from it.
 */
export function clauseEnd(clauses: readonly Clause[], at: number, to: number, close = false): number {
  let end = clauses[at]!.to;
  const opening = at === 0 && clauses[0]!.opener !== 'as' && !CONTENT.has(clauses[0]!.opener);
  for (let k = at + 1; k < clauses.length; k++) {
    const { opener, shares, predicate, from } = clauses[k]!;
    const apart = from > end + (opener === '' ? 0 : 1);
    const gerund = predicate.tense === 'gerund' && !apart && OF_CONTENT.has(opener);
    const inside = gerund || predicate.tense === 'infinitive';
    if (!inside && (!CONTENT.has(opener) || shares === at || (apart && (opening || close)))) break;
    end = clauses[k]!.to;
  }
  return Math.min(end, to);
}

/** "agreed | on reducing risks", "confident | of winning". */
const OF_CONTENT = new Set('of on for about against in to from'.split(' '));
