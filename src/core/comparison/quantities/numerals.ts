// Numbers as written: "1,300", "thirty-nine", "two million", "13.7bn", "40 to 50", "at least 37".

import type { Words } from '../../language/words';
import units from './units.json';

/** How the text limits a number: "about", "at least", "at most" are open to one side or both. */
export type Reach = 'exact' | 'about' | 'at-least' | 'at-most';

export interface Numeral {
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
  /** Both ends of "40 to 50"; equal for a single number. */
  readonly low: number;
  readonly high: number;
  readonly reach: Reach;
  /** Letters that hang on the last digits: "ft" of "260ft"; '' without. A scale is already counted in. */
  readonly suffix: string;
}

interface Part {
  readonly value: number;
  readonly to: number;
  readonly suffix: string;
}

const SCALES: ReadonlyMap<string, number> = new Map(Object.entries(units.scales));
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPELLED: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)(\p{L}{1,3})?$/u;

/** Every number among the words, in order; years, days and times are among them. */
export function numeralsIn(words: Words): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = readOne(words, i);
    if (!first) continue;
    const second = readOne(words, rangeTo(words, i, first.to));
    const { value: low } = first;
    const isRange = second !== null && second.value > low;
    const last = isRange ? second : first;
    found.push({ from: i, to: last.to, low, high: last.value, reach: reachOf(words, i, last.to), suffix: last.suffix });
    i = last.to - 1;
  }
  return found;
}

/** Where the upper end of a range would stand: "40 | to 50", "between 40 | and 50", "20 | - 25"; -1 where none can. */
function rangeTo(words: Words, from: number, to: number): number {
  const link = words.lower(to);
  const isRange =
    link === 'to' || link === '-' || link === '–' || (link === 'and' && words.lower(from - 1) === 'between');
  return isRange && words.sentence(to) === words.sentence(from) ? to + 1 : -1;
}

function readOne(words: Words, at: number): Part | null {
  const digits = DIGITS.exec(words.form(at));
  if (digits) return scaled(words, Number(digits[1]!.replace(/,/g, '')), at + 1, digits[2] ?? '');
  const lower = words.lower(at);
  if (lower === 'dozen' && /^an?$/.test(words.lower(at - 1))) return scaled(words, 12, at + 1, '');
  if (/^an?$/.test(lower) && /^(?:hundred|thousand|million|billion)$/.test(words.lower(at + 1)))
    return scaled(words, 1, at + 1, '');
  const spelled = SPELLED.get(lower);
  if (spelled === undefined) return null;
  const ones = SPELLED.get(words.lower(at + 2));
  const isPair = spelled >= 20 && words.form(at + 1) === '-' && ones !== undefined && ones > 0 && ones < 10;
  return isPair ? scaled(words, spelled + ones, at + 3, '') : scaled(words, spelled, at + 1, '');
}

/** With the scale words that follow; "m" after a currency or before several of a kind is a million, else metres. */
function scaled(words: Words, value: number, to: number, suffix: string): Part {
  if (suffix !== '') {
    const scale = suffix === 'm' && !isMillion(words, to - 1, to) ? undefined : SCALES.get(suffix.toLowerCase());
    return scale === undefined ? { value, to, suffix } : scaled(words, value * scale, to, '');
  }
  const next = words.lower(to);
  const scale = SCALES.get(next);
  if (scale === undefined || (next === 'm' && !isMillion(words, to - 1, to + 1))) return { value, to, suffix };
  return scaled(words, value * scale, to + 1, '');
}

function isMillion(words: Words, number: number, after: number): boolean {
  return /^[$€£¥₹]|^\p{Lu}+\$$/u.test(words.form(number - 1)) || words.tag(after) === 'NNS';
}

const REACHES: readonly (readonly [RegExp, Reach])[] = [
  [
    /\b(?:at least|more than|over|above|upwards? of|(?:no|not) (?:fewer|less) than|exceed(?:ing|ed|s)|topp(?:ed|ing)|pass(?:ed|ing)|surpass(?:ed|ing)) (?:\S{1,3} ?)?$/,
    'at-least',
  ],
  [
    /\b(?:at most|fewer than|less than|under|below|up to|as (?:many|much|high) as|no more than|within) (?:\S{1,3} ?)?$/,
    'at-most',
  ],
  [
    /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|circa|more or less) (?!(?:the|his|her|its|our|my) )(?:\S{1,3} ?)?$/,
    'about',
  ],
];
const BEFORE = 28;

function reachOf(words: Words, from: number, to: number): Reach {
  const { view } = words.prose;
  const start = words.start(from);
  const before = view
    .slice(Math.max(0, start - BEFORE), start)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const said = REACHES.find(([pattern]) => pattern.test(before))?.[1];
  if (said) return said;
  return words.lower(to) === 'or' && words.lower(to + 1) === 'more' ? 'at-least' : 'exact';
}
