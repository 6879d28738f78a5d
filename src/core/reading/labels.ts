// Lines that name what they tell: "Title: …", "Author: …", "Date: …", "Source: …", as collections of articles have them.

import type { Span } from '../span';
import { bareNames } from './bylines';
import { marked, mayHold } from './rowMarks';
import { type Particulars, type Row, sourceSpan } from './rows';

export interface Label {
  readonly field: keyof Particulars | null;
  readonly values: readonly Span[];
}

const FIELDS: readonly (readonly [RegExp, keyof Particulars | null])[] = [
  [/^(?:(?:full )?title|headline|subject)\s*:\s*/i, 'title'],
  [/^(?:authors?|by|byline|writers?)\s*:\s*/i, 'authors'],
  [/^(?:date|sent|published|publication date|pub date|date published)\s*:\s*/i, 'date'],
  [/^(?:source|outlet|publication|publisher|newspaper)\s*:\s*/i, 'outlet'],
  [/^\p{L}[\p{L} ]{1,20}\s*:\s*(?=[\d-]+$)/u, null],
  [
    /^(?:(?:web )?editors?|from|to|cc|reply-to|url|link|section|category|location|language|id|country|word count|length|byline email)\s*:\s*/i,
    null,
  ],
];
const LONGEST = 30;
const COLON = marked('colon');

/** "Source: Harbour News | 12-29-2024 08:36" */
function valueLength(words: string, field: Label['field']): number {
  return field === 'outlet' ? words.split(/[|•·]/)[0]!.trimEnd().length : words.length;
}

/** Null where the row is no such line. */
export function labelOf(row: Row): Label | null {
  if (row.words > LONGEST || row.text.length > 300 || !mayHold(row, COLON)) return null;
  for (const [pattern, field] of FIELDS) {
    const from = pattern.exec(row.text)?.[0].length;
    if (from === undefined || from === row.text.length) continue;
    const value = { start: from, end: from + valueLength(row.text.slice(from), field) };
    const names = field === 'authors' ? bareNames(row.text.slice(from)) : [];
    const values =
      names.length > 0 ? names.map(({ start, end }) => ({ start: start + from, end: end + from })) : [value];
    return { field, values: values.map((each) => sourceSpan(row, each)) };
  }
  return null;
}
