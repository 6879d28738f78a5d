// What in a unit can be checked: figures and what they count, firsts and ranks, rises and falls, causes, days, sources.

import type { ClaimKind, DateExpression, Quotation } from '../article';
import type { Analysis } from '../language/language';
import type { Words } from '../language/words';
import { type Span, within } from '../span';
import signWords from './data/signWords.json';
import type { Unit } from './units';

/** What is known of a unit, by name; each value 0 to 1. */
export type Evidence = Readonly<Record<Feature, number>>;
export const FEATURES = [
  'figure',
  'figures',
  'large',
  'unit',
  'counted',
  'share',
  'harm',
  'first',
  'rank',
  'comparison',
  'change',
  'cause',
  'dated',
  'sourced',
  'official',
  'spoken',
  'named',
  'people',
  'happened',
  'general',
  'open',
  'denied',
  'taste',
  'notice',
  'self',
  'early',
  'short',
  'long',
] as const;
export type Feature = (typeof FEATURES)[number];

export interface Surroundings {
  readonly analysis: Analysis;
  /** Sorted, never overlapping. */
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Span[];
  readonly names: readonly Span[];
  /** Units of the article. */
  readonly units: number;
}

const sets = {
  change: new Set(signWords.change),
  cause: new Set(signWords.cause),
  first: new Set(signWords.first),
  taste: new Set(signWords.taste),
  notice: new Set(signWords.notice),
  unit: new Set(signWords.unit),
  harm: new Set(signWords.harm),
};

/** "502-9991", "(8477)": no figure that counts anything. */
const TELEPHONE = /^\+?\d{2,4}[-/ ]\d{3,}|^\d{3}-[A-Z\d]{4}$/;

/** In one word or in three: "502 - 9991" at an end; not "500 - 1000 people". */
function isTelephone(words: Words, i: number): boolean {
  if (TELEPHONE.test(words.form(i))) return true;
  const first = words.form(i - 1) === '-' ? i - 2 : i;
  const [dash, last] = [first + 1, first + 2];
  const whole =
    words.form(dash) === '-' && words.end(first) === words.start(dash) && words.end(dash) === words.start(last);
  return (
    whole && /^\d{3}$/.test(words.form(first)) && /^\d{4}$/.test(words.form(last)) && words.pos(last + 1) !== 'NOUN'
  );
}

/** "half of all wells", "a third of them": how much of it, without a numeral; not "most of the work". */
const SHARES = /^(?:half|thirds?|quarters?|fifths?|tenths?|majority|minority)$/;
const TIMES = /^(?:halves|halved|twice|double|doubled)$/;

/** "half of the wells", "half the wells", "two thirds"; not "the third minister", "the first half", "a minority government". */
function isShare(words: Words, i: number): boolean {
  if (TIMES.test(words.lower(i))) return true;
  if (!SHARES.test(words.lower(i)) || /^(?:first|second|other)$/.test(words.lower(i - 1))) return false;
  const isOfSomething = words.lower(i + 1) === 'of' || (words.lower(i) === 'half' && words.tag(i + 1) === 'DT');
  return isOfSomething || (words.lower(i).endsWith('s') && words.tag(i - 1) === 'CD');
}

