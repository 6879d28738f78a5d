// The arithmetic of tags and trees, for WebAssembly with vectors of 128 bits. `npm run kernel` compiles it.
//
// Numbers lie row by row. Products with weights are of whole numbers of 16 bits, so that every machine finds the same; all else is of
// 32-bit floats in a fixed order, for the same reason: no fused or relaxed instruction. Widths are multiples of 16.

const LARGEST: f32 = 32767;
/** So many columns of a matrix are read together, against two rows at a time: what sixteen vector registers hold. */
const COLUMNS: i32 = 16;
const LOG2_E: f32 = 1.44269504;
/** ln 2 in two parts: the first has so few digits that its product with a small whole number is exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;

function largest(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  );
}

/** The same order as in `sums`. */
function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3));
}

/** The sum of each of four vectors. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/** Writes floats as 16-bit numbers of one step, and answers the step. */
export function quantise(x: usize, count: i32, y: usize): f32 {
  let most = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) most = f32x4.pmax(most, f32x4.abs(v128.load(x + ((<usize>i) << 2))));
  const step = largest(most) / LARGEST;
  const inverse = f32x4.splat(step > 0 ? 1 / step : 0);
  for (let i = 0; i < count; i += 8) {
    const at = x + ((<usize>i) << 2);
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), inverse)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at, 16), inverse)));
    v128.store(y + ((<usize>i) << 1), i16x8.narrow_i32x4_s(low, high));
  }
  return step;
}

/**
 * y = x w + bias. `x`: rows of 16-bit numbers, each `stride` numbers after the one before. `w`: 16-bit numbers by sixteen columns, then by
 * pairs of rows, then column by column, the two of a pair side by side. `step`, `steps`: what one stands for in x and in each column of w.
 */
export function affine(
  x: usize,
  stride: i32,
  rows: i32,
  inner: i32,
  w: usize,
  steps: usize,
  bias: usize,
  outer: i32,
  y: usize,
  step: f32,
): void {
  const next = (<usize>stride) << 1;
  const out = (<usize>outer) << 2;
  for (let c = 0; c < outer; c += COLUMNS) {
    const at = (<usize>c) << 2;
    const panel = w + ((<usize>(c * inner)) << 1);
    let row = 0;
    for (; row + 2 <= rows; row += 2)
      twoRows(x + <usize>row * next, next, inner, panel, step, steps + at, bias + at, y + <usize>row * out + at, out);
    if (row < rows) oneRow(x + <usize>row * next, inner, panel, step, steps + at, bias + at, y + <usize>row * out + at);
  }
}

function twoRows(
  x: usize,
  next: usize,
  inner: i32,
  w: usize,
  step: f32,
  steps: usize,
  bias: usize,
  y: usize,
  out: usize,
): void {
  const zero = i32x4.splat(0);
  let a0 = zero,
    a1 = zero,
    a2 = zero,
    a3 = zero;
  let b0 = zero,
    b1 = zero,
    b2 = zero,
    b3 = zero;
  for (const end = x + ((<usize>inner) << 1); x < end; x += 4, w += 64) {
    const w0 = v128.load(w),
      w1 = v128.load(w, 16),
      w2 = v128.load(w, 32),
      w3 = v128.load(w, 48);
    const a = v128.load32_splat(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, w0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, w1));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, w2));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, w3));
    const b = v128.load32_splat(x + next);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, w0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, w1));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, w2));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, w3));
  }
  finish(a0, a1, a2, a3, step, steps, bias, y);
  finish(b0, b1, b2, b3, step, steps, bias, y + out);
}

function oneRow(x: usize, inner: i32, w: usize, step: f32, steps: usize, bias: usize, y: usize): void {
  const zero = i32x4.splat(0);
  let a0 = zero,
    a1 = zero,
    a2 = zero,
    a3 = zero;
  for (const end = x + ((<usize>inner) << 1); x < end; x += 4, w += 64) {
    const a = v128.load32_splat(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, v128.load(w)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, v128.load(w, 16)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, v128.load(w, 32)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, v128.load(w, 48)));
  }
  finish(a0, a1, a2, a3, step, steps, bias, y);
}

/** Sixteen sums of products, in the steps of their columns. */
function finish(s0: v128, s1: v128, s2: v128, s3: v128, step: f32, steps: usize, bias: usize, y: usize): void {
  const lane = f32x4.splat(step);
  v128.store(y, scaled(s0, f32x4.mul(lane, v128.load(steps)), v128.load(bias)));
  v128.store(y, scaled(s1, f32x4.mul(lane, v128.load(steps, 16)), v128.load(bias, 16)), 16);
  v128.store(y, scaled(s2, f32x4.mul(lane, v128.load(steps, 32)), v128.load(bias, 32)), 32);
  v128.store(y, scaled(s3, f32x4.mul(lane, v128.load(steps, 48)), v128.load(bias, 48)), 48);
}

function scaled(products: v128, step: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(products), step), bias);
}

function gate(u: usize): v128 {
  const open = f32x4.add(f32x4.mul(v128.load(u), f32x4.splat(0.25)), f32x4.splat(0.5));
  return f32x4.pmin(f32x4.pmax(open, f32x4.splat(0)), f32x4.splat(1));
}

/**
 * A simple recurrent layer. `u`: by row what each unit would become, how far it goes there, and how much of it is told, before their gates.
 * The first half of the units reads from the first row to the last, the second half back.
 */
