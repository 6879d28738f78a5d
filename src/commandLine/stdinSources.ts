// Articles from a stream: one JSON object a line. A line that is none costs that line.

import { z } from 'zod';
import type { Source } from '../core/article';
import { LONGEST_ARTICLE } from '../library/limits';
import { linesOf } from './lines';
import { failLine } from './report';
import { TOO_LONG } from './sources';

/** Bytes: in JSON a letter may take six (`\u00e9`). */
const LONGEST_LINE = 6 * LONGEST_ARTICLE + 65_536;

const inputLine = z.object({
  id: z.string(),
  text: z.string().max(LONGEST_ARTICLE, TOO_LONG),
  published: z.iso.date('must be a date, YYYY-MM-DD').optional(),
  format: z.enum(['text', 'markdown']).optional(),
});

export async function* stdinSources(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  for await (const line of linesOf(bytes, LONGEST_LINE)) {
    try {
      if ('problem' in line) throw new Error(line.problem);
      if (line.text.trim() === '') continue;
      const { id, text, published, format } = inputLine.parse(parsed(line.text));
      yield { id, text, ...(published ? { published } : {}), ...(format ? { format } : {}) };
    } catch (error) {
      failLine(line.number, error);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This line is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
