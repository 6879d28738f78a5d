// The same event in several sources. Articles of one story are laid together, and in each story the mentions that tell one event.

import { joinAcrossStories } from './acrossStories';
import { eventKey, happeningsOf, type Happening } from './happenings';
import { conflict, lacksMatter, MANY_A_DAY } from './conflict';
import { describeEvent } from './event-summary';
import { groupBy } from './grouping';
import type { JoinedBefore } from './joinedBefore';
import { joinMentions } from './joinMentions';
import { mentionsOf, type EventMention } from './mentions';
import type { People } from './people';
import { joinWithinStories } from './same-story';
import type { Quantities } from './quantities/quantities';
import type { Stories } from './stories';
import type { ComparedArticle, SharedEvent } from './types';
import { unitsOf } from './units';

/** What the sources tell of one event: as their lists have it, and all mentions, listed or not. */
export interface JoinedEvent {
  readonly shared: SharedEvent;
  /** In order of source, then place; empty where no source lists it. */
  readonly tellings: readonly Happening[];
}

/** `articles` in a fixed order, so that the outcome hangs on what is told alone. */
export function joinEvents(
  articles: readonly ComparedArticle[],
  people: People,
  stories: Stories,
  quantities: Quantities,
  before: JoinedBefore,
): JoinedEvent[] {
  const listed = new Map(
    articles
      .flatMap((from) => happeningsOf(from, people, quantities.get(from) ?? []))
      .map((one) => [eventKey(one.from, one.event), one]),
  );
  const groups = stories.list.flatMap((story) => joinStory(story.articles, people, stories, listed, before));
  const order = new Map([...listed.values()].map((one, i) => [one, i]));
  const used = new Set<string>();
  return joinAcrossStories(joinWithinStories(groups.map((group) => told(group, listed, order))))
    .map((group) => ({ shared: describeEvent(group, people, stories, used), tellings: group.tellings }))
    .sort((a, b) => byDay(a.shared, b.shared));
}

/** One event: what the lists say of it, and every mention. */
export interface ToldEvent {
  readonly tellings: Happening[];
  readonly mentions: EventMention[];
}

function joinStory(
  articles: readonly ComparedArticle[],
  people: People,
  stories: Stories,
  listed: ReadonlyMap<string, Happening>,
  before: JoinedBefore,
): EventMention[][] {
  const mentions = articles.flatMap((from) => mentionsOf(from, people));
  if (articles.length === 1) return unitsOf(mentions);
  const grouping = before.groupingOf(articles, people, () => {
    const places = new Map(mentions.map((one, i) => [one, i]));
    return joined(mentions, stories, listed).map((group) => group.map((one) => places.get(one)!));
  });
  return grouping.map((group) => group.map((i) => mentions[i]!));
}

function joined(
  mentions: readonly EventMention[],
  stories: Stories,
  listed: ReadonlyMap<string, Happening>,
): EventMention[][] {
  const told = (one: EventMention): Happening | undefined =>
    one.event ? listed.get(eventKey(one.from, one.event)) : undefined;
  return joinMentions(unitsOf(mentions), {
    likeness: (a, b) => stories.likeness(a, b),
    areApart: (a, b) => {
      const [left, right] = [told(a), told(b)];
      if (left === undefined || right === undefined || left === right) return false;
      return (
        (left.from === right.from && isOneOfMany(left, right)) || conflict(left, right) || lacksMatter(left, right)
      );
    },
  });
}

/** An article that lists two meetings, journeys or statements means two. */
function isOneOfMany(a: Happening, b: Happening): boolean {
  return MANY_A_DAY.has(a.event.kind) && MANY_A_DAY.has(b.event.kind);
}

function told(
  group: readonly EventMention[],
  listed: ReadonlyMap<string, Happening>,
  order: ReadonlyMap<Happening, number>,
): ToldEvent {
  const happenings = [...groupBy(group, ({ from, event }) => event && eventKey(from, event)).keys()].flatMap((key) =>
    key === null ? [] : (listed.get(key) ?? []),
  );
  return { tellings: happenings.sort((a, b) => order.get(a)! - order.get(b)!), mentions: [...group] };
}

function byDay(a: SharedEvent, b: SharedEvent): number {
  const [left, right] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  return left < right ? -1 : left > right ? 1 : b.tellings.length - a.tellings.length || (a.id < b.id ? -1 : 1);
}
