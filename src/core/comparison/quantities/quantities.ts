// The numbers that an article tells of something: value, unit, what is counted, in which clause, where, whose figure, as of when.

import type { Analysis } from '../../language/analysis';
import type { Clause } from '../../language/clauses';
import { NONE, type Words } from '../../language/words';
import { firstEndingAfter, overlaps, type Span } from '../../span';
import type { ComparedArticle } from '../types';
import type { Amount } from './agreement';
import { subjectOf } from './measured';
import { numeralsIn, type Numeral } from './numerals';
import { scopeOf, type Scope } from './scope';

export interface Quantity extends Span, Amount {
  readonly from: ComparedArticle;
  /** Words with what they count, as written: "at least 37 people". */
  readonly text: string;
  /**
   * What the number is of: `dead`, `injured`, `missing`, … (see counted.json), `money`, `length`, `percent`, `magnitude`, `age`, or
   * `count` of any other noun.
   */
  readonly kind: string;
  /** Lemmas of what is counted or measured besides that: "firefighter" of three dead firefighters, "section" of 80 metres; may be empty. */
  readonly counted: string;
  /** Money: the currency. A measure: the word for its unit, so that what was converted is known. */
  readonly unit: string;
  /** Head word of the number's phrase. */
  readonly word: number;
  readonly clause: Clause | null;
  readonly scope: Scope;
}

/** What each article counts. */
export type Quantities = ReadonlyMap<ComparedArticle, readonly Quantity[]>;

/** Numbers of the same thing have the same; money of two currencies is two things. */
export function thingCounted({ kind, counted, unit }: Quantity): string {
  return [kind, counted, kind === 'money' ? unit : ''].join(' ');
}

/** Blocks whose numbers are nobody's report. */
const APART: ReadonlySet<string> = new Set(['furniture', 'masthead', 'caption']);

/** In source order; numbers of dates, names and addresses are none. */
export function quantitiesOf(from: ComparedArticle): Quantity[] {
  const { analysis } = from.article;
  const { words } = analysis;
  const dates = from.article.dates.filter(({ type }) => type !== 'DURATION');
  const found: Quantity[] = [];
  for (const numeral of numeralsIn(words)) {
    const span = { start: words.start(numeral.from), end: words.end(numeral.to - 1) };
    if (isApart(words, numeral.from) || isDated(dates, span)) continue;
    const quantity = quantityAt(from, analysis, numeral);
    if (quantity) found.push(quantity);
  }
  return found;
}

/** The whole name that a word of it belongs to, as the article writes the person in full; '' where a bare surname may be another's. */
function nameAt({ article }: ComparedArticle, words: Words, word: number): string {
  const at = { start: words.start(word), end: words.end(word) };
  const holds = (one: Span): boolean => overlaps(one, at);
  const person = article.people.find(({ mentions }) => mentions.some(holds));
  const name = words.form(word).toLowerCase();
  if (!person) return name;
  const isBare = person.mentions.find(holds)!.text.toLowerCase() === name;
  const isShared = article.people.some((one) => one !== person && one.name.toLowerCase().split(' ').includes(name));
  return isBare && isShared ? '' : person.name.toLowerCase();
}

function isDated(dates: readonly Span[], span: Span): boolean {
  const date = dates[firstEndingAfter(dates, span.start)];
  return date !== undefined && overlaps(date, span);
}

function isApart(words: Words, word: number): boolean {
  const { blocks, sentences } = words.prose;
  return APART.has(blocks[sentences[words.sentence(word)]?.block ?? NONE]?.kind ?? 'furniture');
}

function quantityAt(from: ComparedArticle, analysis: Analysis, numeral: Numeral): Quantity | null {
  const { words } = analysis;
  const subject = subjectOf(analysis, numeral);
  if (!subject) return null;
  const start = words.start(Math.min(numeral.from, subject.first));
  const end = words.end(Math.max(numeral.to - 1, subject.last));
  const clause = analysis.clauseOf(subject.word);
  return {
    from,
    start,
    end,
    text: from.text.slice(start, end).replace(/\s+/g, ' '),
    low: numeral.low * subject.factor,
    high: numeral.high * subject.factor,
    reach: numeral.reach,
    kind: subject.kind,
    counted: subject.kind === 'age' ? nameAt(from, words, subject.word) : subject.counted,
    unit: subject.unit,
    word: subject.word,
    clause,
    scope: scopeOf(from, analysis, subject.word, clause),
  };
}
