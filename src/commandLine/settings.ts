// How the command is called.

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RATINGS } from '../core/export/ratings';
import { EXPORT_FORMATS } from '../core/export/types';

export const USAGE = `Usage:
  dateline scan PATH…          read articles (.txt, .md, .news) and folders of them
  dateline scan --stdin        read one JSON object a line: {"id", "text", "published"?, "format"?: "text" | "markdown"}
  dateline scan FOLDER --out DIR
                               one result an article, by several processes; --resume goes on where an earlier run stopped
  dateline compare PATH…       lay articles side by side
  dateline export PATH…        write files for other tools into a new folder (--out)
  dateline import FILE… --into FOLDER
                               take annotations of other tools (Web Annotations, brat, Hypothesis) as notes on the articles of a folder
  dateline agreement FOLDER    how far two people agree, and what they have to settle: --annotator NAME twice, or --notes FILE
                               twice for kept files, as of two branches (git show BRANCH:.dateline/annotations.jsonl);
                               where the notes are by two people, theirs
  dateline explain TEXT        show how a sentence is read: tags, tree, clauses, whose word it is, and what is made of it

Options:
  --published YYYY-MM-DD       publication date of the articles read by scan
  --no-workspace               read the articles alone: leave aside what people keep in .dateline (decisions.jsonl,
                               issues.json, chronicle.json) in the nearest folder above an article
  --format FORMAT              scan: text (default), json, ndjson or conllu (words, tags and trees); compare, agreement:
                               markdown (default) or json;
                               export: ${EXPORT_FORMATS.join(', ')}
  --out FOLDER                 where export writes (default: dateline-export); nothing there is written over;
                               where scan writes a JSON file for each article
  --jobs N                     scan --out: so many processes at most (default: one less than there are cores)
  --resume                     scan --out: keep the results that are there of the same text by the same program
  --dry-run                    import: say what would be done, and do nothing
  --reviewer NAME, --reviewer-url ADDRESS
                               who answers for the verdicts of a ClaimReview
  --ratings SCALE              how they are rated, as “${RATINGS}”
  --help, --version

Exit codes: 0 all was read; 1 something was not, each told on stderr as a line of JSON; 2 called in a way it does not know;
3 stopped before the end, as where a disk is full; 130 interrupted (Ctrl-C), 143 terminated`;

/** How a run ended, for who called it. */
export const ENDED = { whole: 0, failures: 1, misused: 2, stopped: 3, interrupted: 130, terminated: 143 } as const;

const OPTIONS = {
  stdin: { type: 'boolean' },
  published: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  into: { type: 'string' },
  annotator: { type: 'string', multiple: true },
  notes: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  resume: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  reviewer: { type: 'string' },
  'reviewer-url': { type: 'string' },
  ratings: { type: 'string' },
  'no-workspace': { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** A mistake in how the command was called; the message says what to do. */
export class UsageError extends Error {}

/** The run ends here; the message says why, and `code` is its exit code. */
export class Ended extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** Throws a UsageError for an option that is not known. */
export function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export type Settings = ReturnType<typeof readArguments>;

/** Throws a UsageError for what is no day. */
export function checkPublished({ published }: Settings['values']): void {
  if (published && !z.iso.date().safeParse(published).success)
    throw new UsageError('--published takes a date, YYYY-MM-DD.');
}
