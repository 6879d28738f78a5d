// A blank too few or too many: "fentanyl.Blinken", "China’s“unfair", "ports ,".

import type { Draft } from '../findings';
import { slipAt, type Checked, type Slip } from './slip';

interface Row {
  /** The span that is wrong is the whole match. */
  readonly pattern: RegExp;
  readonly slip: (found: string) => Slip;
}

const missing = (found: string, replacement: string, after: string): Slip => ({
  type: 'missing-space',
  title: `Missing space: “${found}”`,
  because: `A space is missing ${after}.`,
  replacement,
});

const ROWS: readonly Row[] = [
  {
    // "sea.Oduya"; not "example.Org", "Node.js", "U.S.Navy", a file name or an address.
    pattern:
      /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{2,30}[.!?]["”’)]?\p{Lu}\p{Ll}{0,30}(?![\p{L}\p{N}]*[.@/_-]\p{L})(?![\p{Lu}\p{N}])/gu,
    slip: (found) => missing(found, found.replace(/([.!?]["”’)]?)(?=\p{Lu})/u, '$1 '), 'after the full stop'),
  },
  {
    // "said.”Oduya" is above; here “China’s“unfair” and “said“We”.
    pattern: /\p{L}{1,30}(?:['’]s?)?“(?=\p{L})/gu,
    slip: (found) => missing(found, found.replace('“', ' “'), 'before the quotation mark'),
  },
  {
    // "boats,and"; not "1,000", not "a,b" of a formula.
    pattern: /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{2,30}[,;]\p{Ll}{2,30}(?![\p{L}\p{N}]*[.,@/_;-]\p{L})/gu,
    slip: (found) => missing(found, found.replace(/[,;]/, '$& '), 'after the comma'),
  },
];

const SPACE_BEFORE = /(?<=[\p{L}\p{N}])[ \u00a0]+([,;.])(?=[\s"”’)]|$)(?!\s?[.])/gu;
/** From so many on it is the house's way of writing (French spacing), or a table. */
const HABIT = 4;

export function spacingSlips(checked: Checked): Draft[] {
  const rows = ROWS.flatMap(({ pattern, slip }) =>
    [...checked.seen.matchAll(pattern)].map((match) =>
      slipAt(checked, { start: match.index, end: match.index + match[0].length }, slip(match[0])),
    ),
  );
  return [...rows, ...spacesBeforeMarks(checked)];
}

function spacesBeforeMarks(checked: Checked): Draft[] {
  const found = [...checked.seen.matchAll(SPACE_BEFORE)].filter(
    (match) =>
      // Blanked markup leaves spaces that the source does not have.
      /^\s/.test(checked.text.slice(match.index, match.index + 1)) &&
      checked.text.slice(match.index, match.index + match[0].length) === match[0],
  );
  if (found.length >= HABIT) return [];
  return found.map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return slipAt(checked, span, {
      type: 'space-before',
      title: `Space before “${match[1]}”`,
      because: `No space belongs before “${match[1]}”.`,
      replacement: match[1]!,
    });
  });
}
