// One office that only one can hold, held by two in one article: "Sarova's fisheries minister, Ilse Marr" and "Pavel Brandt, the
// fisheries minister of Sarova". Whose office it is must be told both times, or the two stand side by side in one list.

import type { Person, Role } from '../../article';
import { slipAt, type Checked } from './slip';
import type { Draft } from '../findings';
import { groupBy } from '../grouping';
import { contentStems, fold } from '../words';

/** Offices with one holder; "minister" and "secretary" only with their field. */
const UNIQUE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|(?:\p{L}+ )?(?:foreign|finance|defen[cs]e|interior|home|justice|trade|treasury|commerce|health|education|energy|environment|labou?r|transport|agriculture|fisheries|economy|economics|culture) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:\p{L}+ ?){1,4}|(?:secretary|attorney)[- ]general|secretary of state)\b/iu;
const NOT_THE_HOLDER =
  /\b(?:vice|deputy|assistant|acting|former|ex|then|late|designate|elect|incoming|outgoing|next|future|junior|state|spokes\p{L}+|under|regional|provincial|candidate|new|previous|predecessor|successor)\b/iu;

interface Holder {
  readonly person: Person;
  readonly role: Role;
  readonly office: string;
  /** Null where the text does not say. */
  readonly country: Country | null;
  /** The country was told for one earlier in the same list. */
  readonly inherited?: boolean;
}

export function twoHolders(checked: Checked): Draft[] {
  const holders = checked.article.people
    .flatMap((person) => holdersOf(checked, person))
    .sort((a, b) => a.role.start - b.role.start);
  for (const [i, one] of holders.entries()) holders[i] = inherit(checked.seen, holders[i - 1], one);
  return [...groupBy(holders, (one) => one.office).values()].flatMap((group) => rivals(checked, group) ?? []);
}

function holdersOf(checked: Checked, person: Person): Holder[] {
  return person.roles.flatMap((role) => {
    const office = UNIQUE.exec(fold(role.text));
    const around = checked.seen.slice(Math.max(0, role.start - 20), role.end + 14);
    if (!role.current || !office || NOT_THE_HOLDER.test(fold(around))) return [];
    const stems = [...contentStems(office[0])].sort().join(' ');
    return [{ person, role, office: stems, country: countryOf(checked.seen, role, office[0]) }];
  });
}

/** Whose office it is, as the words beside it tell. */
interface Country {
  readonly word: string;
  /** "Sarova's", "of Sarova" name the country itself, "Sarovan" only its adjective. */
  readonly noun: boolean;
}

const NEAR = 40;
const NAME = String.raw`(?:\p{Lu}[\p{L}.]+(?:[ -](?=\p{Lu}))?){1,3}`;
const BEFORE = new RegExp(String.raw`(${NAME})(['’]s?)?\s+$`, 'u');
const AFTER = new RegExp(String.raw`^\s+(?:of|for)\s+(?:the\s+)?(${NAME})`, 'u');

function countryOf(text: string, role: Role, office: string): Country | null {
  const at = fold(role.text).indexOf(office);
  const start = role.start + Math.max(0, at);
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start));
  if (before && !/^(?:The|A|An|His|Her|Their|Its|But|And|When|As|While|Former)$/.test(before[1]!)) {
    return { word: fold(before[1]!), noun: before[2] !== undefined };
  }
  const after = AFTER.exec(text.slice(start + office.length, start + office.length + NEAR));
  return after ? { word: fold(after[1]!), noun: true } : null;
}

/** "China" and "Chinese" go together by their first letters; two nouns or two adjectives only when equal. */
function sameCountry(a: Country, b: Country): boolean {
  if (a.noun === b.noun) return a.word === b.word;
  return a.word.length > 3 && a.word.slice(0, 4) === b.word.slice(0, 4);
}

function rivals(checked: Checked, group: readonly Holder[]): Draft | null {
  for (const [i, a] of group.entries()) {
    const b = group.slice(i + 1).find((other) => other.person !== a.person && sameSeat(a, other));
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
  const [first, second] = a.role.start < b.role.start ? [a, b] : [b, a];
  const between = text.slice(first.role.end, second.role.start);
  const mention = first.person.mentions.find((one) => one.start >= first.role.end && one.end <= second.role.start);
  return (
    mention !== undefined &&
    between.length < 80 &&
    /^[\s,]*(?:,|and|, and)\s*$/.test(between.replace(mention.text, ' ').replace(/\s+/g, ' '))
  );
}

function draft(checked: Checked, a: Holder, b: Holder): Draft {
  const office = a.role.text.length <= b.role.text.length ? a.role.text : b.role.text;
  return slipAt(checked, a.role, {
    type: 'two-holders',
    title: `Two people, one office: ${office}`,
    because: `The article calls both ${a.person.name} and ${b.person.name} ${office}.`,
    severity: 'medium',
    beside: [b.role],
  });
}
