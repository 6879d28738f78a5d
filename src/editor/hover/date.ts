// The card of a date: the day in words, how it came about, what else happened then.

import type { DateExpression, Published } from '../../core/article';
import { commands, writing } from '../ids';
import type { Subject } from '../subject';
import { timexInWords } from '../timexWords';
import { count, inWords, quoted } from '../words';
import type { Card } from './card';
import { sourcesOf, type Surroundings } from './surroundings';

export function dateCard(date: DateExpression, around: Surroundings): Card {
  const { entry } = around;
  const subject: Subject = {
    kind: 'date',
    id: null,
    source: entry.uri,
    start: date.start,
    end: date.end,
    text: date.text,
  };
  const value = timexInWords(date);
  return {
    name: value ?? 'No date can be told',
    kind: quoted(date.text),
    lines: [...whys(date, entry.article.published), ...sameDay(date, around)],
    links: [
      { label: 'Set value…', command: writing.setDateValue, args: [subject] },
      { label: 'Set article date…', command: commands.setPublished, args: [subject] },
    ],
  };
}

function whys(date: DateExpression, published: Published): string[] {
  const lines = date.because ? [inWords(date.because)] : [];
  if (published.doubt && date.anchor === 'published') lines.push(inWords(published.doubt));
  const yearless = date.earliest === null && date.value.startsWith('XXXX');
  if (yearless && published.value === null) lines.push('No year can be told from this article.');
  return lines;
}

function sameDay(date: DateExpression, { comparison, entry }: Surroundings): string[] {
  if (!date.earliest || date.earliest !== date.latest) return [];
  const events = comparison.events.filter(
    ({ earliest, latest, tellings }) =>
      earliest === date.earliest && latest === date.latest && tellings.some(({ source }) => source !== entry.uri),
  );
  if (events.length === 0) return [];
  const others = sourcesOf(events.flatMap(({ tellings }) => tellings)).filter((source) => source !== entry.uri);
  return [`${count(events.length, 'event')} that day in ${count(others.length, 'other source')}`];
}
