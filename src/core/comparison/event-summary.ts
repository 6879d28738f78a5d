// One event as all its tellings have it: what most say, and on what they differ.

import { contains, textSpan } from '../span';
import type { ToldEvent } from './events';
import { clip } from './clip';
import { groupBy } from './grouping';
import { hash, sourceSpan } from './findings';
import { daysShared } from './calendar';
import type { Happening } from './happenings';
import type { EventMention } from './mentions';
import { relate } from './quantities/agreement';
import { thingCounted } from './quantities/quantities';
import type { People } from './people';
import { comparePlaces } from './places';
import { isBorneOut } from './borneOut';
import type { Stories } from './stories';
import type { Difference, SharedEvent, Telling } from './types';

/** `used` holds the ids given so far. Issues and people of all tellings; date, place and status of most. */
export function describeEvent(
  { tellings, mentions }: ToldEvent,
  people: People,
  stories: Stories,
  used: Set<string>,
): SharedEvent {
  if (tellings.length === 0) return describeUnlisted(mentions, used);
  const dated = commonest(
    tellings.filter((one) => one.days),
    (one) => one.event.date ?? '',
  );
  const placed = commonest(
    tellings.filter((one) => one.place),
    (one) => one.place!.name,
  );
  const participants = participantsOf(tellings);
  const usual = tellings.filter(
    (one) => placed === undefined || comparePlaces(one.place, placed.place) !== 'different',
  );
  const best = [...usual].sort((a, b) => fullness(b) - fullness(a))[0]!;
  const identity = [best.event.kind, dated?.event.date, placed?.place?.name, ...[...participants].sort()].join('\n');
  return {
    id: freeId(hash(`${identity}\n${best.event.title}`), used),
    title: best.event.title,
    kind: best.event.kind,
    date: dated?.event.date ?? null,
    earliest: dated?.event.earliest ?? null,
    latest: dated?.event.latest ?? null,
    place: placed?.place?.name ?? null,
    participants,
    issues: [...new Set(tellings.flatMap((one) => one.event.issues))].sort(),
    status: statusOf(tellings),
    salience: salienceOf(tellings),
    listed: true,
    tellings: [...tellings.flatMap((one) => tellingsOf(one, mentions, people)), ...besides(mentions, stories)].sort(
      inSources,
    ),
    differs: differencesOf(tellings),
  };
}

/** Mentions that no article lists, each sure where it is one with a listed one on its own account. */
function besides(mentions: readonly EventMention[], stories: Stories): Telling[] {
  const listed = mentions.filter(({ event }) => event !== null);
  return mentions
    .filter(({ event }) => event === null)
    .map((one) => ({
      ...unlistedTelling(one),
      ...(one.nounOf || isBorneOut(one, listed, (a, b) => stories.likeness(a, b), mentions) ? {} : { unsure: true }),
    }));
}

/** Told by no list of an article: its words stand for a title. */
function describeUnlisted(mentions: readonly EventMention[], used: Set<string>): SharedEvent {
  const tellings = mentions.map(unlistedTelling).sort(inSources);
  const [first] = tellings;
  return {
    id: freeId(hash(`${first!.source}\n${first!.text}\n${first!.trigger.text}`), used),
    title: clip(first!.text),
    kind: 'other',
    date: null,
    earliest: null,
    latest: null,
    place: tellings.find(({ place }) => place !== null)?.place ?? null,
    participants: [...new Set(mentions.flatMap(({ who }) => [...who]))],
    issues: [],
    status: first!.status,
    salience: 0,
    listed: false,
    tellings,
    differs: [],
  };
}

function unlistedTelling({ from, trigger, span, place, who, status }: EventMention): Telling {
  return {
    ...sourceSpan(from, span),
    event: '',
    trigger: textSpan(from.text, trigger.start, trigger.end),
    date: null,
    place: place?.name ?? null,
    participants: [...who],
    status,
  };
}

function inSources(a: Telling, b: Telling): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start;
}

function fullness({ event, days, who, place }: Happening): number {
  const short = event.title.length <= 80 ? 1 : 0;
  return who.size * 2 + (days ? 1 : 0) + (place ? 1 : 0) + short + (event.status === 'happened' ? 1 : 0);
}