export function recur(u: usize, rows: i32, units: i32, y: usize): void {
  const width = (<usize>units) << 2;
  for (let c: usize = 0; c < width; c += 32) {
    const isForward = c < width >> 1;
    let low = f32x4.splat(0);
    let high = f32x4.splat(0);
    for (let k = 0; k < rows; k++) {
      const row = <usize>(isForward ? k : rows - 1 - k);
      const from = u + row * 3 * width + c;
      const to = y + row * width + c;
      low = f32x4.add(low, f32x4.mul(gate(from + width), f32x4.sub(v128.load(from), low)));
      high = f32x4.add(high, f32x4.mul(gate(from + width + 16), f32x4.sub(v128.load(from, 16), high)));
      v128.store(to, f32x4.mul(low, gate(from + 2 * width)));
      v128.store(to, f32x4.mul(high, gate(from + 2 * width + 16)), 16);
    }
  }
}

/** Each row of x + y, of mean 0 and variance 1, times gain and with bias, in the place of x. */
export function normalise(x: usize, y: usize, rows: i32, width: i32, gain: usize, bias: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row++, x += bytes, y += bytes) {
    let total = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      const value = f32x4.add(v128.load(x + c), v128.load(y + c));
      v128.store(x + c, value);
      total = f32x4.add(total, value);
    }
    const mean = f32x4.splat(sum(total) / <f32>width);
    let squares = f32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      const value = f32x4.sub(v128.load(x + c), mean);
      v128.store(x + c, value);
      squares = f32x4.add(squares, f32x4.mul(value, value));
    }
    const scale = f32x4.splat(1 / sqrt<f32>(sum(squares) / <f32>width + 1e-5));
    for (let c: usize = 0; c < bytes; c += 16) {
      const value = f32x4.mul(f32x4.mul(v128.load(x + c), scale), v128.load(gain + c));
      v128.store(x + c, f32x4.add(value, v128.load(bias + c)));
    }
  }
}

/** By row of `a` and row of `b`, the product of both. */
export function pair(a: usize, rowsA: i32, b: usize, rowsB: i32, width: i32, y: usize): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rowsA; i++, a += bytes) {
    let right = b;
    let k = 0;
    for (; k + 4 <= rowsB; k += 4, right += 4 * bytes, y += 16) v128.store(y, fourProducts(a, right, bytes));
    for (; k < rowsB; k++, right += bytes, y += 4) store<f32>(y, product(a, right, bytes));
  }
}

/** One row with four, so that it is read once for them. */
function fourProducts(a: usize, b: usize, bytes: usize): v128 {
  const c = b + bytes;
  const d = c + bytes;
  const e = d + bytes;
  let with0 = f32x4.splat(0),
    with1 = f32x4.splat(0),
    with2 = f32x4.splat(0),
    with3 = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) {
    const left = v128.load(a + i);
    with0 = f32x4.add(with0, f32x4.mul(left, v128.load(b + i)));
    with1 = f32x4.add(with1, f32x4.mul(left, v128.load(c + i)));
    with2 = f32x4.add(with2, f32x4.mul(left, v128.load(d + i)));
    with3 = f32x4.add(with3, f32x4.mul(left, v128.load(e + i)));
  }
  return sums(with0, with1, with2, with3);
}

function product(a: usize, b: usize, bytes: usize): f32 {
  let total = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) total = f32x4.add(total, f32x4.mul(v128.load(a + i), v128.load(b + i)));
  return sum(total);
}

/** Each row of `a` with the row of `b` that `rowOf` (32-bit numbers) names, nothing below 0. */
export function meet(a: usize, b: usize, rowOf: usize, rows: i32, width: i32, y: usize): void {
  const bytes = (<usize>width) << 2;
  const none = f32x4.splat(0);
  for (let row = 0; row < rows; row++) {
    const left = a + <usize>row * bytes;
    const right = b + <usize>load<i32>(rowOf + ((<usize>row) << 2)) * bytes;
    const to = y + <usize>row * bytes;
    for (let c: usize = 0; c < bytes; c += 16)
      v128.store(to + c, f32x4.pmax(none, f32x4.add(v128.load(left + c), v128.load(right + c))));
  }
}

/** e to the power of each number, in its place. JavaScript's own differs from one engine to the next in the last digit, and is slower. */
export function exponentiate(x: usize, count: i32): void {
  for (let i = 0; i < count; i += 4, x += 16) {
    const power = f32x4.pmax(f32x4.pmin(v128.load(x), f32x4.splat(88)), f32x4.splat(-87));
    const whole = f32x4.nearest(f32x4.mul(power, f32x4.splat(LOG2_E)));
    const high = f32x4.sub(power, f32x4.mul(whole, f32x4.splat(LN2_HIGH)));
    const rest = f32x4.sub(high, f32x4.mul(whole, f32x4.splat(LN2_LOW)));
    const doubled = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
    v128.store(x, f32x4.mul(nearOne(rest), doubled));
  }
}

/** e^x for |x| up to half of ln 2: the first terms of its series, which end below the last digit. */
function nearOne(x: v128): v128 {
  let value = f32x4.splat(1.0 / 5040);
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1.0 / 720));
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1.0 / 120));
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1.0 / 24));
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1.0 / 6));
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1.0 / 2));
  value = f32x4.add(f32x4.mul(value, x), f32x4.splat(1));
  return f32x4.add(f32x4.mul(value, x), f32x4.splat(1));
}
