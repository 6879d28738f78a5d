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
  /** Folded name of the country; null where the text does not say. */
  readonly country: string | null;
}

export function twoHolders(checked: Checked): Draft[] {
  const holders = checked.article.people.flatMap((person) => holdersOf(checked, person));
  return [...groupBy(holders, (one) => one.office).values()].flatMap((group) => rivals(checked, group) ?? []);
}

function holdersOf(checked: Checked, person: Person): Holder[] {
  return person.roles.flatMap((role) => {
    const office = UNIQUE.exec(fold(role.text));
    const around = checked.seen.slice(Math.max(0, role.start - 20), role.end + 14);
    if (!role.current || !office || NOT_THE_HOLDER.test(fold(around))) return [];
    const stems = [...contentStems(office[0])].sort().join(' ');
    return [{ person, role, office: stems, country: countryOf(checked, role) }];
  });
}

const NEAR = 30;

/** A country named in the office or right beside it: "Sarova's …", "Chinese …", "… of Sarova". */
function countryOf({ article, seen }: Checked, role: Role): string | null {
  const before = fold(seen.slice(Math.max(0, role.start - NEAR), role.start));
  const inside = fold(seen.slice(role.start, role.end));
  const after = fold(seen.slice(role.end, role.end + NEAR));
  for (const place of article.places) {
    const names = [place.name, ...place.mentions.map((mention) => mention.text)].map((name) =>
      fold(name).replace(/'s$/, ''),
    );
    const found = names.some(
      (name) =>
        inside.includes(name) ||
        new RegExp(`(?:^|[^\\p{L}])${escape(name)}(?:'s)?\\s+$`, 'u').test(before) ||
        new RegExp(`^\\s+(?:of|for)\\s+(?:the\\s+)?${escape(name)}`, 'u').test(after),
    );
    if (found) return fold(place.name);
  }
  return null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function rivals(checked: Checked, group: readonly Holder[]): Draft | null {
  for (const [i, a] of group.entries()) {
    const b = group.slice(i + 1).find((other) => other.person !== a.person && sameSeat(checked, a, other));
    if (b) return draft(checked, a, b);
  }
  return null;
}

function sameSeat(checked: Checked, a: Holder, b: Holder): boolean {
  if (a.country !== null && b.country !== null) return a.country === b.country;
  return a.country === b.country && listedTogether(checked.seen, a, b);
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
