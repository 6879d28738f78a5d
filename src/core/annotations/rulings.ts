// What people ruled on findings. Apart from decisions.ts, which needs a calendar that takes a moment to load.

import type { Decision } from './records';

export type Ruling = Extract<Decision, { kind: 'ruling' }>;

/** The last ruling on each finding, by the finding's id. */
export function rulingsOf(decisions: readonly Decision[]): Map<string, Ruling> {
  const rulings = decisions.filter((decision) => decision.kind === 'ruling');
  return new Map(rulings.map((ruling) => [ruling.finding, ruling]));
}
