// The arithmetic of the network: matrices in the memory of a small WebAssembly module (assembly/kernel.ts).

import { KERNEL } from './kernelBytes';

/** Where something lies in the kernel's memory, in bytes. */
export type Place = number;

/** A matrix of weights with a step for each column, and what is added to each column. */
export interface Matrix {
  readonly inner: number;
  /** How far its rows of results are apart: a multiple of 16. Columns that were not given come to 0. */
  readonly outer: number;
  readonly weights: Place;
  readonly steps: Place;
  readonly bias: Place;
}

export interface Norm {
  readonly width: number;
  readonly gain: Place;
  readonly bias: Place;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  quantise(x: Place, count: number, y: Place): number;
  affine(...args: number[]): void;
  recur(u: Place, rows: number, units: number, y: Place): void;
  normalise(x: Place, y: Place, rows: number, width: number, gain: Place, bias: Place): void;
  pair(a: Place, rowsA: number, b: Place, rowsB: number, width: number, y: Place): void;
  meet(a: Place, b: Place, rowOf: Place, rows: number, width: number, y: Place): void;
  exponentiate(x: Place, count: number): void;
}

const PAGE = 65_536;
/** Lines of a processor's cache are as long: nothing that is read together lies on one line more than it must. */
const LINE = 64;
const COLUMNS = 16;
/** A sum of so many products of a byte and a number of 16 bits never leaves 32 bits. */
const MOST_ROWS = 512;

let compiled: WebAssembly.Module | undefined;

/** A memory of its own for one network. What it does is described in assembly/kernel.ts. */
export class Kernel {
  private readonly exports: Exports;
  private free = LINE;

  constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0)));
    this.exports = new WebAssembly.Instance(compiled, {}).exports as unknown as Exports;
  }

  /** Room for so many bytes, for good, with nothing but 0. Views that were taken before lose their memory. */
  reserve(bytes: number): Place {
    const { memory } = this.exports;
    const at = this.free;
    this.free += Math.ceil(bytes / LINE) * LINE;
    const missing = this.free - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** A view that lasts until more room is reserved. */
  floats(at: Place, count: number): Float32Array {
    return new Float32Array(this.exports.memory.buffer, at, count);
  }

  integers(at: Place, count: number): Int32Array {
    return new Int32Array(this.exports.memory.buffer, at, count);
  }

  /** `room`: for how many numbers, where that is more than there are. */
  keep(values: Float32Array, room = values.length): Place {
    const at = this.reserve(4 * room);
    this.floats(at, values.length).set(values);
    return at;
  }

  /** `weights`: row by row, a byte each, an even number of rows. */
  matrix(weights: Int8Array, steps: Float32Array, bias: Float32Array): Matrix {
    const inner = weights.length / steps.length;
    if (inner % 2 !== 0 || inner > MOST_ROWS) throw new Error(`A matrix of ${inner} rows cannot be multiplied.`);
    const outer = Math.ceil(steps.length / COLUMNS) * COLUMNS;
    const at = this.reserve(2 * inner * outer);
    inPanels(weights, steps.length, new Int16Array(this.exports.memory.buffer, at, inner * outer));
    return { inner, outer, weights: at, steps: this.keep(steps, outer), bias: this.keep(bias, outer) };
  }

  /** Writes floats as 16-bit numbers; answers what one of them stands for. Reads and writes whole eights of them. */
  quantise(x: Place, count: number, y: Place): number {
    return this.exports.quantise(x, count, y);
  }

  /** `x`: quantised rows, each `stride` numbers after the one before, of which one stands for `step`. */
  affine(x: Place, stride: number, rows: number, matrix: Matrix, y: Place, step: number): void {
    const { inner, outer, weights, steps, bias } = matrix;
    this.exports.affine(x, stride, rows, inner, weights, steps, bias, outer, y, step);
  }

  /** `u`: rows of three times `units` numbers, a multiple of 16. */
  recur(u: Place, rows: number, units: number, y: Place): void {
    if (units % COLUMNS !== 0) throw new Error(`${units} units cannot be read in both directions.`);
    this.exports.recur(u, rows, units, y);
  }

  normalise(x: Place, y: Place, rows: number, { width, gain, bias }: Norm): void {
    this.exports.normalise(x, y, rows, width, gain, bias);
  }

  pair(a: Place, rowsA: number, b: Place, rowsB: number, width: number, y: Place): void {
    this.exports.pair(a, rowsA, b, rowsB, width, y);
  }

  meet(a: Place, b: Place, rowOf: Place, rows: number, width: number, y: Place): void {
    this.exports.meet(a, b, rowOf, rows, width, y);
  }

  /** Powers of e, of numbers from -87 to 88; others count as the nearer of both. Writes whole fours of them. */
  exponentiate(x: Place, count: number): void {
    this.exports.exponentiate(x, count);
  }
}

/** By sixteen columns, then by pairs of rows, then column by column, the two of a pair side by side. */
function inPanels(weights: Int8Array, columns: number, panels: Int16Array): void {
  const inner = weights.length / columns;
  let to = 0;
  for (let first = 0; first < columns; first += COLUMNS)
    for (let row = 0; row < inner; row += 2)
      for (let column = first; column < first + COLUMNS; column++, to += 2) {
        if (column >= columns) continue;
        panels[to] = weights[row * columns + column]!;
        panels[to + 1] = weights[(row + 1) * columns + column]!;
      }
}
