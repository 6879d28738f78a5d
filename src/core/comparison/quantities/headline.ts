// A headline that counts otherwise than the text under it.

import { relate } from './agreement';
import type { Quantity } from './quantities';
import type { Rivals } from './rivals';
import { isInTitle, isOld } from './series';

/** Of each number of the headline the text's first number of the same thing, where the text nowhere has the headline's. */
export function headlineAgainstText(own: readonly Quantity[]): Rivals[] {
  const text = own.filter((one) => !isInTitle(one) && !isOld(one));
  return own.filter(isInTitle).flatMap((title) => {
    const same = text.filter((one) => isOfOne(title, one));
    const [b] = same.filter(({ scope }) => !scope.partial && scope.limits.length === 0);
    if (!b || title.scope.partial || relate(title, b) !== 'apart') return [];
    const told = text.some((one) => one.kind === title.kind && relate(title, one) !== 'apart');
    return told || isSum(title, same) ? [] : [{ a: title, b, alike: 1 }];
  });
}

/** One class of people, or money, a magnitude, a measure of one noun; a bare count of a noun is too little. */
function isOfOne(title: Quantity, one: Quantity): boolean {
  if (title.kind !== one.kind || title.unit !== one.unit || title.kind === 'age') return false;
  if (title.counted !== one.counted) return false;
  return title.kind !== 'money' || title.counted !== '' || isNear(title.low / one.low);
}

/** Sums of money are many in a text; only one that is nearly the headline's is likely meant for it. */
function isNear(ratio: number): boolean {
  return ratio > 0.8 && ratio < 1.25;
}

function isSum(title: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((a, i) => parts.slice(i + 1).some((b) => a.low + b.low === title.low));
}
