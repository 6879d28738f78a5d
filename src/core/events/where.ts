// Where it happened: places after in, at, to and the like, the nearest to the verb first.

import type { Place } from '../article';
import type { Range } from './clauses';
import { kindOfVerb, verbForm } from './forms';
import { PREPOSITIONS } from './grammar-words';
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
    // "in Norland-Valdia relations"
    if (words[i + 1]?.text === '-' || words[i - 1]?.text === '-') continue;
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
    const { lower, kind, people } = words[k]!;
    if (kind === 'punctuation' && !/^[,“-]$/.test(lower)) return null;
    if (people !== null) return null;
    if (lower !== 'of' && PREPOSITIONS.has(lower)) return lower;
  }
  return null;
}

/** One place for each tale: its own, else that of its paragraph so far. */
export function scenesOf(tales: readonly Tale[]): (Place | null)[] {
  let scene: { readonly block: number; readonly place: Place } | null = null;
  return tales.map(({ main }) => {
    const { place, block, kind, narrated, status } = main;
    if (place !== null && narrated && status === 'happened') scene = { block, place };
    const here = narrated && TOGETHER.has(kind) && scene?.block === block ? scene.place : null;
    return place ?? here;
  });
}
