// A source that was written under a second name: what is kept of the first is kept of the second too, as records of its own.

import { copiedTo } from '../core/annotations/moved';
import type { Decision } from '../core/annotations/records';
import type { NewDecision } from './annotationStore';
import type { Made } from './made';
import type { Stores } from './stores';

/** All as one change. `now` is an ISO 8601 instant, `newId` answers an id never given before. */
export async function copyKept(
  store: Stores,
  from: string,
  to: string,
  now: string,
  newId: () => string,
): Promise<Made> {
  const notes = store.notes.filter(({ target }) => target.source === from);
  const records = notes.map(({ id }) => {
    const own = newId();
    return { id: own, before: null, after: copiedTo(store.keptNote(id)!, { id: own, from, to, at: now }) };
  });
  const made = [...(await store.takeIn(records))];
  for (const decision of store.decisions.flatMap((one) => decisionOn(to, from, one) ?? []))
    made.push(...(await store.decide(decision)));
  return made;
}

/** Null for what is not about this source alone. */
function decisionOn(to: string, from: string, decision: Decision): NewDecision | null {
  if (decision.kind === 'published' && decision.source === from)
    return { kind: decision.kind, source: to, value: decision.value };
  if (decision.kind === 'date-value' && decision.target.source === from)
    return { kind: decision.kind, target: { ...decision.target, source: to }, value: decision.value };
  return null;
}
