// The words that name who speaks: a person's name, a pronoun, or a description cut to its head ("a senior ministry official").

import type { Span } from '../span';
import type { Item } from './clause';
import {
  endOfPhrase,
  isAdverbial,
  isPossessive,
  isRole,
  LONGEST,
  personIn,
  startOfPhrase,
  startsPhrase,
  underPreposition,
} from './phrases';
import { prepositions, speakingPronouns } from './words';

export interface Speaker extends Span {
  readonly person: string | null;
  readonly pronoun: boolean;
  /** Half-open range of items. */
  readonly items: Span;
}

/** The subject whose last word is the item before `verb`: "Ode", "Ode, the minister,", "a spokesman for the ministry". */
export function speakerBefore(items: readonly Item[], verb: number): Speaker | null {
  let last = verb - 1;
  while (last >= 0 && isAdverbial(items[last]!)) last--;
  if (last < 0) return null;
  if (/^[,)–—]$/.test(items[last]!.text)) return beforeApposition(items, last);
  return phraseEndingAt(items, last);
}

/** The phrase that begins after `verb`: "said Ode", "according to a ministry official in Kessin". */
export function speakerAfter(items: readonly Item[], verb: number): Speaker | null {
  const first = verb + 1;
  const head = items[first];
  if (!head) return null;
  if (head.lower === 'that') return null;
  if (speakingPronouns.has(head.lower)) return one(items, first);
  const end = endOfPhrase(items, first);
  const named = personIn(items, first, end);
  if (named !== null) return one(items, named);
  const apposed = items[end]?.text === ',' && items[end + 1]?.kind === 'person' ? end + 1 : null;
  if (apposed !== null && isRole(items, first, end) && !isPossessive(items, apposed)) return one(items, apposed);
  return isRole(items, first, end) ? described(items, first, end) : null;
}

/** The first name, pronoun or description of the clause that is its own subject: not after a preposition, not a possessor. */
export function mainSubject(items: readonly Item[]): Speaker | null {
  for (let i = 0; i < Math.min(items.length, 200); i++) {
    const item = items[i]!;
    if (item.kind === 'quote') continue;
    if (item.kind === 'person' && !isPossessive(items, i) && !underPreposition(items, i)) return one(items, i);
    if (/^(?:he|she|they)$/.test(item.lower) && !prepositions.has(items[i - 1]?.lower ?? '')) return one(items, i);
    if ((i === 0 || items[i - 1]!.text === ',') && startsPhrase(item)) {
      const end = endOfPhrase(items, i);
      if (personIn(items, i, end) === null && isRole(items, i, end)) return described(items, i, end);
    }
  }
  return null;
}

/** "Ode, the minister, said" and "the minister, Jan Ode, said". */
function beforeApposition(items: readonly Item[], close: number): Speaker | null {
  const closing = items[close]!.text;
  const opening = closing === ')' ? '(' : closing;
  for (let i = close - 1; i > Math.max(0, close - LONGEST - 15); i--) {
    const item = items[i]!;
    if (item.kind === 'quote' || /^[;:]$/.test(item.text)) return null;
    if (item.text !== opening) continue;
    const before = phraseEndingAt(items, i - 1);
    const inner = items[close - 1]!.kind === 'person' ? phraseEndingAt(items, close - 1) : null;
    if (inner?.person && before?.person == null && inner.items.start <= i + 4) return inner;
    if (before) return before;
  }
  return items[close - 1] ? phraseEndingAt(items, close - 1) : null;
}

function phraseEndingAt(items: readonly Item[], last: number): Speaker | null {
  const item = items[last];
  if (!item || item.kind === 'quote' || item.kind === 'mark') return null;
  if (isRelative(item)) {
    const antecedent = items[last - 1]?.text === ',' ? last - 2 : last - 1;
    return items[antecedent] && !isRelative(items[antecedent]) ? phraseEndingAt(items, antecedent) : null;
  }
  if (speakingPronouns.has(item.lower)) return one(items, last);
  if (item.kind === 'person' && !underPreposition(items, last)) return one(items, last);
  const first = startOfPhrase(items, last);
  if (speakingPronouns.has(items[first]!.lower)) return one(items, first);
  const named = personIn(items, first, last + 1) ?? apposed(items, first);
  if (named !== null) return one(items, named);
  return isRole(items, first, last + 1) ? described(items, first, Math.min(last + 1, endOfPhrase(items, first))) : null;
}

const isRelative = ({ lower }: Item): boolean => lower === 'who' || lower === 'which';

/** Ode in "Jan Ode, curator and director of the museum in Kessin, said": the description stands beside the name. */
function apposed(items: readonly Item[], first: number): number | null {
  const name = first - 2;
  return items[first - 1]?.text === ',' && items[name]?.kind === 'person' && !underPreposition(items, name)
    ? name
    : null;
}

function one(items: readonly Item[], i: number): Speaker {
  const { start, end, person, kind } = items[i]!;
  return { start, end, person, pronoun: kind !== 'person', items: { start: i, end: i + 1 } };
}

function described(items: readonly Item[], first: number, end: number): Speaker {
  const last = items[end - 1]!;
  const person = items.slice(first, end).find((item) => item.kind === 'word' && item.person !== null)?.person ?? null;
  return { start: items[first]!.start, end: last.end, person, pronoun: false, items: { start: first, end } };
}
