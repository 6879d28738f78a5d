// When: every time expression with its calendar value, and the date the article was published.

import type { DateExpression, Prose, Published } from '../article';
import type { Analysis } from '../language/language';
import { isoOf, parseDay, valueOf } from './calendar';
import { type ChronicleEntry, recall } from './chronicle';
import { english } from './en/english';
import { type Found, makeFinder } from './find';
import { linesOf } from './lines';
import { inOrderOfPage } from './numericOrder';
import { type Dated, decidePublished } from './published';
import { express } from './resolve';
import { inYear } from './resolveCalendar';
import { tellAll } from './telling';

const find = makeFinder(english);

/** Dates in source order, never overlapping; `given` is `YYYY-MM-DD`. Never throws for what the text is. */
export function findDates(
  prose: Prose,
  analysis: Analysis,
  given: string | undefined,
  chronicle: readonly ChronicleEntry[],
): { published: Published; dates: DateExpression[] } {
  const found = inOrderOfPage(prose, find(prose.text, prose.view, linesOf(prose)));
  const dated = found.flatMap((one) => datedBy(prose, one, chronicle) ?? []);
  const asked = given !== undefined && parseDay(given) ? given.slice(0, 10) : undefined;
  const published = decidePublished(analysis, found, { asked, written: writtenDate(prose) }, dated, () =>
    toldFrom(prose, analysis, found, dated),
  );
  const outcomes = tellAll(prose, analysis, found, dated, published.value);
  return { published, dates: found.map((one, index) => express(one, outcomes[index]!)) };
}

/** The date of the front matter, `2024-06-03` or "June 3, 2024"; null where there is none or it is no date. */
function writtenDate({ masthead }: Prose): string | null {
  const text = masthead.frontMatterDate?.text ?? '';
  const day = parseDay(text);
  if (day) return isoOf(day);
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  for (const { meaning } of find(text, text, [{ start: 0, end: text.length }])) {
    const period = meaning.kind === 'calendar' && meaning.year !== undefined ? inYear(meaning, meaning.year) : null;
    if (period?.grain === 'day' || period?.grain === 'month') return valueOf(period);
  }
  return null;
}

/** What the text dates in full or from one of its own dates: "On 3 June he came … two days later". */
function toldFrom(prose: Prose, analysis: Analysis, found: readonly Found[], dated: readonly Dated[]): Dated[] {
  const stated = new Set(dated.map((one) => one.found));
  const told = tellAll(prose, analysis, found, dated, null).flatMap(({ period, anchor }, index): Dated[] => {
    const one = found[index]!;
    const counted = period?.grain === 'day' && anchor !== null && anchor !== 'published' && !stated.has(one);
    return counted ? [{ found: one, period, event: null }] : [];
  });
  return [...dated, ...told];
}

/** Those whose day, month or year the text or the chronicle tells without the article's date. */
function datedBy(prose: Prose, found: Found, chronicle: readonly ChronicleEntry[]): Dated | null {
  const { meaning } = found;
  const calendar = meaning.kind === 'clock' && meaning.date ? meaning.date : meaning;
  if (calendar.kind !== 'calendar' || calendar.bc) return null;
  const event = recall(prose, found, chronicle);
  const year = event ? event.start.year : calendar.year;
  const period = year === undefined ? null : inYear(calendar, year);
  return period && { found, period, event };
}
