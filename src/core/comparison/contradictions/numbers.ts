// What the sources count differently: a toll that grew is a series of updates, a number that cannot be both is a contradiction.

import { dayInShort, isoDay } from '../calendar';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { groupBy } from '../grouping';
import { contains } from '../../span';
import { headlineAgainstText } from '../quantities/headline';
import { thingCounted, type Quantity } from '../quantities/quantities';
import { rivalsIn, type Rivals } from '../quantities/rivals';
import { differs, isOfSeries, isSettled, seriesOf, timeOf, type Series } from '../quantities/series';
import { GROWS } from '../quantities/vocabulary';
import { relate } from '../quantities/agreement';
import type { SourceSpan } from '../types';
import type { JoinedEvent } from '../events';
import type { Evidence } from './evidence';

export function numberContradictions({ quantities: known, events, stories }: Evidence): Draft[] {
  const headlines = [...known.values()].flatMap((own) => headlineAgainstText(own).map(headlineDraft));
  const days = new EventDays(events);
  const told = stories.list.filter((story) => story.articles.length > 1);
  return [
    ...headlines,
    ...told.flatMap((story) =>
      inStory(
        story.articles.map((article) => known.get(article)!),
        days,
      ),
    ),
  ];
}

function inStory(bySource: readonly (readonly Quantity[])[], days: EventDays): Draft[] {
  const series = seriesOf(bySource).filter(differs);
  const others = bySource.map((own) => own.filter((one) => !isOfSeries(one)));
  return [...series.flatMap((one) => seriesDraft(one, days)), ...rivalDrafts(rivalsIn(others), days)];
}

/** Of what still grows the numbers are one row of updates ("two, four, six contractors arrested"), else two sides. */
function rivalDrafts(found: readonly Rivals[], days: EventDays): Draft[] {
  const growing = groupBy(
    found.filter((pair) => isGrowing(pair, days)),
    ({ a }) => thingCounted(a),
  );
  return [
    ...[...growing.values()].map((pairs) => updates(inTime(pairs))),
    ...mergeSides(found.filter((pair) => !isGrowing(pair, days))).map(rivalDraft),
  ];
}

function isGrowing({ a, b }: Rivals, days: EventDays): boolean {
  return GROWS.has(a.kind) && !isSettled([a, b], days.of(a) ?? days.of(b));
}

function inTime(pairs: readonly Rivals[]): Quantity[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => timeOf(a) - timeOf(b) || a.low - b.low);
}

/** When the event of a number was, as the joined events tell. */
class EventDays {
  private readonly tellings;

  constructor(events: readonly JoinedEvent[]) {
    const all = events.flatMap(({ shared, tellings }) =>
      tellings.map(({ from, event }) => ({ from, event, day: shared.earliest })),
    );
    this.tellings = groupBy(all, ({ from }) => from);
  }

  of(one: Quantity): string | null {
    return this.tellings.get(one.from)?.find(({ event }) => contains(event, one))?.day ?? null;
  }
}

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['dead', 'How many died'],
  ['injured', 'How many were injured'],
  ['missing', 'How many are missing'],
  ['arrested', 'How many were arrested'],
  ['displaced', 'How many lost their homes'],
  ['infected', 'How many were infected'],
  ['rescued', 'How many were rescued'],
  ['evacuated', 'How many were brought to safety'],
  ['casualties', 'How many were killed or hurt'],
  ['votes', 'How many votes'],
  ['magnitude', 'How strong the quake was'],
]);

/** A number that still grows is a row of updates; one that no longer does, or never did, a contradiction between the first two apart. */
function seriesDraft(series: Series, days: EventDays): Draft[] {
  const eventDay = series.map((one) => days.of(one)).find((day) => day !== null) ?? null;
  if (!isSettled(series, eventDay)) return [updates(series)];
  const a = series.find((one) => series.some((other) => other.from !== one.from && relate(one, other) === 'apart'));
  const b = a && series.find((other) => other.from !== a.from && relate(a, other) === 'apart');
  return a && b ? [rivalDraft({ pair: { a, b, alike: 1 }, sides: series })] : [];
}

