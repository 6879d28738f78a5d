// Bytes to lines, as they come: no more is held than one line, and no line is longer than it may be.

export type Line = {
  /** From 1. */
  readonly number: number;
} & ({ readonly text: string } | { readonly problem: string });

const BREAK = 0x0a;

/** Lines end with a line feed alone: JSON may hold U+2028 as it is. What is too long, or no UTF-8, costs its own line. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const line = new LineBytes(longest);
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(BREAK); end !== -1; end = chunk.indexOf(BREAK, start)) {
      line.add(chunk.subarray(start, end));
      yield line.end();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.isBegun) yield line.end();
}

class LineBytes {
  private number = 0;
  private parts: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly longest: number) {}

  get isBegun(): boolean {
    return this.length > 0;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length <= this.longest) this.parts.push(part);
    else this.parts = [];
  }

  end(): Line {
    const [parts, length] = [this.parts, this.length];
    [this.parts, this.length] = [[], 0];
    this.number++;
    if (length > this.longest) return { number: this.number, problem: 'This line is too long for an article.' };
    try {
      return { number: this.number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { number: this.number, problem: 'This line is not UTF-8.' };
    }
  }
}
