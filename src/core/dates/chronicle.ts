// Dated events the world agrees on, and where a text speaks of one: "the Group of 20 summit in November in Bali" was in 2022.

import type { Prose } from '../article';
import type { Span } from '../span';
import { type Day, day as dayOf, parseDay } from './calendar';
import { clauseAt } from './clause';
import type { Found } from './find';
import type { CalendarMeaning } from './meaning';
import { worldEvents } from './worldEvents';

/** An event with its days; a workspace may add its own. */
export interface ChronicleEntry {
  readonly id: string;
  /** "G20 summit in Bali". */
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end?: string;
  /** Names it goes by; one of them must stand near the date. */
  readonly words: readonly string[];
  /** Where it was; one of them must stand in the sentence. Empty for events known by name and day alone. */
  readonly places: readonly string[];
  /** What was done there: "summit", "signed". Where given, one of them must stand in the sentence too. */
  readonly occasions?: readonly string[];
  /** Known by its day alone: "the general election in July" may be any July's. */
  readonly byDay?: boolean;
  /** Where the days can be checked. */
  readonly source: string;
}

export const chronicle: readonly ChronicleEntry[] = worldEvents;

export interface Recalled {
  readonly entry: ChronicleEntry;
  readonly start: Day;
  /** The words that name the event. */
  readonly span: Span;
}

interface Dated {
  readonly entry: ChronicleEntry;
  readonly start: Day;
  readonly end: Day;
}

/** Entries by the months they took place in, made once for a chronicle. */
const byMonth = new WeakMap<readonly ChronicleEntry[], readonly (readonly Dated[])[]>();

function monthsOf(entries: readonly ChronicleEntry[]): readonly (readonly Dated[])[] {
  const made = byMonth.get(entries);
  if (made) return made;
  const months: Dated[][] = Array.from({ length: 13 }, () => []);
  for (const entry of entries) {
    const start = parseDay(entry.start);
    const end = parseDay(entry.end ?? entry.start);
    if (!start || !end) continue;
    for (let month = start.month; ; month = (month % 12) + 1) {
      months[month]!.push({ entry, start, end });
      if (month === end.month) break;
    }
  }
  byMonth.set(entries, months);
  return months;
}

/** An event and its date are told in one breath; further off the date is that of something else. */
const breath = 120;

/** For dates without a year, the event of the chronicle that their sentence speaks of and that fell on them; null where none or several do. */
export function recall(prose: Prose, found: Found, entries: readonly ChronicleEntry[]): Recalled | null {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined || meaning.relation)
    return null;
  const dated = (monthsOf(entries)[meaning.month] ?? []).filter((one) => fellOn(one, meaning));
  if (dated.length === 0) return null;
  const sentence = clauseAt(prose, found);
  const words = prose.view.slice(sentence.start, sentence.end);
  const date = { start: found.start - sentence.start, end: found.end - sentence.start };
  const fitting = dated.flatMap(({ entry, start }): Recalled[] => {
    const span = nameIn(words, date, entry);
    return span ? [{ entry, start, span: shifted(span, sentence.start) }] : [];
  });
  const years = new Set(fitting.map(({ start }) => start.year));
  return years.size === 1 ? fitting[0]! : null;
}

/** "Tuesday, 15 November" must have been a Tuesday in the year of the event. */
function fellOn({ entry, start, end }: Dated, { month, day, weekday }: CalendarMeaning): boolean {
  if (day === undefined) return !entry.byDay && entry.places.length > 0;
  if (start.month === month && day < start.day) return false;
  if (end.month === month && day > end.day) return false;
  return weekday === undefined || dayOf(start.year, month, day).dayOfWeek === weekday;
}

/** Where the words name the event, nearest to the date; null where they do not, or where they look back on it. */
function nameIn(words: string, date: Span, { words: names, places, occasions }: ChronicleEntry): Span | null {
  const stands = (name: string): boolean => placesOf(words, name).length > 0;
  if (places.length > 0 && !places.some(stands)) return null;
  if (occasions && !occasions.some(stands)) return null;
  const spans = names.flatMap((name) => placesOf(words, name));
  const [nearest] = spans.sort((a, b) => gap(a, date) - gap(b, date));
  if (!nearest || gap(nearest, date) > (lookingBack.test(words) ? touching : breath)) return null;
  return nearest;
}

/** "On September 11 they marked the anniversary of the attacks" is of another year; "the anniversary of the September 11 attacks" is not. */
const lookingBack =
  /\b(?:anniversar(?:y|ies)|commemorat(?:e|ed|es|ing|ion)|marked|marking|years? (?:since|after|on|ago|later))\b/i;

/** "attacks of September 11". */
const touching = 4;

/** Characters between two spans; 0 where they meet or overlap. */
function gap(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Where `name` stands in `words` as a name of its own. */
function placesOf(words: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isLetter(words[at - 1]) && !isLetter(words[end])) spans.push({ start: at, end });
  }
  return spans;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
