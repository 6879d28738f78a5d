import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Kernel, type Place } from '../../../../src/core/language/kernel';

/** The same numbers on every run. */
function numbers(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state / 0x40000000 - 1) * 2;
  });
}

const bytes = (count: number): Int8Array => Int8Array.from(numbers(count), (value) => Math.round(value * 63));

function assertNear(found: ArrayLike<number>, expected: ArrayLike<number>, within: number): void {
  assert.equal(found.length, expected.length);
  for (let i = 0; i < found.length; i++)
    assert.ok(Math.abs(found[i]! - expected[i]!) <= within, `number ${i}: ${found[i]}, not ${expected[i]}`);
}

/** Numbers whose end is guarded: what is written behind them is found. */
const GUARD = 4;
function guarded(kernel: Kernel, count: number): { at: Place; values: () => Float32Array } {
  const at = kernel.keep(new Float32Array(count + GUARD).fill(7));
  return {
    at,
    values: () => {
      assert.deepEqual([...kernel.floats(at + 4 * count, GUARD)], [7, 7, 7, 7], 'writes behind its end');
      return kernel.floats(at, count).slice();
    },
  };
}

describe('The bytes of the kernel', () => {
  // A program of its own: the compiler is large, and tsx would read all of it.
  it('are what assembly/kernel.ts compiles to, and few enough to be compiled at once anywhere', async function () {
    this.timeout(60_000);
    const { stdout } = await promisify(execFile)(process.execPath, ['assembly/compile.mjs', '--check']);
    assert.ok(Number(stdout) > 0 && Number(stdout) < 4096, stdout);
  });
});

describe('The kernel keeps', () => {
  it('what was put into it when its memory grows', () => {
    const kernel = new Kernel();
    const at = kernel.keep(numbers(100));
    const large = kernel.reserve(5_000_000);
    assert.deepEqual(kernel.floats(at, 100), numbers(100));
    assert.equal(kernel.floats(large, 1_250_000)[1_249_999], 0);
  });

  it('each network apart', () => {
    const [one, other] = [new Kernel(), new Kernel()];
    const at = one.keep(numbers(10));
    other.keep(numbers(10, 2));
    assert.deepEqual(one.floats(at, 10), numbers(10));
  });
});

describe('The kernel quantises', () => {
  it('to the nearest of 65,535 numbers', () => {
    const kernel = new Kernel();
    const values = numbers(48);
    const y = kernel.reserve(96);
    const step = kernel.quantise(kernel.keep(values), 48, y);
    const found = new Int16Array(kernel.floats(y, 24).slice().buffer);
    assert.equal(Math.max(...found.map(Math.abs)), 32_767);
    assertNear(
      Float32Array.from(found, (value) => value * step),
      values,
      step * 0.501,
    );
  });

  it('nothing to nothing', () => {
    const kernel = new Kernel();
    const y = kernel.keep(numbers(4));
    assert.equal(kernel.quantise(kernel.reserve(32), 8, y), 0);
    assert.deepEqual([...kernel.floats(y, 4)], [0, 0, 0, 0]);
  });
});

describe('The kernel multiplies by weights', () => {
  interface Case {
    rows: number;
    inner: number;
    outer: number;
    stride?: number;
  }

  function product({ rows, inner, outer, stride = inner }: Case): { found: Float32Array; expected: Float32Array } {
    const kernel = new Kernel();
    const x = numbers(rows * stride + inner);
    const [weights, steps, bias] = [bytes(inner * outer), numbers(outer, 3), numbers(outer, 4)];
    const matrix = kernel.matrix(weights, steps, bias);
    const quantised = kernel.reserve(2 * x.length + 16);
    const y = guarded(kernel, rows * matrix.outer);
    kernel.affine(
      quantised,
      stride,
      rows,
      matrix,
      y.at,
      kernel.quantise(kernel.keep(x, x.length + 8), x.length, quantised),
    );
    const expected = new Float32Array(rows * matrix.outer);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < outer; column++) {
        let sum = 0;
        for (let k = 0; k < inner; k++) sum += x[row * stride + k]! * weights[k * outer + column]!;
        expected[row * matrix.outer + column] = sum * steps[column]! + bias[column]!;
      }
    return { found: y.values(), expected };
  }

  for (const rows of [0, 1, 2, 3, 25])
    it(`${rows} rows`, () => {
      const { found, expected } = product({ rows, inner: 96, outer: 48 });
      assertNear(found, expected, 0.1);
    });

  it('by as many columns as there are, and comes to 0 in those that fill up', () => {
    for (const outer of [1, 8, 15, 17]) {
      const { found, expected } = product({ rows: 3, inner: 10, outer });
      assertNear(found, expected, 0.02);
    }
  });

  it('rows that overlap', () => {
    const { found, expected } = product({ rows: 7, inner: 24, outer: 32, stride: 8 });
    assertNear(found, expected, 0.03);
  });

  it('the largest numbers of the longest rows', () => {
    const kernel = new Kernel();
    const matrix = kernel.matrix(
      new Int8Array(512 * 16).fill(-128),
      new Float32Array(16).fill(1),
      new Float32Array(16),
    );
    const x = kernel.keep(new Float32Array(512).fill(-1));
    const [quantised, y] = [kernel.reserve(1024), kernel.reserve(64)];
    kernel.affine(quantised, 512, 1, matrix, y, kernel.quantise(x, 512, quantised));
    assertNear(kernel.floats(y, 16), new Float32Array(16).fill(512 * 128), 0.1);
    assert.throws(() => kernel.matrix(new Int8Array(514), new Float32Array(1), new Float32Array(1)), /514 rows/);
    assert.throws(() => kernel.matrix(new Int8Array(3), new Float32Array(1), new Float32Array(1)), /3 rows/);
  });
});

