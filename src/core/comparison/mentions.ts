// Every clause and every noun of an article that tells an event, listed or not, made comparable.

import type { Event, EventStatus, Place } from '../article';
import type { Clause } from '../language/clauses';
import { tellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import { overlaps, type Span } from '../span';
import { daysOf, lengthOf, type Days } from './calendar';
import { isUndergone } from './deedWords';
import { Labels } from './labels';
import type { People } from './people';
import { nounOfDeed, roundOf } from './nounDeeds';
import { phraseDeed } from './phraseDeeds';
import { fold } from './terms';
import type { ComparedArticle } from './types';
import { triggersOf } from './triggers';
import { nearness } from './wordVectors';

/** What one mention says of its event. Stems are folded lemmas; a named person stands as `@` and the shared id. */
export interface EventMention {
  readonly from: ComparedArticle;
  /** The event of the article's list that it tells, null where none is listed for it. */
  readonly event: Event | null;
  /** The listed event that its clause tells: the "vigil" of "attended a vigil". */
  readonly nounOf: Event | null;
  readonly trigger: Span;
  /** The words of its clause, or of its noun's phrase. */
  readonly span: Span;
  readonly lemma: string;
  /** Which one of several: "second" of "a second quake", '' of "another"; null where it is not said. */
  readonly round: string | null;
  readonly nominal: boolean;
  readonly status: EventStatus;
  /** Shared person ids. */
  readonly who: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  /** Content stems of the clause but the trigger's own. */
  readonly stems: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly days: Days | null;
  readonly place: Place | null;
  /** Words of telling: "said", "announced". */
  readonly telling: boolean;
  /** In the headline or the first paragraph. */
  readonly leads: boolean;
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Words on either side of a trigger that may be its clause's: longer ones are lists. */
const FARTHEST = 40;
const SCENE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'on', 'off', 'to']);
/** So near by their vectors, two words may tell one event of an article that its list has joined. */
const NEAR_ENOUGH = 0.4;

interface Reading {
  readonly from: ComparedArticle;
  readonly labels: Labels;
  /** Index of the first block that is a paragraph. */
  readonly lead: number;
}

/** In source order; nothing in furniture or masthead. */
export function mentionsOf(from: ComparedArticle, people: People): EventMention[] {
  const { analysis, events } = from.article;
  const { blocks } = analysis.words.prose;
  const reading = {
    from,
    labels: new Labels(from.article, people),
    lead: blocks.findIndex(({ kind }) => kind === 'paragraph'),
  };
  const triggers = triggersOf(from.article, reading.labels);
  const listed = new Map<number, Event>();
  for (const event of events) for (const word of listedAt(reading, event, triggers)) listed.set(word, event);
  const nouns = new Map([...listed].map(([word, event]) => [nounTold(reading, word), event]));
  return [...new Set([...triggers, ...listed.keys()])]
    .sort((a, b) => a - b)
    .flatMap((word) => mentionAt(reading, word, listed.get(word) ?? null) ?? [])
    .map((one) => ({ ...one, nounOf: nouns.get(analysis.words.at(one.trigger.start)) ?? null }));
}

/** The words at which a listed event is told: its own trigger's, and one in each other place. */
function listedAt({ from }: Reading, { trigger, alsoAt }: Event, triggers: readonly number[]): number[] {
  const { words } = from.article.analysis;
  const inside = (span: Span): number[] =>
    triggers.filter((i) => overlaps({ start: words.start(i), end: words.end(i) }, span));
  const own = inside(trigger)[0] ?? words.at(trigger.start);
  const lemma = words.lemma(own).toLowerCase();
  const others = alsoAt.flatMap((span) => {
    const near = inside(span)
      .map((i) => ({ i, near: kinship(lemma, words.lemma(i).toLowerCase()) }))
      .filter(({ near }) => near >= NEAR_ENOUGH)
      .sort((a, b) => b.near - a.near || a.i - b.i);
    return near[0]?.i ?? [];
  });
  return [own, ...others];
}

