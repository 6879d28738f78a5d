// Which telling word a quotation belongs to, and what it takes over from the sentences around it.

import type { Attribution } from './attributions';
import type { Clause, Item } from './clause';

/**
 * The order matters: “…,” he said wins over a cue before it; a cue before it over one later in the sentence; a verb over
 * "in a statement". Null where the sentence has no telling word for it.
 */
export function attributionOf(clause: Clause, at: number, attributions: readonly Attribution[]): Attribution | null {
  const verbs = attributions.filter(({ class: kind }) => kind !== 'noun');
  const next = verbs.find(({ last }) => last > at);
  if (next && follows(clause.items, at, next) && endsOpen(clause.items, at)) return next;
  const before = verbs.findLast(({ first }) => first < at);
  if (before) return before;
  if (next) return next;
  return attributions.find(({ class: kind }) => kind === 'noun') ?? null;
}

/** Between quotation and cue stands the speaker alone. */
function follows(items: readonly Item[], at: number, { first, last, speaker, inverted }: Attribution): boolean {
  const begin = inverted ? first : Math.min(speaker.items.start, first);
  if (inverted && last - at > 4) return false;
  return begin > at && begin - at <= 3 && !items.slice(at + 1, begin).some(({ kind }) => kind === 'quote');
}

/** Ends in a comma, a question or exclamation mark or dots, or a comma follows: the sentence goes on with who said it. */
function endsOpen(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === ',' || /[,?!…—–.]["'”’]?$/.test(lastMark(items[at]!));
}

const lastMark = (item: Item): string => item.text;

/** A sentence that does nothing but tell who said the one before it: “Why?” Ode asked. */
export function tellsOnly(clause: Clause, attributions: readonly Attribution[]): Attribution | null {
  const first = attributions[0];
  if (!first || first.class === 'noun' || clause.items.some(({ kind }) => kind === 'quote')) return null;
  const begin = Math.min(first.first, first.speaker.items.start);
  return begin <= 1 && first.last < 14 && endsSoon(clause.items, first) ? first : null;
}

const endsSoon = (items: readonly Item[], { last, speaker }: Attribution): boolean =>
  items.length - Math.max(last + 1, speaker.items.end) <= 8;