function updates(series: Series): Draft {
  const rows = series.map((one) => `${sourceName(one.from)}${asOf(one)}: ${withReach(one)}`);
  const numbers = [...new Set(series.map((one) => withReach(one)))];
  return {
    kind: 'explained',
    type: 'number',
    severity: 'low',
    title: `${KIND_WORDS.get(series[0]!.kind) ?? 'The number'}: ${numbers.join(', ')}`,
    because: `${rows.join('; ')}. Such numbers change as reports come in; each can be right for its time.`,
    spans: series.map(passageOf),
    figures: series.map((one) => ({ text: withReach(one), day: dayOf(one) })),
  };
}

function dayOf({ scope }: Quantity): string | null {
  return scope.asOf ? isoDay(scope.asOf.last) : null;
}

function asOf({ scope }: Quantity): string {
  return scope.asOf && scope.asOf.first === scope.asOf.last ? ` (${dayInShort(scope.asOf.first)})` : '';
}

const LIMIT_WORDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };

function withReach({ text, reach }: Quantity): string {
  return `${LIMIT_WORDS[reach]}${text}`;
}

const LONGEST = 240;

/** The clause that tells it; the number alone where that is long. */
function passageOf(one: Quantity): SourceSpan {
  const { words } = one.from.article.analysis;
  const { clause } = one;
  if (!clause) return sourceSpan(one.from, one);
  const start = Math.min(one.start, words.start(clause.start));
  const end = Math.max(one.end, words.end(clause.end - 1));
  return sourceSpan(one.from, end - start <= LONGEST ? { start, end } : one);
}

interface Sides {
  readonly pair: Rivals;
  /** Every quantity that takes one of the two sides. */
  readonly sides: readonly Quantity[];
}

/** Several sources that say the same against one are one finding. */
function mergeSides(found: readonly Rivals[]): Sides[] {
  const keyOf = ({ a, b }: Rivals): string =>
    [a.kind, a.kind === 'age' ? a.counted.split(' ').at(-1) : a.counted, ...[a.low, b.low].sort((x, y) => x - y)].join(
      ' ',
    );
  return [...groupBy(found, keyOf).values()].map((same) => {
    const pair = same.reduce((best, one) => (one.alike > best.alike ? one : best));
    return { pair, sides: [...new Set([pair.a, pair.b, ...same.flatMap(({ a, b }) => [a, b])])] };
  });
}

function rivalDraft({ pair: { a, b }, sides }: Sides): Draft {
  const [here, there] = [withReach(a), withReach(b)];
  return {
    kind: 'contradiction',
    type: 'number',
    severity: severityOf(a, b),
    title:
      a.kind === 'age' ? `Two ages of one person: “${a.text}” or “${b.text}”` : `Two numbers: “${here}” or “${there}”`,
    because: reasonOf(a, b, here, there),
    spans: sides.map(passageOf),
  };
}

/** Sure where both tell it in their own name; two authorities may well count differently. */
function severityOf(a: Quantity, b: Quantity): Draft['severity'] {
  return a.scope.source !== b.scope.source || a.kind === 'magnitude' ? 'medium' : 'high';
}

function reasonOf(a: Quantity, b: Quantity, here: string, there: string): string {
  const by = ({ scope }: Quantity): string => (scope.source ? `, by the word of ${scope.source},` : '');
  return `${sourceName(a.from)} has “${here}”${by(a)} where ${sourceName(b.from)} has “${there}”${by(b)}: of one thing both cannot be.`;
}

function headlineDraft({ a, b }: Rivals): Draft {
  return {
    kind: 'contradiction',
    type: 'number',
    severity: 'medium',
    title: `The headline has “${withReach(a)}”, the text “${withReach(b)}”`,
    because: `${sourceName(a.from)} gives one number in its headline and another in its text, and the headline's nowhere in the text.`,
    spans: [a, b].map(passageOf),
  };
}
