// Mentions of the same event in one article are joined into one cluster.

import type { Place } from '../article';
import { tellingVerb } from '../language/vocabulary';
import type { Scene } from './scene';
import { isBrief, othersOf, peopleOf, type EventMention } from './mention';
import { fineness } from './timeOf';

export interface EventCluster {
  /** The mention that tells it best: in the text rather than in a headline, by a verb rather than a bare noun. */
  readonly main: EventMention;
  readonly also: readonly EventMention[];
}

interface Growing {
  readonly main: EventMention;
  readonly also: EventMention[];
}

/** How far back a mention may look for its event, and among how many of its mentions: long texts stay linear. */
const MOST_CLUSTERS = 200;
const MOST_MENTIONS = 6;
const MOST_CONTENT = 60;
/** Blocks over which the same people go on speaking; pictures with their captions may stand between. */
const SPEECH_REACH = 2;
const NEAR_BLOCKS = 4;
const NEAR_SENTENCES = 8;

type Content = (mention: EventMention) => ReadonlySet<string>;

/** Joins mentions in source order; those that only refer back and find nothing are dropped. */
export function clustersOf(scene: Scene, mentions: readonly EventMention[]): EventCluster[] {
  const clusters: Growing[] = [];
  const content = contentOf(scene);
  for (const mention of mentions) {
    const same = findSame(clusters, mention, content);
    if (same !== null) same.also.push(mention);
    else if (!(mention.anaphoric && mention.nominal)) clusters.push({ main: mention, also: [] });
  }
  return clusters.map(settle);
}

function findSame(clusters: readonly Growing[], mention: EventMention, content: Content): Growing | null {
  if (mention.kind === 'statement' && !mention.nominal) return sameSpeech(clusters, mention, content);
  for (let k = clusters.length - 1; k >= Math.max(0, clusters.length - MOST_CLUSTERS); k--) {
    const cluster = clusters[k];
    if (cluster === undefined) break;
    const all = [cluster.main, ...cluster.also.slice(-MOST_MENTIONS)];
    if (all.every((other) => agree(other, mention)) && all.some((other) => isSame(other, mention, content)))
      return cluster;
    if (movedOn(cluster.main, mention)) return null;
  }
  return null;
}

function agree(a: EventMention, b: EventMention): boolean {
  return (
    datesAgree(a, b) &&
    placesAgree(a, b) &&
    !isOfOthers(a, b) &&
    (a.status === b.status || isHeadline(a) || a.anaphoric || b.anaphoric || (a.nominal && b.nominal))
  );
}

/** Two clauses of the text that name nobody in common, though one headline fits both. */
function isOfOthers(a: EventMention, b: EventMention): boolean {
  if ([a, b].some((one) => one.nominal || one.anaphoric || isHeadline(one))) return false;
  return partiesOf(a).length > 0 && partiesOf(b).length > 0 && !sharesParty(a, b);
}

/** The traveller has been elsewhere since: what lies before is another journey. */
function movedOn(before: EventMention, mention: EventMention): boolean {
  if (mention.kind !== 'travel' || mention.nominal || before.kind !== 'travel') return false;
  return samePeople(before, mention) && mention.place !== null && !placesAgree(before, mention);
}

/** What the same speaker goes on saying in the same paragraph or with the same matter in a headline. */
function sameSpeech(clusters: readonly Growing[], mention: EventMention, content: Content): Growing | null {
  if (mention.status !== 'happened') return null;
  const before = clusters
    .slice(-MOST_CLUSTERS)
    .findLast(({ main }) => main.kind === 'statement' && main.status === 'happened');
  if (before === undefined || !sameSpeaker(before.main, mention)) return headline(clusters, mention, content);
  const last = before.also.at(-1) ?? before.main;
  if (isActOfItsOwn(mention) && mention.lemma !== last.lemma) return null;
  const near = mention.block - last.block <= (PLAIN.has(mention.lemma) ? SPEECH_REACH : 0);
  return near && mention.date === null && mention.place === null ? before : null;
}

