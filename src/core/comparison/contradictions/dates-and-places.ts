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
  return events.flatMap((event) => dateContradiction(event) ?? []);
}

function dateContradiction({ shared, tellings }: JoinedEvent): Draft | null {
  const stated = tellings.filter(({ days, dayStated }) => dayStated && lengthOf(days!) <= 2);
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

function statesItsPlace({ from, event, place }: Happening): boolean {
  return place !== null && fold(textAround(from, event)).includes(fold(place.name));
}

/** Different, and neither sentence names the other's place as well; on days that can be the same. */
function placesDiffer(a: Happening, b: Happening): boolean {
  if (comparePlaces(a.place, b.place) !== 'different' || datesDiffer(a, b)) return false;
  const names = (one: Happening, place: string): boolean => fold(textAround(one.from, one.event)).includes(fold(place));
  return !names(a, b.place!.name) && !names(b, a.place!.name);
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
