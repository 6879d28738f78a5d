// Finding annotated words again after the text was edited. The quote is the truth, the position a hint.
// "signed the accord on Tuesday" is found in "signed the new accord on Tuesday", not in "Tuesday's accord".

import type { Span } from '../span';
import { type NormalText, normalise, toNormal } from './normalText';
import {
  changedPlaces,
  LONG,
  nearbyPlaces,
  type Place,
  type Side,
  quotedPlaces,
  standsAt,
  TELLING_CONTEXT,
  unchangedPlaces,
  type Wanted,
} from './places';
import type { Selectors } from './records';

import { SHORTEST_CONTEXT } from './describe';

export { describeSpan } from './describe';

export interface Anchored extends Span {
  /** 1 for the very same words in the same surroundings, less for every difference. */
  readonly score: number;
}

/**
 * What became of the words: they stand where they did, they stand elsewhere, other words took the place of some, words like
 * them stand where we cannot be sure that they are meant, or none do. Blanks, line ends and the look of marks do not count.
 */
export type Anchoring =
  | (Anchored & { readonly state: 'exact' | 'moved' | 'changed' })
  | { readonly state: 'uncertain'; readonly candidates: readonly Anchored[] }
  | { readonly state: 'lost' };

/** What each part of a place tells about it being the right one; they add up to 1. */
const WEIGHTS = { quote: 0.6, before: 0.2, after: 0.2 };
/** A context is much the same from here on. */
const AGREES = 0.6;
/** Contexts are as like as this where a letter or two are others. */
const SLIPS = 0.8;
/** No context is shorter, but where the text ends; it stood only once when the words were described, see describe.ts. */
const WHOLE_CONTEXT = 20;
/** Words of so many characters that stand once are the words, whatever is around them. */
const UNMISTAKABLE = 48;
/** Of a sentence so much may be another's slip. */
const MOST_SLIPS = 0.1;
const MOST_CANDIDATES = 5;

/** Says of any selectors what became of their words in `text`. Never points at a look-alike: then it is uncertain. */
export function anchoringIn(text: string): (selectors: Selectors) => Anchoring {
  let normal: NormalText | null = null;
  return (selectors) => {
    const [{ exact, prefix, suffix }, { start }] = selectors;
    if (exact === '') return { state: 'lost' };
    if (standsAt(text, prefix + exact + suffix, start - prefix.length)) {
      return { state: 'exact', start, end: start + exact.length, score: 1 };
    }
    normal ??= normalise(text);
    return settle(normal, selectors);
  };
}

/** The words' place where we are sure of it, else null. */
export function resolveSpan(text: string, selectors: Selectors): Anchored | null {
  return sureOf(anchoringIn(text)(selectors));
}

export function sureOf(anchoring: Anchoring): Anchored | null {
  if (anchoring.state === 'lost' || anchoring.state === 'uncertain') return null;
  const { start, end, score } = anchoring;
  return { start, end, score };
}

function settle(normal: NormalText, selectors: Selectors): Anchoring {
  const wanted = wantedOf(normal, selectors);
  if (wanted.quote.trim() === '') return { state: 'lost' };
  const places = candidatesFor(normal.text, wanted);
  const sure = surest(places, wanted);
  if (sure) {
    const at = anchored(normal, sure, wanted);
    return { state: sure.edits > 0 ? 'changed' : at.start === selectors[1].start ? 'exact' : 'moved', ...at };
  }
  const candidates = places.map((place) => anchored(normal, place, wanted)).sort((a, b) => b.score - a.score);
  return candidates.length > 0
    ? { state: 'uncertain', candidates: candidates.slice(0, MOST_CANDIDATES) }
    : { state: 'lost' };
}

/** From the cheap and strict to the costly and loose; the next search only where the last found nothing to be sure of. */
function candidatesFor(text: string, wanted: Wanted): Place[] {
  const unchanged = unchangedPlaces(text, wanted);
  if (unchanged.length > 0) return unchanged;
  const quoted = quotedPlaces(text, wanted, wanted.quote.length >= LONG);
  if (surest(quoted, wanted)) return quoted;
  const changed = distinct([...quoted, ...changedPlaces(text, wanted)]);
  if (surest(changed, wanted)) return changed;
  return distinct([...changed, ...quotedPlaces(text, wanted, true), ...nearbyPlaces(text, wanted)]);
}

