// Which articles tell one story: the same names and matters in headline and lead, in the same days.

import { daysOfValue, gapOf } from './calendar';
import { Clusters } from './clusters';
import { addTo } from './grouping';
import { WordWeights } from './happenings';
import type { ComparedArticle } from './types';

const LEAD_SENTENCES = 6;
const SAME_DAYS = 14;
const ALIKE = 0.22;
const ALIKE_ON_AVERAGE = 0.14;
const MOST_ASKED = 12;
const RAREST = 20;
const MOST_IN_BUCKET = 60;

/** Stories of many articles, each article in one; in the order of the articles. */
export class Stories {
  readonly all: readonly (readonly ComparedArticle[])[];
  /** By the articles' ids. */
  private readonly of: ReadonlyMap<string, number>;

  constructor(articles: readonly ComparedArticle[]) {
    this.all = storiesOf(articles);
    this.of = new Map(this.all.flatMap((story, i) => story.map(({ article }): [string, number] => [article.id, i])));
  }

  same(a: ComparedArticle, b: ComparedArticle): boolean {
    return this.sameIds(a.article.id, b.article.id);
  }

  sameIds(a: string, b: string): boolean {
    return this.of.get(a) === this.of.get(b);
  }
}

function storiesOf(articles: readonly ComparedArticle[]): ComparedArticle[][] {
  const leads = articles.map(leadOf);
  const weights = new WordWeights(leads);
  const likeness = (i: number, j: number): number => weights.likeness(leads[i]!, leads[j]!);
  const clusters = new Clusters(articles.length, (a, b) => meanOf(a, b, likeness) < ALIKE_ON_AVERAGE);
  for (const [i, j] of pairsOf(leads, weights))
    if (sameDays(articles[i]!, articles[j]!) && likeness(i, j) >= ALIKE) clusters.join(i, j);
  return clusters.all().map((story) => story.map((i) => articles[i]!));
}

/** The pairs that share a word that few others have, once each. */
function pairsOf(leads: readonly ReadonlySet<string>[], weights: WordWeights): [number, number][] {
  const buckets = new Map<string, number[]>();
  for (const [i, lead] of leads.entries())
    for (const word of weights.rarest(sharedOf(lead, weights), RAREST, MOST_IN_BUCKET)) addTo(buckets, word, i);
  const pairs = new Map<number, [number, number]>();
  for (const bucket of buckets.values())
    for (const i of bucket) for (const j of bucket) if (i < j) pairs.set(i * leads.length + j, [i, j]);
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** Two stories that one article likens to each other stay two. */
function meanOf(a: readonly number[], b: readonly number[], likeness: (i: number, j: number) => number): number {
  const [left, right] = [a.slice(0, MOST_ASKED), b.slice(0, MOST_ASKED)];
  let sum = 0;
  for (const i of left) for (const j of right) sum += likeness(i, j);
  return sum / (left.length * right.length);
}

function sharedOf(lead: ReadonlySet<string>, weights: WordWeights): string[] {
  return [...lead].filter((word) => weights.count(word) > 1);
}

/** Lemmas of nouns, names and verbs of the headline and the first sentences. */
function leadOf({ article }: ComparedArticle): Set<string> {
  const { words } = article.analysis;
  const { blocks, sentences } = words.prose;
  const lead = sentences
    .map((sentence, index) => ({ index, kind: blocks[sentence.block]?.kind }))
    .filter(({ kind }) => kind === 'title' || kind === 'paragraph')
    .slice(0, LEAD_SENTENCES);
  const lemmas = new Set<string>();
  for (const { index } of lead) {
    const { start, end } = words.of(index);
    for (let i = start; i < end; i++)
      if (/^(?:NOUN|PROPN|VERB)$/.test(words.pos(i))) lemmas.add(words.lemma(i).toLowerCase());
  }
  return lemmas;
}

function sameDays(a: ComparedArticle, b: ComparedArticle): boolean {
  const [left, right] = [a, b].map(({ article }) => daysOfValue(article.published.value));
  return !left || !right || gapOf(left, right) <= SAME_DAYS;
}
