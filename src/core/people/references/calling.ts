// What an article calls each person besides the name: "Foreign Minister Oduya", "Oduya, a 14-year-old student,", "her husband Jon
// Oduya", "Oduya was a teacher". Not: what somebody was once.

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { NONE, type Words } from '../../language/words';
import { ageAt } from './ages';
import { isPersonNoun } from './personWords';

/** Lower-case nouns for a person, each with the words that say more of it. */
export type Calling = ReadonlyMap<string, ReadonlySet<string>>;

/** Beyond these a name is hardly one person's. */
const MOST_MENTIONS = 60;
export const FORMER = /^(?:former|ex|then|late|once|past|retired|outgoing|previous)$/;

export function callingOf(analysis: Analysis, person: Person): Calling {
  const found = new Map<string, Set<string>>();
  for (const { head, former, more } of [...rolesOf(analysis, person), ...besides(analysis, person)]) {
    const key = former ? `former ${head}` : head;
    const known = found.get(key) ?? new Set();
    for (const word of more) known.add(word);
    found.set(key, known);
  }
  return found;
}

interface Called {
  readonly head: string;
  readonly former: boolean;
  readonly more: readonly string[];
}

function rolesOf(analysis: Analysis, { roles }: Person): Called[] {
  return roles.flatMap(({ start, end, current }) => {
    const { words } = analysis;
    const [first, last] = [words.at(start), words.at(end - 1) + 1];
    const all = wordsBetween(analysis, first, last);
    const of = all.findIndex((word) => /^(?:of|for|to|in|at|on)$/.test(word));
    const head = of < 0 ? all.at(-1) : all[of - 1];
    return head === undefined ? [] : [{ head, former: !current, more: all.filter((word) => word !== head) }];
  });
}

/** Nouns that stand for the same beside the name, and what the name's clause says it is. */
function besides(analysis: Analysis, { mentions }: Person): Called[] {
  const found: Called[] = [];
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const [first, last] = [analysis.words.at(start), analysis.words.at(end - 1) + 1];
    for (const noun of nounsBeside(analysis, first, last)) {
      const phrase = analysis.phrases.get(noun);
      const more = wordsBetween(analysis, phrase?.start ?? noun, phrase?.end ?? noun + 1);
      const head = analysis.words.lemma(noun).toLowerCase();
      found.push({ head, former: more.some((word) => FORMER.test(word)), more: more.filter((word) => word !== head) });
      const told = phrase === undefined ? null : ageWithin(analysis, phrase.start, phrase.end);
      if (told !== null) found.push({ head: told, former: false, more: [] });
    }
    const age = ageBehind(analysis, last);
    if (age !== null) found.push({ head: age, former: false, more: [] });
  }
  return found;
}

/** "Oduya, 34," and "Oduya (34)". */
function ageBehind({ words }: Analysis, last: number): string | null {
  if (!/^[,(]$/.test(words.form(last)) || !/^[,).]$/.test(words.form(last + 2))) return null;
  return /^\d{1,2}$/.test(words.form(last + 1)) ? `${words.form(last + 1)}-year-old` : null;
}

/** "a 14-year-old student". */
function ageWithin({ words }: Analysis, first: number, last: number): string | null {
  for (let i = Math.max(first, last - NEAR); i < last; i++) {
    const age = ageAt(words, i);
    if (age !== null) return age;
  }
  return null;
}

/** Heads of what the words beside a name call it: "his | father Jon Oduya", "Jon Oduya, a | teacher", "Jon Oduya is a | teacher". */
export function nounsBeside(analysis: Analysis, first: number, last: number): number[] {
  const { words } = analysis;
  const near: number[] = [];
  for (let i = first; i < last; i++) {
    const above = words.head(i);
    if (above >= first && above < last) continue;
    if (isSame(words.relation(i)) && words.child(i, 'case') === NONE && Math.abs(above - i) < NEAR) near.push(above);
    if (/^nsubj$/.test(words.relation(i)) && words.child(above, 'cop') !== NONE && isPlain(analysis, above))
      near.push(above);
    for (const child of words.children(i))
      if (isSame(words.relation(child)) && words.child(child, 'case') === NONE) near.push(child);
  }
  if (words.sentence(first - 1) === words.sentence(first)) near.push(first - 1);
  near.push(nounNamedBehind(words, first, last));
  return [...new Set(near)].filter((word) => word < first || word >= last).filter((word) => isCalling(analysis, word));
}

/** "for their | child, Gloria.", whatever the tree makes of the name; NONE for "a doctor, Gloria and a nurse". */
export function nounNamedBehind(words: Words, first: number, last: number): number {
  const noun = first - 2;
  if (words.form(first - 1) !== ',' || words.tag(noun) !== 'NN' || words.sentence(noun) !== words.sentence(first))
    return NONE;
  const and = words.form(last) === ',' ? last + 1 : last;
  // "his mother, Gloria, and his father": two, each with a name.
  const isListed = words.tag(and) === 'CC' && (and === last || words.tag(and + 1) !== 'PRP$');
  const isClosed = words.pos(last) === 'PUNCT' && !isListed;
  return isClosed && isPersonNoun(words.lemma(noun).toLowerCase()) ? noun : NONE;
}

const NEAR = 12;
const isSame = (relation: string): boolean => /^(?:appos|flat|compound|nmod|nmod:unmarked)$/.test(relation);

function isCalling({ words }: Analysis, word: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(words.pos(word)) && isPersonNoun(words.lemma(word).toLowerCase());
}

/** The clause says it as a fact: not "was not a teacher", "may become a teacher". */
function isPlain(analysis: Analysis, predicate: number): boolean {
  const clause = analysis.clauseOf(predicate);
  return clause !== null && /^(?:happened|ongoing|general)$/.test(analysis.factualityOf(clause).status);
}

const SMALL = /^(?:the|a|an|his|her|its|their|and|'s|'|-|,|this|that|both)$/;

/** Lemmas, in order, without the small ones; a nation by its adjective where it stands as one. */
export function wordsBetween({ words }: Analysis, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const lemma = words.lemma(i).toLowerCase();
    if (lemma !== '' && !SMALL.test(lemma) && words.pos(i) !== 'PUNCT') found.push(SAME_WORD.get(lemma) ?? lemma);
  }
  return found;
}

const SAME_WORD = new Map([
  ['us', 'american'],
  ['u.s.', 'american'],
  ['uk', 'british'],
  ['u.k.', 'british'],
]);
