// Writes the numbers of a model file as src/core/language/reader.ts reads them.

export class Writer {
  private readonly file: number[] = [];

  fixed(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.file.push((value >>> shift) & 255);
  }

  number(value: number): void {
    for (; value > 127; value = Math.floor(value / 128)) this.file.push((value % 128) | 128);
    this.file.push(value);
  }

  numbers(values: Iterable<number>): void {
    for (const value of values) this.number(value);
  }

  signed(values: Iterable<number>): void {
    for (const value of values) this.number(((value << 1) ^ (value >> 31)) >>> 0);
  }

  byte(value: number): void {
    this.file.push(value & 255);
  }

  pairs(values: readonly number[]): void {
    for (const value of values) this.byte(value);
    for (const value of values) this.byte(value >> 8);
  }

  /** So many bytes each, all low bytes before all next ones. */
  planes(values: readonly number[], bytes: number): void {
    for (let shift = 0; shift < 8 * bytes; shift += 8) for (const value of values) this.byte(value >>> shift);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(encodeURIComponent(text));
    this.number(bytes.length);
    bytes.forEach((byte) => this.byte(byte));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.file);
  }
}

/** Each number less the one before it. */
export const gaps = (sorted: readonly number[]): number[] =>
  sorted.map((value, i) => value - (i === 0 ? 0 : sorted[i - 1]!));
