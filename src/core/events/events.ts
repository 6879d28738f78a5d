// Who did what, when, where.

import type { DateExpression, Event, Issue, Names, Place, Prose, Published, Quotation, Reference } from '../article';
import { overlaps, textSpan, type Span } from '../span';
import type { Dating, Draft } from './draft';
import { draftsOf } from './drafts';
import { mergeTellings, type Tale } from './merge';
import { datelineOf } from './sections';
import { scenesOf } from './where';
import { datesOf } from './running';
import { stayOf } from './stays';
import { wordsOf, type Word } from './words';
import { PREPOSITIONS, DETERMINERS } from './grammar-words';

const MOST_CONTENT = 60;

export interface EventInput {
  readonly prose: Prose;
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly published: Published;
  readonly dates: readonly DateExpression[];
  readonly issues: readonly Issue[];
  readonly quotations: readonly Quotation[];
}

/** Events in source order of their trigger words. Nothing in page furniture or masthead is an event. */
export function findEvents(input: EventInput): Event[] {
  const words = wordsOf(input);
  const drafts = draftsOf(input, words);
  const tales = mergeTellings(drafts, contentOf(words))
    .filter(isKept)
    .sort((a, b) => a.main.trigger.start - b.main.trigger.start);
  const scenes = scenesOf(tales, datelineOf(input.prose, words));
  const dates = datesOf(tales, stayOf(words, tales), input.published);
  return tales.map((tale, i) => eventOf(input, tale, dates[i]!, scenes[i]!, i));
}

/** A headline without its event in the text tells a reader nothing more. */
function isKept({ main }: Tale): boolean {
  return (
    main.blockKind === 'paragraph' || main.blockKind === 'item' || (main.blockKind === 'caption' && main.date !== null)
  );
}

/** The telling words of a span: what two wordings of one event have in common. */
function contentOf(words: readonly Word[]): (span: Span) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>();
  return ({ start, end }) => {
    const key = `${start}:${end}`;
    const known = sets.get(key);
    if (known !== undefined) return known;
    const set = new Set<string>();
    for (let i = firstAt(words, start); i < words.length && words[i]!.start < end && set.size < MOST_CONTENT; i++) {
      const { lower, kind } = words[i]!;
      if (kind !== 'word' || lower.length < 4 || PREPOSITIONS.has(lower) || DETERMINERS.has(lower)) continue;
      set.add(lower.replace(/s$/, ''));
    }
    sets.set(key, set);
    return set;
  };
}

function firstAt(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eventOf(
  { prose, issues }: EventInput,
  { main, also }: Tale,
  dating: Dating | null,
  place: Place | null,
  i: number,
): Event {
  const span = textSpan(prose.text, main.span.start, main.span.end);
  return {
    ...span,
    id: `e${i + 1}`,
    title: main.title,
    kind: main.kind,
    trigger: textSpan(prose.text, main.trigger.start, main.trigger.end),
    date: dating?.value ?? null,
    earliest: dating?.earliest ?? null,
    latest: dating?.latest ?? null,
    dateBecause: dating?.because ?? null,
    place: place?.name ?? null,
    participants: main.people,
    others: main.others,
    status: main.status,
    issues: issues.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))).map(({ id }) => id),
    alsoAt: also.map((draft: Draft) => textSpan(prose.text, draft.span.start, draft.span.end)),
  };
}
