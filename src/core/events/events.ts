// Who did what, when, where.

import type { DateExpression, Event, Issue, Names, Prose, Published, Quotation, Reference } from '../article';
import { overlaps, textSpan } from '../span';
import type { Dating, Draft } from './draft';
import { draftsOf } from './drafts';
import { mergeTellings, type Tale } from './merge';
import { datesOf } from './running';
import { stayOf } from './stays';
import { wordsOf, type Word } from './words';
import { PREPOSITIONS, DETERMINERS } from './grammar-words';

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
  const dates = datesOf(tales, stayOf(words, tales), input.published);
  return tales.map((tale, i) => eventOf(input, tale, dates[i]!, i));
}

/** A headline without its event in the text tells a reader nothing more. */
function isKept({ main }: Tale): boolean {
  return (
    main.blockKind === 'paragraph' || main.blockKind === 'item' || (main.blockKind === 'caption' && main.date !== null)
  );
}

function contentOf(words: readonly Word[]): (span: { start: number; end: number }) => ReadonlySet<string> {
  const sets = new Map<number, ReadonlySet<string>>();
  return (span) => {
    const known = sets.get(span.start * 2 + (span.end % 2));
    if (known !== undefined) return known;
    const set = new Set<string>();
    for (let i = firstAt(words, span.start); i < words.length && words[i]!.start < span.end && set.size < 60; i++) {
      const { lower, kind } = words[i]!;
      if (kind === 'word' && lower.length > 3 && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower))
        set.add(lower.replace(/s$/, ''));
    }
    sets.set(span.start * 2 + (span.end % 2), set);
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

function eventOf({ prose, issues }: EventInput, { main, also }: Tale, dating: Dating | null, i: number): Event {
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
    place: main.place?.name ?? null,
    participants: main.people,
    others: main.others,
    status: main.status,
    issues: issues.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))).map(({ id }) => id),
    alsoAt: also.map((draft: Draft) => textSpan(prose.text, draft.span.start, draft.span.end)),
  };
}
