// The events of all sources as rows: by date, person, issue or source; under each event what every source tells. Pure.

import type { SharedEvent, Telling } from '../../core/comparison/types';
import { sourcesOf } from '../hover/surroundings';
import { theDifference } from '../hover/event';
import { placeOf } from '../place';
import { timexInWords } from '../timexWords';
import { clip, count, dayOf, listed, monthName, oneLine, shortDay } from '../words';
import { row, type Row } from './row';
import type { Told } from './told';

export const GROUPINGS = ['date', 'person', 'issue', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function eventRows(told: Told, grouping: Grouping): Row[] {
  const events = [...told.comparison.events].sort(byDay);
  const axis = axisOf(told, grouping);
  const groups = new Map<string, SharedEvent[]>();
  for (const event of events) {
    for (const key of axis.keys(event)) groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const rows = [...groups].map(([key, members]) => groupRow(`${grouping} ${key}`, key, members, axis, told));
  return axis.arrange(rows);
}

/** What events are grouped by. */
interface Axis {
  readonly icon: string;
  keys(event: SharedEvent): readonly string[];
  label(key: string): string;
  /** The day as the event's row shows it, beside what the group says. */
  day(event: SharedEvent): string;
  arrange(groups: readonly Row[]): Row[];
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
      day: fullDay,
      arrange: bySize,
    },
    issue: {
      icon: 'tag',
      keys: (event) => orNone(event.issues),
      label: (id) => issues.get(id) ?? (id || 'No issue'),
      day: fullDay,
      arrange: bySize,
    },
    source: {
      icon: 'file',
      keys: ({ tellings }) => sourcesOf(tellings),
      label: nameOf,
      day: fullDay,
      arrange: (groups) => [...groups].sort((a, b) => a.label.localeCompare(b.label)),
      onlyItsSource: true,
    },
  };
  return axes[grouping];
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [''];
}

function groupRow(id: string, key: string, members: readonly SharedEvent[], axis: Axis, told: Told): Row {
  return row({
    id,
    label: axis.label(key),
    description: count(members.length, 'event'),
    icon: axis.icon,
    context: 'group',
    open: true,
    children: members.map((event) => {
      const shown = event.tellings.filter(({ source }) => !axis.onlyItsSource || source === key);
      return eventRow(event, shown, told, `${id} ${event.id}`, axis.day(event));
    }),
  });
}

const MOST_OPEN_GROUPS = 3;

/** Where there are many months, the heart of the story stands open: those in which most events are told by several sources. */
function heartOpen(groups: readonly Row[]): Row[] {
  if (groups.length <= MOST_OPEN_GROUPS) return [...groups];
  const shared = ({ children }: Row): number => children.filter(({ children: sources }) => sources.length > 1).length;
  const most = Math.max(...groups.map(shared));
  return groups.map((month) => ({ ...month, open: most > 0 && shared(month) * 2 > most }));
}

/** Most events first; those without a person or issue last. */
function bySize(groups: readonly Row[]): Row[] {
  const none = ({ id }: Row): number => Number(id.endsWith(' '));
  return [...groups].sort((a, b) => none(a) - none(b) || b.children.length - a.children.length);
}

function eventRow(event: SharedEvent, tellings: readonly Telling[], told: Told, id: string, day: string): Row {
  const [first] = tellings;
  const title = event.status === 'happened' ? event.title : `${event.title} (${event.status})`;
  return row({
    id,
    label: day ? `${day}   ${title}` : title,
    description: describe(event),
    tooltip: [title, when(event), differing(event)].filter(Boolean).join('\n'),
    icon: event.differs.length > 0 ? 'warning' : STATUS_ICONS[event.status],
    context: sourcesOf(event.tellings).length > 1 ? 'eventShared' : 'event',
    place: first ? placeOf({ ...first.trigger, source: first.source }) : null,
    subject: first ? { kind: 'event', id: first.event, ...placeOf({ ...first.trigger, source: first.source }) } : null,
    children: tellings.map((telling, index) => tellingRow(`${id} ${index}`, telling, told)),
  });
}

function tellingRow(id: string, telling: Telling, { nameOf, wordsOf }: Told): Row {
  const words = wordsOf(telling);
  const place = placeOf({ ...telling.trigger, source: telling.source });
  return row({
    id,
    label: nameOf(telling.source),
    description: clip(words, 80),
    tooltip: oneLine(words),
    icon: 'quote',
    context: 'telling',
    place,
    subject: { kind: 'event', id: telling.event, ...place },
  });
}

const STATUS_ICONS: Record<SharedEvent['status'], string> = {
  happened: 'circle-filled',
  planned: 'circle-outline',
  denied: 'circle-slash',
  hypothetical: 'question',
  ongoing: 'sync',
};

function describe({ tellings, differs }: SharedEvent): string {
  const sources = count(sourcesOf(tellings).length, 'source');
  return differs.length > 0 ? `${sources} · differs` : sources;
}

function when({ date, earliest, latest }: SharedEvent): string {
  return timexInWords({ value: date, earliest, latest }) ?? 'No date told';
}

function differing({ differs }: SharedEvent): string {
  return differs.length > 0 ? `Sources differ on ${listed(differs.map(theDifference))}` : '';
}

/** In order of time; what has no day comes last. */
function byDay(a: SharedEvent, b: SharedEvent): number {
  const [first, second] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  return first < second ? -1 : first > second ? 1 : (a.latest ?? '') < (b.latest ?? '') ? -1 : 1;
}

function monthOf({ earliest, latest }: SharedEvent): string {
  const [from, to] = [dayOf(earliest ?? ''), dayOf(latest ?? '')];
  if (!from || !to) return 'No date';
  if (from.year !== to.year) return `${from.year} to ${to.year}`;
  return from.month === to.month ? `${monthName(from.month)} ${from.year}` : String(from.year);
}

/** "Tue 14", "14–16", or the words for something longer than days of one month. */
function dayLabel(event: SharedEvent): string {
  const [from, to] = [dayOf(event.earliest ?? ''), dayOf(event.latest ?? '')];
  if (!from || !to) return '';
  if (event.earliest === event.latest) return shortDay(event.earliest!);
  if (from.year !== to.year || from.month !== to.month) return '';
  return to.day - from.day > 20 ? '' : `${from.day}–${to.day}`;
}

/** "14 May 2024" where no group tells the month. */
function fullDay(event: SharedEvent): string {
  const day = dayOf(event.earliest ?? '');
  if (!day) return '';
  const month = `${monthName(day.month).slice(0, 3)} ${day.year}`;
  return event.earliest === event.latest ? `${day.day} ${month}` : month;
}
