// Writes the model file that src/core/language/model.ts opens.

import { MAGIC, type Choices } from '../../src/core/language/model';
import { SLOT_BYTES } from '../../src/core/language/weights';
import { Writer, gaps } from '../writer';
import type { TagClasses } from './examples';
import type { Learnt } from './learner';
import type { Lexicon } from './lexicon';

export interface SyntaxParts {
  readonly classes: TagClasses;
  readonly lexicon: Lexicon;
  readonly tagger: Learnt;
  readonly secondLook?: Learnt;
  /** What comes after tags can be absent while it is learnt. */
  readonly guesses?: { readonly choices: readonly Uint8Array[]; readonly learnt: Learnt };
  readonly actions?: Learnt;
  readonly relations?: { readonly choices: Choices; readonly learnt: Learnt };
  readonly review?: Learnt;
  readonly sureness?: Uint8Array;
  /** How many rows of weights to keep. */
  readonly rows: Readonly<Record<Table, number>>;
  /** How finely to write weights, see `STEPS`. */
  readonly steps?: Readonly<Partial<Record<Table, number>>>;
}

type Table = 'tagger' | 'secondLook' | 'guesses' | 'actions' | 'relations' | 'review';

export function writeSyntax(parts: SyntaxParts): Uint8Array {
  const { classes, lexicon, guesses, relations, sureness } = parts;
  const rowsOf = (table: Table, learnt: Learnt = nothing): Rows =>
    quantised(learnt, parts.rows[table], parts.steps?.[table] ?? STEPS);
  const file = new Writer();
  file.fixed(MAGIC);
  file.number(classes.tags.length);
  classes.tags.forEach((tag) => file.byte(tag));
  classes.pos.forEach((pos) => file.byte(pos));
  writeLists(file, lexicon.candidates);
  file.number(lexicon.finite.length);
  lexicon.finite.forEach((k) => file.byte(k));
  writeWords(file, lexicon);
  writeWeights(file, rowsOf('tagger', parts.tagger));
  writeWeights(file, rowsOf('secondLook', parts.secondLook));
  writeLists(file, guesses?.choices ?? []);
  writeWeights(file, rowsOf('guesses', guesses?.learnt));
  writePairs(file, rowsOf('actions', parts.actions));
  writeLists(file, relations?.choices.lists ?? []);
  file.pairs([...(relations?.choices.listOf ?? new Uint16Array(2 * classes.tags.length ** 2))]);
  writeWeights(file, rowsOf('relations', relations?.learnt));
  writeWeights(file, rowsOf('review', parts.review));
  file.number(sureness?.length ?? 0);
  sureness?.forEach((share) => file.byte(share));
  return file.bytes();
}

const nothing: Learnt = { classes: 0, slots: new Int32Array(0), values: new Float32Array(0) };

function writeLists(file: Writer, lists: readonly Uint8Array[]): void {
  file.number(lists.length);
  lists.forEach((list) => file.numbers([list.length, ...list]));
}

function writeWords(file: Writer, lexicon: Lexicon): void {
  const sorted = [...lexicon.words].map(([hash, facts]) => [hash >>> 0, facts] as const).sort((a, b) => a[0] - b[0]);
  file.number(sorted.length);
  file.planes(gaps(sorted.map(([hash]) => hash)), 4);
  file.pairs(sorted.map(([, facts]) => (facts >>> 10) & 0x7ff));
  file.pairs(sorted.map(([, facts]) => facts >>> 21));
  file.pairs(sorted.map(([, facts]) => facts & 0x3ff));
}

/** The value below which all but two in ten thousand weights lie becomes this number. */
const STEPS = 32;
const LARGEST = 127;
const LONGEST_ROW = 255;

interface Rows {
  readonly classes: number;
  readonly slots: readonly number[];
  readonly rows: readonly (readonly Entry[])[];
}

function writeWeights(file: Writer, { classes, slots, rows }: Rows): void {
  file.number(classes);
  file.number(slots.length);
  file.planes(gaps(slots), SLOT_BYTES);
  for (const row of rows) file.byte(row.length);
  for (const row of rows) for (const { class: k } of row) file.byte(k);
  for (const row of rows) for (const { weight } of row) file.byte(weight);
}

/** Of three classes only how far the second and the third stand above the first. */
function writePairs(file: Writer, { classes, slots, rows }: Rows): void {
  const sum = (row: readonly Entry[], k: number): number =>
    row.reduce((all, entry) => all + (entry.class === k ? entry.weight : 0), 0);
  file.number(classes);
  file.number(slots.length);
  file.planes(gaps(slots), SLOT_BYTES);
  for (const k of [1, 2]) file.signed(rows.map((row) => sum(row, k) - sum(row, 0)));
}

/** The strongest rows in whole steps; rows without a step are left out. */
function quantised(learnt: Learnt, most: number, steps: number): Rows {
  const { classes, values } = learnt;
  const kept = strongest(learnt, most);
  const step = stepOf(values, classes, kept, steps);
  const slots: number[] = [];
  const rows: Entry[][] = [];
  for (const { slot, at } of kept) {
    const row = entriesOf(values.subarray(at, at + classes), step);
    if (row.length === 0) continue;
    slots.push(slot);
    rows.push(row);
  }
  return { classes, slots, rows };
}

interface Entry {
  readonly class: number;
  readonly weight: number;
}

/** A byte each; a larger weight becomes several entries. */
function entriesOf(values: Float32Array, step: number): Entry[] {
  const entries: Entry[] = [];
  values.forEach((value, k) => {
    let rest = Math.round(value / step);
    for (; Math.abs(rest) > LARGEST; rest -= Math.sign(rest) * LARGEST)
      entries.push({ class: k, weight: Math.sign(rest) * LARGEST });
    if (rest !== 0) entries.push({ class: k, weight: rest });
  });
  return entries.slice(0, LONGEST_ROW);
}

function stepOf(values: Float32Array, classes: number, kept: readonly { at: number }[], steps: number): number {
  const sizes = new Float32Array(kept.length * classes);
  kept.forEach(({ at }, i) => sizes.set(values.subarray(at, at + classes), i * classes));
  const sorted = sizes.map(Math.abs).sort();
  return (sorted[Math.floor(sorted.length * 0.9998)] || steps) / steps;
}

// The rows whose weights differ most, in order of slot.
function strongest({ classes, slots, values }: Learnt, most: number): { slot: number; at: number }[] {
  const strength = Float32Array.from(slots, (_, row) => {
    let [high, low] = [0, 0];
    for (let k = row * classes; k < (row + 1) * classes; k++) {
      high = Math.max(high, values[k]!);
      low = Math.min(low, values[k]!);
    }
    return high - low;
  });
  const order = [...slots.keys()].sort((a, b) => strength[b]! - strength[a]! || slots[a]! - slots[b]!);
  const kept = order.slice(0, most).map((row) => ({ slot: slots[row]!, at: row * classes }));
  return kept.sort((a, b) => a.slot - b.slot);
}
