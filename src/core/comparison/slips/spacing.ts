// A blank too few or too many: "harbour.Oduya", "ministry’s“clear", "ports ,".

import { eachMatch, slipAt, type Checked } from './slip';
import type { Draft } from '../findings';

/** Patterns start at the mark, which is rare; the words around it are looked at only then. */
interface MissingSpace {
  readonly at: RegExp;
  /** What must stand right before and right after the mark. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly because: string;
  /** Whether the blank belongs after the mark (else before it). */
  readonly spaceAfter: boolean;
}

const MISSING: readonly MissingSpace[] = [
  {
    // "sea.Oduya"; not "example.Org", "Node.js", "U.S.Navy", a file name or an address.
    at: /[.!?]["”’)]?(?=\p{Lu})/gu,
    before: /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{2,30}$/u,
    after: /^\p{Lu}\p{Ll}{0,30}(?![\p{L}\p{N}]*[.@/_-]\p{L})(?![\p{Lu}\p{N}])/u,
    because: 'A space is missing after the full stop.',
    spaceAfter: true,
  },
  {
    at: /“(?=\p{L})/gu,
    before: /\p{L}{1,30}(?:['’]s?)?$/u,
    after: /^\p{L}{1,30}/u,
    because: 'A space is missing before the quotation mark.',
    spaceAfter: false,
  },
  {
    // "boats,and"; not "1,000", not "a,b" of a formula.
    at: /[,;](?=\p{Ll}{2})/gu,
    before: /(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{2,30}$/u,
    after: /^\p{Ll}{2,30}(?![\p{L}\p{N}]*[.,@/_;-]\p{L})/u,
    because: 'A space is missing after the comma.',
    spaceAfter: true,
  },
];
const REACH = 40;
/** From so many on it is the house's way of writing (French spacing), or a table. */
const HABIT = 4;

export function spacingSlips(checked: Checked): Draft[] {
  return [...MISSING.flatMap((row) => missingSpaces(checked, row)), ...spacesBeforeMarks(checked)];
}

function missingSpaces(checked: Checked, row: MissingSpace): Draft[] {
  const { seen, text } = checked;
  return eachMatch(seen, row.at, (match) => {
    const start = match.index!;
    const end = start + match[0].length;
    const before = row.before.exec(seen.slice(Math.max(0, start - REACH), start))?.[0];
    const after = row.after.exec(seen.slice(end, end + REACH))?.[0];
    if (!before || !after || !text.startsWith(match[0], start)) return null;
    const found = before + match[0] + after;
    return slipAt(
      checked,
      { start: start - before.length, end: end + after.length },
      {
        type: 'missing-space',
        title: `Missing space: “${found}”`,
        because: row.because,
        replacement: row.spaceAfter ? `${before}${match[0]} ${after}` : `${before} ${match[0]}${after}`,
      },
    );
  });
}

function spacesBeforeMarks(checked: Checked): Draft[] {
  const { seen, text } = checked;
  const found = eachMatch(seen, /[ \u00a0]([,.])(?=[\s"”’)]|$)(?! ?\.)/g, (match) => {
    const start = match.index!;
    // Blanked markup leaves spaces that the source does not have.
    if (!text.startsWith(match[0], start) || !/[\p{L}\p{N}]/u.test(seen[start - 1] ?? '')) return null;
    return slipAt(
      checked,
      { start, end: start + match[0].length },
      {
        type: 'space-before',
        title: `Space before “${match[1]}”`,
        because: `No space belongs before “${match[1]}”.`,
        replacement: match[1]!,
      },
    );
  });
  return found.length < HABIT ? found : [];
}
