// "Compare sources" for one event: a column for each source that tells it, a row for each thing they can agree on.

import type { Article } from '../article';
import { within } from '../span';
import { daysOf, daysShared, inWords } from './calendar';
import { clip, sourceName, sourceSpan } from './findings';
import { groupBy } from './grouping';
import { canAgree, numbersIn, sharedUnit, type Quantity } from './numbers';
import { comparePlaces } from './places';
import { sentenceAround } from './sentence-around';
import type { ComparedArticle, Comparison, SharedEvent, SourceSpan, Telling } from './types';
import { fold, wordsOf } from './words';

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

/** One source's column: its tellings and the article they stand in. */
interface Column {
  readonly compared: ComparedArticle;
  readonly article: Article;
  readonly tellings: readonly Telling[];
}

interface Row {
  readonly id: GridRow['id'];
  readonly label: string;
  readonly say: (column: Column, comparison: Comparison) => Saying | null;
  readonly agree: (a: Column, b: Column, left: Saying, right: Saying) => boolean;
}

const ROWS: readonly Row[] = [
  { id: 'date', label: 'Date', say: sayDate, agree: datesAgree },
  { id: 'place', label: 'Place', say: sayPlace, agree: placesAgree },
  { id: 'who', label: 'Who', say: sayWho, agree: peopleAgree },
  { id: 'status', label: 'Status', say: sayStatus, agree: (_a, _b, left, right) => left.text === right.text },
  { id: 'numbers', label: 'Numbers', say: sayNumbers, agree: numbersAgree },
  { id: 'said', label: 'What was said', say: sayQuotes, agree: () => true },
];

export function gridOf(event: SharedEvent, comparison: Comparison, articles: readonly ComparedArticle[]): Grid {
  const bySource = new Map(articles.map((compared) => [compared.article.id, compared]));
  const columns = [...groupBy(event.tellings, (telling) => telling.source)].flatMap(([source, tellings]) => {
    const compared = bySource.get(source);
    return compared ? [{ compared, article: compared.article, tellings }] : [];
  });
  return {
    event: event.id,
    title: event.title,
    sources: columns.map(({ compared }) => ({ id: compared.article.id, name: sourceName(compared) })),
    rows: ROWS.map((row) => fill(row, columns, comparison)).filter((row) =>
      row.cells.some((cell) => cell.state !== 'silent'),
    ),
  };
}

function fill(row: Row, columns: readonly Column[], comparison: Comparison): GridRow {
  const said = columns.map((column) => row.say(column, comparison));
  const agree = (i: number, j: number): boolean => row.agree(columns[i]!, columns[j]!, said[i]!, said[j]!);
  const speaking = [...columns.keys()].filter((i) => said[i] !== null);
  const backing = (i: number): number => speaking.filter((j) => agree(i, j)).length;
  const norm = [...speaking].sort((a, b) => backing(b) - backing(a) || a - b)[0];
  const cells = columns.map(({ article }, i): GridCell => {
    const saying = said[i];
    if (!saying) return { source: article.id, text: '', state: 'silent', span: null };
    return { source: article.id, ...saying, state: i === norm || agree(i, norm!) ? 'agrees' : 'differs' };
  });
  return { id: row.id, label: row.label, cells };
}

function eventOf({ article, tellings }: Column) {
  return article.events.filter((event) => tellings.some((telling) => telling.event === event.id));
}

function dated(column: Column) {
  return eventOf(column).find((event) => daysOf(event.earliest, event.latest) !== null);
}

function sayDate(column: Column): Saying | null {
  const event = dated(column);
  if (!event) return null;
  const sentence = sentenceAround(column.compared.text, event);
  const words = within(column.article.dates, sentence).find((date) => date.earliest === event.earliest);
  return {
    text: inWords(daysOf(event.earliest, event.latest)!),
    span: sourceSpan(column.compared, words ?? event),
  };
}

function datesAgree(a: Column, b: Column): boolean {
  const [left, right] = [a, b].map((column) => {
    const event = dated(column)!;
    return daysOf(event.earliest, event.latest)!;
  });
  return daysShared(left!, right!);
}

function placed(column: Column) {
  return eventOf(column).find((event) => event.place !== null);
}

function sayPlace(column: Column): Saying | null {
  const event = placed(column);
  if (!event) return null;
  const sentence = sentenceAround(column.compared.text, event);
  const place = column.article.places.find((one) => fold(one.name) === fold(event.place!));
  const words = place && within(place.mentions, sentence)[0];
  return { text: event.place!, span: sourceSpan(column.compared, words ?? event) };
}

function placesAgree(a: Column, b: Column): boolean {
  const [left, right] = [a, b].map((column) => {
    const name = placed(column)!.place!;
    const known = column.article.places.find((one) => fold(one.name) === fold(name));
    return known ?? { id: '', name, kind: 'unknown' as const, mentions: [] };
  });
  return comparePlaces(left!, right!) !== 'different';
}

function peopleIn({ tellings }: Column): Set<string> {
  return new Set(tellings.flatMap((telling) => telling.participants));
}

function sayWho(column: Column, comparison: Comparison): Saying | null {
  const ids = peopleIn(column);
  const names = comparison.people.filter((person) => ids.has(person.id)).map((person) => person.name);
  const others = eventOf(column).flatMap((event) => event.others);
  const all = [...new Set([...names, ...others])];
  return all.length === 0 ? null : { text: all.join(', '), span: telling(column) };
}

/** Naming fewer people is no difference; naming others is. */
function peopleAgree(a: Column, b: Column): boolean {
  const [left, right] = [peopleIn(a), peopleIn(b)];
  return [...left].every((id) => right.has(id)) || [...right].every((id) => left.has(id));
}

function sayStatus(column: Column): Saying | null {
  const event = eventOf(column)[0];
  return event ? { text: event.status, span: sourceSpan(column.compared, event.trigger) } : null;
}

function quantitiesIn({ compared, article, tellings }: Column): Quantity[] {
  return tellings.flatMap((one) => {
    const dates = within(article.dates, one);
    const words = wordsOf(compared.text, one).filter(
      (word) => !dates.some((date) => date.start < word.end && word.start < date.end),
    );
    return numbersIn(compared.text, words);
  });
}

function sayNumbers(column: Column): Saying | null {
  const found = quantitiesIn(column);
  if (found.length === 0) return null;
  const { compared } = column;
  const shown = found.map((one) => compared.text.slice(one.start, one.reachesTo).replace(/\s+/g, ' '));
  return {
    text: [...new Set(shown)].join('; '),
    span: sourceSpan(compared, { start: found[0]!.start, end: found[0]!.reachesTo }),
  };
}

function numbersAgree(a: Column, b: Column): boolean {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)];
  return left.every((one) => {
    const rivals = right.filter((other) => sharedUnit(one, other) !== null);
    return rivals.length === 0 || rivals.some((other) => canAgree(one, other));
  });
}

/** Quotations in or right after the sentences that tell it. */
function sayQuotes(column: Column): Saying | null {
  const { compared, article } = column;
  const marked = article.quotations.filter((quotation) => quotation.kind !== 'indirect');
  for (const one of column.tellings) {
    const quote = within(marked, sentenceAround(compared.text, one))[0];
    if (quote) return { text: `“${clip(quote.text)}”`, span: sourceSpan(compared, quote) };
  }
  return null;
}

function telling({ tellings }: Column): SourceSpan {
  const { source, start, end, text } = tellings[0]!;
  return { source, start, end, text };
}
