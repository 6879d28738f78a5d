// One deed, two doers: the same signing, told of other people. Meetings, journeys and words are many on one day; a signing, an
// appointment or an attack that the sources describe in the same words is one.

import { datesDiffer, peopleDiffer } from '../event-summary';
import type { JoinedEvent } from '../events';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { isDated, WordWeights, type Happening } from '../happenings';
import { MANY_A_DAY } from '../conflict';
import { contains } from '../../span';
import type { People } from '../people';
import type { Evidence } from './evidence';

const ALIKE = 0.4;

export function actorContradictions({ events, people }: Evidence): Draft[] {
  const several = events.filter(({ shared }) => shared.differs.includes('who') && !MANY_A_DAY.has(shared.kind));
  const weights = new WordWeights(events.flatMap(({ tellings }) => tellings.map((one) => one.stems)));
  return several.flatMap((event) => actorContradiction(event, weights, people) ?? []);
}

function actorContradiction({ shared, tellings }: JoinedEvent, weights: WordWeights, people: People): Draft | null {
  const acting = tellings
    .map((one) => ({ ...one, who: namedIn(one, people) }))
    .filter((one) => one.who.size > 0 && one.event.status === 'happened' && isDated(one));
  for (const [i, a] of acting.entries()) {
    const b = acting.slice(i + 1).find((other) => clash(a, other, weights));
    if (!b) continue;
    const [left, right] = [namesOnlyIn(a, b, people), namesOnlyIn(b, a, people)];
    return {
      kind: 'contradiction',
      type: 'actor',
      severity: 'medium',
      title: `${left} or ${right}: ${shared.title}`,
      because: `${sourceName(a.from)} names ${left}, ${sourceName(b.from)} ${right}.`,
      spans: [a, b].map((one) => sourceSpan(one.from, one.event)),
    };
  }
  return null;
}

/** Those whom its own words name: whom "he" stands for may be wrongly told. */
function namedIn({ from: { article }, event, who }: Happening, people: People): Set<string> {
  const named = article.people
    .filter(({ mentions }) => mentions.some((one) => contains(event, one)))
    .flatMap(({ id }) => people.idOf(article.id, id) ?? []);
  return new Set(named.filter((id) => who.has(id)));
}

function clash(a: Happening, b: Happening, weights: WordWeights): boolean {
  if (a.from === b.from || !peopleDiffer(a, b) || (datesDiffer(a, b) && !sharesSomeone(a, b))) return false;
  return weights.likeness(a.stems, b.stems) >= ALIKE;
}

function sharesSomeone(a: Happening, b: Happening): boolean {
  return [...a.who].some((id) => b.who.has(id));
}

function namesOnlyIn(a: Happening, b: Happening, people: People): string {
  return [...a.who]
    .filter((id) => !b.who.has(id))
    .map((id) => people.nameOf(id))
    .join(' and ');
}
