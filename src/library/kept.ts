// A kept file as it stands with all that the journal knows besides, for those who only read: nothing is written, mended or cleared.

import type { ReadLines } from '../core/annotations/lines';
import type { RecordKind } from '../core/annotations/page';
import type { Files } from './files';
import { Journal } from './journal';
import { Shelf } from './shelf';

/** `now` answers an ISO 8601 instant. Problems are told at the lines of the file itself. Rejects when a file cannot be read. */
export async function readKept<T extends { readonly id: string }>(
  files: Files,
  file: string,
  kind: RecordKind<T>,
  now: () => string,
): Promise<ReadLines<T>> {
  const journal = new Journal(files);
  const shelf = new Shelf(files, journal, file, kind);
  const machines = new Set((await journal.read()).map(({ machine }) => machine));
  // Who reads has no name for its machine: it is the one that wrote, where only one did.
  const [machine = ''] = machines.size === 1 ? machines : [];
  const look = await shelf.look({ writer: '', machine, now, hasSeen: () => false });
  shelf.take(look);
  return { records: [...shelf.records], problems: look.page.problems };
}
