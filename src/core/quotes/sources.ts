// The words that name who speaks: a person's name, a pronoun, or a description cut to its head ("a senior ministry official").

import type { Span } from '../span';
import type { Item } from './clause';
import { cueVerbs } from './cues';
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  officePrepositions,
  prepositions,
  roleNouns,
  speakingPronouns,
  titleWords,
} from './words';

export interface Speaker extends Span {
  readonly person: string | null;
  readonly pronoun: boolean;
  /** Half-open range of items. */
  readonly items: Span;
}

/** No description of a source is longer. */
const LONGEST = 25;

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

function isAdverbial(item: Item): boolean {
  return auxiliaries.has(item.lower) || adverbs.has(item.lower) || /^\p{Ll}{3,}ly$/u.test(item.text);
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
  if (item.lower === 'who' || item.lower === 'which')
    return phraseEndingAt(items, items[last - 1]?.text === ',' ? last - 2 : last - 1);
  if (speakingPronouns.has(item.lower)) return one(items, last);
  if (item.kind === 'person' && !underPreposition(items, last)) return one(items, last);
  const first = startOfPhrase(items, last);
  if (speakingPronouns.has(items[first]!.lower)) return one(items, first);
  const named = personIn(items, first, last + 1) ?? apposed(items, first);
  if (named !== null) return one(items, named);
  return isRole(items, first, last + 1) ? described(items, first, Math.min(last + 1, endOfPhrase(items, first))) : null;
}

/** Ode in "Jan Ode, curator and director of the museum in Kessin, said": the description stands beside the name. */
function apposed(items: readonly Item[], first: number): number | null {
  const name = first - 2;
  return items[first - 1]?.text === ',' && items[name]?.kind === 'person' && !underPreposition(items, name)
    ? name
    : null;
}

/** Leftmost item of the subject that ends at `last`: stops at marks, clause openers and verbs, leaves out "In Kessin". */
function startOfPhrase(items: readonly Item[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST && !endsClause(items, first - 1)) first--;
  while (first < last && (isAdverbial(items[first]!) || items[first]!.kind === 'mark' || isYear(items, first))) first++;
  if (!prepositions.has(items[first]!.lower)) return first;
  for (let i = first + 2; i <= last; i++) {
    const before = items[i - 1]!.lower;
    if (determiners.has(items[i]!.lower) && !prepositions.has(before) && !determiners.has(before)) return i;
  }
  for (let i = last; i > first; i--) if (prepositions.has(items[i - 1]!.lower)) return Math.min(i + 1, last);
  return last;
}

/** "In 2004 the parties agreed". */
const isYear = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'number' && determiners.has(items[i + 1]?.lower ?? '');

function endsClause(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (item.kind === 'quote' || item.kind === 'mark') return !/^['’-]$/.test(item.text);
  if (item.lower === 'and' || item.lower === 'or') return !isSourceWord(items[i - 1]);
  if (item.lower === "'s") return false;
  return (
    clauseOpeners.has(item.lower) ||
    auxiliaries.has(item.lower) ||
    (cueVerbs.get(item.lower)?.form === 'finite' && !isParticiple(items, i))
  );
}

/** "officials briefed on the talks": no verb of its own. */
export const isParticiple = (items: readonly Item[], i: number): boolean =>
  isSourceWord(items[i - 1]) &&
  /^(?:briefed|informed|notified|advised|asked|cited|quoted)$/.test(items[i]!.lower) &&
  /^(?:on|about|by)$/.test(items[i + 1]?.lower ?? '');

function isSourceWord(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'person' || item.kind === 'group' || item.kind === 'place' || roleNouns.has(item.lower))
  );
}

/** Ode in "the minister Jan Ode", none in "a spokesman for Ode" and "Ode's lawyer". */
function personIn(items: readonly Item[], first: number, end: number): number | null {
  for (let i = first; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'person') {
      if (isPossessive(items, i) || underPreposition(items, i, first)) continue;
      return i;
    }
  }
  return null;
}

const isPossessive = (items: readonly Item[], i: number): boolean => /^'s?$/.test(items[i + 1]?.lower ?? '');

/** Whether only titles stand between a preposition and the name; "minister of fisheries Jan Ode" is not under one. */
function underPreposition(items: readonly Item[], person: number, from = 0): boolean {
  for (let i = person - 1; i >= Math.max(from, person - 8); i--) {
    const { lower, text, kind } = items[i]!;
    if (prepositions.has(lower)) return i === person - 1 || lower !== 'of' || hasTitle(items, i + 1, person);
    if (kind === 'mark' || kind === 'quote' || kind === 'person') return false;
    if (!titleWords.has(lower) && !determiners.has(lower) && !/^\p{Lu}|^'s$/u.test(text) && !roleNouns.has(lower))
      return false;
  }
  return false;
}

const hasTitle = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(({ lower }) => titleWords.has(lower) || determiners.has(lower));

function endOfPhrase(items: readonly Item[], first: number): number {
  let end = first;
  while (end < items.length && end - first < LONGEST && !stopsPhrase(items, end, first)) end++;
  return end;
}

function stopsPhrase(items: readonly Item[], i: number, first: number): boolean {
  const { kind, lower } = items[i]!;
  if (kind === 'quote' || kind === 'mark') return lower !== "'";
  if (i === first) return false;
  if (items[i + 1]?.lower === 'by' && /(?:ed|en)$/.test(lower)) return true;
  if (prepositions.has(lower)) return !officePrepositions.has(lower) || !isOffice(items, first, i);
  if (lower === 'and' || lower === 'or') return !isSourceWord(items[i - 1]);
  return (
    clauseOpeners.has(lower) ||
    lower === 'who' ||
    (lower !== "'s" && auxiliaries.has(lower)) ||
    cueVerbs.get(lower)?.form === 'participle' ||
    (cueVerbs.get(lower)?.form === 'finite' && !roleNouns.has(lower))
  );
}

const isOffice = (items: readonly Item[], first: number, i: number): boolean =>
  items.slice(first, i).every(({ lower }) => !prepositions.has(lower) || lower === 'of' || lower === 'for');

function startsPhrase(item: Item): boolean {
  if (prepositions.has(item.lower) || clauseOpeners.has(item.lower) || adverbs.has(item.lower)) return false;
  return determiners.has(item.lower) || isSourceWord(item) || /^\p{Lu}/u.test(item.text);
}

/** A description can speak when its words name a role, a body or a country, or open like a noun phrase. */
function isRole(items: readonly Item[], first: number, end: number): boolean {
  if (end <= first) return false;
  if (/^(?:one|some|many|most|several|few|others|both)$/.test(items[first]!.lower)) return true;
  return items.slice(first, end).some(isSourceWord) || isProperName(items, first, end);
}

/** "Reuters", "Nordbank Holding": capitals to the end; at a clause's start one word alone may be "Yesterday". */
function isProperName(items: readonly Item[], first: number, end: number): boolean {
  const name = items.slice(first, end);
  if (first === 0 && name.length === 1 && (adverbs.has(name[0]!.lower) || clauseOpeners.has(name[0]!.lower)))
    return false;
  return (
    name.length < 6 &&
    name.every(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text)) &&
    !/day$/.test(name[0]!.lower)
  );
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