function kinship(a: string, b: string): number {
  return a === b ? 1 : isKin(a, b) ? 0.9 : (nearness(a, b) ?? 0);
}

/** "arrest" and "arrested", "collide" and "collision": one deed by verb and noun. */
export function isKin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const stem = Math.max(4, length - 2);
  return a !== b && length >= 4 && a.slice(0, stem) === b.slice(0, stem);
}

function nounTold({ from }: Reading, word: number): number {
  const { analysis } = from.article;
  const clause = analysis.clauseOf(word);
  return clause === null ? NONE : nounOfDeed(analysis, clause, word);
}

function mentionAt(reading: Reading, word: number, event: Event | null): Omit<EventMention, 'nounOf'> | null {
  const { from, labels, lead } = reading;
  const { analysis } = from.article;
  const { words } = analysis;
  const clause = analysis.clauseOf(word);
  if (clause === null) return null;
  const told = nounTold(reading, word);
  const phrase = phraseDeed(words, word);
  const noun = told === NONE ? word : told;
  const nominal = words.pos(noun) === 'NOUN' && clause.predicate !== noun;
  const own = ownWords(reading, clause, word);
  const parts = nominal ? nounParts(reading, noun) : verbParts(reading, clause, phrase?.with ?? NONE);
  const fact = nominal && noun === word ? analysis.factualityOfNoun(word) : analysis.factualityOf(clause);
  const status = fact === null || fact.status === 'general' ? 'happened' : fact.status;
  const block = words.prose.sentences[words.sentence(word)]?.block ?? 0;
  return {
    from,
    event,
    trigger: { start: words.start(word), end: words.end(word) },
    span: spanOf(reading, own, word),
    lemma: phrase?.deed ?? fold(words.lemma(noun)),
    round: roundOf(words, noun),
    nominal,
    status: event?.status ?? status,
    who: peopleAmong(reading, own),
    ...parts,
    stems: stemsOf(reading, own, noun),
    figures: new Set(own.filter((i) => words.tag(i) === 'CD' && labels.date(i) === null).map((i) => words.lower(i))),
    days:
      (event === null
        ? daysAmong(reading, nominal && noun === word ? ownOf(words, noun) : own)
        : daysOf(event.earliest, event.latest)) ?? daysAmong(reading, toldOf(words, clause)),
    place: event === null ? placeAmong(reading, own) : placeNamed(from, event.place),
    telling: tellingVerb(words.lemma(word)) !== undefined && !nominal,
    leads: block <= lead && lead >= 0,
  };
}

function ownWords({ from }: Reading, clause: Clause, word: number): number[] {
  const { analysis } = from.article;
  const own: number[] = [];
  const to = Math.min(clause.end, word + FARTHEST);
  for (let i = Math.max(clause.start, word - FARTHEST); i < to; i++)
    if (analysis.clauseOf(i) === clause || i === word) own.push(i);
  return own.length > 0 ? own : [word];
}

function spanOf({ from }: Reading, own: readonly number[], word: number): Span {
  const { words } = from.article.analysis;
  return {
    start: words.start(Math.min(word, own[0] ?? word)),
    end: words.end(Math.max(word, own.at(-1) ?? word)),
  };
}

type Parts = Pick<EventMention, 'agents' | 'patients'>;

/** The subject of a passive is what it is done to, and so is that of "died". */
function verbParts(reading: Reading, clause: Clause, phrase: number): Parts {
  const { verb, agent, indirectObject, secondary } = clause;
  const object = clause.object?.head === phrase ? null : clause.object;
  const subject = subjectOf(reading, clause);
  const undergone = verb !== null && object === null && isUndergone(verb.lemma);
  const passive = undergone || (verb?.voice === 'passive' && (verb.auxiliaries.length > 0 || object === null));
  const { words } = reading.from.article.analysis;
  const made = secondary === NONE ? [] : [fold(words.lemma(secondary))];
  return {
    agents: new Set(heads(reading, passive ? agent : subject)),
    patients: new Set([
      ...heads(reading, passive ? subject : object),
      ...heads(reading, passive ? object : indirectObject),
      ...made,
    ]),
  };
}