export function evidenceOf(unit: Unit, around: Surroundings): Evidence {
  const { analysis, dates, quotations } = around;
  const { words } = analysis;
  const span = { start: words.start(unit.start), end: words.end(unit.end - 1) };
  const dated = within(dates, span);
  const figures = figuresIn(words, unit, dated);
  const lemma = (set: ReadonlySet<string>): number =>
    flag(some(words, unit, (i) => set.has(words.lemma(i).toLowerCase())));
  const spoken = within(quotations, span);
  const { status, because } = analysis.factualityOf(contentOf(analysis, unit));
  // "Ode claims the mill was shut" is somebody's word on what was, "the mill may be shut" is nobody's.
  const isAsserted = status === 'hypothetical' && because === 'governor' && spoken.length > 0;
  const count = unit.end - unit.start;
  return {
    figure: flag(figures.length > 0),
    figures: flag(figures.length > 1),
    large: flag(figures.some((i) => isLarge(words, i))),
    unit: figures.length > 0 ? lemma(sets.unit) : 0,
    counted: flag(figures.some((i) => words.relation(i) === 'nummod' && words.pos(words.head(i)) === 'NOUN')),
    share: flag(some(words, unit, (i) => isShare(words, i) && !within(dated, spanOf(words, i)).length)),
    harm: lemma(sets.harm),
    first: lemma(sets.first),
    rank: flag(some(words, unit, (i) => isSuperlative(words, i))),
    comparison: flag(some(words, unit, (i) => words.lower(i) === 'than' || words.lower(i) === 'compared')),
    change: lemma(sets.change),
    cause: lemma(sets.cause),
    dated: flag(dated.some(({ type, value }) => (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value))),
    sourced: flag(spoken.some(({ kind, speakerText }) => kind === 'indirect' && speakerText !== null)),
    official: flag(spoken.some(({ kind, speaker }) => kind === 'indirect' && speaker === null)),
    spoken: flag(spoken.some(({ kind }) => kind !== 'indirect')),
    named: flag(within(around.names, span).length > 0),
    people: flag(within(around.people, span).length > 0),
    happened: flag(status === 'happened'),
    general: flag(status === 'general' || status === 'ongoing'),
    open: flag(!isAsserted && (status === 'planned' || status === 'hypothetical')),
    denied: flag(status === 'denied'),
    taste: lemma(sets.taste),
    notice: lemma(sets.notice),
    self: flag(some(words, unit, (i) => /^(?:i|my|me|we|our|us|you|your)$/.test(words.lower(i)))),
    early: 1 - unit.index / Math.max(1, around.units),
    short: flag(count < 10),
    long: flag(count > 30),
  };
}

/** "the largest port", not "most of the work", "at least one". */
const isSuperlative = (words: Words, i: number): boolean =>
  /^(?:JJS|RBS)$/.test(words.tag(i)) &&
  !(words.lower(i) === 'most' && words.lower(i + 1) === 'of') &&
  words.lower(i - 1) !== 'at';

const spanOf = (words: Words, i: number): Span => ({ start: words.start(i), end: words.end(i) });

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What the unit tells: of "Ode said prices rose" that prices rose. */
function contentOf(analysis: Analysis, { clause }: Unit) {
  return analysis.clauses[clause.complement] ?? clause;
}

function some(words: Words, { start, end }: Span, holds: (word: number) => boolean): boolean {
  for (let i = start; i < end; i++) if (holds(i)) return words.length > i;
  return false;
}

/** Numbers that count or measure: not in dates and telephone numbers, not "one of". */
function figuresIn(words: Words, { start, end }: Span, dates: readonly DateExpression[]): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const isDate = within(dates, { start: words.start(i), end: words.end(i) }).some(({ type }) => type !== 'DURATION');
    const isNumber = words.pos(i) === 'NUM' && !/^(?:one|two)$/.test(words.lower(i)) && !isDate;
    if (isNumber && !isTelephone(words, i) && words.relation(i) !== 'flat') found.push(i);
  }
  return found;
}

const isLarge = (words: Words, i: number): boolean =>
  /\d[,\d]*\d\d/.test(words.form(i)) || /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/.test(words.lower(i));

/** The kind a reader sees and why, by the strongest sign; null where nothing can be checked. */
export function kindOf(evidence: Evidence): { readonly kind: ClaimKind; readonly because: string } | null {
  const row = KINDS.find(([, , ...features]) => features.every((feature) => evidence[feature] > 0));
  return row === undefined ? null : { kind: row[0], because: row[1] };
}

const KINDS: readonly (readonly [ClaimKind, string, ...Feature[]])[] = [
  ['superlative', 'says it leads or trails all others', 'rank'],
  ['number', 'counts the dead, the hurt or the held', 'figure', 'harm'],
  ['comparison', 'compares two things', 'comparison'],
  ['number', 'gives a figure', 'unit'],
  ['comparison', 'says how much it rose or fell', 'change', 'figure'],
  ['number', 'gives a number', 'figure'],
  ['number', 'says how much of it', 'share'],
  ['superlative', 'says it was the first, the last or the only one', 'first'],
  ['causal', 'says what caused what', 'cause'],
  ['comparison', 'says that it rose or fell', 'change'],
  ['date', 'says when it happened', 'dated', 'happened'],
  ['attribution', 'rests on what one source says', 'sourced'],
  ['attribution', 'rests on what one source says', 'spoken', 'happened'],
  ['relation', 'says who did what', 'happened', 'people'],
  ['relation', 'says who did what', 'happened', 'named'],
  ['relation', 'says what was not done or is not so', 'denied'],
];
