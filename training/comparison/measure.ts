// How well mentions are joined: pairs over two articles, the central event of each story, and what is joined over two stories.

import { joinMentions } from '../../src/core/comparison/joinMentions';
import type { EventMention } from '../../src/core/comparison/mentions';
import type { Weights } from '../../src/core/comparison/sameness';
import { unitsOf } from '../../src/core/comparison/units';
import type { Topic } from './examples';

export class Counts {
  said = 0;
  right = 0;
  gold = 0;
  central = 0;
  centralOf = 0;
  /** Pairs said of which one is no event. */
  none = 0;
  joined = 0;
  over = 0;

  toString(): string {
    const share = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1);
    return (
      `pairs P ${share(this.right, this.said)} (${share(this.right, this.said + this.none)} with what is no event) R ${share(this.right, this.gold)}, ` +
      `central ${share(this.central, this.centralOf)}, over two stories ${share(this.over, this.joined)} of ${this.joined}`
    );
  }
}

export function measure(topic: Topic, weights: Weights, joins: number, counts: Counts): void {
  const groups = topic.stories.list.flatMap(({ articles }) => {
    const among = new Set(articles);
    const mentions = topic.mentions.filter(({ from }) => among.has(from));
    return joinMentions(unitsOf(mentions), { likeness: (a, b) => topic.stories.likeness(a, b), weights, joins });
  });
  for (const story of new Set(topic.storyOf.values())) {
    const inside = groups.map((group) => group.filter(({ from }) => topic.storyOf.get(from) === story));
    countPairs(topic, story, inside, counts);
    countCentral(topic, story, inside, counts);
  }
  for (const group of groups) {
    const sources = new Set(group.map(({ from }) => from));
    if (sources.size < 2) continue;
    counts.joined++;
    if (new Set([...sources].map((from) => topic.storyOf.get(from))).size > 1) counts.over++;
  }
}

function countPairs(
  { eventOf, gold, noEvents }: Topic,
  story: string,
  groups: readonly EventMention[][],
  counts: Counts,
): void {
  for (const group of groups) {
    const known = group.filter((one) => eventOf.has(one));
    for (const one of group) if (noEvents.has(one)) counts.none += known.filter(({ from }) => from !== one.from).length;
    known.forEach((a, i) =>
      known.slice(i + 1).forEach((b) => {
        if (a.from === b.from) return;
        counts.said++;
        if (eventOf.get(a) === eventOf.get(b)) counts.right++;
      }),
    );
  }
  const marked = gold.filter((one) => one.story === story);
  marked.forEach((a, i) =>
    marked.slice(i + 1).forEach((b) => {
      if (a.event === b.event && a.article !== b.article) counts.gold++;
    }),
  );
}

function countCentral(
  { eventOf, gold }: Topic,
  story: string,
  groups: readonly EventMention[][],
  counts: Counts,
): void {
  const articles = new Map<string, Set<string>>();
  for (const { event, article, reports, story: own } of gold)
    if (!reports && own === story) articles.set(event, (articles.get(event) ?? new Set()).add(article));
  const [largest] = [...articles].sort((a, b) => b[1].size - a[1].size);
  if (!largest) return;
  const held = groups.map(
    (group) => new Set(group.filter((one) => eventOf.get(one) === largest[0]).map(({ from }) => from)).size,
  );
  counts.central += Math.max(0, ...held);
  counts.centralOf += largest[1].size;
}
