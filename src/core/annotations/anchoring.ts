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

import { hadLookAlikes, nearIn } from './describe';
import { STRETCH, supportOf, type Support } from './support';

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
/** Of a context so much stands, to the character, on both sides of words that were replaced. */
const WHOLE_CONTEXT = 20;
/** Words of so many characters that stand once are the words, whatever is around them. */
const UNMISTAKABLE = 48;
/** Of a sentence so much may be another's slip. */
const MOST_SLIPS = 0.1;
const MOST_CANDIDATES = 5;
/** So many characters of the surroundings are enough, and so many more than around any other place. */
const LEAST_SUPPORT = 40;
const LEAST_AHEAD = 32;
const LEAST_ADJOINING = 28;
/** Between so much of all that stood on both sides other words stand for these, and not much else. */
const HOLDING = 0.9;
const MOST_CHANGED = 0.25;
/** So much of their own sentence stands beside the words, where it is not all edited. */
const LEAST_OF_OWN = 0.5;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
const LINE_END = /[\r\n]/;
const SENTENCE_ENDS = /[.!?…]["'”’)\]]*\s+|[\r\n]+/;
/** Where longer contexts were needed, a whole sentence stood twice. */
const MOST_BINDING = 96;

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
  const { text } = normal;
  const sure = surest(text, places, wanted) ?? bestSupported(text, places, wanted) ?? paragraphOf(text, places, wanted);
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
  if (surest(text, quoted, wanted)) return quoted;
  const changed = distinct([...quoted, ...changedPlaces(text, wanted)]);
  if (surest(text, changed, wanted)) return changed;
  return distinct([...changed, ...quotedPlaces(text, wanted, true), ...nearbyPlaces(text, wanted)]);
}

/** The one place that can be trusted, null where there is none or more than one. */
function surest(text: string, found: readonly Place[], wanted: Wanted): Place | null {
  const places = found.filter(({ tellsSame }) => tellsSame || wanted.quote.length >= LONG);
  const same = places.filter((place) => isSame(place));
  const unedited = same.filter(({ edits }) => edits === 0);
  if (unedited.length > 1)
    return unedited.find(({ start }) => start === wanted.hint) ?? bestSupported(text, unedited, wanted);
  const trusted = places.filter((place) => isTrusted(place, places, wanted) && isBorneOut(text, place, wanted));
  const rivals = trusted.length === 0 ? [] : places.filter((place) => trusted.includes(place) || isRival(place));
  const best = [unedited, same, rivals].find(({ length }) => length > 0) ?? [];
  return best.length > 1 ? bestSupported(text, best, wanted) : (best[0] ?? null);
}

/** The very words beside what stood beside them, though the rest be other. */
function isRival({ edits, before, after }: Place): boolean {
  return edits === 0 && [before, after].some(isTold);
}

function isTold({ similarity, length }: Side): boolean {
  return similarity === 1 && length >= TELLING_CONTEXT;
}

/** The one in the paragraph that stands whole in another place, and once. */
function paragraphOf(
  text: string,
  places: readonly Place[],
  { paragraph, quote, hadLookAlikes }: Wanted,
): Place | null {
  if (!paragraph || hadLookAlikes || paragraph.length < TELLING_CONTEXT) return null;
  const at = text.indexOf(paragraph);
  if (at < 0 || text.indexOf(paragraph, at + 1) >= 0) return null;
  const start = at + paragraph.indexOf(quote);
  return places.find((place) => place.start === start && place.edits === 0) ?? null;
}

/** The one around which much more stands of what stood around the words than around any other. */
function bestSupported(text: string, found: readonly Place[], wanted: Wanted): Place | null {
  const { quote } = wanted;
  if (wasInTwin(wanted) || isCutOut(text, wanted)) return null;
  const places = found.map((place) => ({ place, ...supportAt(text, place, wanted) }));
  const [best, next] = places.sort((one, other) => other.characters - one.characters);
  if (!best || best.isAltered || isTorn(best, wanted) || best.characters < LEAST_SUPPORT) return null;
  const isHeld =
    Math.min(best.besides.before, best.besides.after) >= WHOLE_CONTEXT &&
    holds(best, wanted) &&
    best.place.edits <= MOST_CHANGED * quote.length;
  if (!isHeld && (Math.max(best.besides.before, best.besides.after) < LEAST_ADJOINING || !isSlipped(best.place, quote)))
    return null;
  return next && best.characters - next.characters < LEAST_AHEAD ? null : best.place;
}

/** Nothing beside the words is altered, and where they tell other things all stands as it stood. */
function isBorneOut(text: string, place: Place, wanted: Wanted): boolean {
  const support = supportAt(text, place, wanted);
  return !support.isAltered && (place.tellsSame || holds(support, wanted));
}

function holds({ characters }: Support, { around }: Wanted): boolean {
  return characters >= HOLDING * (around.before.length + around.after.length);
}

/** Much of their own sentence is not beside the words, though sentences come and go as a whole. */
function isTorn({ besides }: Support, { own }: Wanted): boolean {
  return isLess(besides.before, own.before) || isLess(besides.after, own.after);
}

