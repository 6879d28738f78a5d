// One office that only one can hold, held by two in one article: "Sarova's fisheries minister, Ilse Marr" and "Pavel Brandt, the
// fisheries minister of Sarova". Whose office it is must be told both times, or the two stand side by side in one list.

import type { Person } from '../../article';
import type { Span } from '../../span';
import { slipAt, type Checked } from './slip';
import type { Draft } from '../findings';
import { groupBy } from '../grouping';
import { contentStems, fold } from '../terms';

/** Offices with one holder; "minister" and "secretary" only with their field. */
const UNIQUE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|(?:foreign|finance|defen[cs]e|interior|home|justice|trade|treasury|commerce|health|education|energy|environment|labou?r|transport|agriculture|fisheries|economy|economics|culture) (?:minister|secretary)|(?:minister|secretary) (?:of|for) \p{L}+(?: \p{L}+){0,3}|(?:secretary|attorney)[- ]general|secretary of state)\b/giu;
const NOT_THE_HOLDER =
  /\b(?:vice|deputy|assistant|acting|former|ex|then|late|designate|elect|incoming|outgoing|next|future|junior|state|spokes\p{L}+|under|regional|provincial|candidate|new|previous|predecessor|successor)\b/iu;

/** The span is that of the office. */
interface Holder extends Span {
  readonly person: Person;
  readonly office: string;
  /** Null where the text does not say. */
  readonly country: Country | null;
  /** The country was told for one earlier in the same list. */
  readonly inherited?: boolean;
}

export function twoHolders(checked: Checked): Draft[] {
  const holders = checked.article.people
    .flatMap((person) => holdersOf(checked, person))
    .sort((a, b) => a.start - b.start);
  for (const [i, one] of holders.entries()) holders[i] = inherit(checked.seen, holders[i - 1], one);
  return [...groupBy(holders, (one) => one.office).values()].flatMap((group) => rivals(checked, group) ?? []);
}

const FIELD = 30;

/** The office may begin before the words that were taken for the role: "fisheries minister" where "minister" was. */
function holdersOf(checked: Checked, person: Person): Holder[] {
  const { seen } = checked;
  return person.roles.flatMap((role) => {
    const from = Math.max(0, role.start - FIELD);
    const text = fold(seen.slice(from, role.end + FIELD));
    if (text.length !== Math.min(seen.length, role.end + FIELD) - from) return [];
    const found = [...text.matchAll(UNIQUE)].find(
      (match) => from + match.index < role.end && role.start < from + match.index + match[0].length,
    );
    if (!role.current || !found) return [];
    const start = from + found.index;
    const end = start + found[0].trimEnd().length;
    const beside =
      seen
        .slice(Math.max(0, start - FIELD), start)
        .split(/[,.;:]/)
        .at(-1)! + seen.slice(start, end + 12);
    if (NOT_THE_HOLDER.test(fold(beside))) return [];
    const office = contentStems(checked, { start, end }).sort().join(' ');
    return [{ person, office, start, end, country: countryOf(seen, { start, end }) }];
  });
}

/** Whose office it is, as the words beside it tell. */
interface Country {
  readonly word: string;
  /** "Sarova's", "of Sarova" name the country itself, "Sarovan" only its adjective. */
  readonly noun: boolean;
}

const NEAR = 40;
const WORD = String.raw`(?:\p{Lu}\p{L}{1,30}|(?:\p{Lu}\.){2,4})`;
const NAME = String.raw`${WORD}(?:[ -]${WORD}){0,2}`;
const BEFORE = new RegExp(String.raw`(${NAME})(['’]s?)?\s{1,3}$`, 'u');
const AFTER = new RegExp(String.raw`^\s+(?:of|for)\s+(?:the\s+)?(${NAME})`, 'u');

function countryOf(text: string, { start, end }: Span): Country | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start));
  if (before && !/^(?:The|A|An|His|Her|Their|Its|But|And|When|As|While|Former)$/.test(before[1]!)) {
    return { word: fold(before[1]!), noun: before[2] !== undefined };
  }
  const after = AFTER.exec(text.slice(end, end + NEAR));
  return after ? { word: fold(after[1]!), noun: true } : null;
}

/** "China" and "Chinese" go together by their first letters; two nouns or two adjectives only when equal. */
function sameCountry(a: Country, b: Country): boolean {
  if (a.noun === b.noun) return a.word === b.word;
  return a.word.length > 3 && a.word.slice(0, 4) === b.word.slice(0, 4);
}

function rivals(checked: Checked, group: readonly Holder[]): Draft | null {
  for (const [i, a] of group.entries()) {
    const b = group
      .slice(i + 1)
      .find((other) => other.person !== a.person && other.start !== a.start && sameSeat(a, other));
    if (b) return draft(checked, a, b);
  }
  return null;
}

function sameSeat(a: Holder, b: Holder): boolean {
  return a.country !== null && b.country !== null && sameCountry(a.country, b.country);
}

/**
 * In "Chinese President A, Foreign Minister B, and Foreign Minister C" the country holds for the whole list; in "U.S. President A and
 * President B", one office twice right away, it does not.
 */
function inherit(text: string, before: Holder | undefined, one: Holder): Holder {
  if (one.country !== null || !before?.country || !listedTogether(text, before, one)) return one;
  return before.office !== one.office || before.inherited ? { ...one, country: before.country, inherited: true } : one;
}

/** "Foreign Minister A, and Foreign Minister B": nothing between but the name, commas and "and". */
function listedTogether(text: string, a: Holder, b: Holder): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  const mention = first.person.mentions.find((one) => one.start >= first.end && one.end <= second.start);
  return (
    mention !== undefined &&
    between.length < 80 &&
    /^[\s,]*(?:,|and|, and)\s*$/.test(between.replace(mention.text, ' ').replace(/\s+/g, ' '))
  );
}

function draft(checked: Checked, a: Holder, b: Holder): Draft {
  const office = checked.text.slice(a.start, a.end);
  return slipAt(checked, a, {
    type: 'two-holders',
    title: `Two people, one office: ${office}`,
    because: `The article calls both ${a.person.name} and ${b.person.name} ${office}.`,
    severity: 'medium',
    beside: [b],
  });
}
