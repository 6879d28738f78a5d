// Mentions that are one event before any other source is asked: those that the article's own list has joined, and a clause with its noun.

import { groupBy } from './grouping';
import { eventKey } from './happenings';
import type { EventMention } from './mentions';

/** Each mention in one unit; unlisted ones stand alone. */
export function unitsOf(mentions: readonly EventMention[]): EventMention[][] {
  return [...groupBy(mentions, keyOf).values()];
}

function keyOf(one: EventMention): string | EventMention {
  const event = one.event ?? one.nounOf;
  return event ? eventKey(one.from, event) : one;
}