/** "the arrest of Oduya by police", "Oduya's arrest", "a bus crash". */
function nounParts(reading: Reading, noun: number): Parts {
  const { words } = reading.from.article.analysis;
  const [agents, patients] = [new Set<string>(), new Set<string>()];
  for (const child of words.children(noun)) {
    const relation = words.relation(child);
    const preposition = words.lower(words.child(child, 'case'));
    if (relation === 'nmod' && preposition === 'by') headAt(reading, child).forEach((one) => agents.add(one));
    else if (relation === 'compound' || relation === 'nmod:poss' || (relation === 'nmod' && preposition === 'of'))
      headAt(reading, child).forEach((one) => patients.add(one));
  }
  return { agents, patients };
}

/** The word that the subject hangs on; "36-year-old Oduya" may be read as two subjects, of which a name is meant. */
function subjectOf({ from, labels }: Reading, { subject, predicate }: Clause): { readonly head: number } | null {
  const { words } = from.article.analysis;
  if (subject === null || words.pos(subject.head) !== 'ADJ') return subject;
  const named = [...words.children(predicate)].find((i) => words.relation(i) === 'nsubj' && labels.people(i) !== null);
  return named === undefined ? subject : { head: named };
}

function heads(reading: Reading, argument: { readonly head: number } | null): string[] {
  return argument === null ? [] : headAt(reading, argument.head);
}

/** A person's id, else the lemma; of joined heads all. */
function headAt({ from, labels }: Reading, head: number): string[] {
  const { words, phrases } = from.article.analysis;
  return [head, ...(phrases.get(head)?.conjuncts ?? [])].flatMap((one) => {
    const people = labels.people(one);
    if (people !== null) return people.map((id) => `@${id}`);
    return words.pos(one) === 'PRON' ? [] : [fold(words.lemma(one))];
  });
}

function peopleAmong({ labels }: Reading, own: readonly number[]): Set<string> {
  return new Set(own.flatMap((i) => labels.people(i) ?? []));
}

function stemsOf({ from, labels }: Reading, own: readonly number[], word: number): Set<string> {
  const { words } = from.article.analysis;
  const stems = new Set<string>();
  for (const i of own) {
    if (i === word || !CONTENT.has(words.pos(i)) || labels.date(i) !== null || labels.people(i) !== null) continue;
    stems.add(fold(words.lemma(i)));
  }
  return stems;
}

/** "Monday's earthquake", "the quake in 1988": a day elsewhere in the clause is that of its verb. */
function ownOf(words: Words, noun: number): number[] {
  return [...words.children(noun)].flatMap((child) => [child, ...words.children(child)]);
}

/** "The killings of 2019, in which nine people died": a clause on a noun is of the noun's day. */
function toldOf(words: Words, { predicate }: Clause): number[] {
  return words.relation(predicate) === 'acl:relcl' ? ownOf(words, words.head(predicate)) : [];
}

/** The finest time among the words, where a calendar tells it. */
function daysAmong({ labels }: Reading, own: readonly number[]): Days | null {
  const told = own.flatMap((i) => {
    const date = labels.date(i);
    return date === null ? [] : (daysOf(date.earliest, date.latest) ?? []);
  });
  return told.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function placeAmong({ from, labels }: Reading, own: readonly number[]): Place | null {
  const { words } = from.article.analysis;
  for (const i of own) {
    const place = labels.place(i);
    if (place !== null && SCENE.has(words.lower(words.child(i, 'case')))) return place;
  }
  return null;
}

function placeNamed({ article }: ComparedArticle, name: string | null): Place | null {
  if (name === null) return null;
  return article.places.find((place) => place.name === name) ?? { id: '', name, kind: 'unknown', mentions: [] };
}
