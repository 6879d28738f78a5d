// Annotated stories (ECB+) as mentions with the event that the annotators gave them, and as pairs to learn from.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type Knowledge } from '../../src/core/annotate';
import { mentionsOf, type EventMention } from '../../src/core/comparison/mentions';
import { joinPeople } from '../../src/core/comparison/people';
import { pairsWorth } from '../../src/core/comparison/joinMentions';
import { featuresOf, type Features } from '../../src/core/comparison/sameness';
import { Stories } from '../../src/core/comparison/stories';
import type { ComparedArticle } from '../../src/core/comparison/types';
import { contains, type Span } from '../../src/core/span';
import { DATA } from '../corpus';

interface Gold {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Those that the annotators read. */
  readonly sentences: readonly Span[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly cluster: string;
  readonly inScope: boolean;
}

/** Two stories that look alike, laid side by side. */
export interface Topic {
  readonly name: string;
  readonly articles: readonly ComparedArticle[];
  readonly stories: Stories;
  readonly storyOf: ReadonlyMap<ComparedArticle, string>;
  readonly mentions: readonly EventMention[];
  /** The annotators' event of a mention, where it is one of theirs in a sentence that they read. */
  readonly eventOf: ReadonlyMap<EventMention, string>;
  /** Mentions in those sentences that the annotators took for no event. */
  readonly noEvents: ReadonlySet<EventMention>;
  /** Events of all mentions that they marked, found or not: event, article, whether it only tells. */
  readonly gold: readonly {
    readonly event: string;
    readonly article: string;
    readonly story: string;
    readonly reports: boolean;
  }[];
}

export interface Example {
  readonly features: Features;
  readonly isOne: boolean;
}

export function readTopics(knowledge: Knowledge): Topic[] {
  const lines = readFileSync(join(DATA, 'events', 'ecb-dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.map((line) => JSON.parse(line) as Gold);
  const names = [...new Set(texts.map(({ story }) => story.replace(/\D+$/, '')))];
  return names.map((name) =>
    readTopic(
      name,
      texts.filter(({ story }) => story.replace(/\D+$/, '') === name),
      knowledge,
    ),
  );
}

function readTopic(name: string, texts: readonly Gold[], knowledge: Knowledge): Topic {
  const articles = texts.map(({ id, text }) => ({ article: annotate({ id, text }, knowledge), text }));
  const people = joinPeople(articles, []);
  const mentions = articles.map((article) => mentionsOf(article, people));
  const marked = texts.map((text) =>
    text.mentions.filter(({ tag, inScope }) => inScope && /^(?:NEG_)?ACTION/.test(tag)),
  );
  const eventOf = new Map<EventMention, string>();
  marked.forEach((list, i) => list.forEach((gold) => match(gold, mentions[i]!, eventOf)));
  const noEvents = mentions.flatMap((list, i) =>
    list.filter((one) => !eventOf.has(one) && texts[i]!.sentences.some((sentence) => contains(sentence, one.trigger))),
  );
  return {
    name,
    articles,
    stories: new Stories(articles),
    storyOf: new Map(articles.map((article, i) => [article, texts[i]!.story])),
    mentions: mentions.flat(),
    eventOf,
    noEvents: new Set(noEvents),
    gold: marked.flatMap((list, i) =>
      list.map(({ cluster, tag }) => ({
        event: cluster,
        article: texts[i]!.id,
        story: texts[i]!.story,
        reports: tag.includes('REPORTING'),
      })),
    ),
  };
}

function match(gold: GoldMention, mentions: readonly EventMention[], eventOf: Map<EventMention, string>): void {
  const found = mentions.find(({ trigger }) => trigger.start < gold.end && gold.start < trigger.end);
  if (found && !eventOf.has(found)) eventOf.set(found, gold.cluster);
}

/** As the product meets them: pairs of what it takes for one story, one of them at least an event of the annotators. */
export function examplesOf({ stories, eventOf, noEvents }: Topic): Example[] {
  return stories.list.flatMap(({ articles }) => {
    const among = new Set(articles);
    const known = [...eventOf.keys(), ...noEvents].filter(({ from }) => among.has(from));
    return pairsWorth(known)
      .filter(([a, b]) => eventOf.has(a) || eventOf.has(b))
      .map(([a, b]) => ({
        features: featuresOf(a, b, stories.likeness(a.from, b.from)),
        isOne: eventOf.get(a) === eventOf.get(b),
      }));
  });
}
