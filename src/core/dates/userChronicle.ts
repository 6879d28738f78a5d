// The dated events that a workspace adds, in `.dateline/chronicle.json`:
//
//   { "events": [
//     { "name": "Harbour Summit in Kessin", "start": "2019-11-04", "end": "2019-11-05",
//       "words": ["Harbour Summit"], "places": ["Kessin"] }
//   ] }
//
// They tell the year of "the Harbour Summit in November in Kessin". `name`, `start` and `words` are needed.
// The descriptions below are what an editor shows while one types (schemas/chronicle.schema.json).

import { z } from 'zod';
import { type ListProblem, readList } from '../listFile';
import type { ChronicleEntry } from './chronicle';

export interface ReadChronicle {
  readonly entries: readonly ChronicleEntry[];
  readonly problems: readonly ListProblem[];
}

const dayRule = 'A day is written "2024-05-14".';
const texts = (name: string) =>
  z.array(
    z.string(`"${name}" is a list of texts.`).trim().min(1, 'A text needs at least one letter.'),
    `"${name}" is a list of texts.`,
  );

const eventSchema = z.object(
  {
    name: z
      .string('An event needs a "name".')
      .trim()
      .min(1, 'A name needs at least one letter.')
      .meta({ description: 'What people read: "Harbour Summit in Kessin".' }),
    start: z.iso
      .date(dayRule)
      .meta({ description: 'The first day, year first: "2019-11-04".', patternErrorMessage: dayRule }),
    end: z.iso
      .date(dayRule)
      .optional()
      .meta({ description: 'The last day, where it took longer.', patternErrorMessage: dayRule }),
    words: texts('words').min(1, 'An event needs at least one word.').meta({
      description: 'Names it goes by, in small and large letters as written; one of them must stand near the date.',
    }),
    places: texts('places').optional().meta({
      description:
        'Where it was; one of them must stand in the sentence. Without places only a date with its day is dated by the event.',
    }),
    occasions: texts('occasions').optional().meta({
      description:
        'What was done there, "summit" or "signed"; where given, one of them must stand in the sentence too.',
    }),
    source: z.string('"source" is a text.').optional().meta({ description: 'Where the days can be checked.' }),
  },
  'An event is an object: { "name": …, "start": …, "words": [ … ] }.',
);

/** The whole file, for the schema that editors read. */
export const chronicleFile = z.object({
  events: z
    .array(eventSchema)
    .meta({ description: 'Dated events of this folder, added to those that ship with Dateline.' }),
});

/** Never throws. A wrong event is left out and reported; the others go on working. An empty text is an empty list. */
export function readChronicle(json: string): ReadChronicle {
  const { items, problems } = readList(json, 'events', eventSchema);
  const troubles = [...problems];
  const entries = items.flatMap(({ value, problemAt }, index): ChronicleEntry[] => {
    const { name, start, end, words, places = [], occasions, source = '' } = value;
    if (end !== undefined && end < start) {
      troubles.push(problemAt(['end'], 'The last day is before the first.'));
      return [];
    }
    const id = `own-${index + 1}`;
    return [{ id, name, start, words, places, source, ...(end && { end }), ...(occasions?.length && { occasions }) }];
  });
  return { entries, problems: troubles };
}
