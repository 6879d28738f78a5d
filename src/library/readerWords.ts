// The words of an article as a reader sees them: Markdown without its marks.

import type { Prose, SourceFormat } from '../core/article';
import type { Span } from '../core/span';

/** Answers the words between two offsets of the text. Plain text has no marks: it is given as it stands. */
export function readerWordsIn(text: string, format: SourceFormat, prose: () => Prose): (span: Span) => string {
  if (format !== 'markdown') return ({ start, end }) => text.slice(start, end);
  return ({ start, end }) => withoutMarks(text.slice(start, end), prose().view.slice(start, end));
}

/** What the view blanks and is no blank itself is hidden: "a **sharp** [fall](https://…)," is "a sharp fall,". */
function withoutMarks(text: string, view: string): string {
  let words = '';
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && view[end] === ' ' && !/\s/.test(text[end]!)) end++;
    if (end > at) words += readerSees(text.slice(at, end));
    else words += text[end++]!;
    at = end;
  }
  return words.trim();
}

/** Of what is hidden, a line break and the letters of `code` are seen. */
function readerSees(hidden: string): string {
  if (/<br\b/i.test(hidden)) return ' ';
  return hidden.includes('`') ? hidden.replace(/[*_~`]+/g, '') : '';
}