describe('The kernel reads in both directions', () => {
  const gate = (value: number): number => Math.min(1, Math.max(0, value * 0.25 + 0.5));

  function expected(u: Float32Array, rows: number, units: number): Float32Array {
    const y = new Float32Array(rows * units);
    for (let unit = 0; unit < units; unit++) {
      let state = 0;
      for (let k = 0; k < rows; k++) {
        const row = unit < units / 2 ? k : rows - 1 - k;
        const [comes, goes, told] = [0, 1, 2].map((part) => u[(row * 3 + part) * units + unit]!);
        state += gate(goes!) * (comes! - state);
        y[row * units + unit] = state * gate(told!);
      }
    }
    return y;
  }

  for (const rows of [0, 1, 2, 31])
    it(`${rows} rows`, () => {
      const kernel = new Kernel();
      const u = numbers(rows * 3 * 48).map((value) => value * 2);
      const y = guarded(kernel, rows * 48);
      kernel.recur(kernel.keep(u), rows, 48, y.at);
      assertNear(y.values(), expected(u, rows, 48), 1e-5);
    });

  it('no layer whose halves are not whole vectors', () => {
    assert.throws(() => new Kernel().recur(64, 1, 8, 64), /8 units/);
  });
});

describe('The kernel normalises', () => {
  for (const rows of [0, 1, 9])
    it(`the sum of ${rows} rows and ${rows} others`, () => {
      const kernel = new Kernel();
      const [width, gain, bias] = [32, numbers(32, 5), numbers(32, 6)];
      const [one, other] = [numbers(rows * width, 7), numbers(rows * width, 8)];
      const x = kernel.keep(one, rows * width);
      kernel.normalise(x, kernel.keep(other), rows, { width, gain: kernel.keep(gain), bias: kernel.keep(bias) });
      const expected = one.map((value, i) => value + other[i]!);
      for (let row = 0; row < rows; row++) {
        const values = expected.subarray(row * width, (row + 1) * width);
        const mean = values.reduce((sum, value) => sum + value, 0) / width;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
        values.forEach((value, k) => (values[k] = ((value - mean) / Math.sqrt(variance + 1e-5)) * gain[k]! + bias[k]!));
      }
      assertNear(kernel.floats(x, rows * width), expected, 1e-5);
    });
});

describe('The kernel multiplies each row with each of others', () => {
  for (const [rowsA, rowsB] of [
    [0, 3],
    [1, 1],
    [3, 4],
    [5, 6],
    [9, 11],
  ] as const)
    it(`${rowsA} with ${rowsB}`, () => {
      const kernel = new Kernel();
      const width = 48;
      const [a, b] = [numbers(rowsA * width), numbers(rowsB * width, 2)];
      const y = guarded(kernel, rowsA * rowsB);
      kernel.pair(kernel.keep(a), rowsA, kernel.keep(b), rowsB, width, y.at);
      const expected = Float32Array.from({ length: rowsA * rowsB }, (_, i) => {
        const [rowA, rowB] = [Math.floor(i / rowsB), i % rowsB];
        let sum = 0;
        for (let k = 0; k < width; k++) sum += a[rowA * width + k]! * b[rowB * width + k]!;
        return sum;
      });
      assertNear(y.values(), expected, 1e-4);
    });

  it('to the very same number, however many there are', () => {
    const kernel = new Kernel();
    const [a, b] = [kernel.keep(numbers(48)), kernel.keep(numbers(5 * 48, 2))];
    const [all, one] = [kernel.reserve(20), kernel.reserve(4)];
    kernel.pair(a, 1, b, 5, 48, all);
    for (let k = 0; k < 5; k++) {
      kernel.pair(a, 1, b + 4 * 48 * k, 1, 48, one);
      assert.equal(kernel.floats(one, 1)[0], kernel.floats(all, 5)[k]);
    }
  });
});

describe('The kernel lets rows meet', () => {
  it('those that were chosen, nothing below 0', () => {
    const kernel = new Kernel();
    const [width, chosen] = [16, [2, 0, 2]];
    const [a, b] = [numbers(3 * width), numbers(3 * width, 2)];
    const rowOf = kernel.reserve(12);
    kernel.integers(rowOf, 3).set(chosen);
    const y = guarded(kernel, 3 * width);
    kernel.meet(kernel.keep(a), kernel.keep(b), rowOf, 3, width, y.at);
    const expected = a.map((value, i) => Math.max(0, value + b[chosen[Math.floor(i / width)]! * width + (i % width)]!));
    assert.deepEqual(y.values(), expected);
  });
});

describe('The kernel raises e', () => {
  function powers(...given: number[]): Float32Array {
    const kernel = new Kernel();
    const at = kernel.keep(Float32Array.from(given));
    kernel.exponentiate(at, given.length);
    return kernel.floats(at, given.length);
  }

  it('to within a unit of the last digit', () => {
    const given = Array.from({ length: 17_500 }, (_, i) => Math.fround(-87 + i / 100));
    powers(...given).forEach((found, i) => {
      const expected = Math.exp(given[i]!);
      assert.ok(Math.abs(found / expected - 1) < 1.2e-7, `e to the power of ${given[i]}: ${found}, not ${expected}`);
    });
  });

  it('exactly to 0, and so far down that nothing is left beside 1', () => {
    assert.equal(powers(0)[0], 1);
    assert.equal(powers(0, 0, 0, 0, 0)[4], 1);
    for (const found of powers(-88, -1000, -Infinity)) assert.ok(found > 0 && Math.fround(1 + found) === 1);
    assert.ok(Number.isFinite(powers(Infinity)[0]!));
  });
});
