// The stories that several sources tell: each with its events, the one that it is about first, then those that matter most. Pure.

import type { SharedStory } from '../../core/comparison/types';
import { count } from '../words';
import { fullDay, yearOf } from './eventDays';
import { eventRow, moreRow } from './eventRow';
import { row, type Row } from './row';
import type { Told } from './told';

/** Of each story; the rest is folded. */
const MOST_SHOWN = 12;

export function storyRows(told: Told): Row[] {
  return told.comparison.stories.map((story) => storyRow(story, told));
}

/** An event under its story stands once more under its day. */
export function isInStory({ id }: Row): boolean {
  return id.startsWith('story ');
}

function storyRow({ id, title, sources, events }: SharedStory, told: Told): Row {
  const known = new Map(told.comparison.events.map((event) => [event.id, event]));
  const all = events.flatMap((one) => known.get(one) ?? []);
  const year = all[0] && yearOf(all[0]);
  const rows = all.map((event) =>
    eventRow({ id: `${id} ${event.id}`, event, tellings: event.tellings, day: fullDay(event, year) }, told),
  );
  const isCut = rows.length > MOST_SHOWN + 1;
  return row({
    id,
    label: title,
    spoken: `Story: ${title}, ${count(sources.length, 'source')}`,
    description: `${count(sources.length, 'source')} · ${count(events.length, 'event')}`,
    tooltip: [`Story: ${title}`, ...sources.map((source) => told.nameOf(source))].join('\n'),
    icon: 'book',
    context: 'story',
    children: isCut ? [...rows.slice(0, MOST_SHOWN), moreRow(id, rows.slice(MOST_SHOWN))] : rows,
  });
}
