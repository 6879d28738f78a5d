// Mentions that are one event before any other source is asked: those that the article's own list has joined.

import { groupBy } from './grouping';
import { eventKey } from './happenings';
import type { EventMention } from './mentions';

/** Each mention in one unit; unlisted ones stand alone. */
export function unitsOf(mentions: readonly EventMention[]): EventMention[][] {
  return [...groupBy(mentions, (one) => (one.event ? eventKey(one.from, one.event) : one)).values()];
}
