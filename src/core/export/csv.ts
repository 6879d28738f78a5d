// Tables for spreadsheets, RFC 4180. A cell that a spreadsheet would run as a formula is kept as text.

import type { Section } from './report';
import { reportOf } from './report';
import type { ExportFile, ExportInput } from './types';

/** Without it Excel on Windows takes the bytes for those of the system's own code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** One file per section of the report, and one with every date expression. */
export function csvTables(input: ExportInput): ExportFile[] {
  return [...reportOf(input).sections, dates(input)].map((section) => ({
    name: `${section.title.toLowerCase().replace(/ /g, '-')}.csv`,
    text: BYTE_ORDER_MARK + [section.columns, ...section.rows].map((row) => row.map(cell).join(',') + '\r\n').join(''),
  }));
}

function dates({ sources }: ExportInput): Section {
  return {
    title: 'Dates',
    columns: ['Source', 'Start', 'End', 'Words', 'Type', 'Value', 'Earliest', 'Latest', 'Why'],
    rows: sources.flatMap(({ path, article }) =>
      article.dates.map(({ start, end, text, type, value, earliest, latest, because }) => [
        path,
        String(start),
        String(end),
        text,
        type,
        value,
        earliest ?? '',
        latest ?? '',
        because,
      ]),
    ),
    empty: '',
  };
}

export function cell(value: string): string {
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * "=1+1" is kept as "'=1+1", also behind what a spreadsheet skips (blanks, a byte order mark) or may take for the end of a cell
 * (";=1+1", a line break): which mark parts cells is the reader's choice. "up 3 - 4 per cent" stays as it is.
 */
function guarded(value: string): string {
  const inside = value.replace(AFTER_BREAK, "$1'");
  return AT_START.test(value) ? `'${inside}` : inside;
}

/** The wide forms are formulas to spreadsheets of East Asia. */
const SIGN = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const SKIPPED = '[\\s\\p{Cc}\\p{Cf}"\']';
const BREAK = '[;|\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029]';
const AT_START = new RegExp(`^(?:[\\t\\r]|(?:${SKIPPED}|[,;|])*${SIGN})`, 'u');
/** What is skipped ends at the next break, so that a text of nothing but line breaks is walked through once. */
const AFTER_BREAK = new RegExp(`(${BREAK})(?=(?:(?!${BREAK})${SKIPPED})*${SIGN})`, 'gu');
