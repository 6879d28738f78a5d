// How much an event matters to what the article tells, 0 to 1: a weighted sum of what is known of it. The weights are learnt on
// annotated articles (training/salience.ts); lists show the highest first and fold the rest away.

import type { EventCluster } from './merge';
import { isBrief, othersOf, peopleOf } from './mention';
import weights from './salience.json';

type Feature = keyof typeof weights.weights;

export interface Known {
  readonly dated: boolean;
  readonly placed: boolean;
  /** Blocks of the article. */
  readonly blocks: number;
  /** Index of the first paragraph. */
  readonly lead: number;
}

/** 1 or a share for each feature that holds. */
export function featuresOf(
  { main, also }: EventCluster,
  { dated, placed, blocks, lead }: Known,
): Record<string, number> {
  const all = [main, ...also];
  const first = Math.min(...all.map(({ block }) => block));
  return {
    headline: all.some(({ blockKind }) => isBrief(blockKind)) ? 1 : 0,
    lead: all.some(({ block }) => block <= lead) ? 1 : 0,
    early: 1 - Math.min(1, Math.max(0, first - lead) / Math.max(1, blocks)),
    told: Math.min(3, also.length) / 3,
    people: peopleOf(main.roles).length > 0 ? 1 : 0,
    bodies: othersOf(main.roles).length > 0 ? 1 : 0,
    dated: dated ? 1 : 0,
    placed: placed ? 1 : 0,
    noun: main.nominal ? 1 : 0,
    statement: main.kind === 'statement' ? 1 : 0,
    other: main.kind === 'other' ? 1 : 0,
    background: main.background ? 1 : 0,
    hypothetical: main.status === 'hypothetical' ? 1 : 0,
    denied: main.status === 'denied' ? 1 : 0,
    planned: main.status === 'planned' ? 1 : 0,
    long: Math.min(1, (main.span.end - main.span.start) / 200),
  };
}

/** Logistic: 0.5 is as likely among what a reader would list first as not. */
export function salienceOf(cluster: EventCluster, known: Known): number {
  let sum = weights.bias;
  for (const [feature, value] of Object.entries(featuresOf(cluster, known)))
    sum += value * (weights.weights[feature as Feature] ?? 0);
  return Math.round((1000 * 1) / (1 + Math.exp(-sum))) / 1000;
}