/** Of a long sentence what is nearest to the words is enough. */
function isLess(beside: number, own: number): boolean {
  return beside < LEAST_OF_OWN * Math.min(STRETCH, own);
}

/** The sentence stood twice: neither its words nor contexts that needed to be so long tell one from the other. */
function wasInTwin({ prefix, quote, suffix, hadLookAlikes }: Wanted): boolean {
  return hadLookAlikes && (quote.length >= LONG || Math.max(prefix.length, suffix.length) >= MOST_BINDING);
}

/** What stood before the words and what stood after them adjoin. */
function isCutOut(text: string, { prefix, suffix }: Wanted): boolean {
  const [before, after] = [prefix.trim(), suffix.trim()];
  if (Math.min(before.length, after.length) < TELLING_CONTEXT) return false;
  return ['', ' ', '  '].some((blank) => text.includes(before + blank + after));
}

/** At most a slip or two apart. */
function isSlipped({ edits, tellsSame }: Place, { length }: string): boolean {
  return tellsSame && edits <= Math.max(1, MOST_SLIPS * length);
}

function supportAt(text: string, { start, end }: Place, { around, own }: Wanted): Support {
  return supportOf({ before: text.slice(0, start), after: text.slice(end) }, around, own);
}

function isSame({ before, after }: Place): boolean {
  return before.similarity === 1 && after.similarity === 1;
}

/**
 * Both contexts agree, and one of them to the character. Long words that stand once need contexts that are both much the same, or one
 * that is the very same; a whole sentence needs none, unless it was one of several when it was described.
 */
function isTrusted(place: Place, places: readonly Place[], { quote, hadLookAlikes }: Wanted): boolean {
  const { edits, before, after } = place;
  const sides = [before, after];
  const agrees = Math.min(before.similarity, after.similarity) >= AGREES;
  if (sides.some(isTold) && agrees) return true;
  const standsOnce = edits === 0 && places.filter((place) => place.edits === 0).length === 1;
  if (standsOnce && quote.length >= LONG && (sides.some(isTold) || agrees)) return true;
  return !hadLookAlikes && isUnmistakable(place, places, quote);
}

/** A sentence with a slip or two in it, and no other place like it. */
function isUnmistakable(place: Place, places: readonly Place[], { length }: string): boolean {
  const isLike = ({ edits, tellsSame }: Place): boolean => tellsSame && edits <= MOST_SLIPS * length;
  if (length < UNMISTAKABLE) return false;
  return isLike(place) && places.every((one) => one === place || !isLike(one));
}

function wantedOf(normal: NormalText, selectors: Selectors): Wanted {
  const [{ exact, prefix, suffix }, { start }] = selectors;
  const whole = normalise(prefix + exact + suffix);
  const from = toNormal(whole, prefix.length);
  const to = Math.max(from, toNormal(whole, prefix.length + exact.length));
  const paragraph = paragraphIn(selectors);
  const near = toNormal(whole, prefix.length - nearIn(prefix.length));
  const far = toNormal(whole, prefix.length + exact.length + nearIn(suffix.length));
  return {
    prefix: whole.text.slice(near, from),
    quote: whole.text.slice(from, to),
    suffix: whole.text.slice(to, far),
    around: { before: whole.text.slice(0, from), after: whole.text.slice(to) },
    own: ownOf(selectors[0]),
    paragraph: paragraph === null ? null : normalise(paragraph).text.trim(),
    hadLookAlikes: hadLookAlikes(selectors[0]),
    hint: toNormal(normal, start),
  };
}

/** How many characters of what stood beside the words were of their own sentence. */
function ownOf({ exact, prefix, suffix }: Selectors[0]): Wanted['own'] {
  const before = prefix.split(SENTENCE_ENDS).at(-1)!;
  const after = SENTENCE_END.test(exact) ? '' : suffix.split(SENTENCE_ENDS)[0]!;
  return { before: before.trim().length, after: after.trim().length };
}

/** The whole paragraph of the words, where both its ends are in sight. */
function paragraphIn([{ exact, prefix, suffix }, { start }]: Selectors): string | null {
  const before = prefix.split(LINE_END).at(-1)!;
  const after = suffix.split(LINE_END)[0]!;
  const isWhole = (before.length < prefix.length || start === prefix.length) && after.length < suffix.length;
  return isWhole ? before + exact + after : null;
}

function anchored({ starts, ends }: NormalText, place: Place, { quote }: Wanted): Anchored {
  const score =
    WEIGHTS.quote * (1 - Math.min(1, place.edits / quote.length)) +
    WEIGHTS.before * place.before.similarity +
    WEIGHTS.after * place.after.similarity;
  return { start: starts[place.start]!, end: ends[place.end - 1]!, score };
}

/** Of places that overlap, the one between the very contexts, else the one with the fewest edits. */
function distinct(places: readonly Place[]): Place[] {
  const ranked = [...places].sort((one, two) => Number(isSame(two)) - Number(isSame(one)) || one.edits - two.edits);
  return ranked.filter((place, i) => !ranked.slice(0, i).some((one) => one.start < place.end && place.start < one.end));
}
