// The events of all sources as rows: by date, person, issue or source, those that matter least folded away. Pure.

import { addTo } from '../../core/comparison/grouping';
import type { SharedEvent } from '../../core/comparison/types';
import { sourcesOf } from '../hover/surroundings';
import { count } from '../words';
import { beginning, dayLabel, fullDay, monthOf } from './eventDays';
import { eventRow, moreRow } from './eventRow';
import { row, type Row } from './row';
import { saidThere } from './saidThere';
import { storyRows } from './storyRows';
import type { Told } from './told';

export const GROUPINGS = ['date', 'person', 'issue', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function eventRows(told: Told, grouping: Grouping): Row[] {
  const events = [...told.comparison.events].sort(byDayAndWeight);
  const axis = axisOf(told, grouping);
  const groups = new Map<string, SharedEvent[]>();
  for (const event of events) {
    for (const key of axis.keys(event)) addTo(groups, key, event);
  }
  const rows = axis
    .arrange([...groups].map(([key, members]) => ({ key, members, open: true })))
    .map((group) => groupRow(`${grouping} ${group.key}`, group, axis, told));
  return grouping === 'date' ? [...storyRows(told), ...rows] : rows;
}

interface Group {
  readonly key: string;
  readonly members: readonly SharedEvent[];
  readonly open: boolean;
}

/** What events are grouped by. */
interface Axis {
  readonly icon: string;
  keys(event: SharedEvent): readonly string[];
  label(key: string): string;
  /** The day as the event's row shows it, beside what the group says. */
  day(event: SharedEvent): string;
  arrange(groups: readonly Group[]): Group[];
  /** Of which sources the tellings show; all where it is not said. */
  readonly onlyItsSource?: true;
}

function axisOf({ comparison, nameOf }: Told, grouping: Grouping): Axis {
  const people = new Map(comparison.people.map(({ id, name }) => [id, name]));
  const issues = new Map(comparison.issues.map(({ id, name }) => [id, name]));
  const axes: Record<Grouping, Axis> = {
    date: {
      icon: 'calendar',
      keys: (e) => [monthOf(e)],
      label: (month) => month,
      day: dayLabel,
      arrange: heartOpen,
    },
    person: {
      icon: 'person',
      keys: ({ participants }) => orNone(participants),
      label: (id) => people.get(id) ?? 'Nobody named',
      day: (event) => fullDay(event),
      arrange: bySize,
    },
    issue: {
      icon: 'tag',
      keys: (event) => orNone(event.issues),
      label: (id) => issues.get(id) ?? (id || 'No issue'),
      day: (event) => fullDay(event),
      arrange: bySize,
    },
    source: {
      icon: 'file',
      keys: ({ tellings }) => sourcesOf(tellings),
      label: nameOf,
      day: (event) => fullDay(event),
      arrange: (groups) => [...groups].sort((a, b) => nameOf(a.key).localeCompare(nameOf(b.key))),
      onlyItsSource: true,
    },
  };
  return axes[grouping];
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [''];
}

function groupRow(id: string, { key, members, open }: Group, axis: Axis, told: Told): Row {
  const said = saidThere(members);
  const hung = new Set([...said.values()].flat());
  const shown = (event: SharedEvent): Row => {
    const tellings = event.tellings.filter(({ source }) => !axis.onlyItsSource || source === key);
    const own = `${id} ${event.id}`;
    const under = saidRow(`${own} said`, (said.get(event) ?? []).map(shown));
    return eventRow({ id: own, event, tellings, day: axis.day(event), under }, told);
  };
  return row({
    id,
    label: axis.label(key),
    description: count(members.length, 'event'),
    icon: axis.icon,
    context: 'group',
    open,
    children: folded(
      id,
      members.filter((event) => !hung.has(event)),
      shown,
    ),
  });
}

function saidRow(id: string, children: readonly Row[]): Row[] {
  const label = `said there (${children.length})`;
  return children.length > 0 ? [row({ id, label, icon: 'comment-discussion', context: 'said', children })] : [];
}

/** From here on an event stands in the list; below, only where there are few. */
const SALIENT = 0.25;
const LEAST_SHOWN = 6;
/** A fold over fewer rows than these would hide more than it clears. */
const LEAST_FOLDED = 3;

/** The events that matter, then one row that holds the rest. */
function folded(id: string, events: readonly SharedEvent[], shown: (event: SharedEvent) => Row): Row[] {
  const ranked = [...events].sort((a, b) => b.salience - a.salience);
  const rest = new Set(ranked.slice(LEAST_SHOWN).filter(({ salience }) => salience < SALIENT));
  if (rest.size < LEAST_FOLDED) return events.map(shown);
  const more = moreRow(id, events.filter((event) => rest.has(event)).map(shown));
  return [...events.filter((event) => !rest.has(event)).map(shown), more];
}

const MOST_OPEN_GROUPS = 3;

/** Where there are many months, the heart of the story stands open: those that hold most of what matters. */
function heartOpen(groups: readonly Group[]): Group[] {
  if (groups.length <= MOST_OPEN_GROUPS) return [...groups];
  const weights = groups.map(({ members }) => members.reduce((sum, { salience }) => sum + salience, 0));
  const most = Math.max(...weights);
  return groups.map((month, i) => ({ ...month, open: weights[i]! * 2 > most }));
}

/** Most events first; those without a person or issue last. */
function bySize(groups: readonly Group[]): Group[] {
  const none = ({ key }: Group): number => Number(key === '');
  return [...groups].sort((a, b) => none(a) - none(b) || b.members.length - a.members.length);
}

/** In order of time, within a day what matters most first; what has no day comes last, in its month or of all. */
function byDayAndWeight(a: SharedEvent, b: SharedEvent): number {
  const [first, second] = [beginning(a), beginning(b)];
  if (first !== second) return first < second ? -1 : 1;
  const [last, other] = [a.latest ?? '', b.latest ?? ''];
  return last === other ? b.salience - a.salience : last < other ? -1 : 1;
}
