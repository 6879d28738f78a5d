// Dated events the world agrees on, and where a text speaks of one: "the Group of 20 summit in November in Bali" was in 2022.

import type { Prose } from '../article';
import type { Span } from '../span';
import { type Day, parseDay } from './calendar';
import { clauseAt } from './clause';
import type { Found } from './find';
import { worldEvents } from './worldEvents';

/** An event with its days; a workspace may add its own. */
export interface ChronicleEntry {
  readonly id: string;
  /** "G20 summit in Bali". */
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end?: string;
  /** Names it goes by; one of them must stand in the sentence. */
  readonly words: readonly string[];
  /** Where it was; one of them must stand in the sentence. Empty for events known by name alone. */
  readonly places: readonly string[];
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

/** Entries by month, made once for a chronicle. */
const byMonth = new WeakMap<readonly ChronicleEntry[], readonly (readonly Dated[])[]>();

function monthsOf(entries: readonly ChronicleEntry[]): readonly (readonly Dated[])[] {
  const made = byMonth.get(entries);
  if (made) return made;
  const months: Dated[][] = Array.from({ length: 13 }, () => []);
  for (const entry of entries) {
    const start = parseDay(entry.start);
    const end = parseDay(entry.end ?? entry.start);
    if (start && end) months[start.month]!.push({ entry, start, end });
  }
  byMonth.set(entries, months);
  return months;
}

/** For dates without a year, the event of the chronicle that their sentence speaks of and that fell on them; null where none or several do. */
export function recall(prose: Prose, found: Found, entries: readonly ChronicleEntry[]): Recalled | null {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined || meaning.relation)
    return null;
  const sentence = clauseAt(prose, found);
  const words = prose.view.slice(sentence.start, sentence.end);
  const fitting = (monthsOf(entries)[meaning.month] ?? []).flatMap((dated): Recalled[] => {
    const { entry, start } = dated;
    // An event known by name alone is known by its day: "the September 11 attacks".
    if (meaning.day === undefined ? entry.places.length === 0 : !covers(dated, meaning.day)) return [];
    if (entry.places.length > 0 && !entry.places.some((place) => indexOfName(words, place) >= 0)) return [];
    for (const name of entry.words) {
      const at = indexOfName(words, name);
      if (at >= 0)
        return [{ entry, start, span: { start: sentence.start + at, end: sentence.start + at + name.length } }];
    }
    return [];
  });
  const years = new Set(fitting.map(({ start }) => start.year));
  return years.size === 1 ? fitting[0]! : null;
}

function covers({ start, end }: Dated, day: number): boolean {
  return day >= start.day && (end.month !== start.month || day <= end.day);
}

/** Where `name` stands in `words` as a name of its own; -1 where it does not. */
function indexOfName(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
