// The card of an event: when, where, who tells it, where they differ.

import type { Event } from '../../core/article';
import type { SharedEvent, Telling } from '../../core/comparison/types';
import { commands, links } from '../ids';
import type { Subject } from '../subject';
import { t, text } from '../texts';
import { timexInWords } from '../timexWords';
import { count, listed, sentence } from '../words';
import type { Card } from './card';
import { sharedEvent, sourceNames, sourcesOf, type Surroundings } from './surroundings';

export function eventCard(event: Event, around: Surroundings): Card {
  const { start, end, text: words } = event.trigger;
  const args: Subject[] = [{ kind: 'event', id: event.id, source: around.entry.uri, start, end, text: words }];
  const shared = sharedEvent(around, event);
  return {
    name: event.title,
    kind: timexInWords({ ...event, value: event.date }) ?? 'no date told',
    lines: [status(event), told(shared, around), event.dateBecause ?? ''].filter(Boolean),
    links: [
      ...(sourcesOf(shared?.tellings ?? []).length > 1
        ? [{ label: 'Compare sources', command: commands.compareEvent, args }]
        : []),
      { label: 'Show in tree', command: links.showEvent, args },
    ],
  };
}

function status({ status }: Event): string {
  return status === 'happened' ? '' : sentence(status);
}

function told(shared: SharedEvent | undefined, { entries }: Surroundings): string {
  const sources = sourcesOf(shared?.tellings ?? []);
  if (!shared || sources.length < 2) return 'Told by this source alone';
  const by = `Told by ${count(sources.length, 'source')}`;
  if (shared.differs.length === 0) return by;
  const nameOf = sourceNames(entries);
  const place = shared.differs.includes('place') ? ` (${votes(shared.tellings, nameOf)})` : '';
  return `${by}; they differ on ${listed(shared.differs.map(theDifference))}${place}`;
}

/** "2 say Port Amsel, 1 Kessin". */
function votes(tellings: readonly Telling[], nameOf: (uri: string) => string): string {
  const places = new Map<string, Set<string>>();
  for (const { place, source } of tellings) {
    if (place) places.set(place, (places.get(place) ?? new Set()).add(nameOf(source)));
  }
  return [...places]
    .sort((a, b) => b[1].size - a[1].size)
    .map(([place, by], index) => `${by.size}${index === 0 ? (by.size === 1 ? ' says' : ' say') : ''} ${place}`)
    .join(', ');
}

export function theDifference(difference: SharedEvent['differs'][number]): string {
  const words = {
    date: text('the date'),
    place: text('the place'),
    who: text('who took part'),
    number: text('numbers'),
    status: text('whether it happened'),
  };
  return t(words[difference]);
}
