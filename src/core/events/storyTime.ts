// What a clause's own words do not tell of when: the clause it continues, the paragraph, the day that the story stands on.

import type { DateExpression, Published } from '../article';
import { NONE } from '../language/words';
import { contains } from '../span';
import type { Clause } from '../language/clauses';
import type { EventClass } from './lexicon/classes';
import { inOrder, type EventCluster } from './merge';
import { peopleOf, type EventMention } from './mention';
import { partyOf } from './parties';
import type { Scene } from './scene';
import { dateAmong, ownWords } from './timeOf';
import { duringVisit, isVisitor, visitDating, visitDayDating } from './visit/visitTime';
import type { VisitInterval } from './visit/visitInterval';

export interface Dating {
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly because: string;
  /** The clause itself says it, rather than the story so far. */
  readonly told: boolean;
}

/** A day older than this many days before publication is background, and what follows it does not continue it. */
const THREAD = 12;
/** Paragraphs over which a day is kept in mind when nothing is told of it. */
const REACH = 8;
/** Within these days of publication anybody's words continue the thread. */
const FRESH = 1;
const MOST_LINKS = 6;
/** Events, or words, among which one that belongs is looked for. */
const NEAR = 40;

/** The day that the story has reached knows better what day this is. */
const SAME_DAY = /(?:^|\bin |\bof )(?:the|the same|that|that same) (?:day|morning|afternoon|evening|night)$/i;
/** They happen somewhere to somebody at a time: the story's day is theirs. What is done over weeks (firms, laws) is not. */
const MOMENTARY: ReadonlySet<EventClass> = new Set<EventClass>([
  'meeting',
  'travel',
  'conflict',
  'crime',
  'incident',
  'disaster',
  'accident',
  'protest',
  'sport',
  'death',
  'health',
  'election',
  'legal',
]);

interface Strand {
  readonly dating: Dating;
  readonly block: number;
  /** An arrival: what follows may be any day of the stay, so that it is not carried far. */
  readonly journey: boolean;
  readonly people: ReadonlySet<string>;
}

interface Story {
  /** The day the main thread stands on. */
  thread: Strand | null;
  /** The last time told in this paragraph, background included. */
  local: Strand | null;
}

/** One dating for each cluster, in source order; null where nothing tells. */
export function datesOf(
  scene: Scene,
  clusters: readonly EventCluster[],
  visit: VisitInterval | null,
  published: Published,
): (Dating | null)[] {
  const story: Story = { thread: null, local: null };
  const byClause = new Map<number, Dating>();
  const dates: (Dating | null)[] = clusters.map(() => null);
  const around = eventsAround(scene, clusters);
  for (const { mention, cluster, isMain } of inOrder(clusters)) {
    const dating = isMain ? datingFor(mention, cluster) : (dates[cluster] ?? null);
    if (isMain) dates[cluster] = dating;
    if (dating === null) continue;
    follow(story, mention, dating, published);
    if (!mention.nominal) byClause.set(mention.clause.index, dating);
  }
  return dates.map((dating, k) => dating ?? namedDating(k, clusters, dates));

  function datingFor(mention: EventMention, cluster: number): Dating | null {
    const told = ownDating(mention, visit, story) ?? linkedDating(scene, mention, byClause);
    if (told !== null) return told;
    const over = eventsOver(mention, cluster, around);
    const dated = over.map((one) => dates[one] ?? null).find((one) => one !== null);
    if (dated !== undefined) return continued(dated);
    // The day of the event that it is part of is its day, known or not.
    if (over.some((one) => clusters[one]?.main.nominal === false)) return null;
    return visitDayDating(mention, visit) ?? runningDating(scene, mention, visit, story, published);
  }
}

