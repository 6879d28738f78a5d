// Puts together what English writes in several words or marks but means as one: "twenty-five", "1,200", "2.5", "21st", "1980s", "'68",
// "a.m.", "B.C.".

import { Code, type Lexicon, type Token } from '../token';

type Fold = (
  tokens: readonly Token[],
  at: number,
  view: string,
) => { readonly token: Token; readonly taken: number } | null;

export function makeFold(lexicon: Lexicon): (tokens: readonly Token[], view: string) => Token[] {
  const folds = foldsOf(lexicon);
  const first = firstCodes(lexicon);
  return (tokens, view) => {
    const folded: Token[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = first[tokens[at]!.code] === 1 ? foldAt(folds, tokens, at, view) : null;
      folded.push(found?.token ?? tokens[at]!);
      at += found?.taken ?? 1;
    }
    return folded;
  };
}

/** By code, 1 where something to put together can begin. */
function firstCodes(lexicon: Lexicon): Uint8Array {
  const codes = new Uint8Array(lexicon.word.length);
  codes[Code.number] = 1;
  for (const letter of ["'", 'a', 'p', 'b', 'c']) codes[lexicon.code.get(letter)!] = 1;
  for (const name of ['ONES', 'TEENS', 'TENS', 'HUNDRED', 'MONTHABBR', 'WEEKDAYABBR'])
    lexicon.classes.get(name)!.forEach((_, code) => (codes[code] = 1));
  return codes;
}

function foldAt(folds: readonly Fold[], tokens: readonly Token[], at: number, view: string): ReturnType<Fold> {
  for (const fold of folds) {
    const found = fold(tokens, at, view);
    if (found) return found;
  }
  return null;
}

/** The longer first: "twenty-first" before "twenty". */
function foldsOf(lexicon: Lexicon): Fold[] {
  const number = (token: Token | undefined, ...classes: string[]): number | undefined => {
    for (const name of token ? classes : []) {
      const value = lexicon.classes.get(name)?.[token!.code];
      if (typeof value === 'number') return value;
    }
    return undefined;
  };
  const is: Is = (token, word) => token?.code === lexicon.code.get(word);
  return [
    pointedLetters(lexicon, is),
    // Jan., Mon.
    (tokens, at) =>
      number(tokens[at], 'MONTHABBR', 'WEEKDAYABBR') !== undefined && is(tokens[at + 1], '.') && tokens[at + 1]!.glued
        ? join(tokens, at, 2, tokens[at]!.code, NaN)
        : null,
    (tokens, at) => {
      const ten = number(tokens[at], 'TENS');
      if (ten === undefined) return null;
      const skip = is(tokens[at + 1], '-') ? 2 : 1;
      const unit = tokens[at + skip];
      const one = number(unit, 'ONES');
      if (one !== undefined) return join(tokens, at, skip + 1, Code.number, ten + one);
      const ordinal = number(unit, 'ORDWORD');
      if (ordinal === undefined || ordinal > 9) return null;
      return join(tokens, at, skip + 1, Code.ordinal, ten + ordinal);
    },
    // "nineteen ninety-one"; the lead alone is a number.
    (tokens, at) => {
      const century = number(tokens[at], 'TEENS');
      if (century === undefined || century < 17) return null;
      const ten = number(tokens[at + 1], 'TENS');
      if (ten === undefined) {
        const teen = number(tokens[at + 1], 'TEENS');
        return teen === undefined ? null : join(tokens, at, 2, Code.number, century * 100 + teen, 4);
      }
      const skip = is(tokens[at + 2], '-') ? 3 : 2;
      const one = number(tokens[at + skip], 'ONES');
      const [taken, value] = one === undefined ? [2, ten] : [skip + 1, ten + one];
      return join(tokens, at, taken, Code.number, century * 100 + value, 4);
    },
    hundreds(number, is),
    (tokens, at) => {
      const value = number(tokens[at], 'ONES', 'TEENS', 'TENS');
      return value === undefined ? null : join(tokens, at, 1, Code.number, value);
    },
    (tokens, at) => {
      const suffix = tokens[at + 1];
      if (tokens[at]!.digits === 0 || !suffix?.glued) return null;
      const ordinal = is(suffix, 'st') || is(suffix, 'nd') || is(suffix, 'rd') || is(suffix, 'th');
      return ordinal && tokens[at]!.digits < 4 ? join(tokens, at, 2, Code.ordinal, tokens[at]!.value) : null;
    },
    decade(is),
    shortYear(is),
    largeNumber(lexicon, is),
  ];
}

function join(tokens: readonly Token[], at: number, taken: number, code: number, value: number, digits = 0) {
  const first = tokens[at]!;
  return { token: { ...first, end: tokens[at + taken - 1]!.end, code, value, digits }, taken };
}

type Is = (token: Token | undefined, word: string) => boolean;

