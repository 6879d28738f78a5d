// Which telling word a quotation belongs to, in its own sentence or in the one beside it.

import type { Attribution } from './attributions';
import type { Clause, Item } from './clause';
import { cueVerbs } from './cues';
import { mainSubject, type Speaker, speakerBefore } from './sources';
import { clauseOpeners } from './words';

/** The telling words of one clause, each list in order. */
export interface Told {
  readonly verbs: readonly Attribution[];
  readonly nouns: readonly Attribution[];
  /** The clause has no words but those between its marks. */
  readonly alone: boolean;
}

export function toldIn(clause: Clause, attributions: readonly Attribution[]): Told {
  return {
    verbs: attributions.filter(({ class: kind }) => kind !== 'noun'),
    nouns: attributions.filter(({ class: kind }) => kind === 'noun'),
    alone: clause.items.every(({ kind }) => kind === 'quote' || kind === 'mark'),
  };
}

/**
 * The order matters: “…,” he said wins over a cue before it; a cue before it over one later in the sentence; a verb over
 * "in a statement". Null where the sentence has no telling word for it.
 */
export function attributionOf(clause: Clause, at: number, { verbs, nouns }: Told): Attribution | null {
  const split = firstAfter(verbs, at);
  const next = verbs[split];
  if (next && follows(clause.items, at, next) && endsOpen(clause.items, at)) return next;
  return verbs[split - 1] ?? next ?? nouns[0] ?? null;
}

/** Index of the first attribution whose cue lies beyond the item, by binary search. */
function firstAfter(list: readonly Attribution[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.last > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Between quotation and cue stands the speaker alone. */
function follows(items: readonly Item[], at: number, { first, last, speaker, inverted }: Attribution): boolean {
  const begin = inverted ? first : Math.min(speaker.items.start, first);
  if (inverted && last - at > 4) return false;
  const between = items.slice(at + 1, begin);
  return (
    begin > at && begin - at <= 3 && between.every(({ kind, lower }) => kind !== 'quote' && !clauseOpeners.has(lower))
  );
}

/** Ends in a comma, a question or exclamation mark or dots, or a comma follows: the sentence goes on with who said it. */
const endsOpen = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === ',' || /[,?!…—–.]["'”’]?$/.test(items[at]!.text);

/** Ode also “stressed that …”: the telling word is the first between the marks. */
export function tellsItself(items: readonly Item[], at: number, words: string): { speaker: Speaker } | null {
  const cue = cueVerbs.get(/^\p{Ll}+/u.exec(words)?.[0] ?? '');
  const speaker = cue?.form === 'finite' ? speakerBefore(items, at) : null;
  return speaker && { speaker };
}

/** “…” — Ode, in one sentence or in two. */
export function signature(clause: Clause, at: number, next: Clause | undefined): Speaker | null {
  const after = clause.items.slice(at + 1, at + 3);
  const [dash, name] = after.length > 0 || next?.block !== clause.block ? after : next.items;
  if (!/^[-—–]$/.test(dash?.text ?? '') || name?.kind !== 'person') return null;
  return { start: name.start, end: name.end, person: name.person, pronoun: false, items: { start: 0, end: 0 } };
}

/** Items between a name and its colon at most. */
const FAR = 60;

/** Ode: “…” */
export function beforeColon({ items }: Clause, at: number): Speaker | null {
  return items[at - 1]?.text === ':' ? mainSubject(items.slice(Math.max(0, at - FAR), at)) : null;
}

/** A sentence that does nothing but tell who said the one before it: “Why?” Ode asked. */
export function tellsBefore(clause: Clause, { verbs }: Told): Attribution | null {
  const first = verbs[0];
  if (!first || clause.items.some(({ kind }) => kind === 'quote')) return null;
  const begin = Math.min(first.first, first.speaker.items.start);
  const rest = clause.items.length - Math.max(first.last + 1, first.speaker.items.end);
  return begin <= 1 && first.last < 14 && rest <= 8 ? first : null;
}

/** Ode wrote on Monday: / “…” */
export function tellsNext(clause: Clause, { verbs }: Told): Attribution | null {
  const ending = clause.items.at(-1)?.text;
  return ending === ':' || ending === ',' ? (verbs.at(-1) ?? null) : null;
}
