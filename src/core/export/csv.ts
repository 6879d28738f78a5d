// Tables for spreadsheets, RFC 4180. A cell that a spreadsheet would run as a formula is kept as text.

import type { Section } from './report';
import { reportOf } from './report';
import type { ExportFile, ExportInput } from './types';

/** One file per section of the report, and one with every date expression. */
export function csvTables(input: ExportInput): ExportFile[] {
  return [...reportOf(input).sections, dates(input)].map((section) => ({
    name: `${section.title.toLowerCase().replace(/ /g, '-')}.csv`,
    text: [section.columns, ...section.rows].map((row) => row.map(cell).join(',') + '\r\n').join(''),
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
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
