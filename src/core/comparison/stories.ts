// Which articles tell the same story: the same names and rare words, in the same days.

import type { Article } from '../article';
import type { Span } from '../span';
import { daysOfValue, gapOf } from './calendar';
import { addTo } from './grouping';
import { nameParts } from './names';
import { contentStems, fold } from './terms';
import type { ComparedArticle } from './types';
import { rarity } from './wordVectors';

/** Mean likeness from which on two groups of articles tell one story. */
const ONE_STORY = 0.34;
const NAME_WEIGHT = 12;
/** So much more a name counts that stands in the headline or the first paragraph. */
const LEADS = 1.5;
const COMMON = 5;
const LONGEST_DAYS = 45;
/** Terms by which articles meet, and how many articles may share one for it to be worth a look. */
const KEYS = 40;
const MOST_SHARING = 60;

type Terms = ReadonlyMap<string, number>;

export interface Story {
  readonly articles: readonly ComparedArticle[];
}

export class Stories {
  private readonly terms: ReadonlyMap<ComparedArticle, Terms>;
  readonly list: readonly Story[];

  constructor(articles: readonly ComparedArticle[]) {
    this.terms = new Map(articles.map((one) => [one, termsOf(one)]));
    this.list = grouped(articles, this.pairs(articles), (a, b) => this.likeness(a, b)).map((group) => ({
      articles: group,
    }));
  }

  /** How much of names and rare words two articles share, 0 to 1; 0 where they are of other days. */
  likeness(a: ComparedArticle, b: ComparedArticle): number {
    if (a === b) return 1;
    if (daysBetween(a, b) > LONGEST_DAYS) return 0;
    const [left, right] = [this.terms.get(a), this.terms.get(b)];
    return left === undefined || right === undefined ? 0 : cosine(left, right);
  }

  /** Pairs that share a telling term, the most alike first. */
  private pairs(articles: readonly ComparedArticle[]): readonly (readonly [number, number])[] {
    const holders = new Map<string, number[]>();
    articles.forEach((article, i) => {
      const heaviest = [...this.terms.get(article)!].sort((a, b) => b[1] - a[1]).slice(0, KEYS);
      for (const [term] of heaviest) addTo(holders, term, i);
    });
    const met = new Map<string, readonly [number, number]>();
    for (const list of holders.values()) {
      if (list.length > MOST_SHARING) continue;
      for (const a of list) for (const b of list) if (a < b) met.set(`${a} ${b}`, [a, b]);
    }
    return [...met.values()]
      .map((pair) => ({ pair, alike: this.likeness(articles[pair[0]]!, articles[pair[1]]!) }))
      .filter(({ alike }) => alike >= ONE_STORY)
      .sort((a, b) => b.alike - a.alike || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
      .map(({ pair }) => pair);
  }
}

/** Names count most; of other words the rarer the more, and little more for coming often. */
function termsOf(from: ComparedArticle): Terms {
  const counts = new Map<string, number>();
  for (const stem of contentStems(from, { start: 0, end: from.text.length }))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const terms = new Map<string, number>();
  for (const [stem, count] of counts) terms.set(stem, (1 + Math.log(count)) * Math.max(0, rarity(stem) - COMMON));
  for (const [name, weight] of namesOf(from.article)) terms.set(`= ${name}`, weight);
  const length = Math.hypot(...terms.values()) || 1;
  return new Map([...terms].map(([term, weight]) => [term, weight / length]));
}

/** Whom and what an article is about counts more than whom it names in passing; a person by the surname. */
function namesOf({ people, places, organisations, analysis }: Article): Map<string, number> {
  const { blocks } = analysis.words.prose;
  const leadEnd = blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
  const weights = new Map<string, number>();
  const count = (name: string, mentions: readonly Span[]): void => {
    const leads = mentions.some(({ start }) => start < leadEnd) ? LEADS : 1;
    weights.set(name, NAME_WEIGHT * leads * Math.log2(1 + mentions.length));
  };
  for (const { name, mentions } of people) count(nameParts(name).last, mentions);
  for (const { name, mentions } of [...places, ...organisations]) count(fold(name), mentions);
  return weights;
}

function cosine(a: Terms, b: Terms): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function daysBetween(a: ComparedArticle, b: ComparedArticle): number {
  const [left, right] = [a, b].map(({ article }) => daysOfValue(article.published.value));
  return left && right ? gapOf(left, right) : 0;
}

const MOST_COMPARED = 8;

/** Groups joined along the pairs while they are alike on the whole. */
function grouped(
  articles: readonly ComparedArticle[],
  pairs: readonly (readonly [number, number])[],
  likeness: (a: ComparedArticle, b: ComparedArticle) => number,
): ComparedArticle[][] {
  const groups = articles.map((_one, i) => [i]);
  const of = articles.map((_one, i) => i);
  const mean = (left: readonly number[], right: readonly number[]): number => {
    const [some, others] = [left.slice(0, MOST_COMPARED), right.slice(0, MOST_COMPARED)];
    let sum = 0;
    for (const a of some) for (const b of others) sum += likeness(articles[a]!, articles[b]!);
    return sum / (some.length * others.length);
  };
  for (const [a, b] of pairs) {
    const [into, from] = [of[a]!, of[b]!];
    if (into === from || mean(groups[into]!, groups[from]!) < ONE_STORY) continue;
    for (const one of groups[from]!) of[one] = into;
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b).map((i) => articles[i]!));
}
