// The number that a story is about (its dead, its injured, the magnitude of its quake), as each source has it, in order of time.

import type { Words } from '../../language/words';
import { dayNumber, daysOfValue, lengthOf } from '../calendar';
import { groupBy } from '../grouping';
import type { ComparedArticle } from '../types';
import { relate } from './agreement';
import type { Quantity } from './quantities';
import { GROWS } from './vocabulary';

/** In order of time, then of the sources; at least two sources. */
export type Series = readonly Quantity[];

const OLD_DAYS = 60;
/** Without a date of the article: a whole year or more is no day of the story. */
const LONGEST_DAYS = 31;
const NONE_TOLD = Infinity;

/** One series for each kind of number of the story's event; `bySource` are the quantities of the story's articles. */
export function seriesOf(bySource: readonly (readonly Quantity[])[]): Series[] {
  const figures = bySource.flatMap((all) => all.filter(isCentral));
  return [...groupBy(figures, ({ kind }) => kind).values()].flatMap((same) => {
    const groups = groupBy(same, scopesOf(same));
    return [...groups.values()].map(inTime).filter((series) => sourcesOf(series) > 1);
  });
}

export function sourcesOf(series: Series): number {
  return new Set(series.map(({ from }) => from)).size;
}

/** Of the event as a whole: no part of it, no group of people, nothing that was long ago. */
function isCentral(one: Quantity): boolean {
  const { scope, kind } = one;
  if (!isOfSeries(one) || scope.partial || scope.limits.length > 0 || areBodies(one)) return false;
  return (
    /^(?:happened|ongoing|general)$/.test(scope.status) &&
    !isOld(one) &&
    isUpFront(one) &&
    !(kind === 'magnitude' && isOtherQuake(one))
  );
}

/** Those that were found so far, or at one place: not all who died. */
function areBodies({ from, word }: Quantity): boolean {
  return /^(?:body|corpse)$/.test(from.article.analysis.words.lemma(word));
}

const FRONT_SENTENCES = 8;
const FRONT_SHARE = 0.4;

/** What is told far down an article is often another event's: "the attack of that summer, in which 49 died". */
function isUpFront({ from, word, scope }: Quantity): boolean {
  const { words } = from.article.analysis;
  const { blocks, sentences } = words.prose;
  const own = sentences.filter(({ block }) => /^(?:paragraph|title|item)$/.test(blocks[block]?.kind ?? ''));
  const at = own.indexOf(sentences[words.sentence(word)]!);
  return scope.asOfTold || at <= Math.max(FRONT_SENTENCES, own.length * FRONT_SHARE);
}

/** The sentence, or its paragraph before it, names a day or a year long before the article. */
export function isOld({ from, scope }: Quantity): boolean {
  const published = daysOfValue(from.article.published.value);
  if (!scope.around) return false;
  return published ? published.first - scope.around.last > OLD_DAYS : lengthOf(scope.around) > LONGEST_DAYS;
}

function isOtherQuake({ from, start }: Quantity): boolean {
  const { words } = from.article.analysis;
  const { start: first, end } = words.of(words.sentence(words.at(start)));
  for (let i = first; i < end; i++) if (/^(?:aftershock|another|second|follow)$/.test(words.lemma(i))) return true;
  return false;
}

/**
 * Where some source counts by place, with another number for each: which figures are of one place. What it counts first is what
 * all count that name no place, or its place ("640 in the province"); the rest is counted apart ("17 across the border").
 */
function scopesOf(figures: readonly Quantity[]): (one: Quantity) => string {
  const [main, apart] = [new Set<string>(), new Set<string>()];
  for (const [first, ...rest] of groupBy(figures, ({ from }) => from).values()) {
    const others = rest.filter((one) => isElsewhere(first!, one));
    if (others.length > 0) first!.scope.places.forEach((place) => main.add(place));
    others.forEach(({ scope }) => scope.places.filter((one) => !main.has(one)).forEach((place) => apart.add(place)));
  }
  return ({ scope: { places } }) =>
    places.find((place) => apart.has(place)) ?? places.find((place) => main.size > 1 && main.has(place)) ?? '';
}

function isElsewhere(first: Quantity, { scope: { places }, ...one }: Quantity): boolean {
  return (
    places.length > 0 && !places.some((place) => first.scope.places.includes(place)) && relate(first, one) === 'apart'
  );
}

/** Of each source the first figure in its text, and those told as of another day; the headline's where the text has none. */
function inTime(figures: readonly Quantity[]): Quantity[] {
  const kept = [...groupBy(figures, ({ from }) => from).values()].flatMap((own) => {
    const inText = own.filter((one) => !isInTitle(one));
    const [first, ...rest] = inText.length > 0 ? inText : own;
    const dated = groupBy(
      rest.filter(({ scope }) => scope.asOfTold),
      timeOf,
    );
    const others = [...dated].flatMap(([time, [one]]) => (time === timeOf(first!) ? [] : [one!]));
    return [exactly(first!, rest), ...others];
  });
  return kept.sort((a, b) => timeOf(a) - timeOf(b) || a.low - b.low);
}

/** "Passed a thousand", and two sentences on "1,027". */
function exactly(first: Quantity, rest: readonly Quantity[]): Quantity {
  if (first.reach === 'exact') return first;
  return (
    rest.find((one) => one.reach === 'exact' && timeOf(one) === timeOf(first) && relate(first, one) === 'same') ?? first
  );
}

export function timeOf({ scope }: Quantity): number {
  return scope.asOf?.last ?? NONE_TOLD;
}

export function isInTitle({ from, start }: Quantity): boolean {
  return blockKind(from, start) === 'title';
}

function blockKind({ article }: ComparedArticle, offset: number): string | undefined {
  const { words }: { words: Words } = article.analysis;
  const { blocks, sentences } = words.prose;
  return blocks[sentences[words.sentence(words.at(offset))]?.block ?? -1]?.kind;
}

/** Whether a source gives a number that another's, rounded or limited as they are, is not. */
export function differs(series: Series): boolean {
  return series.some((a) => series.some((b) => a.from !== b.from && relate(a, b) !== 'same'));
}

const SETTLED_DAYS = 45;

/** What is counted lies so far back that its number no longer grows. `eventDay` as `YYYY-MM-DD`, from elsewhere in the story. */
export function isSettled(series: Series, eventDay: string | null): boolean {
  if (series[0]!.kind === 'magnitude') return true;
  const told = series.flatMap(({ scope }) => (scope.asOfTold ? [] : (scope.around?.last ?? [])));
  const day = told.length > 0 ? Math.max(...told) : dayNumber(eventDay);
  return day !== null && series.every(({ scope }) => scope.asOf !== null && scope.asOf.first - day > SETTLED_DAYS);
}

/** Of people hit by the story's event, or the force of its quake: told as a series. */
export function isOfSeries({ kind, counted }: Quantity): boolean {
  return kind === 'magnitude' || (counted === '' && GROWS.has(kind));
}
