// In a report on matches the sides take part in what their players do, and both in the match: "Valdia's Oduya missed a
// chance", "Brandt scored", "the match ended". In any article "both countries" and "neither side" are the two told of together.

import { inOrder, type EventCluster } from './merge';
import { othersOf, peopleOf, type EventMention, type Party, type Roles } from './mention';
import { joinParties } from './parties';
import type { Scene } from './scene';
import { Teams } from './teams';

/** Sport events that make an article a report on matches. */
const FEWEST = 3;
/** "both sides", "neither country"; in a match "sides" alone. Of companies nobody knows which two. */
const BOTH = /^(?:both|neither|either) (?:sides?|teams?|country|countries|nations?|governments?|parties|party)$/i;
const SIDES = /^(?:both|neither|either|two) (?:sides?|teams?)$|^(?:sides|teams)$|\bhalf$/i;
/** Nothing but the match or a part of it. */
const MATCHES = new Set('match game half derby'.split(' '));
/** What two sides do with each other. */
const PLAYED = new Set(
  'beat defeat face lose play draw meet thrash rout edge stun crush trounce overcome host win match game victory'.split(
    ' ',
  ),
);
/** What a player wins alone. */
const AWARDS = /^(?:award|prize|medal|trophy|title|boot|ball)$/;

/** The clusters with the sides that take part. */
export function withSides(scene: Scene, clusters: readonly EventCluster[]): readonly EventCluster[] {
  const teams = new Teams(scene);
  const isReport = clusters.filter(({ main }) => main.kind === 'sport').length >= FEWEST;
  const pairs = pairsAt(teams, clusters);
  return clusters.map((cluster, i) => {
    const { main } = cluster;
    const pair = pairs[i] ?? [];
    return { ...cluster, main: isReport && main.kind === 'sport' ? inMatch(main, teams, pair) : withBoth(main, pair) };
  });
}

function withBoth(main: EventMention, pair: readonly string[]): EventMention {
  if (pair.length === 0 || !othersOf(main.roles).some((one) => BOTH.test(one))) return main;
  return { ...main, roles: replaced(main.roles, BOTH, pair) };
}

function inMatch(main: EventMention, teams: Teams, pair: readonly string[]): EventMention {
  const isMatch = pair.length > 0 && (othersOf(main.roles).some((one) => SIDES.test(one)) || isOnlyMatch(main));
  const roles = isMatch ? replaced(main.roles, SIDES, pair) : main.roles;
  const own = AWARDS.test(main.thing) ? [] : peopleOf(roles).flatMap((person) => teams.of(person) ?? []);
  return { ...main, roles: withPartners(roles, own) };
}

/** "The match ended": nobody takes part by name. */
function isOnlyMatch({ lemma, roles }: EventMention): boolean {
  return MATCHES.has(lemma) && peopleOf(roles).length + othersOf(roles).length === 0;
}

/** The two in place of the words that stand for them. */
function replaced({ agent, patient, partner, recipient }: Roles, words: RegExp, pair: readonly string[]): Roles {
  const rest = ({ people, others }: Party): Party => ({ people, others: others.filter((one) => !words.test(one)) });
  return withPartners(
    { agent: rest(agent), patient: rest(patient), partner: rest(partner), recipient: rest(recipient) },
    pair,
  );
}

function withPartners(roles: Roles, names: readonly string[]): Roles {
  const known = othersOf(roles);
  const added = names.filter((name) => !known.includes(name));
  return { ...roles, partner: joinParties(roles.partner, { people: [], others: added }) };
}

/** Those two that were last told of together where each cluster's main mention stands, in sport of a match; else the two told of most. */
function pairsAt(teams: Teams, clusters: readonly EventCluster[]): readonly (readonly string[])[] {
  const pairs: (readonly string[])[] = clusters.map(() => []);
  const counts = new Map<string, number>();
  let pair: readonly string[] = [];
  for (const { mention, cluster, isMain } of inOrder(clusters)) {
    if (isMain) pairs[cluster] = pair.length > 0 ? pair : leadingTwo(counts);
    if (mention.kind === 'sport' && !PLAYED.has(mention.lemma)) continue;
    const told = othersOf(mention.roles).filter((one) => teams.has(one));
    for (const name of told) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (told.length === 2) pair = told;
  }
  return pairs;
}

/** None where a third is told of as often. */
function leadingTwo(counts: ReadonlyMap<string, number>): string[] {
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || third?.[1] === second[1]) return [];
  return [first[0], second[0]];
}
