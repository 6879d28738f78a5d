// Which of the phrases found may count: none inside an idiom or an exclusion, the weaker ones only in the company they ask for.

import { type Hit, type HitKind, NO_ENTRY } from './matcher';
import type { Word } from './stream';

const ALONE = new Set<HitKind>(['word', 'agenda', 'strong', 'sign']);

/** Hits outside idioms and the exclusions of their issue, and with the context that `near` and `echo` ask for. */
export function inContext(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  const barred = new Set(hits.filter(isBar).flatMap(({ entry, first, end }) => placesOf(entry, first, end)));
  const free = hits.filter((hit) => !isBar(hit) && !isBarred(hit, barred));
  const contexts = contextsOf(free, words);
  const own = free.filter(
    (hit) =>
      ALONE.has(hit.kind) ||
      (hit.kind === 'near' && contexts.get(contextKey(hit, words))?.some((other) => apart(hit, other))),
  );
  const named = new Set(own.filter((hit) => isName(hit) || isPoint(hit)).map(({ entry }) => entry));
  return [...own, ...free.filter((hit) => hit.kind === 'echo' && named.has(hit.entry))];
}

/** Words that name their issue by themselves. */
export const isName = ({ kind }: Hit): boolean => kind === 'word';

/** Words that name their issue as one point of an agenda. */
export const isPoint = ({ kind }: Hit): boolean => kind === 'agenda' || kind === 'near';

const isBar = ({ kind }: Hit): boolean => kind === 'not' || kind === 'idiom';

/** One number for an entry at a word. */
const placeOf = (entry: number, word: number): number => word * 4096 + entry + 1;

const placesOf = (entry: number, first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => placeOf(entry, first + i));

/** An idiom bars every issue, but no word that a person has listed. */
function isBarred(hit: Hit, barred: ReadonlySet<number>): boolean {
  for (let i = hit.first; i < hit.end; i++) {
    if (barred.has(placeOf(hit.entry, i)) || (!isName(hit) && barred.has(placeOf(NO_ENTRY, i)))) return true;
  }
  return false;
}

function contextsOf(hits: readonly Hit[], words: readonly Word[]): Map<string, Hit[]> {
  const contexts = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.kind !== 'with') continue;
    const key = contextKey(hit, words);
    const known = contexts.get(key);
    if (!known) contexts.set(key, [hit]);
    // Two suffice to tell whether one lies outside a hit that covers the other.
    else if (known.length < 2) known.push(hit);
  }
  return contexts;
}

const contextKey = (hit: Hit, words: readonly Word[]): string =>
  `${hit.entry}:${hit.group}:${words[hit.first]!.sentence}`;

const apart = (a: Hit, b: Hit): boolean => a.end <= b.first || b.end <= a.first;
