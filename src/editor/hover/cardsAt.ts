// Which cards belong to a place of an article: the narrowest thing there, and what the sources do not agree on.

import { contains, overlaps, textSpan, type Span } from '../../core/span';
import type { SourceSpan } from '../../core/comparison/types';
import type { Card } from './card';
import { claimCard } from './claim';
import { dateCard } from './date';
import { eventCard } from './event';
import { findingCard } from './finding';
import { issueCard } from './issue';
import { personCard } from './person';
import { quotationCard } from './quotation';
import type { Surroundings } from './surroundings';

export interface PlacedCard extends Span {
  readonly card: Card;
}

/** More would cover the text the person is reading; only what people said themselves always shows. */
const MOST_CARDS = 2;

/** `withFindings` is false where the editor itself already says what does not fit there. */
export function cardsAt(offset: number, around: Surroundings, withFindings = true): PlacedCard[] {
  const at = { start: offset, end: offset + 1 };
  const named = names(at, around);
  const narrow = narrowest([...named, ...triggers(at, around)]);
  const first = [...narrow, ...tagged(at, around)];
  const others = [
    ...(withFindings ? findings(at, around) : []),
    ...(named.length > 0 ? [] : suggested(at, around)),
    ...(narrow.length > 0 ? [] : quotations(at, around)),
  ];
  return [...first, ...others.slice(0, Math.max(0, MOST_CARDS - first.length))];
}

function narrowest(cards: readonly PlacedCard[]): PlacedCard[] {
  return [...cards].sort((a, b) => a.end - a.start - (b.end - b.start)).slice(0, 1);
}

/** Names, dates, issues: a few words each. */
function names(at: Span, around: Surroundings): PlacedCard[] {
  const { people, references, dates, issues } = around.entry.article;
  return [
    ...people.flatMap((person) => under(at, person.mentions, (mention) => personCard(person, mention, around))),
    ...under(
      at,
      references.filter((reference) => reference.people.length === 1),
      (reference) => {
        const person = people.find(({ id }) => id === reference.people[0]);
        return person && personCard(person, reference, around);
      },
    ),
    ...under(at, dates, (date) => dateCard(date, around)),
    ...issues.flatMap((issue) => under(at, issue.mentions, (mention) => issueCard(issue, mention, around))),
  ];
}

function triggers(at: Span, around: Surroundings): PlacedCard[] {
  return around.entry.article.events.flatMap((event) => under(at, [event.trigger], () => eventCard(event, around)));
}

/** What people said of a claim shows wherever its words are pointed at, even on a name within it. */
function tagged(at: Span, around: Surroundings): PlacedCard[] {
  const { text, article } = around.entry;
  const claims = around.notes.flatMap(({ at: place, note }) => {
    if (!place) return [];
    const because = article.claims.find((claim) => overlaps(claim, place))?.because;
    return [{ ...textSpan(text, place.start, place.end), ...(because ? { because } : {}), note }];
  });
  return under(at, claims, (claim) => claimCard(claim, claim.note, around));
}

function suggested(at: Span, around: Surroundings): PlacedCard[] {
  const claims = around.claims.filter((claim) => !around.notes.some((note) => note.at && overlaps(note.at, claim)));
  return under(at, claims, (claim) => claimCard(claim, undefined, around));
}

function quotations(at: Span, around: Surroundings): PlacedCard[] {
  return under(at, around.entry.article.quotations, (quotation) => quotationCard(quotation, around));
}

function findings(at: Span, around: Surroundings): PlacedCard[] {
  const here = (span: SourceSpan): boolean => span.source === around.entry.uri;
  return around.findings.flatMap((finding) =>
    under(at, finding.spans.filter(here), (span) => findingCard(finding, span, around)).slice(0, 1),
  );
}

function under<T extends Span>(at: Span, spans: readonly T[], make: (span: T) => Card | undefined): PlacedCard[] {
  return spans
    .filter((span) => contains(span, at))
    .flatMap((span) => {
      const card = make(span);
      return card ? [{ start: span.start, end: span.end, card }] : [];
    });
}