/** "denied", "accused", "promised", "demanded": more than going on to speak. */
function isActOfItsOwn({ lemma }: EventMention): boolean {
  return /^(?:deny|promise|ask|judge|allege)$/.test(tellingVerb(lemma)?.class ?? '');
}

/** Verbs that go on telling and name no matter of their own. */
const PLAIN = new Set('say tell add note write state explain continue'.split(' '));

function headline(clusters: readonly Growing[], mention: EventMention, content: Content): Growing | null {
  return (
    clusters.find(
      ({ main }) =>
        isHeadline(main) &&
        main.kind === mention.kind &&
        main.lemma === mention.lemma &&
        alike(content(main), content(mention)),
    ) ?? null
  );
}

function sameSpeaker(a: EventMention, b: EventMention): boolean {
  const [left, right] = [a.roles.agent, b.roles.agent];
  if (left.people.length + right.people.length > 0) return sameSet(left.people, right.people);
  return left.others.length > 0 && left.others.join() === right.others.join();
}

function isSame(a: EventMention, b: EventMention, content: Content): boolean {
  if (!sameKind(a, b) || (a.thing !== '' && b.thing !== '' && a.thing !== b.thing && !isHeadline(a))) return false;
  if (b.anaphoric && b.nominal) {
    // "were killed in the collision": two events, of which one is part of the other.
    const apart = a.clause.index === b.clause.index && !a.nominal;
    return isNear(a, b) && (a.lemma === b.lemma || kin(a.lemma, b.lemma) || (a.kind === b.kind && !apart));
  }
  const [left, right] = [peopleOf(a.roles), peopleOf(b.roles)];
  if (left.length > 0 && right.length > 0) return sameSet(left, right) && sharesDeed(a, b);
  if (isHeadline(a) && kin(a.lemma, b.lemma))
    return (sharesParty(a, b) && !takesOther(a, b)) || alike(content(a), content(b));
  if (a.kind === 'sport' && left.length + right.length === 0 && b.block - a.block > NEAR_BLOCKS) return false;
  if (left.length !== right.length && !a.nominal && !b.nominal) return false;
  const [bodies, others] = [othersOf(a.roles), othersOf(b.roles)];
  if (a.kind === 'economic' || bodies.length + others.length > 0) {
    if (!bodies.some((one) => others.includes(one)) && !(a.nominal || b.nominal)) return false;
  }
  return kin(a.lemma, b.lemma) && alike(content(a), content(b));
}

/** Words for being together and no more: two people who "met" and "held talks" did so once; a greeting is a deed of its own. */
const TOGETHER = new Set(
  'meet meeting talk discussion discuss conversation summit session negotiate negotiation dialogue confer encounter'.split(
    ' ',
  ),
);

/** The same deed, or only another word for being together. */
function sharesDeed(a: EventMention, b: EventMention): boolean {
  if (a.closing !== b.closing && !a.nominal && !b.nominal && !isHeadline(a)) return false;
  const together = [a, b].every((one) => one.nominal || TOGETHER.has(one.lemma) || isHeadline(one));
  const joint = (a.kind === 'meeting' && together) || a.kind === 'agreement';
  if (kin(a.lemma, b.lemma))
    return !(joint && peopleOf(a.roles).length === 1 && !a.nominal && !b.nominal && !isHeadline(a));
  return (
    (joint && peopleOf(a.roles).length > 1) ||
    (a.kind === 'travel' && a.place !== null && b.place !== null) ||
    (a.nominal && b.nominal)
  );
}

/** "win three points" in the headline, "won a corner" in the text. */
function takesOther(a: EventMention, b: EventMention): boolean {
  return a.lemma === b.lemma && a.thing !== '' && b.thing !== '' && a.thing !== b.thing;
}

/** Nobody, or somebody, takes part in both. */
function sharesParty(a: EventMention, b: EventMention): boolean {
  const [left, right] = [partiesOf(a), partiesOf(b)];
  return left.length === 0 || right.length === 0 || left.some((party) => right.includes(party));
}

function partiesOf({ roles }: EventMention): string[] {
  return [...peopleOf(roles), ...othersOf(roles)];
}