/** a.m., p.m., B.C., A.D., B.C.E. */
function pointedLetters(lexicon: Lexicon, is: Is): Fold {
  const spellings = ['a.m.', 'p.m.', 'b.c.e.', 'b.c.', 'a.d.', 'c.e.'].map((spelling) => ({
    letters: [...spelling],
    code: lexicon.code.get(spelling.replaceAll('.', ''))!,
  }));
  return (tokens, at) => {
    if (!is(tokens[at + 1], '.') || tokens[at]!.end - tokens[at]!.start !== 1) return null;
    for (const { letters, code } of spellings) {
      const fits = (length: number): boolean =>
        letters.slice(0, length).every((letter, i) => is(tokens[at + i], letter) && (i === 0 || tokens[at + i]!.glued));
      // "10 p.m" without its last stop is usual too.
      if (fits(letters.length)) return join(tokens, at, letters.length, code, NaN);
      if (fits(letters.length - 1)) return join(tokens, at, letters.length - 1, code, NaN);
    }
    return null;
  };
}

function hundreds(number: (token: Token | undefined, ...classes: string[]) => number | undefined, is: Is): Fold {
  return (tokens, at) => {
    const first = tokens[at]!;
    const count = is(first, 'a') ? 1 : (number(first, 'ONES') ?? (first.digits > 0 ? first.value : undefined));
    const bare = number(first, 'HUNDRED');
    const scale = bare ?? (count === undefined ? undefined : number(tokens[at + 1], 'HUNDRED'));
    if (scale === undefined || (bare === undefined && first.digits > 2)) return null;
    const taken = bare === undefined ? 2 : 1;
    const value = (bare === undefined ? count! : 1) * scale;
    const rest = is(tokens[at + taken], 'and') ? number(tokens[at + taken + 1], 'ONES', 'TEENS', 'TENS') : undefined;
    if (rest !== undefined) return join(tokens, at, taken + 2, Code.number, value + rest);
    return join(tokens, at, taken, Code.number, value);
  };
}

/** "1980s", "'80s", "1930's"; the value is the decade, 198. */
function decade(is: Is): Fold {
  return (tokens, at) => {
    const lead = is(tokens[at], "'") && tokens[at + 1]?.glued ? 1 : 0;
    const digits = tokens[at + lead];
    if (!digits || digits.digits === 0 || digits.value % 10 !== 0) return null;
    const mark = at + lead + 1;
    const taken = is(tokens[mark], "'") && tokens[mark]!.glued ? 2 : 1;
    const s = tokens[mark + taken - 1];
    if (!is(s, 's') || !s?.glued) return null;
    // "the 1930's" is a decade, "1990's first quarter" a year.
    if (taken === 2 && lead === 0 && !['the', 'early', 'late', 'mid', '-'].some((word) => is(tokens[at - 1], word)))
      return null;
    if (digits.digits === 4 && digits.value >= 1000 && digits.value < 2200)
      return join(tokens, at, lead + 1 + taken, Code.decade, digits.value / 10);
    if (digits.digits !== 2) return null;
    return join(tokens, at, lead + 1 + taken, Code.decade, (digits.value < 20 ? 200 : 190) + digits.value / 10);
  };
}

const glueless = /(?:^|\s)(?:since|in|of|from|until|by)$/i;

/** "'68" is 1968, "'08" is 2008. */
function shortYear(is: Is): Fold {
  return (tokens, at, view) => {
    const digits = tokens[at + 1];
    if (!is(tokens[at], "'") || !digits?.glued || digits.digits !== 2) return null;
    // "since'82" lacks its blank; "his'82" is something else.
    if (
      tokens[at]!.glued &&
      /\w/.test(view[tokens[at]!.start - 1] ?? '') &&
      !glueless.test(view.slice(Math.max(0, tokens[at]!.start - 7), tokens[at]!.start))
    )
      return null;
    return join(tokens, at, 2, Code.shortYear, digits.value + (digits.value < 30 ? 2000 : 1900));
  };
}

/** "1,200", "2.5", "two and a half"; dates with points ("19.06.2023") stay in pieces. */
function largeNumber(lexicon: Lexicon, is: Is): Fold {
  const zones = lexicon.classes.get('ZONE')!;
  return (tokens, at) => {
    if (tokens[at]!.digits === 0) return null;
    let value = String(tokens[at]!.value);
    let taken = 1;
    while (is(tokens[at + taken], ',') && tokens[at + taken]!.glued && isGroup(tokens[at + taken + 1])) {
      value += String(tokens[at + taken + 1]!.value).padStart(3, '0');
      taken += 2;
    }
    const point = tokens[at + taken];
    const fraction = tokens[at + taken + 1];
    if (
      is(point, '.') &&
      point?.glued &&
      fraction?.glued &&
      fraction.digits > 0 &&
      !isGluedPoint(tokens, at + taken + 2)
    ) {
      if (tokens[at]!.glued && is(tokens[at - 1], '.')) return null;
      const suffix = tokens[at + taken + 2]; // 6.30pm
      if (suffix?.glued && (is(suffix, 'am') || is(suffix, 'pm'))) return null;
      if (suffix && fraction.digits === 2 && zones[suffix.code] !== undefined) return null; // 10.30 GMT
      value += `.${'0'.repeat(fraction.digits - String(fraction.value).length)}${fraction.value}`;
      taken += 2;
    }
    return taken === 1 ? null : join(tokens, at, taken, Code.number, Number(value), 9);
  };
  function isGroup(token: Token | undefined): boolean {
    return token?.digits === 3 && token.glued;
  }
  function isGluedPoint(tokens: readonly Token[], at: number): boolean {
    return is(tokens[at], '.') && tokens[at]!.glued && tokens[at + 1]?.glued === true && tokens[at + 1]!.digits > 0;
  }
}
