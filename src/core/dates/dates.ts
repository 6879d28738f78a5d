// When: every time expression with its calendar value, and the date the article was published.

import type { DateExpression, Prose, Published } from '../article';
import { firstEndingAfter, type Span } from '../span';
import { type Day, parseDay } from './calendar';
import type { ChronicleEntry } from './chronicle';
import { english } from './en/english';
import { tenseOf } from './en/tense';
import { type Found, makeFinder } from './find';
import type { Ground, Outcome, Spoken } from './ground';
import { isNarrative } from './narrative';
import { decidePublished } from './published';
import { express, outcomeOf } from './resolve';

const find = makeFinder(english);

/** Dates in source order, never overlapping; `given` is `YYYY-MM-DD`. Never throws for what the text is. */
export function findDates(
  prose: Prose,
  given: string | undefined,
  chronicle: readonly ChronicleEntry[],
): { published: Published; dates: DateExpression[] } {
  const found = find(prose.text, prose.view, prose.blocks);
  const published = decidePublished(prose, found, given, chronicle);
  return { published, dates: resolveAll(prose, found, published.value ? parseDay(published.value) : null) };
}

function resolveAll(prose: Prose, found: readonly Found[], published: Day | null): DateExpression[] {
  const narrative = isNarrative(found, published);
  let last: Spoken | null = null;
  let lastDay: Spoken | null = null;
  return found.map((expression) => {
    const outcome: Outcome = outcomeOf(expression.meaning, groundAt(prose, expression, { published, last, lastDay, narrative }));
    if (outcome.period) {
      last = { period: outcome.period, span: expression };
      if (outcome.period.grain === 'day') lastDay = last;
    }
    return express(expression, outcome);
  });
}

function groundAt(prose: Prose, found: Span, known: Pick<Ground, 'published' | 'last' | 'lastDay' | 'narrative'>): Ground {
  const sentence = prose.sentences[firstEndingAfter(prose.sentences, found.start)] ?? found;
  return {
    ...known,
    sameSentence: (span) => span.start >= sentence.start && span.end <= sentence.end,
    tense: () =>
      tenseOf(prose.view.slice(sentence.start, sentence.end), found.start - sentence.start, found.end - sentence.start),
  };
}
