// What about: the issues of the taxonomy, and where the article speaks of them.

import type { Issue, Prose } from '../article';
import { type TextSpan, textSpan } from '../span';
import { inContext, isName, isPoint } from './context';
import { type Told, weigh } from './evidence';
import { type Hit, Matcher } from './matcher';
import { unshadowed, withoutOverlaps } from './overlaps';
import { readWords, type Word } from './stream';
import { type Taxonomy, idioms } from './taxonomy';

/** An issue with this share of the strongest one's evidence is a main issue too. */
const NEARLY_AS_MUCH = 0.75;
const MOST_MAIN = 3;

const matchers = new WeakMap<Taxonomy, Matcher>();

/** Issues in the order of their first mention; mentions in source order, none overlapping another of any issue. */
export function findIssues(prose: Prose, taxonomy: Taxonomy): Issue[] {
  const words = readWords(prose);
  const named = inContext(matcherOf(taxonomy).find(words), words);
  const kept = unshadowed(named, (hit) => isName(hit) || isPoint(hit));
  const told = weigh(kept, words, taxonomy);
  const hits = [...told].flatMap(([entry, issue]) => issue.hits.map((hit) => ({ ...hit, entry })));
  const apart = withoutOverlaps(hits, taxonomy, ({ entry }) => told.get(entry)!.score);
  return described(gather(apart, words, prose), told, taxonomy);
}

function matcherOf(taxonomy: Taxonomy): Matcher {
  const known = matchers.get(taxonomy);
  if (known) return known;
  const made = new Matcher(taxonomy, idioms);
  matchers.set(taxonomy, made);
  return made;
}

interface Found {
  readonly entry: number;
  readonly mentions: TextSpan[];
}

function gather(hits: readonly Hit[], words: readonly Word[], prose: Prose): Found[] {
  const found = new Map<number, Found>();
  for (const { entry, first, end } of hits) {
    const issue = found.get(entry) ?? { entry, mentions: [] };
    issue.mentions.push(mentionOf(prose, words[first]!.start, words[end - 1]!.end));
    found.set(entry, issue);
  }
  return [...found.values()];
}

function described(found: readonly Found[], told: ReadonlyMap<number, Told>, taxonomy: Taxonomy): Issue[] {
  const scores = found.map(({ entry }) => told.get(entry)!.score);
  const all = scores.reduce((sum, score) => sum + score, 0);
  const ranked = [...scores].sort((a, b) => b - a);
  const least = Math.max(ranked[0]! * NEARLY_AS_MUCH, ranked[MOST_MAIN - 1] ?? 0);
  return found.map(({ entry, mentions }, i) => {
    const { id, name, broader } = taxonomy[entry]!;
    const share = scores[i]! / all;
    return { id, name, ...(broader && { broader }), main: scores[i]! >= least, share, mentions };
  });
}

/** "artificial intelligence (AI)" with its closing bracket. */
function mentionOf(prose: Prose, start: number, end: number): TextSpan {
  const words = prose.view.slice(start, end);
  const open = words.includes('(') && !words.includes(')') && prose.view[end] === ')';
  return textSpan(prose.text, start, open ? end + 1 : end);
}
