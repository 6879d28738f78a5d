// The events of a short invented story, by their triggers: one assertion for every suite of this folder that tells what is found.

import assert from 'node:assert';
import type { Event } from '../../../../src/core/article';
import { findEvents, type EventInput } from '../../../../src/core/events/events';
import { analyse } from '../../../../src/core/language/language';
import { findReferences } from '../../../../src/core/people/references';
import { cast, type Part } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';
import { bodiesOf, placesOf, story } from '../../../support/story';

const PARTS: readonly Part[] = [
  { id: 'mara', forms: ['Lindqvist'] },
  { id: 'tomas', forms: ['Oduya'] },
  { id: 'ilse', forms: ['Brandt'], roles: ['President'] },
  { id: 'sian', forms: ['Sian Marl'], roles: ['Senator'] },
  { id: 'petr', forms: ['Petr Sokol'] },
];

export function inputOf(marked: string): EventInput {
  const { prose, dates, quotations } = story(marked);
  const people = cast(prose.text, PARTS).filter(({ mentions }) => mentions.length > 0);
  const names = {
    people,
    places: placesOf(prose.text, ['Tarn (Valdia)', 'Port Amsel (Norland)', 'Sarova', 'Kestria']),
    organisations: bodiesOf(prose.text, ['Halmar Fund']),
  };
  const references = findReferences(prose, people, analyse(prose, syntax));
  const published = { value: '2031-05-14', basis: 'given' as const, evidence: [] };
  return { prose, analysis: analyse(prose, syntax), names, references, published, dates, issues: [], quotations };
}

export const eventsIn = (marked: string): Event[] => findEvents(inputOf(marked));

type Told = Partial<Record<'date' | 'status' | 'kind' | 'title' | 'place' | 'text' | 'source', string | null>> & {
  readonly who?: string;
};

/** The events of a story by their triggers; of each only what the case is about. */
export function tells(marked: string, expected: Record<string, Told>): void {
  it(marked.replace(/\n+/g, ' / '), () => {
    const found = new Map(eventsIn(marked).map((event) => [event.trigger.text, event]));
    assert.deepStrictEqual([...found.keys()].sort(), Object.keys(expected).sort());
    for (const [trigger, told] of Object.entries(expected)) {
      const event = found.get(trigger)!;
      const shown = { ...event, source: event.attributedTo, who: [...event.participants, ...event.others].join(' ') };
      const of = Object.keys(told) as (keyof Told)[];
      assert.deepStrictEqual(Object.fromEntries(of.map((key) => [key, shown[key]])), told);
    }
  });
}

/** Nothing is told. */
export function silent(...stories: readonly string[]): void {
  for (const marked of stories) tells(marked, {});
}
