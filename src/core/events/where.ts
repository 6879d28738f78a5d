// Where it happened: places after in, at, to and the like, the nearest to the verb first.

import type { Place } from '../article';
import type { Range } from './clauses';
import { kindOfVerb, verbForm } from './forms';
import { COORDINATORS, PREPOSITIONS } from './grammar-words';
import type { Tale } from './merge';
import { isName, type Word } from './words';

/** The better a preposition tells the scene, the higher. */
const SCENE = new Map([
  ['in', 4],
  ['at', 4],
  ['into', 3],
  ['to', 3],
  ['over', 3],
  ['near', 3],
  ['outside', 3],
  ['inside', 3],
  ['on', 2],
  ['across', 2],
  ['off', 1],
]);
/** Deeds of people who stand together: without a place of their own they happen where the paragraph is. */
const TOGETHER = new Set(['meeting', 'contact', 'agreement']);
const DEMONYM = /(?:[^aeiou]an|ian|ese|ish|[^aeiou]i|ic)$/;
const REACH = 9;
const GOAL = 4;

/** The place the words tell, or null. "arrived in Port Amsel", "flew over Norland"; not "Norland said". */
export function placeIn(words: readonly Word[], { from, to }: Range, kind: string): Place | null {
  const travel = kind === 'travel';
  let best: Place | null = null;
  let most = 0;
  for (let i = from; i < to; i++) {
    const { place } = words[i]!;
    if (place === null || words[i]!.quoted || words[i - 1]?.place === place || isTopic(place, kind)) continue;
    if (isDescribing(words, i, place)) continue;
    if (
      words[i - 1]?.lower === 'on' &&
      /^\p{Ll}/u.test(words[i + 1]?.text ?? '') &&
      !PREPOSITIONS.has(words[i + 1]!.lower)
    )
      continue;
    const score = travel && isGoal(words, i) ? GOAL : scoreOf(governorOf(words, i, from), travel);
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}

/** "in Norland-Valdia relations", "on Norland's trade", "the Valdian parliament" where no gazetteer knows Valdia. */
function isDescribing(words: readonly Word[], i: number, { kind, country }: Place): boolean {
  const next = words[i + 1];
  if (next?.text === '-' || words[i - 1]?.text === '-' || (kind === 'country' && next?.text === "'s")) return true;
  const unknown = kind === 'unknown' && country === undefined;
  return (
    unknown &&
    DEMONYM.test(words[i]!.lower) &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !PREPOSITIONS.has(next.lower) &&
    !COORDINATORS.has(next.lower)
  );
}

/** People talk on land: a sea in their talks is what they talk about. */
function isTopic(place: Place, kind: string): boolean {
  return place.kind === 'water' && (TOGETHER.has(kind) || kind === 'statement');
}

/** "left Port Amsel", "visited the Kestrel Islands": the object of the journey. */
function isGoal(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower === 'the' ? words[i - 2] : words[i - 1];
  const kind = before === undefined || before.kind !== 'word' ? null : verbForm(before.lower);
  return kind !== null && kindOfVerb(kind.lemma) === 'travel' && !isName(before!);
}

function scoreOf(governor: string | null, travel: boolean): number {
  if (governor === null) return 0;
  if (!travel && (governor === 'to' || governor === 'into')) return 0;
  const score = SCENE.get(governor) ?? (travel && governor === 'from' ? 1 : 0);
  return travel && (governor === 'to' || governor === 'in') ? score + 1 : score;
}

/** The preposition before the place's phrase: "in" for "in the grounds of Port Amsel's castle" is "of", then "in". */
function governorOf(words: readonly Word[], i: number, from: number): string | null {
  for (let k = i - 1; k >= from && k >= i - REACH; k--) {
    const { lower, kind, people, date } = words[k]!;
    if (date !== null) return null;
    if (kind === 'punctuation' && !/^[,“-]$/.test(lower)) return null;
    if (people !== null) return null;
    if (lower !== 'of' && PREPOSITIONS.has(lower)) return lower;
  }
  return null;
}

/** What happens where the report is written, if the article tells of no other place. */
const ON_THE_SPOT = new Set([...TOGETHER, 'protest', 'disaster', 'incident', 'creation']);

/** One place for each tale: its own, else that of its paragraph so far; else that of the dateline. */
export function scenesOf(tales: readonly Tale[], dateline: Place | null): (Place | null)[] {
  const only = tales.every(({ main: { place } }) => place === null || place.id === dateline?.id) ? dateline : null;
  let scene: { readonly block: number; readonly place: Place } | null = null;
  return tales.map(({ main }) => {
    const { place, block, kind, narrated, status, background } = main;
    if (place !== null && narrated && status === 'happened') scene = { block, place };
    const here = narrated && TOGETHER.has(kind) && scene?.block === block ? scene.place : null;
    const spot = narrated && status === 'happened' && background === null && ON_THE_SPOT.has(kind) ? only : null;
    return place ?? here ?? spot;
  });
}
