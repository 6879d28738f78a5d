// Where the words for a source begin and end, and whether they can name one at all.

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
  titleWords,
} from './words';

/** No description of a source is longer. */
export const LONGEST = 25;

export function isAdverbial(item: Item): boolean {
  return auxiliaries.has(item.lower) || adverbs.has(item.lower) || /^\p{Ll}{3,}ly$/u.test(item.text);
}

/** Leftmost item of the subject that ends at `last`: stops at marks, clause openers and verbs, leaves out "In Kessin". */
export function startOfPhrase(items: readonly Item[], last: number): number {
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

export function isSourceWord(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'person' || item.kind === 'group' || item.kind === 'place' || roleNouns.has(item.lower))
  );
}

/** Ode in "the minister Jan Ode", none in "a spokesman for Ode" and "Ode's lawyer". */
export function personIn(items: readonly Item[], first: number, end: number): number | null {
  for (let i = first; i < end; i++) {
    const item = items[i]!;
    if (item.kind === 'person') {
      if (isPossessive(items, i) || underPreposition(items, i, first)) continue;
      return i;
    }
  }
  return null;
}

export const isPossessive = (items: readonly Item[], i: number): boolean => /^'s?$/.test(items[i + 1]?.lower ?? '');

/** Whether only titles stand between a preposition and the name; "minister of fisheries Jan Ode" is not under one. */
export function underPreposition(items: readonly Item[], person: number, from = 0): boolean {
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

export function endOfPhrase(items: readonly Item[], first: number): number {
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

export function startsPhrase(item: Item): boolean {
  if (prepositions.has(item.lower) || clauseOpeners.has(item.lower) || adverbs.has(item.lower)) return false;
  return determiners.has(item.lower) || isSourceWord(item) || /^\p{Lu}/u.test(item.text);
}

/** A description can speak when its words name a role, a body or a country, or open like a noun phrase. */
export function isRole(items: readonly Item[], first: number, end: number): boolean {
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
