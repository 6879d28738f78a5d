// The same event in several sources. Candidates come from blocks (a person on a day, a person in a month, rare words), each
// happening is laid beside the groups met there, the surest first, so that the work grows with the number of events told.

import { happeningsOf, isDated, WordWeights, type Happening } from './happenings';
import { lengthOf } from './calendar';
import { conflict, JOINS, likeness } from './likeness';
import type { People } from './people';
import { describeEvent } from './event-summary';
import { joinWithinStories } from './same-story';
import type { ComparedArticle, SharedEvent } from './types';
import { addTo } from './grouping';

export interface JoinedEvent {
  readonly shared: SharedEvent;
  /** In order of source, then place. */
  readonly tellings: readonly Happening[];
}

const NEAR_DAYS = 3;
const RARE_STEMS = 4;
const RARE_ENOUGH = 60;
const MOST_GROUPS = 80;
const MOST_MEMBERS = 12;

/** `articles` in a fixed order, so that the outcome hangs on what is told alone. */
export function joinEvents(articles: readonly ComparedArticle[], people: People): JoinedEvent[] {
  const happenings = articles.flatMap((from) => happeningsOf(from, people));
  const weights = new WordWeights(happenings.map((one) => one.stems));
  const groups: Happening[][] = [];
  const blocks = new Map<string, number[]>();
  for (const one of [...happenings].sort(surestFirst)) {
    const at = bestGroup(one, groups, blocks, weights) ?? groups.push([]) - 1;
    groups[at]!.push(one);
    for (const key of homesOf(one, weights)) {
      if (blocks.get(key)?.at(-1) !== at) addTo(blocks, key, at);
    }
  }
  const order = new Map(happenings.map((one, i) => [one, i]));
  const used = new Set<string>();
  return joinWithinStories(groups)
    .map((group) => group.sort((a, b) => order.get(a)! - order.get(b)!))
    .map((tellings) => ({ shared: describeEvent(tellings, people, used), tellings }))
    .sort((a, b) => byDay(a.shared, b.shared));
}

/** What is known to the day leads, then what names more people; the order of sources decides the rest. */
function surestFirst(a: Happening, b: Happening): number {
  const precision = (one: Happening): number => (one.days ? lengthOf(one.days) : 100_000);
  return precision(a) - precision(b) || b.who.size - a.who.size || b.stems.size - a.stems.size;
}

function bestGroup(
  one: Happening,
  groups: readonly Happening[][],
  blocks: ReadonlyMap<string, number[]>,
  weights: WordWeights,
): number | null {
  const near = new Set(visitsOf(one, weights).flatMap((key) => blocks.get(key) ?? []));
  let [best, second, at] = [0, 0, -1];
  for (const group of [...near].slice(0, MOST_GROUPS)) {
    const alike = groupLikeness(one, groups[group]!, weights);
    if (alike > best) [best, second, at] = [alike, best, group];
    else if (alike > second) second = alike;
  }
  const vague = !isDated(one) && second >= JOINS && best - second < 0.05;
  return best >= JOINS && !vague ? at : null;
}

/** As alike as the most alike member, but nobody in the group may speak against it. */
function groupLikeness(one: Happening, group: readonly Happening[], weights: WordWeights): number {
  let best = 0;
  if (group.slice(0, MOST_MEMBERS).some((member) => conflict(one, member))) return 0;
  for (const member of group.slice(0, MOST_MEMBERS)) best = Math.max(best, likeness(one, member, weights));
  return best;
}

/** Block keys under which a happening can be met. */
function homesOf(one: Happening, weights: WordWeights): string[] {
  return [...dayKeys(one, 0), ...monthKeys(one), ...rareKeys(one, weights)];
}

function visitsOf(one: Happening, weights: WordWeights): string[] {
  return [
    ...(isDated(one) ? dayKeys(one, NEAR_DAYS) : [...monthKeys(one), ...storyKeys(one)]),
    ...rareKeys(one, weights),
  ];
}

function dayKeys(one: Happening, margin: number): string[] {
  if (!isDated(one)) return monthKeys(one);
  const keys: string[] = [];
  for (let day = one.days!.first - margin; day <= one.days!.last + margin; day++) {
    for (const id of one.who) keys.push(`${one.event.kind} ${id} ${day}`);
  }
  return keys;
}

function monthKeys(one: Happening): string[] {
  const month = one.event.earliest?.slice(0, 7) ?? 'undated';
  return [...one.who].map((id) => `${one.event.kind} ${id} ${month}`);
}

/** Where an undated happening may be met: the months around its article's date. */
function storyKeys(one: Happening): string[] {
  const month = one.from.article.published.value?.slice(0, 7);
  return one.days || !month ? [] : [...one.who].map((id) => `${one.event.kind} ${id} ${month}`);
}

function rareKeys(one: Happening, weights: WordWeights): string[] {
  return weights.rarest(one.stems, RARE_STEMS, RARE_ENOUGH).map((stem) => `word ${stem}`);
}

function byDay(a: SharedEvent, b: SharedEvent): number {
  const [left, right] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  return left < right ? -1 : left > right ? 1 : b.tellings.length - a.tellings.length || (a.id < b.id ? -1 : 1);
}
