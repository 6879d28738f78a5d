// "Compare sources" for one event: a column for each source that tells it, a row for each thing they can agree on.

import { within } from '../span';
import { daysOf, daysShared, inWords } from './calendar';
import { sourceName, sourceSpan } from './findings';
import { saidRows, type ToldIn } from './grid-said';
import { groupBy } from './grouping';
import { numberRows } from './grid-numbers';
import { comparePlaces } from './places';
import { likelyDaysOf } from './likelyDays';
import type { ComparedArticle, Comparison, SharedEvent, SourceSpan } from './types';
import { fold, sentenceAround } from './terms';

/** `agrees` with what most sources say (alone it agrees with itself), `differs` from it, or is `silent`. */
export type CellState = 'agrees' | 'differs' | 'silent';

export interface GridCell {
  readonly source: string;
  /** Plain words for the cell; empty when silent. */
  readonly text: string;
  readonly state: CellState;
  /** The words it stands on; null when silent. */
  readonly span: SourceSpan | null;
}

export interface GridRow {
  /** `numbers` once for each thing that is counted, `said` once for each utterance. */
  readonly id: 'date' | 'place' | 'who' | 'status' | 'numbers' | 'said';
  readonly label: string;
  /** One a source, in the order of `sources`. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly event: string;
  readonly title: string;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** Rows in which no source says anything are left out. */
  readonly rows: readonly GridRow[];
}

/** What one source says in one row, before it is laid beside the others. */
interface Saying {
  readonly text: string;
  readonly span: SourceSpan;
}

interface Row {
  readonly id: GridRow['id'];
  readonly label: string;
  readonly say: (column: ToldIn, comparison: Comparison) => Saying | null;
  readonly agree: (a: ToldIn, b: ToldIn, left: Saying, right: Saying) => boolean;
}

const ROWS: readonly Row[] = [
  { id: 'date', label: 'Date', say: sayDate, agree: datesAgree },
  { id: 'place', label: 'Place', say: sayPlace, agree: placesAgree },
  { id: 'who', label: 'Who', say: sayWho, agree: peopleAgree },
  { id: 'status', label: 'Status', say: sayStatus, agree: (_a, _b, left, right) => left.text === right.text },
];

/** The oldest source first, by its likely day where it tells none; those of no day last, in their order. */
export function gridOf(event: SharedEvent, comparison: Comparison, articles: readonly ComparedArticle[]): Grid {
  const bySource = new Map(articles.map((compared) => [compared.article.id, compared]));
  const columns = [...groupBy(event.tellings, (telling) => telling.source)].flatMap(([source, tellings]) => {
    const compared = bySource.get(source);
    return compared ? [{ compared, article: compared.article, tellings }] : [];
  });
  const likely = likelyDaysOf(comparison.findings);
  const timeOf = ({ article }: ToldIn): string => article.published.value ?? likely.get(article.id) ?? '9999';
  columns.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  return {
    event: event.id,
    title: event.title,
    sources: columns.map(({ compared }) => ({ id: compared.article.id, name: sourceName(compared) })),
    rows: [
      ...ROWS.map((row) => fill(row, columns, comparison)).filter(({ cells }) =>
        cells.some(({ state }) => state !== 'silent'),
      ),
      ...numberRows(columns),
      ...saidRows(columns, comparison),
    ],
  };
}

function fill(row: Row, columns: readonly ToldIn[], comparison: Comparison): GridRow {
  const said = columns.map((column) => row.say(column, comparison));
  const agree = (i: number, j: number): boolean => row.agree(columns[i]!, columns[j]!, said[i]!, said[j]!);
  const speaking = [...columns.keys()].filter((i) => said[i] !== null);
  const backing = (i: number): number => speaking.filter((j) => agree(i, j)).length;
  // "2024" agrees with the 15th and the 16th of May and settles nothing between them.
  const disputed = speaking.filter((i) => backing(i) < speaking.length);
  const sides = disputed.length > 0 ? disputed : speaking;
  const norm = [...sides].sort((a, b) => backing(b) - backing(a) || a - b)[0];
  const cells = columns.map(({ article }, i): GridCell => {
    const saying = said[i];
    if (!saying) return { source: article.id, text: '', state: 'silent', span: null };
    return { source: article.id, ...saying, state: i === norm || agree(i, norm!) ? 'agrees' : 'differs' };
  });
  return { id: row.id, label: row.label, cells };
}

function eventOf({ article, tellings }: ToldIn) {
  return article.events.filter((event) => tellings.some((telling) => telling.event === event.id));
}

function dated(column: ToldIn) {
  return eventOf(column).find((event) => daysOf(event.earliest, event.latest) !== null);
}

function sayDate(column: ToldIn): Saying | null {
  const event = dated(column);
  if (!event) return null;
  const sentence = sentenceAround(column.compared, event);
  const words = within(column.article.dates, sentence).find((date) => date.earliest === event.earliest);
  return {
    text: inWords(daysOf(event.earliest, event.latest)!),
    span: sourceSpan(column.compared, words ?? event),
  };
}

function datesAgree(a: ToldIn, b: ToldIn): boolean {
  const [left, right] = [a, b].map((column) => {
    const event = dated(column)!;
    return daysOf(event.earliest, event.latest)!;
  });
  return daysShared(left!, right!);
}

function placed(column: ToldIn) {
  return eventOf(column).find((event) => event.place !== null);
}

function sayPlace(column: ToldIn): Saying | null {
  const event = placed(column);
  if (!event) return null;
  const sentence = sentenceAround(column.compared, event);
  const place = column.article.places.find((one) => fold(one.name) === fold(event.place!));
  const words = place && within(place.mentions, sentence)[0];
  return { text: event.place!, span: sourceSpan(column.compared, words ?? event) };
}

function placesAgree(a: ToldIn, b: ToldIn): boolean {
  const [left, right] = [a, b].map((column) => {
    const name = placed(column)!.place!;
    const known = column.article.places.find((one) => fold(one.name) === fold(name));
    return known ?? { id: '', name, kind: 'unknown' as const, mentions: [] };
  });
  return comparePlaces(left!, right!) !== 'different';
}

function peopleIn({ tellings }: ToldIn): Set<string> {
  return new Set(tellings.flatMap((telling) => telling.participants));
}

function sayWho(column: ToldIn, comparison: Comparison): Saying | null {
  const ids = peopleIn(column);
  const names = comparison.people.filter((person) => ids.has(person.id)).map((person) => person.name);
  const others = eventOf(column).flatMap((event) => event.others);
  const all = [...new Set([...names, ...others])];
  return all.length === 0 ? null : { text: all.join(', '), span: telling(column) };
}

/** Naming fewer people is no difference; naming others is. */
function peopleAgree(a: ToldIn, b: ToldIn): boolean {
  const [left, right] = [peopleIn(a), peopleIn(b)];
  return [...left].every((id) => right.has(id)) || [...right].every((id) => left.has(id));
}

function sayStatus(column: ToldIn): Saying | null {
  const events = eventOf(column);
  const event = events.find(({ status }) => status === 'happened') ?? events[0];
  return event ? { text: event.status, span: sourceSpan(column.compared, event.trigger) } : null;
}

function telling({ tellings }: ToldIn): SourceSpan {
  const { source, start, end, text } = tellings[0]!;
  return { source, start, end, text };
}
