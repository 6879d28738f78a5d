// The numbers of an event: a row for each thing that is counted, with the number of each source in it.

import { contains } from '../span';
import { dayInShort } from './calendar';
import { sourceSpan } from './findings';
import type { GridCell, GridRow } from './grid';
import type { ToldIn } from './grid-said';
import { groupBy } from './grouping';
import { relate } from './quantities/agreement';
import { quantitiesOf, thingCounted, type Quantity } from './quantities/quantities';
import { sentenceAround } from './terms';
import type { Telling } from './types';

/** Clauses above one; sentences are not deeper. */
const MOST_CLAUSES = 8;
/** More would bury what the sources differ on. */
const MOST_ROWS = 8;
const LABELS: ReadonlyMap<string, string> = new Map([
  ['casualties', 'Killed or hurt'],
  ['length', 'Length'],
  ['mass', 'Weight'],
  ['span', 'Duration'],
  ['money', 'Money'],
  ['percent', 'Percent'],
]);

/** What most sources count first. A number that only some tell stands beside silence, never beside agreement. */
export function numberRows(columns: readonly ToldIn[]): GridRow[] {
  const told = columns.map(quantitiesIn);
  const groups = groupBy(told.flat(), thingCounted);
  return [...groups.values()]
    .filter((same) => !areSides(same))
    .sort((a, b) => sourcesOf(b) - sourcesOf(a))
    .slice(0, MOST_ROWS)
    .map((same) => rowOf(same, columns));
}

/** "The two countries", "two rivals": a pair that one source alone counts is who takes part, no figure to compare. */
function areSides(same: readonly Quantity[]): boolean {
  return sourcesOf(same) === 1 && same.every(({ kind, low, high }) => kind === 'count' && low === 2 && high === 2);
}

function sourcesOf(same: readonly Quantity[]): number {
  return new Set(same.map(({ from }) => from)).size;
}

/** Those of the sentences that tell the event, of the whole and not of a part. */
function quantitiesIn({ compared, tellings }: ToldIn): Quantity[] {
  const isIn = (one: Quantity, telling: Telling): boolean =>
    contains(sentenceAround(compared, telling), one) && (one.kind !== 'span' || isOf(one, telling));
  return quantitiesOf(compared).filter(
    (one) => !isAge(one) && !one.scope.partial && tellings.some((telling) => isIn(one, telling)),
  );
}

const OLD = /^[- ]?(?:years?[- ])?old\b/;

/** "17-year-old boy": how old somebody is tells nothing of the event. */
function isAge({ kind, from, end }: Quantity): boolean {
  return kind === 'age' || (kind === 'span' && OLD.test(from.text.slice(end)));
}

/** How long it lasted is told in the event's own clause or below it: not "when they met, the strait had been closed for two years". */
function isOf({ clause, from }: Quantity, { trigger }: Telling): boolean {
  const { analysis } = from.article;
  const own = analysis.clauseOf(analysis.words.at(trigger.start));
  for (let at = clause, steps = 0; at && steps < MOST_CLAUSES; at = analysis.clauses[at.parent] ?? null, steps++)
    if (at === own) return true;
  return false;
}

/** The number that most sources give, within rounding, is the one to agree with; "at least 12" does not agree with 58. */
function rowOf(same: readonly Quantity[], columns: readonly ToldIn[]): GridRow {
  const first = columns.map(({ compared }) => same.find(({ from }) => from === compared) ?? null);
  const agrees = (a: Quantity, b: Quantity): boolean => a === b || relate(a, b) === 'same';
  const backing = (one: Quantity): number => first.filter((other) => other !== null && agrees(one, other)).length;
  const spoken = first.filter((one) => one !== null);
  const norm = [...spoken].sort((a, b) => backing(b) - backing(a))[0]!;
  const cells = columns.map(({ article }, i): GridCell => {
    const one = first[i] ?? null;
    if (!one) return { source: article.id, text: '', state: 'silent', span: null };
    const state = agrees(one, norm) ? 'agrees' : 'differs';
    return { source: article.id, text: cellText(one), state, span: sourceSpan(one.from, one) };
  });
  return { id: 'numbers', label: labelOf(norm), cells };
}

const LIMITS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };

function cellText({ text, reach, scope }: Quantity): string {
  const day = scope.asOfTold && scope.asOf ? ` (as of ${dayInShort(scope.asOf.last)})` : '';
  return `${LIMITS[reach]}${text}${day}`;
}

/** "Dead", "Dead: fisherman", "Boat", "Length: section". */
function labelOf({ kind, counted }: Quantity): string {
  const name = kind === 'count' ? counted : (LABELS.get(kind) ?? kind);
  const label = kind === 'count' || counted === '' ? name : `${name}: ${counted}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
