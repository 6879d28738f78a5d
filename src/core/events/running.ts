// What a clause's own words do not tell: the story so far, and the visit it is about, date the rest.

import type { DateExpression, Published } from '../article';
import type { Dating, Draft } from './draft';
import type { Tale } from './merge';
import type { Stay } from './stays';
import { TELLINGS } from './triggers';
import { fineness } from './when';

/** A day older than this many days before publication is background, and what follows it does not continue it. */
const THREAD = 12;

interface Story {
  /** The day the main thread stands on. */
  thread: Dating | null;
  /** The last time told in this paragraph, background included. */
  local: { readonly block: number; readonly dating: Dating } | null;
}

/** One dating for each tale, in source order; null where nothing tells. */
export function datesOf(tales: readonly Tale[], stay: Stay | null, published: Published): (Dating | null)[] {
  const story: Story = { thread: null, local: null };
  return tales.map(({ main }) => {
    const dating = datingOf(main, stay, story);
    if (dating !== null && main.date !== null) follow(story, main, dating, published);
    if (dating !== null && main.closing) story.thread = dating;
    return dating;
  });
}

function datingOf(draft: Draft, stay: Stay | null, story: Story): Dating | null {
  if (draft.date !== null) return toldDating(draft.date);
  const visitor = stay !== null && draft.people.some((person) => stay.people.includes(person));
  if (visitor && draft.closing)
    return { ...at(stay.end, stay.end), because: `Last day of the visit that began on ${stay.start}.` };
  if (visitor && draft.status === 'planned') {
    return { ...at(stay.start, stay.end), because: `During the visit from ${stay.start} to ${stay.end}.` };
  }
  if (draft.status !== 'happened' && draft.status !== 'denied') return null;
  if (!draft.narrated) return null;
  if (story.local?.block === draft.block && !TELLINGS.has(draft.kind)) return continued(story.local.dating);
  return story.thread === null ? null : continued(story.thread);
}

function at(start: string, end: string): Omit<Dating, 'because'> {
  return { value: start === end ? start : `${start}/${end}`, earliest: start, latest: end, told: false };
}

function continued(dating: Dating): Dating {
  return { ...dating, because: `Goes on from what the text dates ${dating.value}.`, told: false };
}

function toldDating(date: DateExpression): Dating {
  const { value, earliest, latest, text } = date;
  return { value, earliest, latest, because: `The text says “${text}”.`, told: true };
}

/** Moves the story to a told date. */
function follow(story: Story, draft: Draft, dating: Dating, published: Published): void {
  if (draft.status !== 'happened' || !(draft.narrated || draft.nominal)) return;
  story.local = { block: draft.block, dating };
  if (draft.date !== null && fineness(draft.date) === 3 && isThread(dating, published)) story.thread = dating;
}

function isThread({ earliest }: Dating, { value }: Published): boolean {
  if (value === null || earliest === null || value.length < 10) return true;
  return Math.abs(Date.parse(value) - Date.parse(earliest)) <= THREAD * 86_400_000;
}
