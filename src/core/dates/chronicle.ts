// Dated events the world agrees on, and where a text speaks of one: "the Group of 20 summit in November in Bali" was in 2022.

import type { Prose } from '../article';
import { firstEndingAfter, type Span } from '../span';
import { type Day, parseDay } from './calendar';
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

/** For dates without a year, the event of the chronicle that their sentence speaks of and that fell on them; null where none or several do. */
export function recall(prose: Prose, found: Found, entries: readonly ChronicleEntry[]): Recalled | null {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined || meaning.relation) return null;
  const sentence = prose.sentences[firstEndingAfter(prose.sentences, found.start)];
  if (!sentence || sentence.start > found.start) return null;
  const words = prose.view.slice(sentence.start, sentence.end);
  const fitting = entries.flatMap((entry): Recalled[] => {
    const start = parseDay(entry.start);
    if (!start || start.month !== meaning.month || (meaning.day !== undefined && !covers(entry, start, meaning.day))) return [];
    if (entry.places.length > 0 && !entry.places.some((place) => indexOfName(words, place) >= 0)) return [];
    for (const name of entry.words) {
      const at = indexOfName(words, name);
      if (at >= 0) return [{ entry, start, span: { start: sentence.start + at, end: sentence.start + at + name.length } }];
    }
    return [];
  });
  const years = new Set(fitting.map(({ start }) => start.year));
  return years.size === 1 ? fitting[0]! : null;
}

function covers(entry: ChronicleEntry, start: Day, day: number): boolean {
  const last = parseDay(entry.end ?? entry.start) ?? start;
  return day >= start.day && (last.month !== start.month || day <= last.day);
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
