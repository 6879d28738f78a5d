// The events of all sources as rows: by date, person, issue or source; under each event what every source tells. Pure.

import type { SharedEvent, Telling } from '../../core/comparison/types';
import { sourceNames, sourcesOf } from '../hover/surroundings';
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
  return GROUPERS[grouping](events, told);
}

type Grouper = (events: readonly SharedEvent[], told: Told) => Row[];

const GROUPERS: Record<Grouping, Grouper> = {
  date: (events, told) =>
    grouped(
      events,
      (event) => [monthOf(event)],
      (key, members) =>
        group(
          `date ${key}`,
          key,
          'calendar',
          members.map((event) => eventRow(event, told, key, dayLabel(event))),
        ),
    ),
  person: (events, told) => {
    const names = new Map(told.comparison.people.map(({ id, name }) => [id, name]));
    const groups = grouped(
      events,
      ({ participants }) => orNone(participants),
      (id, members) =>
        group(
          `person ${id}`,
          names.get(id) ?? 'Nobody named',
          'person',
          members.map((e) => eventRow(e, told, id, fullDay(e))),
        ),
    );
    return bySize(groups, 'person ');
  },
  issue: (events, told) => {
    const names = new Map(told.comparison.issues.map(({ id, name }) => [id, name]));
    const groups = grouped(
      events,
      ({ issues }) => orNone(issues),
      (id, members) =>
        group(
          `issue ${id}`,
          names.get(id) ?? (id || 'No issue'),
          'tag',
          members.map((e) => eventRow(e, told, id, fullDay(e))),
        ),
    );
    return bySize(groups, 'issue ');
  },
  source: (events, told) => {
    const nameOf = sourceNames(told.entries);
    return grouped(
      events,
      ({ tellings }) => sourcesOf(tellings),
      (uri, members) =>
        group(
          `source ${uri}`,
          nameOf(uri),
          'file',
          members.map((e) => eventRow(e, told, uri, fullDay(e), uri)),
        ),
    ).sort((a, b) => a.label.localeCompare(b.label));
  },
};

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [''];
}

function grouped(
  events: readonly SharedEvent[],
  keysOf: (event: SharedEvent) => readonly string[],
  make: (key: string, members: readonly SharedEvent[]) => Row,
): Row[] {
  const groups = new Map<string, SharedEvent[]>();
  for (const event of events) {
    for (const key of keysOf(event)) groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups].map(([key, members]) => make(key, members));
}

function group(id: string, label: string, icon: string, children: readonly Row[]): Row {
  return row({ id, label, icon, context: 'group', description: String(children.length), open: true, children });
}

/** Most events first; those without a person or issue last. */
function bySize(groups: readonly Row[], none: string): Row[] {
  return [...groups].sort(
    (a, b) => Number(a.id === none) - Number(b.id === none) || b.children.length - a.children.length,
  );
}

function eventRow(event: SharedEvent, told: Told, group: string, day: string, only?: string): Row {
  const tellings = event.tellings.filter(({ source }) => only === undefined || source === only);
  const nameOf = sourceNames(told.entries);
  const [first] = tellings;
  const title = event.status === 'happened' ? event.title : `${event.title} (${event.status})`;
  return row({
    id: `${group} ${event.id}`,
    label: day ? `${day}   ${title}` : title,
    description: describe(event),
    tooltip: [title, when(event), differing(event)].filter(Boolean).join('\n'),
    icon: STATUS_ICONS[event.status],
    context: 'event',
    place: first ? placeOf({ ...first.trigger, source: first.source }) : null,
    subject: first ? { kind: 'event', id: first.event, ...placeOf({ ...first.trigger, source: first.source }) } : null,
    children: tellings.map((telling, index) =>
      tellingRow(`${group} ${event.id} ${index}`, telling, nameOf(telling.source)),
    ),
  });
}

function tellingRow(id: string, telling: Telling, name: string): Row {
  const place = placeOf({ ...telling.trigger, source: telling.source });
  return row({
    id,
    label: name,
    description: clip(telling.text, 80),
    tooltip: oneLine(telling.text),
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
