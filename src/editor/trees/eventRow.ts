// One event as a row: its day, how many sources tell it, what happened; under it what each source tells. Pure.

import type { SharedEvent, Telling } from '../../core/comparison/types';
import { theDifference } from '../hover/event';
import { sourcesOf } from '../hover/surroundings';
import { placeOf } from '../place';
import { timexInWords } from '../timexWords';
import { clip, count, listed, oneLine } from '../words';
import { row, type Row } from './row';
import type { Told } from './told';

export interface EventRowParts {
  readonly id: string;
  readonly event: SharedEvent;
  /** Those of its tellings that show. */
  readonly tellings: readonly Telling[];
  /** The day as the row shows it, beside what the group says; empty where the group says it all. */
  readonly day: string;
  /** Rows that hang under it, after its tellings. */
  readonly under?: readonly Row[];
}

/** The number of sources stands before the title: a narrow side bar cuts the end. */
export function eventRow({ id, event, tellings, day, under = [] }: EventRowParts, told: Told): Row {
  const [first] = tellings;
  const place = first ? placeOf({ ...first.trigger, source: first.source }) : null;
  const title = event.status === 'happened' ? event.title : `${event.title} (${event.status})`;
  const sources = sourcesOf(event.tellings).length;
  const differs = event.differs.length > 0;
  return row({
    id,
    label: `${day ? `${day}  ` : ''}${sources}·  ${title}`,
    spoken: [day, title, count(sources, 'source')].filter(Boolean).join(', '),
    description: differs ? 'differs' : '',
    tooltip: [title, when(event), count(sources, 'source'), differing(event)].filter(Boolean).join('\n'),
    icon: differs ? 'warning' : STATUS_ICONS[event.status],
    context: sources > 1 ? 'eventShared' : 'event',
    place,
    subject: first && place ? { kind: 'event', id: first.event, ...place } : null,
    children: [...tellings.map((telling, index) => tellingRow(`${id} ${index}`, telling, told)), ...under],
  });
}

/** Those that matter least, folded. */
export function moreRow(id: string, children: readonly Row[]): Row {
  return row({
    id: `${id} more`,
    label: `${children.length} more`,
    tooltip: 'Events that the sources tell in passing',
    icon: 'ellipsis',
    context: 'more',
    children,
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

function when({ date, earliest, latest }: SharedEvent): string {
  return timexInWords({ value: date, earliest, latest }) ?? 'No date told';
}

function differing({ differs }: SharedEvent): string {
  return differs.length > 0 ? `Sources differ on ${listed(differs.map(theDifference))}` : '';
}
