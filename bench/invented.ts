// The invented stories of test/fixtures/stories: events that come out whole, and differences found, of those written down beforehand.

import { InventedStory, STORIES } from '../test/support/inventedStories';
import type { Figures } from './bench';
import { loadKnowledge } from './knowledge';

export function benchInvented(): Figures {
  const knowledge = loadKnowledge();
  const stories = STORIES.map((name) => new InventedStory(name, knowledge));
  const events = stories.flatMap((story) => story.answer.events.map((event) => ({ story, event })));
  const pairs = (sources: number): number => (sources * (sources - 1)) / 2;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const all = sum(events.map(({ event }) => pairs(Object.keys(event.told).length)));
  const joined = sum(events.map(({ story, event }) => pairs(story.joined(event))));
  const apart = stories.flatMap((story) => story.answer.apart.map((pair) => story.areTogether(pair)));
  const found = stories.flatMap((story) => story.answer.found.map((one) => story.matching(one).length > 0));
  const expected = stories.flatMap((story) => story.answer.found.flatMap((one) => story.matching(one)));
  const others = stories.flatMap(({ findings }) => findings.filter(({ kind }) => kind !== 'explained'));
  return {
    'invented stories, events whole, %': percent(
      events.filter(({ story, event }) => story.isWhole(event)).length,
      events.length,
    ),
    'invented stories, pairs of sources of one event joined, %': percent(joined, all),
    'invented stories, look-alikes joined': apart.filter(Boolean).length,
    'invented stories, planted differences found, %': percent(found.filter(Boolean).length, found.length),
    'invented stories, findings that were not planted': others.filter((one) => !expected.includes(one)).length,
  };
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
