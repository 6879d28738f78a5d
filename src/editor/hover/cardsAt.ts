// Which cards belong to a place of an article: the narrowest thing there, and what the sources do not agree on.

import { contains, type Span } from '../../core/span';
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

/** More would cover the text the person is reading. */
const MOST_CARDS = 2;

/** `withFindings` is false where the editor itself already says what does not fit there. */
export function cardsAt(offset: number, around: Surroundings, withFindings = true): PlacedCard[] {
  const at = { start: offset, end: offset + 1 };
  const narrow = words(at, around)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .slice(0, 1);
  const wide = narrow.length > 0 ? [] : sentences(at, around);
  return [...narrow, ...(withFindings ? findings(at, around) : []), ...wide].slice(0, MOST_CARDS);
}

/** Names, dates, issues, triggers: a few words each. */
function words(at: Span, around: Surroundings): PlacedCard[] {
  const { people, references, dates, issues, events } = around.entry.article;
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
    ...events.flatMap((event) => under(at, [event.trigger], () => eventCard(event, around))),
  ];
}

function sentences(at: Span, around: Surroundings): PlacedCard[] {
  const { quotations } = around.entry.article;
  const claimed = under(at, around.claims, (claim) => claimCard(claim, around));
  const noted = around.notes.flatMap(({ at: place }) =>
    place ? [{ start: place.start, end: place.end, text: around.entry.text.slice(place.start, place.end) }] : [],
  );
  return [
    ...(claimed.length > 0 ? claimed : under(at, noted, (span) => claimCard(span, around))),
    ...under(at, quotations, (quotation) => quotationCard(quotation, around)),
  ];
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
