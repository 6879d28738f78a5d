// Reads the numbers of the model file.

/** Numbers as they lie in the file: little ends first, seven bits a byte, columns one after the other. */
export class Reader {
  private at = 0;
  constructor(private readonly file: Uint8Array) {}

  bytes(count: number): Uint8Array {
    if (this.at + count > this.file.length) throw new Error('The name model is cut short.');
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
      if (byte === undefined) throw new Error('The name model is cut short.');
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  numbers(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
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

  text(): string {
    const bytes = this.bytes(this.number());
    let latin = '';
    for (const byte of bytes) latin += String.fromCharCode(byte);
    return decodeURIComponent(latin);
  }
}
