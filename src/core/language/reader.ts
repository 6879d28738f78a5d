// Reads the numbers of a model file.

/** Numbers as they lie in the file: little ends first, seven bits a byte, columns one after the other. */
export class Reader {
  private at = 0;

  /** `name` is what an error calls the file. */
  constructor(
    private readonly file: Uint8Array,
    private readonly name: string,
  ) {}

  bytes(count: number): Uint8Array {
    if (this.at + count > this.file.length) throw this.cutShort();
    this.at += count;
    return this.file.subarray(this.at - count, this.at);
  }

  fixed(): number {
    const [a, b, c, d] = this.bytes(4);
    return a! | (b! << 8) | (c! << 16) | (d! << 24);
  }

  number(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.file[this.at++];
      if (byte === undefined) throw this.cutShort();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  numbers(count: number): Uint32Array {
    const numbers = new Uint32Array(this.possible(count));
    for (let i = 0; i < count; i++) numbers[i] = this.number();
    return numbers;
  }

  signed(count: number): Int32Array {
    return new Int32Array(this.numbers(count)).map((value) => (value >>> 1) ^ -(value & 1));
  }

  /** 16-bit numbers, all low bytes before all high bytes. */
  pairs(count: number): Uint16Array {
    const [low, high] = [this.bytes(count), this.bytes(count)];
    const pairs = new Uint16Array(count);
    for (let i = 0; i < count; i++) pairs[i] = low[i]! | (high[i]! << 8);
    return pairs;
  }

  /** Numbers of so many bytes, all low bytes before all next ones. */
  planes(count: number, bytes: number): Uint32Array {
    const numbers = new Uint32Array(this.possible(count));
    for (let place = 0, weight = 1; place < bytes; place++, weight *= 256) {
      const plane = this.bytes(count);
      for (let i = 0; i < count; i++) numbers[i]! += weight * plane[i]!;
    }
    return numbers;
  }

  /** 32 bits each, little end first. */
  floats(count: number): Float32Array {
    const bytes = this.bytes(4 * count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  }

  text(): string {
    const bytes = this.bytes(this.number());
    let latin = '';
    for (const byte of bytes) latin += String.fromCharCode(byte);
    return decodeURIComponent(latin);
  }

  /** A count that the rest of the file can hold, a byte each at least. */
  private possible(count: number): number {
    if (count > this.file.length - this.at) throw this.cutShort();
    return count;
  }

  private cutShort(): Error {
    return new Error(`The ${this.name} is cut short.`);
  }
}
