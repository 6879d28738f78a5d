import assert from 'node:assert/strict';
import { type Line, linesOf } from '../../../src/commandLine/lines';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function all(lines: AsyncIterable<Line>): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

const texts = async (longest: number, ...parts: (string | Uint8Array)[]) =>
  (await all(linesOf(chunks(...parts), longest))).map((line) => ('text' in line ? line.text : line.problem));

describe('lines of a stream', () => {
  it('are the same wherever the bytes are parted, within a letter too', async () => {
    const bytes = Buffer.from('café\n\nsecond “line”\r\nthird');
    for (let at = 0; at <= bytes.length; at++)
      assert.deepEqual(await texts(100, bytes.subarray(0, at), bytes.subarray(at)), [
        'café',
        '',
        'second “line”\r',
        'third',
      ]);
  });

  it('end with a line feed, and not with a separator that JSON may hold', async () => {
    assert.deepEqual(await texts(100, '"a\u2028b\u2029c\rd"\n'), ['"a\u2028b\u2029c\rd"']);
    assert.deepEqual(await texts(100, ''), []);
  });

  it('cost themselves alone where they are too long or no UTF-8, and are counted', async () => {
    const lines = await all(linesOf(chunks('one\n', 'x'.repeat(60), 'x'.repeat(60), '\nthird'), 100));
    assert.deepEqual(lines, [
      { number: 1, text: 'one' },
      { number: 2, problem: 'This line is too long for an article.' },
      { number: 3, text: 'third' },
    ]);
    assert.deepEqual(await texts(100, Uint8Array.of(0xff, 0x0a), 'next'), ['This line is not UTF-8.', 'next']);
  });

  it('are taken as they are asked for: who reads slowly is not run ahead of', async () => {
    let given = 0;
    async function* many(): AsyncGenerator<Uint8Array> {
      for (; given < 1000; given++) yield Buffer.from('a line\nanother\n');
    }
    const lines = linesOf(many(), 100);
    for (let i = 0; i < 20; i++) await lines.next();
    assert.ok(given <= 10, `${given} chunks for 20 lines`);
    await lines.return(undefined);
  });
});
