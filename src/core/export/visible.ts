// Marks that a text can hold and nobody sees: controls, which a terminal obeys, and marks that turn the direction of the words
// around them. A line break and a tab are not among them.

export const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One line for a terminal: "\u001b[2J" and a line break of a file name are printed as letters and obeyed by nobody. */
export function visible(text: string): string {
  return spelled(text).replace(/[\t\n\u2028\u2029]/g, escape);
}

/** Lines of ours that hold others' words. Of JSON the value stays the same. */
export function spelled(lines: string): string {
  return lines.replace(UNSEEN, escape);
}

function escape(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
