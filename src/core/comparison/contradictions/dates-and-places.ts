// One event, two days or two places. Only values that stand in the very sentence count: a date that was carried over from
// elsewhere in the article proves nothing against another source.

import type { Span } from '../../span';
import { inWords, lengthOf } from '../calendar';
import { datesDiffer } from '../event-summary';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { groupBy } from '../grouping';
import type { Happening } from '../happenings';
import { comparePlaces } from '../places';
import type { JoinedEvent } from '../events';
import { fold, sentenceAround } from '../terms';
import type { ComparedArticle } from '../types';
import type { Evidence } from './evidence';

export function dateContradictions({ events }: Evidence): Draft[] {
  return [...events.flatMap((event) => dateContradiction(event) ?? []), ...onceContradictions(events)];
}

const ONCE: ReadonlySet<string> = new Set(['die', 'death', 'bear', 'birth']);

/** Nobody dies or is born twice: told of two days, it stands in two events, which are one. */
function onceContradictions(events: readonly JoinedEvent[]): Draft[] {
  const tellings = events.flatMap(({ shared, tellings }) =>
    tellings
      .filter((one) => ONCE.has(one.trigger) && one.who.size === 1 && isWritten(one))
      .map((one) => ({ shared, one })),
  );
  return [...groupBy(tellings, ({ one }) => `${one.event.kind} ${[...one.who][0]!}`).values()].flatMap((same) =>
    new Set(same.map(({ shared }) => shared)).size < 2
      ? []
      : (dateContradiction({ shared: same[0]!.shared, tellings: same.map(({ one }) => one) }) ?? []),
  );
}

function dateContradiction({ shared, tellings }: JoinedEvent): Draft | null {
  const stated = tellings.filter((one) => one.dayStated && lengthOf(one.days!) <= 2 && isOwnDate(one));
  const [most, other] = twoSides(stated, (one) => one.event.date ?? '', datesDiffer);
  if (!most || !other) return null;
  const [a, b] = [inWords(most[0]!.days!), inWords(other[0]!.days!)];
  return {
    kind: 'contradiction',
    type: 'date',
    severity: 'high',
    title: `Two dates for one event: ${shared.title}`,
    because: `${sourceName(most[0]!.from)} gives ${a}, ${sourceName(other[0]!.from)} gives ${b}.`,
    spans: [...most, ...other].map((one) => sourceSpan(one.from, one.event)),
  };
}

export function placeContradictions({ events }: Evidence): Draft[] {
  return events.flatMap((event) => placeContradiction(event) ?? []);
}

function placeContradiction({ shared, tellings }: JoinedEvent): Draft | null {
  const stated = tellings.filter(statesItsPlace);
  const [most, other] = twoSides(stated, (one) => fold(one.place!.name), placesDiffer);
  if (!most || !other) return null;
  const [a, b] = [most[0]!.place!.name, other[0]!.place!.name];
  return {
    kind: 'contradiction',
    type: 'place',
    severity: 'high',
    title: `Two places for one event: ${shared.title}`,
    because: `${sourceName(most[0]!.from)} says ${a}, ${sourceName(other[0]!.from)} says ${b}.`,
    spans: [...most, ...other].map((one) => sourceSpan(one.from, one.event)),
  };
}

/** The day stands there in full: "on the evening before her death" is another. */
function isWritten({ from, event }: Happening): boolean {
  return from.article.dates.some(
    ({ basis, earliest, latest }) => basis === 'stated' && earliest === event.earliest && latest === event.latest,
  );
}

/** The date hangs in the clause of the event, and was not worked out from a day of publication that is not known. */
function isOwnDate({ from, event }: Happening): boolean {
  const { analysis, dates, published } = from.article;
  const clause = analysis.clauseOf(analysis.words.at(event.trigger.start));
  return dates.some(
    (date) =>
      date.earliest === event.earliest &&
      date.latest === event.latest &&
      (date.basis === 'stated' || (published.value !== null && published.basis !== 'text')) &&
      analysis.clauseOf(analysis.words.at(date.start)) === clause,
  );
}

function statesItsPlace({ from, event, place }: Happening): boolean {
  const { analysis } = from.article;
  const clause = analysis.clauseOf(analysis.words.at(event.trigger.start));
  if (place === null || clause === null) return false;
  const span = { start: analysis.words.start(clause.start), end: analysis.words.end(clause.end - 1) };
  return fold(from.text.slice(span.start, span.end)).includes(fold(place.name));
}

/** Different, and neither sentence names the other's place as well; on days that can be the same. */
function placesDiffer(a: Happening, b: Happening): boolean {
  if (comparePlaces(a.place, b.place) !== 'different' || datesDiffer(a, b) || shareAName(a, b)) return false;
  const names = (one: Happening, place: string): boolean => fold(textAround(one.from, one.event)).includes(fold(place));
  return !names(a, b.place!.name) && !names(b, a.place!.name);
}

/** "Mt Cook" and "Aoraki Mount Cook". */
function shareAName(a: Happening, b: Happening): boolean {
  const [left, right] = [a, b].map(({ place }) => fold(place!.name).split(/[\s-]+/));
  return left!.some((word) => word.length > 3 && right!.includes(word));
}

function textAround(compared: ComparedArticle, span: Span): string {
  const sentence = sentenceAround(compared, span);
  return compared.text.slice(sentence.start, sentence.end);
}

/** The side that most tellings take and the first side that cannot be true with it; tellings of one source only count once. */
function twoSides(
  tellings: readonly Happening[],
  valueOf: (one: Happening) => string,
  differ: (a: Happening, b: Happening) => boolean,
): [Happening[] | undefined, Happening[] | undefined] {
  const sides = [...groupBy(tellings, valueOf).values()].sort((a, b) => b.length - a.length);
  const most = sides[0];
  if (!most) return [undefined, undefined];
  const sources = new Set(most.map((one) => one.from));
  const other = sides.find((side) => differ(most[0]!, side[0]!) && side.every((one) => !sources.has(one.from)));
  return [most, other];
}