/** That of an event which its words name: "Before the talks between Oduya and Brandt, officials warned". */
function namedDating(at: number, clusters: readonly EventCluster[], dates: readonly (Dating | null)[]): Dating | null {
  const mention = clusters[at]?.main;
  if (mention === undefined || !mention.narrated || mention.nominal || mention.status !== 'happened') return null;
  for (let k = Math.max(0, at - NEAR); k <= at + NEAR; k++) {
    const [cluster, dating] = [clusters[k], dates[k] ?? null];
    if (cluster === undefined || dating === null || cluster.main.status !== 'happened') continue;
    const all = [cluster.main, ...cluster.also.slice(-NEAR)];
    if (all.some((one) => one.nominal && contains(mention.span, one.trigger))) return continued(dating);
  }
  return null;
}

/** Clusters by the index of a clause. */
type Around = ReadonlyMap<number, readonly number[]>;

/** Of each clause the events that its words set it in: "were killed in | that collision", "spoke during | the visit". */
function eventsAround({ words }: Scene, clusters: readonly EventCluster[]): Around {
  const found = new Map<number, number[]>();
  for (const { mention, cluster } of inOrder(clusters)) {
    if (!mention.nominal || !/^(?:in|during|at)$/.test(words.lower(words.child(mention.word, 'case')))) continue;
    const known = found.get(mention.clause.index) ?? [];
    found.set(mention.clause.index, [...known, cluster]);
  }
  return found;
}

/** Other events that a mention's words set it in. */
function eventsOver({ nominal, clause, status }: EventMention, own: number, around: Around): number[] {
  if (nominal || status !== 'happened') return [];
  return (around.get(clause.index) ?? []).filter((cluster) => cluster !== own);
}

/** What its own words tell: a date, the end of the visit, the same day. */
function ownDating(mention: EventMention, visit: VisitInterval | null, { thread, local }: Story): Dating | null {
  const sameDay = mention.date !== null && SAME_DAY.test(mention.date.text);
  if (mention.date !== null && !(sameDay && thread !== null)) return toldDating(mention.date);
  const visiting = visitDating(mention, visit);
  if (visiting !== null) return visiting;
  if (sameDay && thread !== null) return continued((local?.block === mention.block ? local : thread).dating);
  return null;
}

/** The clause that it continues: "crashed on Sunday, | killing six", "rose and | left", "was hurt in | the crash". */
function linkedDating(scene: Scene, mention: EventMention, byClause: ReadonlyMap<number, Dating>): Dating | null {
  if (mention.nominal) {
    const dating = byClause.get(mention.clause.index);
    return dating === undefined || mention.status !== 'happened' || mention.anaphoric ? null : continued(dating);
  }
  let at = mention.clause;
  for (let steps = 0; steps < MOST_LINKS && continues(at, mention) && !isMeasured(scene, at); steps++) {
    const parent = scene.analysis.clauses[at.parent];
    if (parent === undefined || (at.opener === 'where' && !sharesSubject(scene, mention, parent))) return null;
    const known = byClause.get(parent.index);
    if (known !== undefined) return continued(known);
    // Told here for the first time: the story goes on from it.
    const dating = datingOf(scene, parent);
    if (dating !== null) return { ...continued(dating), told: true };
    at = parent;
  }
  return null;
}

/** "Oduya went to Tarn, where she | met them"; not "where rebels had killed them". */
function sharesSubject(scene: Scene, { roles }: EventMention, { subject }: Clause): boolean {
  return partyOf(scene, subject).people.some((person) => peopleOf(roles).includes(person));
}

/** "three months after | the ships collided": another day than that of the clause above, however the tree hangs the months. */
function isMeasured({ words }: Scene, { wholeStart, predicate }: Clause): boolean {
  for (let i = Math.max(wholeStart, predicate - NEAR); i < predicate; i++)
    if (/^(?:after|before)$/.test(words.lower(i)) && UNIT.test(words.lower(i - 1))) return true;
  return false;
}

const UNIT = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

