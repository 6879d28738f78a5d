// What is said at a meeting, told from what is said elsewhere. Pure.

import type { SharedEvent } from '../../core/comparison/types';

/**
 * For each meeting the statements made there: of the same day, at the same place, by somebody who met. A statement without a
 * day or a place of its own is nobody's: it may have been made on the way home.
 */
export function saidThere(events: readonly SharedEvent[]): ReadonlyMap<SharedEvent, readonly SharedEvent[]> {
  const meetings = new Map<string, SharedEvent[]>();
  for (const event of events) {
    const key = event.kind === 'meeting' ? scene(event) : null;
    if (key) meetings.set(key, [...(meetings.get(key) ?? []), event]);
  }
  const said = new Map<SharedEvent, SharedEvent[]>();
  for (const event of events) {
    const meeting = event.kind === 'statement' ? meetingOf(event, meetings) : undefined;
    if (meeting) said.set(meeting, [...(said.get(meeting) ?? []), event]);
  }
  return said;
}

function meetingOf(event: SharedEvent, meetings: ReadonlyMap<string, readonly SharedEvent[]>): SharedEvent | undefined {
  const here = meetings.get(scene(event) ?? '') ?? [];
  const joined = here.filter(({ participants }) => event.participants.some((id) => participants.includes(id)));
  return joined.length === 1 ? joined[0] : undefined;
}

function scene({ earliest, latest, place }: SharedEvent): string | null {
  return place && earliest && earliest === latest ? `${earliest} ${place}` : null;
}
