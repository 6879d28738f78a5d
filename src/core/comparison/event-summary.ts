// One event as all its tellings have it: what most say, and on what they differ.

import { hash, sourceSpan } from './findings';
import { daysShared } from './calendar';
import type { Happening } from './happenings';
import { canAgree, sharedUnit } from './numbers';
import type { People } from './people';
import { comparePlaces } from './places';
import type { Difference, SharedEvent, Telling } from './types';

/** `used` holds the ids given so far. Issues and people of all tellings; date, place and status of most. */
export function describeEvent(tellings: readonly Happening[], people: People, used: Set<string>): SharedEvent {
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
    tellings: tellings.flatMap((one) => tellingsOf(one, people)),
    differs: differencesOf(tellings),
  };
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

/** The clause itself and the other clauses of its article that tell it again. */
function tellingsOf(one: Happening, people: People): Telling[] {
  const { from, event } = one;
  const participants = event.participants.flatMap((id) => people.idOf(from.article.id, id) ?? []);
  const told = {
    event: event.id,
    trigger: event.trigger,
    date: event.date,
    place: event.place,
    participants,
    status: event.status,
  };
  return [event, ...event.alsoAt].map((span) => ({ ...sourceSpan(from, span), ...told }));
}

function differencesOf(tellings: readonly Happening[]): Difference[] {
  const differs = (check: (a: Happening, b: Happening) => boolean): boolean =>
    tellings.some((a, i) => tellings.slice(i + 1).some((b) => a.from !== b.from && check(a, b)));
  const checks: readonly (readonly [Difference, (a: Happening, b: Happening) => boolean])[] = [
    ['date', datesDiffer],
    ['place', (a, b) => comparePlaces(a.place, b.place) === 'different'],
    ['who', peopleDiffer],
    ['number', numbersDiffer],
    ['status', (a, b) => a.event.status !== b.event.status],
  ];
  return checks.filter(([, check]) => differs(check)).map(([name]) => name);
}

/** Only days that both sentences name; a date carried over from elsewhere in an article proves nothing. */
export function datesDiffer(a: Happening, b: Happening): boolean {
  return a.dayStated && b.dayStated && a.days !== null && b.days !== null && !daysShared(a.days, b.days);
}

/** Each names somebody whom the other, naming people too, does not. */
export function peopleDiffer(a: Happening, b: Happening): boolean {
  return [...a.who].some((id) => !b.who.has(id)) && [...b.who].some((id) => !a.who.has(id));
}

export function numbersDiffer(a: Happening, b: Happening): boolean {
  return a.quantities.some((left) => {
    const counted = b.quantities.filter((right) => sharedUnit(left, right) !== null);
    return counted.length > 0 && !counted.some((right) => canAgree(left, right));
  });
}

function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
  used.add(free);
  return free;
}
