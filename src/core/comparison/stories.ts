// Which articles tell the same story: the same names and rare words, in the same days.

import type { Article } from '../article';
import type { Span } from '../span';
import { averageLink } from './averageLink';
import { daysOfValue, gapOf } from './calendar';
import { addTo } from './grouping';
import { nameParts } from './names';
import { withStragglers } from './stragglers';
import { contentStems, fold } from './terms';
import type { ComparedArticle } from './types';
import { rarity } from './wordVectors';

/** Mean likeness from which on two groups of articles tell one story. */
const ONE_STORY = 0.34;
const NAME_WEIGHT = 12;
/** So much more a name counts that stands in the headline or the first paragraph. */
const LEADS = 1.5;
const COMMON = 5;
/** Two articles that are about two people are so much less alike. */
const OTHERS = 0.75;
/** Mentions that make somebody whom an article is about. */
const PROTAGONIST = 3;
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
  private readonly protagonists: ReadonlyMap<ComparedArticle, string | null>;
  readonly list: readonly Story[];
  private readonly numbers: ReadonlyMap<ComparedArticle, number>;
  /** By pair of numbers: every two mentions of two articles ask for it again. */
  private readonly known = new Map<number, number>();
  /** Place in the list, by the articles' ids. */
  private readonly of: ReadonlyMap<string, number>;

  constructor(articles: readonly ComparedArticle[]) {
    this.terms = new Map(articles.map((one) => [one, termsOf(one)]));
    this.numbers = new Map(articles.map((one, i) => [one, i]));
    this.protagonists = new Map(articles.map((one) => [one, protagonistOf(one.article)]));
    const likeness = (a: number, b: number): number => this.likeness(articles[a]!, articles[b]!);
    const met = this.met(articles);
    const groups = withStragglers(averageLink(articles.length, met, likeness, ONE_STORY), met, likeness);
    this.list = groups.map((group) => ({ articles: group.map((i) => articles[i]!) }));
    this.of = new Map(
      this.list.flatMap((story, i) => story.articles.map(({ article }): [string, number] => [article.id, i])),
    );
  }

  same(a: ComparedArticle, b: ComparedArticle): boolean {
    return this.sameIds(a.article.id, b.article.id);
  }

  sameIds(a: string, b: string): boolean {
    return this.of.get(a) === this.of.get(b);
  }

  /** How much of names and rare words two articles share, 0 to 1; 0 where they are of other days. */
  likeness(a: ComparedArticle, b: ComparedArticle): number {
    if (a === b) return 1;
    const [i, j] = [this.numbers.get(a), this.numbers.get(b)];
    if (i === undefined || j === undefined) return 0;
    const pair = Math.min(i, j) * this.numbers.size + Math.max(i, j);
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    const likeness = this.likenessAnew(a, b);
    this.known.set(pair, likeness);
    return likeness;
  }

  private likenessAnew(a: ComparedArticle, b: ComparedArticle): number {
    if (daysBetween(a, b) > LONGEST_DAYS) return 0;
    return cosine(this.terms.get(a)!, this.terms.get(b)!) * (this.areAboutOthers(a, b) ? OTHERS : 1);
  }

  private areAboutOthers(a: ComparedArticle, b: ComparedArticle): boolean {
    const [left, right] = [this.protagonists.get(a) ?? null, this.protagonists.get(b) ?? null];
    return left !== null && right !== null && left !== right;
  }

  /** Pairs that share a telling term. */
  private met(articles: readonly ComparedArticle[]): readonly (readonly [number, number])[] {
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
    return [...met.values()];
  }
}

/** The surname of the one whom an article is about: named in the headline or the first paragraph, and most often of all. */
function protagonistOf({ people, analysis }: Article): string | null {
  const leadEnd = leadEndOf(analysis);
  const leading = people.filter(
    ({ mentions }) => mentions.length >= PROTAGONIST && mentions.some(({ start }) => start < leadEnd),
  );
  const [first] = leading.sort((a, b) => b.mentions.length - a.mentions.length);
  return first ? nameParts(first.name).last : null;
}

function leadEndOf({ words }: Article['analysis']): number {
  return words.prose.blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
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
  const leadEnd = leadEndOf(analysis);
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
