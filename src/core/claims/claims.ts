// What a fact-checker would look up, and why.

import type { Claim, DateExpression, Names, Prose, Quotation } from '../article';
import type { Analysis } from '../language/language';
import { bySpan, textSpan } from '../span';
import { type Evidence, evidenceOf, kindOf, type Surroundings } from './evidence';
import { type Unit, unitsOf } from './units';
import { worthOf } from './worth';

/** What matters less is left out, but for the best of an article that has few. */
const LEAST = 0.3;
const LEAST_OF_FEW = 0.2;
const FEW = 10;

export interface ClaimInput {
  readonly prose: Prose;
  readonly analysis: Analysis;
  readonly names: Names;
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
}

/** What matters most first; of equal worth in source order. None overlaps another. */
export function findClaims(input: ClaimInput): Claim[] {
  const { prose, analysis } = input;
  const found = weighedUnits(input).flatMap(({ unit, evidence }) => {
    const kind = isNobodysToCheck(evidence) ? null : kindOf(evidence);
    const worth = worthOf(evidence);
    if (kind === null || worth < LEAST_OF_FEW) return [];
    const [start, end] = [analysis.words.start(unit.start), analysis.words.end(unit.end - 1)];
    return [{ ...textSpan(prose.text, start, end), ...kind, worth }];
  });
  return found
    .sort((a, b) => b.worth - a.worth || bySpan(a, b))
    .filter(({ worth }, rank) => worth >= LEAST || rank < FEW);
}

/** Every unit with what can be checked in it; also what the worth is learnt from. */
export function weighedUnits(input: ClaimInput): { readonly unit: Unit; readonly evidence: Evidence }[] {
  const units = unitsOf(input.prose, input.analysis);
  const { people, organisations, places } = input.names;
  const mentions = (list: readonly { readonly mentions: readonly { start: number; end: number }[] }[]) =>
    list.flatMap((one) => one.mentions).sort(bySpan);
  const around: Surroundings = {
    analysis: input.analysis,
    dates: [...input.dates].sort(bySpan),
    quotations: [...input.quotations].sort(bySpan),
    people: mentions(people),
    names: mentions([...organisations, ...places]),
    units: units.length,
  };
  return units.map((unit) => ({ unit, evidence: evidenceOf(unit, around) }));
}

/** Taste without a figure, plans, notices to the reader. */
function isNobodysToCheck(evidence: Evidence): boolean {
  const hard = evidence.unit > 0 || evidence.counted > 0 || evidence.share > 0 || evidence.change > 0;
  return (
    (evidence.taste > 0 && !hard) ||
    (evidence.open > 0 && (!hard || evidence.spoken > 0)) ||
    (evidence.notice > 0 && evidence.happened === 0)
  );
}
