// What a clause's own words do not tell: the story so far, and the visit it is about, date the rest.

import type { DateExpression, Published } from '../article';
import { contains, type Span } from '../span';
import type { Dating, Draft } from './draft';
import type { Tale } from './merge';
import type { Stay } from './stays';
import { TELLINGS } from './lexicon';

/** A day older than this many days before publication is background, and what follows it does not continue it. */
const THREAD = 12;
/** Paragraphs over which a day is kept in mind when nothing is told of it. */
const REACH = 6;
const JOURNEY_REACH = 3;
/** Events back among which the occasion of one is looked for. */
const NEAR = 40;
/** Within these days of publication anybody's words continue the thread. */
const FRESH = 1;

/** The day that the story has reached knows better what day this is. */
const SAME_DAY = /\b(?:in the|the same|that|that same) (?:day|morning|afternoon|evening|night)$/i;

interface Strand {
  readonly dating: Dating;
  readonly block: number;
  /** An arrival: what follows may be any day of the stay, so it is not carried far. */
  readonly journey: boolean;
  /** Who has been told of on that day: what they do next continues it. */
  readonly people: Set<string>;
}

interface Story {
  /** The day the main thread stands on. */
  thread: Strand | null;
  /** The last time told in this paragraph, background included. */
  local: Strand | null;
}

/** One dating for each tale, in source order; null where nothing tells. */
export function datesOf(tales: readonly Tale[], stay: Stay | null, published: Published): (Dating | null)[] {
  const story: Story = { thread: null, local: null };
  const done: (Dating | null)[] = [];
  return tales.map((tale, i) => {
    const { main } = tale;
    const named = namedBefore(main, tales.slice(Math.max(0, i - NEAR), i), done);
    const dating =
      ownDating(main, stay, story) ??
      named.find(({ kind }) => kind === 'meeting')?.dating ??
      runningDating(main, stay, story, published) ??
      named[0]?.dating ??
      stayDate(main, stay);
    if (dating !== null) follow(story, main, dating, published);
    done.push(dating);
    return dating;
  });
}

/** What its own words tell: a date, the end of the visit, the same day. */
function ownDating(draft: Draft, stay: Stay | null, story: Story): Dating | null {
  const sameDay = draft.date !== null && SAME_DAY.test(draft.date.text);
  if (draft.date !== null && !(sameDay && story.thread !== null)) return toldDating(draft.date);
  const visitor = stay !== null && isVisitor(draft, stay);
  if (visitor && draft.closing)
    return { ...at(stay.end, stay.end), because: `Last day of the visit that began on ${stay.start}.` };
  if (visitor && draft.status === 'planned') return duringVisit(stay);
  if (sameDay && story.thread !== null)
    return continued((story.local?.block === draft.block ? story.local : story.thread).dating);
  return null;
}

/** What the story has reached, where somebody of it goes on. */
function runningDating(draft: Draft, stay: Stay | null, story: Story, published: Published): Dating | null {
  if (draft.status !== 'happened' && draft.status !== 'denied') return null;
  if (!draft.narrated) return null;
  const { local, thread } = story;
  if (draft.background === 'aside') return null;
  if (local?.block === draft.block && !TELLINGS.has(draft.kind)) {
    return sharesPerson(local, draft) ? continued(local.dating) : null;
  }
  if (thread === null || draft.background !== null) return null;
  if (draft.block - thread.block > (thread.journey ? JOURNEY_REACH : REACH)) return null;
  const fresh =
    TELLINGS.has(draft.kind) && Math.abs(daysBetween(thread.dating.earliest, published.value) ?? 9) <= FRESH;
  if (!fresh && !sharesPerson(thread, draft)) return null;
  // An arrival says nothing of the day on which the visitor then met or spoke.
  const any = thread.journey && (TELLINGS.has(draft.kind) || draft.kind === 'meeting');
  return any && stay !== null && isVisitor(draft, stay) ? duringVisit(stay) : continued(thread.dating);
}

function isVisitor(draft: Draft, stay: Stay): boolean {
  return draft.people.some((person) => stay.people.includes(person));
}

function duringVisit({ start, end }: Stay): Dating {
  return { ...at(start, end), because: `During the visit from ${start} to ${end}.` };
}

function sharesPerson({ people }: Strand, draft: Draft): boolean {
  return draft.people.some((person) => people.has(person));
}

/** Events that its words name, the last one told first: "Before the talks between Ode and Brandt, officials warned". */
function namedBefore(
  { narrated, span }: Draft,
  before: readonly Tale[],
  done: readonly (Dating | null)[],
): { readonly kind: string; readonly dating: Dating }[] {
  if (!narrated) return [];
  return before
    .flatMap((tale, k) => {
      const dating = done[done.length - before.length + k];
      if (dating == null || tale.main.status !== 'happened' || !isNamedIn(span, tale)) return [];
      return [{ kind: tale.main.kind, dating: continued(dating) }];
    })
    .reverse();
}

/** Tellings stand in source order: those before the span need no look. */
function isNamedIn(span: Span, { main, also }: Tale): boolean {
  const names = (telling: Draft): boolean => telling.nominal && contains(span, telling.span);
  for (let k = also.length - 1; k >= 0 && also[k]!.span.end > span.start; k--) if (names(also[k]!)) return true;
  return names(main);
}

/** Under "Day 1" the first day of the visit; under a later one, some day from then to its end. */
function stayDate({ day, people }: Draft, stay: Stay | null): Dating | null {
  if (day === null || stay === null || !people.some((person) => stay.people.includes(person))) return null;
  const from = new Date(Date.parse(stay.start) + (day - 1) * 86_400_000).toISOString().slice(0, 10);
  if (from > stay.end) return null;
  return { ...at(from, day === 1 ? from : stay.end), because: `Day ${day} of the visit that began on ${stay.start}.` };
}

function at(start: string, end: string): Omit<Dating, 'because'> {
  return { value: start === end ? start : `${start}/${end}`, earliest: start, latest: end, told: false };
}

function continued(dating: Dating): Dating {
  return { ...dating, because: `Goes on from what the text dates ${dating.value}.`, told: false };
}

function toldDating(date: DateExpression): Dating {
  const { earliest, latest, text } = date;
  const value = date.value.replace(/T.*$/, '');
  return { value, earliest, latest, because: `The text says “${text}”.`, told: true };
}

/** Moves the story to a told date, and takes along who goes on with it. */
function follow(story: Story, draft: Draft, dating: Dating, published: Published): void {
  if (draft.status !== 'happened' || draft.background === 'aside' || !(draft.narrated || draft.nominal)) return;
  const { thread } = story;
  if (!dating.told && !draft.closing) {
    if (thread === null || thread.dating.value !== dating.value) return;
    for (const person of draft.people) thread.people.add(person);
    if (!thread.journey) story.thread = { ...thread, block: draft.block };
    return;
  }
  const strand = {
    dating,
    journey: draft.kind === 'travel' && !draft.closing,
    block: draft.block,
    people: new Set(draft.people),
  };
  story.local = strand;
  if (!isDay(dating) || !isThread(dating, published)) return;
  const same = thread !== null && thread.dating.value === dating.value;
  story.thread = same ? { ...strand, people: new Set([...thread.people, ...draft.people]) } : strand;
}

function isDay({ value }: Dating): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isThread({ earliest }: Dating, { value }: Published): boolean {
  const days = daysBetween(earliest, value);
  return days === null || Math.abs(days) <= THREAD;
}

/** Days from one day to another; null where one of them is no day. */
function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
