// Of one person before one court: "pleaded guilty" or "pleaded not guilty", "convicted" or "acquitted".

import { daysOfValue, gapOf, type Days } from '../calendar';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { groupBy } from '../grouping';
import type { Happening } from '../happenings';
import { phraseDeed } from '../phraseDeeds';
import type { People } from '../people';
import type { Evidence } from './evidence';

/** Each deed with the matter that it settles and the way it does. */
const SETTLES: ReadonlyMap<string, { readonly matter: string; readonly as: string }> = new Map([
  ['confess', { matter: 'plea', as: 'guilty' }],
  ['deny-charge', { matter: 'plea', as: 'not guilty' }],
  ['convict', { matter: 'verdict', as: 'convicted' }],
  ['acquit', { matter: 'verdict', as: 'acquitted' }],
]);
/** What one day has decided another may overturn; and a plea may change. */
const SAME_DAYS = 2;

interface Settled {
  readonly one: Happening;
  readonly person: string;
  readonly matter: string;
  readonly as: string;
}

export function legalContradictions({ events, people, stories }: Evidence): Draft[] {
  const settled = events.flatMap(({ tellings }) => tellings.flatMap((one) => settledIn(one) ?? []));
  return [...groupBy(settled, ({ person, matter }) => `${person} ${matter}`).values()].flatMap((same) => {
    const ways = [...groupBy(same, ({ as }) => as).values()];
    const pair = ways[0]!.flatMap((a) => (ways[1] ?? []).flatMap((b) => (areOfOneDay(a, b) ? [{ a, b }] : [])));
    const [first] = pair.filter(({ a, b }) => a.one.from !== b.one.from && stories.same(a.one.from, b.one.from));
    return first ? [contradiction(first.a, first.b, people)] : [];
  });
}

/** Told as done, of one person alone. */
function settledIn(one: Happening): Settled | null {
  const { words } = one.from.article.analysis;
  const word = words.at(one.event.trigger.start);
  const settles = SETTLES.get(phraseDeed(words, word)?.deed ?? words.lemma(word));
  if (!settles || one.who.size !== 1 || one.event.status !== 'happened') return null;
  return { one, person: [...one.who][0]!, ...settles };
}

function areOfOneDay(a: Settled, b: Settled): boolean {
  const [left, right] = [dayOf(a.one), dayOf(b.one)];
  return left !== null && right !== null && gapOf(left, right) <= SAME_DAYS;
}

function dayOf({ days, from }: Happening): Days | null {
  return days ?? daysOfValue(from.article.published.value);
}

function contradiction(a: Settled, b: Settled, people: People): Draft {
  return {
    kind: 'contradiction',
    type: 'outcome',
    severity: 'high',
    title: `${people.nameOf(a.person)}: ${a.as} or ${b.as}`,
    because: `${sourceName(a.one.from)} has “${a.as}”, ${sourceName(b.one.from)} “${b.as}”, of one ${a.matter}.`,
    spans: [a, b].map(({ one }) => sourceSpan(one.from, one.event)),
  };
}