/** "arrest" and "arrested", "collide" and "collision": one deed by verb and noun. */
function kin(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  const stem = Math.max(4, length - 2);
  return length >= 4 && a.slice(0, stem) === b.slice(0, stem);
}

/** "the meeting" may come some paragraphs after the one told so far. */
function isNear(a: EventMention, b: EventMention): boolean {
  return b.block - a.block <= NEAR_BLOCKS && b.sentence - a.sentence <= NEAR_SENTENCES;
}

function isHeadline({ blockKind }: EventMention): boolean {
  return isBrief(blockKind);
}

function sameKind(a: EventMention, b: EventMention): boolean {
  return a.kind === b.kind
    ? a.kind !== 'other' || kin(a.lemma, b.lemma)
    : kin(a.lemma, b.lemma) && a.nominal !== b.nominal;
}

function samePeople(a: EventMention, b: EventMention): boolean {
  return sameSet(peopleOf(a.roles), peopleOf(b.roles));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function datesAgree(a: EventMention, b: EventMention): boolean {
  const [left, right] = [a.date, b.date];
  if (left?.earliest == null || left.latest === null || right?.earliest == null || right.latest === null) return true;
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

function placesAgree(a: EventMention, b: EventMention): boolean {
  if (a.place === null || b.place === null || a.place.id === b.place.id) return true;
  if (a.kind === 'meeting' && peopleOf(a.roles).length > 1 && a.date !== null && b.date !== null) return true;
  return (
    within(a.place, b.place) ||
    within(b.place, a.place) ||
    (a.kind !== 'travel' && a.place.country !== undefined && a.place.country === b.place.country)
  );
}

function within(inner: Place, outer: Place): boolean {
  return inner.country !== undefined && inner.country === outer.name;
}

/** Two wordings of one event share most of their telling words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size);
}

/** Lemmas of the telling words of a mention. */
function contentOf({ words }: Scene): Content {
  const sets = new Map<EventMention, ReadonlySet<string>>();
  return (mention) => {
    const known = sets.get(mention);
    if (known !== undefined) return known;
    const set = new Set<string>();
    for (let i = words.at(mention.span.start); words.start(i) < mention.span.end && set.size < MOST_CONTENT; i++) {
      if (/^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(words.pos(i))) set.add(words.lemma(i).toLowerCase());
    }
    sets.set(mention, set);
    return set;
  };
}

/** The body's telling leads, not the headline's; the best dated one gives the date. */
function settle({ main, also }: Growing): EventCluster {
  const all = [main, ...also];
  const lead = leadOf(all) ?? main;
  let { date } = lead;
  // A headline's words ("day five") are too few to date the text by.
  for (const one of all.filter((mention) => !isHeadline(mention)))
    if (one.date !== null && fineness(one.date) > (date === null ? 0 : fineness(date))) date = one.date;
  const place = lead.place ?? all.find((mention) => mention.place !== null)?.place ?? null;
  return { main: { ...lead, date, place }, also: all.filter((mention) => mention !== lead) };
}

/** A clause that tells rather than a bare noun: "met Oduya in Tarn" before "during the talks with Oduya". */
function leadOf(all: readonly EventMention[]): EventMention | undefined {
  const telling = all.filter((mention) => !isHeadline(mention) && !(mention.anaphoric && mention.nominal));
  const first = telling[0] ?? all[0];
  if (first === undefined || !first.nominal || first.place !== null || first.date !== null) return first;
  return telling.find(({ nominal, closing }) => !nominal || closing) ?? first;
}

export interface Step {
  readonly mention: EventMention;
  /** Index of its cluster. */
  readonly cluster: number;
  readonly isMain: boolean;
}

/** All mentions as they stand in the text: an event told again takes the story back to its day and place. */
export function inOrder(clusters: readonly EventCluster[]): Step[] {
  return clusters
    .flatMap(({ main, also }, cluster) =>
      [main, ...also].map((mention) => ({ mention, cluster, isMain: mention === main })),
    )
    .sort((a, b) => a.mention.trigger.start - b.mention.trigger.start);
}
