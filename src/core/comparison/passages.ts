// Sentences of a source, each with what makes it comparable: content stems, people, days, numbers.

import type { DateExpression } from '../article';
import { within, type Span } from '../span';
import { daysOf, type Days } from './calendar';
import { numbersIn, type Quantity } from './numbers';
import type { People } from './people';
import { readable } from './readable';
import type { ComparedArticle } from './types';
import { wordsOf, type Word } from './words';

export interface Passage extends Span {
  readonly from: ComparedArticle;
  readonly text: string;
  /** All words; offsets into the whole source. */
  readonly words: readonly Word[];
  /** Content stems, without those of dates and numbers. */
  readonly stems: ReadonlySet<string>;
  /** Shared person ids named here. */
  readonly people: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** Days that the passage speaks of; null where it names none that can be told. */
  readonly days: Days | null;
}

const LONGEST = 1200;
const SHORTEST_WORDS = 5;
// After the stop and closing marks, a blank and a capital, a digit or an opening mark; or no blank but a capital after a small letter.
const SENTENCE_END =
  /(?<=[\p{Ll}\d][.!?]["”’)\]]{0,2})(?:\s+(?=["“‘'([]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}))|(?<=[.!?]["”’)\]])\s+(?=["“‘'([]?\p{Lu})/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Adm|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Spans of the sentences of a text, in order; lines are never joined but where a line plainly runs on. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text)) sentences.push(...splitParagraph(text, paragraph));
  return sentences;
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const end = line.index + line[0].length;
    const last = paragraphs.at(-1);
    const runsOn =
      last &&
      last.end === line.index - 1 &&
      /[^.!?:"”\s]\s*$/.test(text.slice(last.end - 3, last.end)) &&
      last.end - last.start > 50 &&
      /^\s*\p{Ll}/u.test(line[0].slice(0, 20));
    if (runsOn) last.end = end;
    else if (line[0].trim()) paragraphs.push({ start: line.index, end });
  }
  return paragraphs;
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const trimmed = words.slice(from, to);
    const start = paragraph.start + from + (trimmed.length - trimmed.trimStart().length);
    if (trimmed.trim()) spans.push({ start, end: start + trimmed.trim().length });
  };
  for (const end of words.matchAll(SENTENCE_END)) {
    if (ABBREVIATED.test(words.slice(Math.max(from, end.index - 8), end.index))) continue;
    push(end.index);
    from = end.index + end[0].length;
  }
  push(words.length);
  return spans;
}

export function passagesOf(compared: ComparedArticle, people: People): Passage[] {
  const { article } = compared;
  const text = readable(compared.text);
  const named = article.people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, id: people.idOf(article.id, person.id) })))
    .sort((a, b) => a.start - b.start);
  const dates = [...article.dates].sort((a, b) => a.start - b.start);
  return sentencesOf(text)
    .filter((span) => span.end - span.start <= LONGEST)
    .map((span) => {
      const ids = within(named, span).flatMap((mention) => (mention.id ? [mention.id] : []));
      return passage(compared, text, span, new Set(ids), within(dates, span));
    })
    .filter((one) => one.words.length >= SHORTEST_WORDS);
}

function passage(
  from: ComparedArticle,
  text: string,
  span: Span,
  people: ReadonlySet<string>,
  dates: readonly DateExpression[],
): Passage {
  const words = wordsOf(text, span);
  const undated =
    dates.length === 0
      ? words
      : words.filter((word) => !dates.some((date) => date.start < word.end && word.start < date.end));
  const stems = new Set<string>();
  for (const word of undated) if (word.content && !word.numeric) stems.add(word.stem);
  const quantities = numbersIn(text, undated);
  return {
    ...span,
    from,
    text: text.slice(span.start, span.end),
    words,
    stems,
    people,
    quantities,
    days: daysIn(dates),
  };
}

function daysIn(dates: readonly DateExpression[]): Days | null {
  const told = dates.flatMap((date) => daysOf(date.earliest, date.latest) ?? []);
  if (told.length === 0) return null;
  return { first: Math.min(...told.map((days) => days.first)), last: Math.max(...told.map((days) => days.last)) };
}
