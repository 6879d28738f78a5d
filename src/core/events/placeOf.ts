// Where it happened, as far as its own words tell: places after in, at, to and the like, those that hang on the verb first.

import type { Place } from '../article';
import { NONE } from '../language/words';
import { AREAS } from './areas';
import type { EventClass } from './lexicon/classes';
import type { Scene } from './scene';

/** The better a preposition tells where it is, the higher. */
const SCENE_OF = new Map([
  ['in', 4],
  ['at', 4],
  ['near', 3.5],
  ['outside', 3.5],
  ['inside', 3.5],
  ['off', 3],
  ['aboard', 3],
  ['on', 3],
  ['into', 3],
  ['over', 3],
  ['across', 2.5],
  ['through', 2.5],
  ['around', 2.5],
  ['along', 2.5],
  ['throughout', 2.5],
  ['from', 0],
]);
const TRAVEL_TO = new Map([
  ['to', 5],
  ['into', 5],
  ['in', 4.5],
  ['for', 4],
  ['from', 1],
]);
const ON_VERB = 1;
/** A town tells more than its country. */
const FINER: Readonly<Record<string, number>> = { facility: 0.5, city: 0.4, unknown: 0.3, region: 0.2, country: 0 };

/** The place that the words tell, or null: "arrived in Port Amsel", "left Tarn"; not "Norland said", "the Tarn police". */
export function placeAmong(scene: Scene, own: readonly number[], predicate: number, kind: EventClass): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const i of own) {
    const place = scene.marks.place(i);
    if (place === null || scene.marks.place(i - 1) === place || isTopic(place, kind)) continue;
    const score = scoreOf(scene, i, place, predicate, kind);
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

/** People talk on land: a sea in their talks is what they talk about. */
function isTopic({ kind }: Place, event: EventClass): boolean {
  return kind === 'water' && (event === 'meeting' || event === 'agreement' || event === 'statement');
}

function scoreOf(scene: Scene, i: number, place: Place, predicate: number, kind: EventClass): number {
  const { words, marks } = scene;
  const head = headOf(scene, i, place);
  if (head === NONE || marks.quotation(i) !== null || marks.people(i) !== null || marks.organisation(i) !== null)
    return 0;
  const finer = FINER[place.kind] ?? 0;
  const hangs = words.head(head) === predicate ? ON_VERB : 0;
  if (kind === 'travel' && words.relation(head) === 'obj' && hangs > 0) return TRAVEL_TO.get('in') ?? 0;
  const preposition = prepositionOf(scene, head, 0);
  const base = (kind === 'travel' ? TRAVEL_TO.get(preposition) : undefined) ?? SCENE_OF.get(preposition) ?? 0;
  return base === 0 ? 0 : base + hangs + finer;
}

/** "in the Tarn constituency", "at Tarn airport": as good as the place itself. */
const SPOTS: ReadonlySet<string> = new Set([
  ...AREAS,
  ...(
    'area city town village state airport station hospital port harbour harbor island islands court prison ' +
    'university school stadium museum border valley coast quarter headquarters square park mosque church cathedral ' +
    'market factory plant mine base camp zone peninsula bay river lake mountain hill desert forest'
  ).split(' '),
]);

/** The last word of the name, where it stands for the place itself: not "the Tarn police", "Norland's president". */
function headOf({ words, marks }: Scene, i: number, place: Place): number {
  let head = i;
  while (marks.place(head + 1) === place) head++;
  if (words.tag(head + 1) === 'POS' || words.relation(head) === 'nmod:poss' || words.lower(head + 1) === '-')
    return NONE;
  for (let k = i; k <= head; k++) {
    const up = words.head(k);
    if (up >= i && up <= head) continue;
    const modifies =
      words.relation(k) === 'compound' || words.relation(k) === 'amod' || words.relation(k) === 'nmod:poss';
    return modifies && !SPOTS.has(words.lemma(up)) ? NONE : modifies ? up : k;
  }
  return head;
}

/** "in" of "in Tarn", and of "in the hills of Tarn", "in Dorn and Tarn", "in the port, Tarn". */
function prepositionOf(scene: Scene, head: number, depth: number): string {
  const { words } = scene;
  const own = words.lower(words.child(head, 'case'));
  const relation = words.relation(head);
  const inner = own === 'of' || (own === '' && /^(?:conj|appos|flat|nmod|nmod:unmarked|compound|dep)$/.test(relation));
  if (!inner || depth > 3) return own;
  return prepositionOf(scene, words.head(head), depth + 1);
}
