// What about: the issues of the taxonomy and where the article speaks of them.

import type { Issue, Prose } from '../article';
import { type TextSpan, textSpan } from '../span';
import { type Hit, Matcher } from './matcher';
import { readWords, type Word } from './stream';
import type { Taxonomy } from './taxonomy';

const matchers = new WeakMap<Taxonomy, Matcher>();

/** Issues in the order of their first mention; mentions in source order, none overlapping another of any issue. */
export function findIssues(prose: Prose, taxonomy: Taxonomy): Issue[] {
  const words = readWords(prose);
  const hits = matcherOf(taxonomy).find(words);
  const named = inContext(hits, words);
  const kept = withoutOverlaps(named, taxonomy);
  return gather(kept, words, prose, taxonomy);
}

function matcherOf(taxonomy: Taxonomy): Matcher {
  const known = matchers.get(taxonomy);
  if (known) return known;
  const made = new Matcher(taxonomy);
  matchers.set(taxonomy, made);
  return made;
}

/** Hits that name their issue: outside its exclusions, and with the context that the weaker words ask for. */
function inContext(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  const barred = new Set(hits.filter(({ kind }) => kind === 'not').flatMap(places));
  const free = hits.filter((hit) => hit.kind !== 'not' && !isBarred(hit, barred));
  const contexts = contextsOf(free, words);
  const named = free.filter(
    (hit) =>
      hit.kind === 'word' ||
      (hit.kind === 'near' && contexts.get(contextKey(hit, words))?.some((other) => apart(hit, other))),
  );
  const entries = new Set(named.map(({ entry }) => entry));
  return [...named, ...free.filter((hit) => hit.kind === 'echo' && entries.has(hit.entry))];
}

/** One number for an entry at a word. */
const placeOf = (entry: number, word: number): number => word * 4096 + entry;

const places = ({ entry, first, end }: Hit): number[] =>
  Array.from({ length: end - first }, (_, i) => placeOf(entry, first + i));

function isBarred({ entry, first, end }: Hit, barred: ReadonlySet<number>): boolean {
  for (let i = first; i < end; i++) if (barred.has(placeOf(entry, i))) return true;
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

/** The longer phrase wins; of a broad issue and one below it, the narrow; then the earlier entry. */
function withoutOverlaps(hits: readonly Hit[], taxonomy: Taxonomy): Hit[] {
  const byWeight = [...hits].sort((a, b) => b.weight - a.weight || a.entry - b.entry || a.first - b.first);
  const owner = new Map<number, Hit>();
  const kept = new Set<Hit>();
  for (const hit of byWeight) {
    const holders = new Set<Hit>();
    for (let i = hit.first; i < hit.end; i++) {
      const holder = owner.get(i);
      if (holder) holders.add(holder);
    }
    if ([...holders].some((holder) => !isBelow(taxonomy, hit.entry, holder.entry))) continue;
    for (const holder of holders) {
      kept.delete(holder);
      for (let i = holder.first; i < holder.end; i++) owner.delete(i);
    }
    kept.add(hit);
    for (let i = hit.first; i < hit.end; i++) owner.set(i, hit);
  }
  return [...kept].sort((a, b) => a.first - b.first);
}

const isBelow = (taxonomy: Taxonomy, entry: number, broad: number): boolean =>
  entry !== broad && taxonomy[entry]!.broader === taxonomy[broad]!.id;

function gather(hits: readonly Hit[], words: readonly Word[], prose: Prose, taxonomy: Taxonomy): Issue[] {
  const issues = new Map<number, Issue & { mentions: TextSpan[] }>();
  for (const { entry, first, end } of hits) {
    const { id, name } = taxonomy[entry]!;
    const issue = issues.get(entry) ?? { id, name, mentions: [] };
    issue.mentions.push(mentionOf(prose, words[first]!.start, words[end - 1]!.end));
    issues.set(entry, issue);
  }
  return [...issues.values()];
}

/** "artificial intelligence (AI)" with its closing bracket. */
function mentionOf(prose: Prose, start: number, end: number): TextSpan {
  const words = prose.view.slice(start, end);
  const open = words.includes('(') && !words.includes(')') && prose.view[end] === ')';
  return textSpan(prose.text, start, open ? end + 1 : end);
}