/** The one place that can be trusted, null where there is none or more than one. */
function surest(found: readonly Place[], wanted: Wanted): Place | null {
  const places = found.filter(({ tellsSame }) => tellsSame || wanted.quote.length >= LONG);
  const same = places.filter((place) => isSame(place));
  const unedited = same.filter(({ edits }) => edits === 0);
  if (unedited.length > 1) return unedited.find(({ start }) => start === wanted.hint) ?? null;
  for (const best of [unedited, same, places.filter((place) => isTrusted(place, places, wanted))]) {
    if (best.length > 0) return best.length === 1 ? best[0]! : null;
  }
  return null;
}

function isSame({ before, after }: Place): boolean {
  return before.similarity === 1 && after.similarity === 1;
}

/**
 * Both contexts agree, and one of them to the character. Words that stand once need less: contexts with a slip or two in each, or
 * one that is whole while the other still stands elsewhere, as where a paragraph moved. Long words that stand once need contexts
 * that are both much the same, or one that is the very same; a whole sentence needs none, unless it was one of several when it
 * was described.
 */
function isTrusted(place: Place, places: readonly Place[], { quote }: Wanted): boolean {
  const { edits, before, after } = place;
  const sides = [before, after];
  const isTold = sides.some(({ similarity, length }) => similarity === 1 && length >= TELLING_CONTEXT);
  const agrees = Math.min(before.similarity, after.similarity) >= AGREES;
  if (isTold && agrees) return true;
  const standsOnce = edits === 0 && places.filter((place) => place.edits === 0).length === 1;
  if (standsOnce && quote.length >= LONG && (isTold || agrees)) return true;
  if (standsOnce && place.isAlone && (hasSlips(sides) || isParted(sides))) return true;
  return isUnmistakable(place, places, quote);
}

function hasSlips(sides: readonly Side[]): boolean {
  return sides.every(({ similarity, length }) => similarity >= SLIPS && length >= TELLING_CONTEXT);
}

/** One context is whole, and what was on the other side is now in another place of the text. */
function isParted(sides: readonly Side[]): boolean {
  const isWhole = sides.some(({ similarity, length }) => similarity === 1 && length >= WHOLE_CONTEXT);
  return isWhole && sides.some(({ isElsewhere }) => isElsewhere);
}

/** A sentence with a slip or two in it, and no other place like it. */
function isUnmistakable(place: Place, places: readonly Place[], { length }: string): boolean {
  const isLike = ({ edits, tellsSame }: Place): boolean => tellsSame && edits <= MOST_SLIPS * length;
  if (length < UNMISTAKABLE || hadLookAlikes([place.before, place.after])) return false;
  return isLike(place) && places.every((one) => one === place || !isLike(one));
}

/** Long contexts were needed to tell the words from others, see describe.ts. */
function hadLookAlikes(sides: readonly { readonly length: number }[]): boolean {
  return sides.some(({ length }) => length > SHORTEST_CONTEXT);
}

function wantedOf(normal: NormalText, [{ exact, prefix, suffix }, { start }]: Selectors): Wanted {
  const whole = normalise(prefix + exact + suffix);
  const from = toNormal(whole, prefix.length);
  const to = Math.max(from, toNormal(whole, prefix.length + exact.length));
  return {
    prefix: whole.text.slice(0, from),
    quote: whole.text.slice(from, to),
    suffix: whole.text.slice(to),
    hint: toNormal(normal, start),
  };
}

function anchored({ starts, ends }: NormalText, place: Place, { quote }: Wanted): Anchored {
  const score =
    WEIGHTS.quote * (1 - Math.min(1, place.edits / quote.length)) +
    WEIGHTS.before * place.before.similarity +
    WEIGHTS.after * place.after.similarity;
  return { start: starts[place.start]!, end: ends[place.end - 1]!, score };
}

/** Of places that overlap, the first. */
function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, i) => !places.slice(0, i).some((one) => one.start < place.end && place.start < one.end));
}
