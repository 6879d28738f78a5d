// Sentences of a source, each with what makes it comparable: content stems, people, days.

import type { BlockKind, DateExpression } from '../article';
import { within, type Span } from '../span';
import { daysOf, type Days } from './calendar';
import type { People } from './people';
import type { ComparedArticle } from './types';
import { termsIn, type Term } from './terms';

export interface Passage extends Span {
  readonly from: ComparedArticle;
  readonly text: string;
  /** All words; offsets into the whole source. */
  readonly words: readonly Term[];
  /** Content stems, without those of dates and numbers. */
  readonly stems: ReadonlySet<string>;
  /** Shared person ids named here. */
  readonly people: ReadonlySet<string>;
  /** Days that the passage speaks of; null where it names none that can be told. */
  readonly days: Days | null;
}

const LONGEST = 1200;
const SHORTEST_WORDS = 5;
/** Not the article's own sentences. */
const APART: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'masthead']);

export function passagesOf(compared: ComparedArticle, people: People): Passage[] {
  const { article } = compared;
  const named = article.people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, id: people.idOf(article.id, person.id) })))
    .sort((a, b) => a.start - b.start);
  const dates = [...article.dates].sort((a, b) => a.start - b.start);
  const { blocks, sentences } = article.analysis.words.prose;
  return sentences
    .filter(({ start, end, block }) => end - start <= LONGEST && !APART.has(blocks[block]?.kind ?? 'furniture'))
    .map((span) => {
      const ids = within(named, span).flatMap((mention) => (mention.id ? [mention.id] : []));
      return passage(compared, span, new Set(ids), within(dates, span));
    })
    .filter((one) => one.words.length >= SHORTEST_WORDS);
}

function passage(
  from: ComparedArticle,
  span: Span,
  people: ReadonlySet<string>,
  dates: readonly DateExpression[],
): Passage {
  const { text } = from;
  const words = termsIn(from, span);
  const undated =
    dates.length === 0
      ? words
      : words.filter((word) => !dates.some((date) => date.start < word.end && word.start < date.end));
  const stems = new Set<string>();
  for (const word of undated) if (word.content && !word.numeric) stems.add(word.stem);
  return {
    start: span.start,
    end: span.end,
    from,
    text: text.slice(span.start, span.end),
    words,
    stems,
    people,
    days: daysIn(dates),
  };
}

function daysIn(dates: readonly DateExpression[]): Days | null {
  const told = dates.flatMap((date) => daysOf(date.earliest, date.latest) ?? []);
  if (told.length === 0) return null;
  return { first: Math.min(...told.map((days) => days.first)), last: Math.max(...told.map((days) => days.last)) };
}
