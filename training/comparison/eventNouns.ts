// Which nouns name an event: a line through the word vectors, fitted on the events' lexicon against all other common nouns.

import { NOUNS } from '../../src/core/events/lexicon/nouns';
import type { Vectors } from './wordVectors';

const DIMENSIONS = 100;
const ROUNDS = 300;
const RATE = 2;
const PENALTY = 0.0005;
/** From this chance on a noun that the lexicon lacks is taken for one. */
const LIKELY = 0.62;
/** Stand where events stand and are none: times, spans, and bodies that act. */
const NO_EVENTS = new Set(
  (
    'first second third half day week weekend month year decade period season morning afternoon evening night noon midnight midday ' +
    'yesterday tomorrow autumn spring winter summer hour minute moment time date midterm peacetime deadline age era week quarter today ' +
    'troop coalition congress commission opposition embassy cabinet panel committee council delegation militia convoy squad'
  ).split(' '),
);

/** The lexicon's own and those that stand where they stand, most frequent first. */
export function eventNouns({ words, rows }: Vectors, nouns: ReadonlySet<string>): string[] {
  const known = new Set(Object.values(NOUNS).flatMap((row) => row.split(' ')));
  const learnt = words.flatMap((word, i) => (nouns.has(word) || known.has(word) ? [i] : []));
  const weights = fit(learnt.map((i) => ({ row: rowOf(rows, i), is: known.has(words[i]!) })));
  return learnt
    .filter((i) => !NO_EVENTS.has(words[i]!))
    .filter((i) => known.has(words[i]!) || chance(weights, rowOf(rows, i)) >= LIKELY)
    .map((i) => words[i]!);
}

function rowOf(rows: Float32Array, i: number): Float32Array {
  return rows.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
}

interface Example {
  readonly row: Float32Array;
  readonly is: boolean;
}

/** Both sides weigh the same; the last weight is the constant. */
function fit(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(DIMENSIONS + 1);
  const share = examples.filter(({ is }) => is).length / examples.length;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(DIMENSIONS + 1);
    for (const { row, is } of examples) {
      const pull = ((is ? 1 : 0) - chance(weights, row)) / (is ? share : 1 - share) / examples.length;
      row.forEach((value, k) => (slope[k]! += pull * value));
      slope[DIMENSIONS]! += pull;
    }
    weights.forEach((weight, k) => (weights[k] = weight + RATE * (slope[k]! - PENALTY * weight)));
  }
  return weights;
}

function chance(weights: Float64Array, row: Float32Array): number {
  let sum = weights[DIMENSIONS]!;
  row.forEach((value, k) => (sum += value * weights[k]!));
  return 1 / (1 + Math.exp(-sum));
}