/** What a clause that tells no event says of when: "came into focus this week | when Oduya signed the bill". */
function datingOf(scene: Scene, clause: Clause): Dating | null {
  const date = clause.verb?.finite === true ? dateAmong(scene, ownWords(scene, clause), clause.verb.perfect) : null;
  return date === null ? null : toldDating(date);
}

/** Not across "said that", "before leaving", "who had left". */
function continues(
  { kind, verb, opener, parent }: EventMention['clause'],
  { status, background }: EventMention,
): boolean {
  if (parent === NONE || (background && opener !== 'where') || status === 'planned' || status === 'hypothetical')
    return false;
  if (kind === 'complement') return verb?.finite === false && status === 'happened';
  if (kind === 'conjunct') return verb?.perfect !== true && verb?.tense !== 'future';
  if (kind === 'relative') return opener === 'where' && verb?.perfect !== true;
  return kind === 'participle' || (kind === 'adverbial' && /^(?:when|while|as|after|where|by)?$/.test(opener));
}

/** What the story has reached, where it goes on. */
function runningDating(
  scene: Scene,
  mention: EventMention,
  visit: VisitInterval | null,
  story: Story,
  published: Published,
): Dating | null {
  const { kind, narrated, status, background, block, clause } = mention;
  if ((status !== 'happened' && status !== 'denied') || !narrated || background) return null;
  if ((clause.kind === 'adverbial' && EARLIER.test(clause.opener)) || isMeasured(scene, clause)) return null;
  const { local, thread } = story;
  const telling = kind === 'statement';
  if (local?.block === block && !telling)
    return isDay(local.dating) || sharesPerson(local, mention) ? continued(local.dating) : null;
  if (thread === null || block - thread.block > REACH) return null;
  const fresh = telling && Math.abs(daysBetween(thread.dating.earliest, published.value) ?? 9) <= FRESH;
  const momentary = MOMENTARY.has(kind) || kind === 'other';
  if (telling ? !(fresh && sharesPerson(thread, mention)) : !momentary && !sharesPerson(thread, mention)) return null;
  // An arrival says nothing of the day on which the visitor then met or spoke.
  const any = thread.journey && (telling || kind === 'meeting');
  return any && visit !== null && isVisitor(mention, visit) ? duringVisit(visit) : continued(thread.dating);
}

/** What they open need not be of the story's day: "since they recalled their ambassadors". */
const EARLIER = /^(?:since|before|until|till)$/;

function sharesPerson({ people }: Strand, { roles }: EventMention): boolean {
  return peopleOf(roles).some((person) => people.has(person));
}

function continued(dating: Dating): Dating {
  return { ...dating, because: `Goes on from what the text dates ${dating.value}.`, told: false };
}

function toldDating({ earliest, latest, text, value }: DateExpression): Dating {
  return { value: value.split('T', 1)[0]!, earliest, latest, because: `The text says “${text}”.`, told: true };
}

/** Moves the story to a told date, and takes along who goes on with it. */
function follow(story: Story, mention: EventMention, dating: Dating, published: Published): void {
  const { status, background, narrated, nominal, block, kind, closing, roles } = mention;
  if (status !== 'happened' || background || !(narrated || nominal)) return;
  const people = new Set(peopleOf(roles));
  const { thread } = story;
  const same = thread !== null && thread.dating.value === dating.value;
  if (!dating.told && !closing) {
    if (same && !thread.journey) story.thread = { ...thread, block, people: new Set([...thread.people, ...people]) };
    return;
  }
  const strand: Strand = { dating, journey: kind === 'travel' && !closing, block, people };
  story.local = strand;
  if (!isDay(dating) || !isThread(dating, published)) return;
  story.thread = same ? { ...strand, people: new Set([...thread.people, ...people]) } : strand;
}

function isDay({ value }: Dating): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isThread({ earliest }: Dating, { value }: Published): boolean {
  const days = daysBetween(earliest, value);
  return days === null || Math.abs(days) <= THREAD;
}

/** Days from one day to another; null where one of them is no day. */
function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
