// Writes the model file that src/core/language/model.ts opens, from what network.py has learnt.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_OCTAVE, MAGIC, STEPS_AN_OCTAVE } from '../../src/core/language/model';
import { TABLES } from '../../src/core/language/wordFeatures';
import { Writer, gaps } from '../writer';
import type { TagClasses } from './examples';
import type { LearntLexicon } from './lexicon';

/** Rows and columns of numbers; a vector is one row. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

interface Learnt {
  readonly shape: Readonly<Record<'word' | 'state' | 'arc' | 'relation' | 'layers' | 'tagLayer', number>>;
  /** What products of dependents and heads are multiplied by. */
  readonly arcScale: number;
  readonly grid: (name: string) => Grid;
}

const LARGEST = 127;
/** Widths are multiples of this one; what is missing is nothing. */
const COLUMNS = 8;

export function writeSyntax(
  folder: string,
  classes: TagClasses,
  lexicon: LearntLexicon,
  sureness: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const learnt = readLearnt(folder);
  const { shape, grid } = learnt;
  const file = new Writer();
  file.fixed(MAGIC);
  file.number(classes.tags.length);
  classes.tags.forEach((tag) => file.byte(tag));
  classes.pos.forEach((pos) => file.byte(pos));
  file.numbers([shape.word, shape.state, shape.arc, shape.relation, shape.layers, shape.tagLayer]);
  writeLexicon(file, lexicon);
  for (let k = 0; k < TABLES; k++) writeTable(file, grid(`tables.${k}.weight`));
  for (let k = 0; k < shape.layers; k++) {
    writeWeights(file, grid(`layers.${k}.weights.weight`), grid(`layers.${k}.weights.bias`));
    writeFloats(file, grid(`layers.${k}.norm.weight`));
    writeFloats(file, grid(`layers.${k}.norm.bias`));
  }
  writeWeights(file, grid('layers.0.beside.weight'));
  writeWeights(file, grid('tagger.weight'), grid('tagger.bias'));
  writeWeights(file, grid('tagged.weight'));
  writeArcs(file, learnt);
  writeWeights(file, grid('dependent_relation.weight'), grid('dependent_relation.bias'));
  writeWeights(file, grid('head_relation.weight'));
  writeWeights(file, grid('relations.weight'), grid('relations.bias'));
  writeFloats(file, grid('root'));
  file.number(grid('distance').values.length);
  writeFloats(file, grid('distance'));
  file.number(sureness.length);
  sureness.forEach((share) => file.byte(share));
  return file.bytes();
}

function readLearnt(folder: string): Learnt {
  const { shape, arcScale, weights } = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8')) as {
    shape: Learnt['shape'];
    arcScale: number;
    weights: { name: string; size: number[] }[];
  };
  const bytes = readFileSync(join(folder, 'network.f32'));
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const grids = new Map<string, Grid>();
  let from = 0;
  for (const { name, size } of weights) {
    const [rows, columns] = size.length === 2 ? [size[0]!, size[1]!] : [1, size[0]!];
    grids.set(name, { rows, columns, values: numbers.slice(from, (from += rows * columns)) });
  }
  const grid = (name: string): Grid => {
    const found = grids.get(name);
    if (!found) throw new Error(`The network has no ${name}.`);
    return found;
  };
  return { shape, arcScale, grid };
}

function writeLexicon(file: Writer, { hashes, form, fine, coarse }: LearntLexicon): void {
  file.number(hashes.length);
  file.planes(gaps(hashes), 4);
  file.pairs([...fine]);
  file.pairs([...coarse]);
  form.forEach((row) => file.byte(row > 0 ? 1 : 0));
}

/** A byte a number, with a step for each row. */
function writeTable(file: Writer, { rows, columns, values }: Grid): void {
  file.number(rows);
  const octaves = Array.from({ length: rows }, (_, row) =>
    octaveOf(values.subarray(row * columns, (row + 1) * columns)),
  );
  octaves.forEach((octave) => file.byte(octave));
  values.forEach((value, i) => {
    const step = 2 ** (FIRST_OCTAVE + octaves[Math.floor(i / columns)]! / STEPS_AN_OCTAVE);
    file.byte(Math.round(value / step));
  });
}

/** The smallest step by which every value of a row is a byte. */
function octaveOf(row: Float32Array): number {
  const most = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const octave = Math.ceil(STEPS_AN_OCTAVE * (Math.log2(Math.max(most, 1e-9) / LARGEST) - FIRST_OCTAVE));
  return Math.min(255, Math.max(0, octave));
}

/** A byte a weight, with a step for each column. */
function writeWeights(file: Writer, weights: Grid, bias?: Grid): void {
  const wide = widened(weights);
  const { rows, columns, values } = wide;
  const steps = new Float32Array(columns);
  values.forEach((value, i) => (steps[i % columns] = Math.max(steps[i % columns]!, Math.abs(value) / LARGEST)));
  file.number(rows);
  file.number(columns);
  values.forEach((value, i) => file.byte(steps[i % columns] === 0 ? 0 : Math.round(value / steps[i % columns]!)));
  const added = new Float32Array(columns);
  if (bias) added.set(bias.values);
  for (const list of [steps, added]) writeFloats(file, { rows: 1, columns, values: list });
}

function widened({ rows, columns, values }: Grid): Grid {
  const even = (count: number): number => Math.ceil(count / COLUMNS) * COLUMNS;
  const wide = { rows: even(rows), columns: even(columns), values: new Float32Array(even(rows) * even(columns)) };
  for (let row = 0; row < rows; row++)
    wide.values.set(values.subarray(row * columns, (row + 1) * columns), row * wide.columns);
  return wide;
}

/** Behind the numbers that are multiplied stands one that is 1 for every dependent: what speaks for a head whatever hangs on it. */
function writeArcs(file: Writer, { arcScale, grid }: Learnt): void {
  const scaled = (one: Grid): Grid => ({ ...one, values: one.values.map((value) => value * arcScale) });
  const none: Grid = {
    rows: grid('dependent.weight').rows,
    columns: 1,
    values: new Float32Array(grid('dependent.weight').rows),
  };
  const one: Grid = { rows: 1, columns: 1, values: Float32Array.of(1) };
  writeWeights(file, beside(scaled(grid('dependent.weight')), none), beside(scaled(grid('dependent.bias')), one));
  const any = grid('any_head.weight');
  writeWeights(file, beside(grid('head.weight'), any), beside(grid('head.bias'), grid('any_head.bias')));
}

function beside(left: Grid, right: Grid): Grid {
  const columns = left.columns + right.columns;
  const values = new Float32Array(left.rows * columns);
  for (let row = 0; row < left.rows; row++) {
    values.set(left.values.subarray(row * left.columns, (row + 1) * left.columns), row * columns);
    values.set(right.values.subarray(row * right.columns, (row + 1) * right.columns), row * columns + left.columns);
  }
  return { rows: left.rows, columns, values };
}

function writeFloats(file: Writer, { values }: Grid): void {
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength).forEach((byte) => file.byte(byte));
}
