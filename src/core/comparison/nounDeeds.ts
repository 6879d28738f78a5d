// Clauses that tell the event of a noun in them: "attended a vigil", "an earthquake flattened whole streets", "the talks began".

import type { Analysis } from '../language/analysis';
import type { Clause } from '../language/clauses';
import { NONE, type Words } from '../language/words';
import table from './data/nounDeeds.json';
import { isEventNoun } from './wordVectors';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const [OCCUR, STRIKE, FORCES, GATHERINGS] = [table.occur, table.strike, table.force, table.gathering].map(set);
const LASTING = set(table.last);
const [PARTIES, DURING, OCCASIONS] = [table.party, table.during, table.occasion].map(set);
const TAKE: ReadonlySet<string> = new Set(table.take.split('; '));

/** The noun whose event the verb at `i` tells; NONE where the verb tells one of its own. */
export function nounOfDeed(analysis: Analysis, clause: Clause, i: number): number {
  const { words } = analysis;
  const { verb, subject, object, obliques } = clause;
  if (verb === null || clause.predicate !== i || verb.negative) return NONE;
  const passive = verb.voice === 'passive';
  const [doer, suffers] = passive ? [null, subject] : [subject, object];
  if (doer !== null && isToldBy(words, verb.lemma, doer.head)) return doer.head;
  const taken = [
    ...(suffers === null ? [] : [{ head: suffers.head, phrase: verb.lemma }]),
    ...obliques.map(({ head, preposition }) => ({ head, phrase: `${verb.lemma} ${preposition}` })),
    ...pastAnother(words, clause, verb.lemma),
  ];
  return taken.find(({ head, phrase }) => TAKE.has(phrase) && isDeed(words, head))?.head ?? NONE;
}

/** "took | part in a vigil", "carried | out the attack". */
function pastAnother(words: Words, { predicate, object, obliques }: Clause, verb: string): Taken[] {
  if (object === null) return [];
  const particle = words.lower(words.child(predicate, 'compound:prt'));
  const isPart = words.lower(object.head) === 'part';
  return [
    ...(particle === '' ? [] : [{ head: object.head, phrase: `${verb} ${particle}` }]),
    ...(isPart ? obliques.map(({ head, preposition }) => ({ head, phrase: `${verb} part ${preposition}` })) : []),
  ];
}

interface Taken {
  readonly head: number;
  /** The verb, with what stands between it and the noun. */
  readonly phrase: string;
}

function isToldBy(words: Words, verb: string, noun: number): boolean {
  if (words.pos(noun) !== 'NOUN') return false;
  const lemma = words.lemma(noun).toLowerCase();
  return (STRIKE!.has(verb) && FORCES!.has(lemma)) || (OCCUR!.has(verb) && isDeed(words, noun));
}

function isDeed(words: Words, noun: number): boolean {
  const lemma = words.lemma(noun).toLowerCase();
  return (
    words.pos(noun) === 'NOUN' &&
    (isEventNoun(lemma) ||
      FORCES!.has(lemma) ||
      (PARTIES!.has(lemma) ? isGathering(words, noun) : GATHERINGS!.has(lemma)))
  );
}

/** What people come together for: "a vigil", "at the staff party", "the Christmas party"; not "the ruling party". */
export function isGathering(words: Words, i: number): boolean {
  const lemma = words.lemma(i).toLowerCase();
  if (!PARTIES!.has(lemma)) return GATHERINGS!.has(lemma);
  if (DURING!.has(words.lower(words.child(i, 'case')))) return true;
  return [...words.children(i)].some((child) => OCCASIONS!.has(words.lower(child)));
}

/** "Talk", "dinner", "arrest": something that lasts for a time. */
export function namesDeed(lemma: string): boolean {
  return isEventNoun(lemma) || GATHERINGS!.has(lemma) || LASTING.has(lemma);
}

const ROUNDS: ReadonlyMap<string, string> = new Map(
  'second third fourth fifth another'
    .split(' ')
    .map((word): [string, string] => [word, word === 'another' ? '' : word]),
);

/** "A | second quake" is another than "the quake": which one of several; null where it is not said. Only of what nobody arranges. */
export function roundOf(words: Words, noun: number): string | null {
  const lemma = words.lemma(noun).toLowerCase();
  if (!FORCES!.has(lemma)) return null;
  if (lemma === 'aftershock') return '';
  for (const child of words.children(noun)) {
    const round = ROUNDS.get(words.lower(child));
    if (round !== undefined) return round;
  }
  return null;
}

/** One is told as a further one, the other is not or as yet another. */
export function areOtherRounds(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a !== b : a !== '' && b !== '' && a !== b;
}
