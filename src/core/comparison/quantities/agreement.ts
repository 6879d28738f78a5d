// Whether two numbers can be true of one thing.

import type { Reach } from './numerals';
import { trimEnd } from '../../trim';

export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly reach: Reach;
}

/** `same`: one is the other, rounded or not. `open`: both can be true ("at least 12" and 58). `apart`: they cannot both be. */
export type Relation = 'same' | 'open' | 'apart';

const ABOUT = 0.15;
/** "More than 80" is a way to say 86, not to say 150. */
const NEAR_ABOVE = 1.25;

export function relate(a: Amount, b: Amount): Relation {
  if (a.low <= b.high && b.low <= a.high) return 'same';
  const [low, high] = a.high < b.low ? [a, b] : [b, a];
  if (rounds(low.high, high.low) || isAbout(low, high)) return 'same';
  if (low.reach === 'at-least' || high.reach === 'at-most')
    return high.low <= low.high * NEAR_ABOVE && low.reach !== high.reach ? 'same' : 'open';
  return 'apart';
}

function isAbout(low: Amount, high: Amount): boolean {
  const loose = low.reach === 'about' || high.reach === 'about';
  return loose && high.low - low.high <= high.low * ABOUT;
}

/** 8 billion and 8.1 billion, 6,000 and 5,987: one is the other in rounder numbers. */
function rounds(a: number, b: number): boolean {
  return isRounded(a, b) || isRounded(b, a);
}

function isRounded(round: number, exact: number): boolean {
  const digits = trimEnd(String(round), /0/).replace('.', '').length;
  return digits >= 1 && digits <= 2 && Math.abs(exact) >= 100 && Number(exact.toPrecision(digits)) === round;
}
