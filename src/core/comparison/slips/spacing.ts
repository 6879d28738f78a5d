// A blank too few or too many: "fentanyl.Blinken", "China’s“unfair", "ports ,".

import { slipAt, type Checked } from './slip';
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
  const { seen } = checked;
  return [...seen.matchAll(row.at)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = row.before.exec(seen.slice(Math.max(0, match.index - REACH), match.index))?.[0];
    const after = row.after.exec(seen.slice(end, end + REACH))?.[0];
    if (!before || !after) return [];
    const found = before + match[0] + after;
    return slipAt(
      checked,
      { start: match.index - before.length, end: end + after.length },
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
  const found = [...seen.matchAll(/[ \u00a0]([,;.])(?=[\s"”’)]|$)/g)].filter(
    // Blanked markup leaves spaces that the source does not have.
    (match) => text.startsWith(match[0], match.index) && /[\p{L}\p{N}]/u.test(seen[match.index - 1] ?? ''),
  );
  if (found.length >= HABIT) return [];
  return found.map((match) =>
    slipAt(
      checked,
      { start: match.index, end: match.index + match[0].length },
      {
        type: 'space-before',
        title: `Space before “${match[1]}”`,
        because: `No space belongs before “${match[1]}”.`,
        replacement: match[1]!,
      },
    ),
  );
}
