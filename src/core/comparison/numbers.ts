// Numbers with what they count: "240 Sarovan boats", "three fishermen", "about $8 billion", "18 percent".

import type { Span } from '../span';
import type { Term } from './terms';

export interface Quantity extends Span {
  /** In ones; percent as they stand. */
  readonly value: number;
  /** Stems of what is counted, nearest first; `percent` and `$` stand for themselves. Never empty. */
  readonly units: readonly string[];
  /** Where the words of what is counted end. */
  readonly reachesTo: number;
  /** "about", "nearly": a tenth to either side is the same. "at least" and "at most" are open to one side. */
  readonly reach: 'exact' | 'about' | 'at-least' | 'at-most';
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const SPELLED: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const REACH: readonly (readonly [RegExp, Quantity['reach']])[] = [
  [
    /\b(?:at least|more than|over|above|upwards of|no fewer than|no less than|exceeding)\s+(?:\S{1,3}\s*)?$/i,
    'at-least',
  ],
  [
    /\b(?:at most|fewer than|less than|under|below|up to|as many as|as much as|no more than|within)\s+(?:\S{1,3}\s*)?$/i,
    'at-most',
  ],
  [
    /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|circa)\s+(?:\S{1,3}\s*)?$/i,
    'about',
  ],
];
const UNIT_REACH = 3;

/** Quantities among the given words (those of dates left out); offsets are those of the words. */
export function numbersIn(text: string, words: readonly Term[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const told = readNumber(words, i);
    if (!told) continue;
    const { units, reachesTo } = unitsAfter(text, words, told.next);
    const [start, end] = [words[i]!.start, words[told.next - 1]!.end];
    i = told.next - 1;
    if (/[$€£¥]\s?$/.test(text.slice(Math.max(0, start - 2), start))) units.unshift('$');
    if (units.length > 0)
      found.push({ start, end, value: told.value, units, reachesTo, reach: reachBefore(text, start) });
  }
  return found;
}

/** "240", "6,000", "2.5", "three", "twenty-one", each with scale words after it; "a dozen"; no years, no ordinals. */
function readNumber(words: readonly Term[], at: number): { value: number; next: number } | null {
  let value = valueOf(words[at]!.folded) ?? (words[at]!.folded === 'dozen' ? 1 : null);
  if (value === null) return null;
  let next = words[at]!.folded === 'dozen' ? at : at + 1;
  const rest = next < words.length && isTwentyOf(words[at]!, words[next]!) ? valueOf(words[next]!.folded) : null;
  if (rest !== null) [value, next] = [value + rest, next + 1];
  while (next < words.length && SCALES.has(words[next]!.folded)) value *= SCALES.get(words[next++]!.folded)!;
  const bare = next === at + 1 && /^\d{4}$/.test(words[at]!.folded) && value >= 1900 && value < 2100;
  return bare ? null : { value, next: Math.max(next, at + 1) };
}

/** "twenty-" before "one". */
function isTwentyOf(tens: Term, ones: Term): boolean {
  return TENS.includes(tens.folded) && SMALL.slice(1, 10).includes(ones.folded) && ones.start === tens.end + 1;
}

function valueOf(folded: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded)) return Number(folded.replace(/,/g, ''));
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(folded)) return Number(folded);
  return SPELLED.get(folded) ?? null;
}

/** Content words that follow with nothing but blanks between: what is counted. */
function unitsAfter(text: string, words: readonly Term[], next: number): { units: string[]; reachesTo: number } {
  const units: string[] = [];
  let end = words[next - 1]!.end;
  const percent = /^\s?%/.exec(text.slice(end, end + 2));
  if (percent) return { units: ['percent'], reachesTo: end + percent[0].length };
  for (let i = next; i < words.length && units.length < UNIT_REACH; i++) {
    if (!/^[ \t\u00a0-]{1,3}$/.test(text.slice(end, words[i]!.start)) || !words[i]!.content) break;
    units.push(words[i]!.stem);
    end = words[i]!.end;
  }
  return { units, reachesTo: end };
}

function reachBefore(text: string, start: number): Quantity['reach'] {
  const before = text.slice(Math.max(0, start - 24), start);
  return REACH.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

/** Whether both numbers can be true of the same thing. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const slack = a.reach === 'about' || b.reach === 'about' ? 0.15 : 0;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.reach === 'at-least' || high.reach === 'at-most') return true;
  return (high.value - low.value) / Math.max(high.value, 1) <= slack || rounds(low, high);
}

/** "8 billion" and "8.1 billion", "6,000" and "5,987": one is the other in rounder numbers. */
function rounds(a: Quantity, b: Quantity): boolean {
  return [
    [a.value, b.value],
    [b.value, a.value],
  ].some(([round, exact]) => {
    const digits = String(round).replace(/0+$/, '').replace('.', '').length;
    return digits <= 2 && exact! >= 100 && Number(exact!.toPrecision(digits)) === round;
  });
}

/** The unit both count, or null. */
export function sharedUnit(a: Quantity, b: Quantity): string | null {
  return a.units.find((unit) => b.units.includes(unit)) ?? null;
}
