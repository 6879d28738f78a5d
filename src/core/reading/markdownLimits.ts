// What the parser is given of a Markdown source: nesting and marks beyond any article's would keep it busy for minutes and are full
// stops to it. "1. 1. 1. …" a thousand times over is ten lists with words in the last. Every offset stays.

/** Lists and quotes inside each other on one line, and the blanks before them: the parser walks through all of them on every line. */
const DEEPEST = 10;
const WIDEST_INDENT = 40;
/** Marks between two empty lines: the parser tries each open one against all that follow. */
const MOST_MARKS = 400;

const INDENT = /[ \t]*/y;
const CONTAINER = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*/y;
/** "* * *" is a rule, however long. */
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What ends a code block must be left to end it, whatever marks the code has. */
const FENCE = /^[ \t>]*(?:`{3,}|~{3})[^`]*$/;
const MARK = /[*_`[\]<&\\]/g;

/** As long as the source, with the same lines. */
export function withinLimits(text: string): string {
  let marks = 0;
  return text.replace(/[^\r\n]+|\n{2,}|(?:\r\n){2,}|\r{2,}/g, (line) => {
    if (/^[\s>]*$/.test(line)) {
      marks = 0;
      return withoutDepth(line);
    }
    if (RULE.test(line) || FENCE.test(line)) return line;
    return withoutDepth(line).replace(MARK, (mark) => (++marks > MOST_MARKS ? '.' : mark));
  });
}

function withoutDepth(line: string): string {
  let at = endOf(INDENT, line, 0);
  const most = at > WIDEST_INDENT ? 0 : DEEPEST;
  let kept = at;
  for (let depth = 1, next = endOf(CONTAINER, line, at); next > at; depth++, next = endOf(CONTAINER, line, at)) {
    at = next;
    if (depth <= most) kept = at;
  }
  return kept === at ? line : line.slice(0, kept) + line.slice(kept, at).replace(/[^\s]/g, '.') + line.slice(at);
}

/** Where a match at `at` ends; `at` where there is none. */
function endOf(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}
