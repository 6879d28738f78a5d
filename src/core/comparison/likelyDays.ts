// The day of an article that names none: that of an event at its head which a dated source of the same story tells. Offered, never
// taken for known.

import type { DateExpression } from '../article';
import { contains } from '../span';
import {
  dayInShort,
  dayNumber,
  daysOfValue,
  gapOf,
  inWords,
  lengthOf,
  weekdayOf,
  WEEKDAYS,
  type Days,
} from './calendar';
import type { JoinedEvent } from './events';
import { clip } from './clip';
import { sourceName, sourceSpan, type Draft } from './findings';
import type { Happening } from './happenings';
import type { Stories } from './stories';
import { sentenceAround } from './terms';
import type { ComparedArticle, Finding } from './types';

/** An event that is news is told so many days after it at most. */
const FRESH_DAYS = 4;
/** What happened within these days may be one day's news. */
const LONGEST_DAYS = 2;
/** "In November" is the last one. */
const YEAR_DAYS = 366;

interface Clue {
  readonly undated: Happening;
  readonly dated: Happening;
  readonly day: Days;
  readonly salience: number;
}

/** One for each article whose day is not known, where something tells it. */
export function likelyDays(
  articles: readonly ComparedArticle[],
  events: readonly JoinedEvent[],
  stories: Stories,
): Draft[] {
  const open = new Set(articles.filter(isUndated));
  if (open.size === 0) return [];
  const clues = new Map<ComparedArticle, Clue[]>();
  for (const event of events)
    for (const clue of cluesIn(event, open, stories))
      clues.set(clue.undated.from, [...(clues.get(clue.undated.from) ?? []), clue]);
  return [...clues].flatMap(([from, found]) => offer(from, found) ?? []);
}

function isUndated({ article: { published } }: ComparedArticle): boolean {
  return published.value === null;
}

function cluesIn({ shared, tellings }: JoinedEvent, open: ReadonlySet<ComparedArticle>, stories: Stories): Clue[] {
  const dated = tellings.find(isNews);
  if (!dated) return [];
  return tellings
    .filter((one) => open.has(one.from) && isAtHead(one) && stories.same(one.from, dated.from))
    .filter((one) => one.days === null && isOfWeekday(one, dated.days!))
    .map((undated) => ({ undated, dated, day: dated.days!, salience: shared.salience }));
}

/** The source gives the day itself, and appeared in the days after it. */
function isNews(one: Happening): boolean {
  const { published } = one.from.article;
  const out = published.basis === 'text' ? null : daysOfValue(published.value);
  return (
    one.event.status === 'happened' &&
    one.dayStated &&
    one.days !== null &&
    lengthOf(one.days) <= LONGEST_DAYS &&
    out !== null &&
    out.last >= one.days.first &&
    gapOf(out, one.days) <= FRESH_DAYS
  );
}

/** In the headline or the first paragraph, as what has just happened. */
function isAtHead({ from, event }: Happening): boolean {
  const { blocks } = from.article.analysis.words.prose;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return event.status === 'happened' && [event, ...event.alsoAt].some(({ start }) => start < (lead?.end ?? 0));
}

/** "On Monday" in its sentence is a Monday. */
function isOfWeekday({ from, event }: Happening, days: Days): boolean {
  const sentence = sentenceAround(from, event);
  return from.article.dates
    .filter((date) => contains(sentence, date))
    .flatMap(({ value }) => /^XXXX-WXX-([1-7])/.exec(value)?.[1] ?? [])
    .every(
      (weekday) =>
        weekdayOf(days.first) === WEEKDAYS[Number(weekday) % 7] ||
        weekdayOf(days.last) === WEEKDAYS[Number(weekday) % 7],
    );
}

/** Nothing where two events at its head are of days far apart, or the article's own words forbid the day. */
function offer(from: ComparedArticle, clues: readonly Clue[]): Draft | null {
  const [best] = [...clues].sort((a, b) => b.salience - a.salience);
  if (!best || clues.some(({ day }) => gapOf(day, best.day) > FRESH_DAYS)) return null;
  if (!from.article.dates.every((date) => allows(date, best.day))) return null;
  const value = new Date(best.day.last * 86_400_000).toISOString().slice(0, 10);
  return {
    kind: 'explained',
    type: 'likely-day',
    severity: 'low',
    title: `Likely of ${inWords({ first: best.day.last, last: best.day.last })}: ${clip(sourceName(from), 60)}`,
    because:
      `The article names no day. At its head stands what ${sourceName(best.dated.from)} tells of ${dayInShort(best.day.last)}: ` +
      `“${clip(best.dated.event.title)}”. It may be some days younger, or tell of another such event.`,
    spans: [best.undated, best.dated].map((one) => sourceSpan(one.from, one.event)),
    day: value,
  };
}

/** A day that the article names lies before it, and a month without a year within the last twelve; a plan may lie ahead. */
function allows({ text, earliest }: DateExpression, day: Days): boolean {
  const named = dayNumber(earliest);
  if (named === null) return true;
  const isYearless = !/\d{4}/.test(text) && /\p{Lu}/u.test(text);
  return named <= day.last + YEAR_DAYS && (!isYearless || day.last - named <= YEAR_DAYS);
}

/** Days that are offered, by the articles' ids. */
export function likelyDaysOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(findings.flatMap(({ day, spans }) => (day && spans[0] ? [[spans[0].source, day] as const] : [])));
}