/** The first of those with the commonest value; of values equally common, the one told first. */
function commonest(tellings: readonly Happening[], valueOf: (one: Happening) => string): Happening | undefined {
  const counts = new Map<string, number>();
  for (const one of tellings) counts.set(valueOf(one), (counts.get(valueOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return tellings.find((one) => counts.get(valueOf(one)) === most);
}

/** Those whom at least half of the tellings with people name; all where none reaches that. */
function participantsOf(tellings: readonly Happening[]): string[] {
  const named = tellings.filter((one) => one.who.size > 0);
  const counts = new Map<string, number>();
  for (const id of named.flatMap((one) => [...one.who])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].filter(([, count]) => count * 2 >= named.length).map(([id]) => id);
  return most.length > 0 ? most : [...counts.keys()];
}

function statusOf(tellings: readonly Happening[]): SharedEvent['status'] {
  if (tellings.some((one) => one.event.status === 'happened')) return 'happened';
  return commonest(tellings, (one) => one.event.status)!.event.status;
}

/** What at least one source holds to matter, taken as if each judged alone. */
function salienceOf(tellings: readonly Happening[]): number {
  const best = new Map<string, number>();
  for (const { from, event } of tellings) {
    best.set(from.article.id, Math.max(best.get(from.article.id) ?? 0, event.salience));
  }
  return 1 - [...best.values()].reduce((none, salience) => none * (1 - salience), 1);
}

/** The clause itself and the other clauses of its article that tell it again, each with the word that tells it there. */
function tellingsOf({ from, event }: Happening, mentions: readonly EventMention[], people: People): Telling[] {
  const participants = event.participants.flatMap((id) => people.idOf(from.article.id, id) ?? []);
  const told = { event: event.id, date: event.date, place: event.place, participants, status: event.status };
  const triggers = mentions
    .filter((one) => one.from === from && one.event?.id === event.id)
    .map(({ trigger }) => trigger);
  return [event, ...event.alsoAt].map((span) => {
    const inside = span === event ? undefined : triggers.find((trigger) => contains(span, trigger));
    const trigger = inside ? textSpan(from.text, inside.start, inside.end) : event.trigger;
    return { ...sourceSpan(from, span), ...told, trigger };
  });
}

function differencesOf(tellings: readonly Happening[]): Difference[] {
  const differs = (check: (a: Happening, b: Happening) => boolean): boolean =>
    tellings.some((a, i) => tellings.slice(i + 1).some((b) => a.from !== b.from && check(a, b)));
  const checks: readonly (readonly [Difference, (a: Happening, b: Happening) => boolean])[] = [
    ['date', datesDiffer],
    ['place', (a, b) => comparePlaces(a.place, b.place) === 'different'],
    ['who', peopleDiffer],
    ['number', numbersDiffer],
    ['status', statusDiffers(tellings)],
  ];
  return checks.filter(([, check]) => differs(check)).map(([name]) => name);
}

type ToldAs = Pick<Happening, 'from'> & { readonly event: Pick<Happening['event'], 'status'> };

/** Whoever tells it once as done and once as planned ("more arrests would follow") agrees with both. */
export function statusDiffers(tellings: readonly ToldAs[]): (a: ToldAs, b: ToldAs) => boolean {
  const told = groupBy(tellings, ({ from }) => from);
  return (a, b) =>
    !told.get(a.from)!.some((one) => told.get(b.from)!.some((other) => one.event.status === other.event.status));
}

/** Only days that both sentences name; a date carried over from elsewhere in an article proves nothing. */
export function datesDiffer(a: Happening, b: Happening): boolean {
  return a.dayStated && b.dayStated && a.days !== null && b.days !== null && !daysShared(a.days, b.days);
}

/** Each names somebody whom the other, naming people too, does not. */
export function peopleDiffer(a: Happening, b: Happening): boolean {
  return [...a.who].some((id) => !b.who.has(id)) && [...b.who].some((id) => !a.who.has(id));
}

/** Of one thing they count, of the whole and not of a part, no number of the other is the same. */
function numbersDiffer(a: Happening, b: Happening): boolean {
  return a.quantities.some((left) => {
    const counted = b.quantities.filter(
      (right) => thingCounted(left) === thingCounted(right) && !left.scope.partial && !right.scope.partial,
    );
    return counted.length > 0 && !counted.some((right) => relate(left, right) === 'same');
  });
}

function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
  used.add(free);
  return free;
}
