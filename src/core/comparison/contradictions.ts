// Where the sources cannot all be right, and where it only looks so. Silence is never a contradiction.

import type { Draft } from './findings';
import { actorContradictions } from './contradictions/actors';
import { dateContradictions, placeContradictions } from './contradictions/dates-and-places';
import { denials } from './contradictions/denials';
import type { Evidence } from './contradictions/evidence';
import { explainedMonths, explainedOrdinals } from './contradictions/explanations';
import { itineraryContradictions } from './contradictions/itineraries';
import { legalContradictions } from './contradictions/pleas-and-verdicts';
import { numberContradictions } from './contradictions/numbers';
import { outcomeContradictions } from './contradictions/outcomes';

const CHECKS: readonly ((evidence: Evidence) => Draft[])[] = [
  dateContradictions,
  placeContradictions,
  itineraryContradictions,
  actorContradictions,
  numberContradictions,
  legalContradictions,
  denials,
  outcomeContradictions,
  explainedOrdinals,
  explainedMonths,
];

export function findContradictions(evidence: Evidence): Draft[] {
  return CHECKS.flatMap((check) => check(evidence));
}
