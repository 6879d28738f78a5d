// What stands on the timeline: a lane for each source, a mark for each event it tells. Pure.

import type { EventStatus } from '../../core/article';
import { daysOf, type Days } from '../../core/comparison/calendar';
import type { Comparison, SharedEvent, Telling } from '../../core/comparison/types';
import type { Entry } from '../../library/library';
import { theDifference } from '../hover/event';
import { readerWords, sourceNames, sourcesOf } from '../hover/surroundings';
import { placeOf, type Place } from '../place';
import { timexInWords } from '../timexWords';
import { t } from '../texts';
import { clip, listed } from '../words';
import type { Placed } from './gridView';
import { figureLanes } from './timelineFigures';

export interface Mark {
  /** Names the place in `places`; stable over updates. */
  readonly key: string;
  /** Id of the shared event: the same in every lane. */
  readonly event: string;
  readonly title: string;
  readonly source: string;
  readonly status: EventStatus;
  /** First and last day it may have been; null where nobody tells. */
  readonly days: Days | null;
  /** In plain words, with a note where only other sources tell the day. */
  readonly when: string;
  /** The words that tell it. */
  readonly words: string;
  readonly sources: number;
  /** How much the event matters among all, from 0 to 1. */
  readonly weight: number;
  /** What the sources differ on, or empty. */
  readonly differs: string;
}

export interface Lane {
  readonly source: string;
  readonly name: string;
  /** In order of time. */
  readonly marks: readonly (Mark & { readonly days: Days })[];
  /** Those that no day can be told of. */
  readonly undated: readonly Mark[];
}

export interface TimelineView {
  readonly lanes: readonly Lane[];
}

export interface TimelinePlaces extends Placed<TimelineView> {
  /** The telling that each mark stands for. */
  readonly tellings: ReadonlyMap<string, Telling>;
}

/** `entries` are those the comparison was made from. */
export function timelineView(comparison: Comparison, entries: readonly Entry[]): TimelinePlaces {
  const tellings = new Map<string, Telling>();
  const nameOf = sourceNames(entries);
  const marks = new Map<string, Mark[]>(entries.map(({ uri }) => [uri, []]));
  const byUri = new Map(entries.map((entry) => [entry.uri, entry]));
  for (const event of comparison.events) {
    for (const source of sourcesOf(event.tellings)) {
      const entry = byUri.get(source);
      if (!entry) continue;
      const own = event.tellings.filter((telling) => telling.source === source);
      const mark = markOf(event, own, entry, nameOf(source));
      tellings.set(mark.key, own[0]!);
      marks.get(source)!.push(mark);
    }
  }
  const lanes = [...marks].map(([source, all]) => laneOf(source, nameOf(source), all));
  const figures = figureLanes(comparison, { nameOf, words: readerWords(entries) });
  const told = lanes.filter(({ marks: dated, undated }) => dated.length + undated.length > 0);
  return {
    view: { lanes: [...figures.lanes, ...told] },
    places: new Map<string, Place>([...placesOf(tellings), ...figures.places]),
    tellings: new Map([...tellings, ...figures.tellings]),
  };
}

function placesOf(tellings: ReadonlyMap<string, Telling>): [string, Place][] {
  return [...tellings].map(([key, telling]) => [key, placeOf(telling)]);
}

function laneOf(source: string, name: string, all: readonly Mark[]): Lane {
  const dated = all.flatMap((mark) => (mark.days ? [{ ...mark, days: mark.days }] : []));
  const inTime = (a: Days, b: Days): number => a.first - b.first || a.last - b.last;
  return {
    source,
    name,
    marks: dated.sort((a, b) => inTime(a.days, b.days)),
    undated: all.filter(({ days }) => days === null),
  };
}

/** The day as this source tells it; else as the others do, and then it says so. */
function markOf(event: SharedEvent, own: readonly Telling[], { article, words }: Entry, source: string): Mark {
  const told = own.flatMap(({ event: id }) => article.events.filter((one) => one.id === id));
  const dated = told.find(({ earliest, latest }) => daysOf(earliest, latest) !== null);
  const timed = dated ?? event;
  const when = timexInWords({ value: timed.date, earliest: timed.earliest, latest: timed.latest });
  const [first] = own;
  return {
    key: `${event.id} ${first!.source}`,
    event: event.id,
    title: event.title,
    source,
    status: first!.status,
    days: daysOf(timed.earliest, timed.latest),
    when: !when ? t('no date told') : dated ? when : t('{0}, by other sources', when),
    words: clip(words(first!), 200),
    sources: sourcesOf(event.tellings).length,
    weight: event.salience,
    differs: listed(event.differs.map(theDifference)),
  };
}
