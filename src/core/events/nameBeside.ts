// Names that the tree hung elsewhere, and that what stands around them gives to the subject.

import { NONE } from '../language/words';
import { titleOf } from '../language/vocabulary';
import type { Scene } from './scene';

const MOST_JOINED = 16;
const LONGEST_LIST = 40;

/**
 * "The director of the Halmar Fund | Ilse Oduya said", "Halmar Fund president | Ilse Oduya said": the full name that stands between the
 * subject's body and the verb, as its first word; NONE elsewhere. Not "the sister of Halmar president | Ilse Oduya died".
 */
export function nameAtVerb(scene: Scene, head: number): number {
  const { words, marks } = scene;
  const verb = words.head(head);
  if (!/^nsubj/.test(words.relation(head)) || verb <= head || marks.isNamed(head)) return NONE;
  const last = beforeVerb(scene, verb);
  const people = marks.people(last);
  if (people === null || !marks.isNamed(last) || last <= head) return NONE;
  let first = last;
  while (marks.people(first - 1) === people) first--;
  if (first === last || first <= head) return NONE;
  const roles = runBack(first, (i) => marks.isRole(i));
  const body = runBack(roles, (i) => marks.organisation(i) !== null || marks.place(i) !== null);
  if (body === roles) return NONE;
  const isOffice = titleOf(words.lemma(head).toLowerCase()) !== undefined;
  const isOne = body <= head ? words.pos(body - 1) !== 'ADP' : roles === first && isOffice;
  return isOne && isNounPhrase(scene, Math.min(head, body), body) ? first : NONE;
}

/** The first of the words before one that it holds for, all in a row. */
function runBack(end: number, holds: (i: number) => boolean): number {
  let i = end;
  while (holds(i - 1)) i--;
  return i;
}

/** The word before a verb with its auxiliaries and adverbs. */
function beforeVerb({ words }: Scene, verb: number): number {
  let i = verb - 1;
  while (words.pos(i) === 'AUX' || words.pos(i) === 'ADV') i--;
  return i;
}

/** Nouns, what describes them, and prepositions alone; whose they are is nobody named. */
function isNounPhrase({ words, marks }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isPart = /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(words.pos(i)) || words.tag(i) === 'HYPH';
    if (!isPart || marks.people(i) !== null) return false;
  }
  return true;
}

/** "Oduya of the Halmar Fund and | Brandt of Tarn": who is joined to a person, and not to the body that is named between. */
export function joinedPeople({ words, marks }: Scene, person: number): number[] {
  if (!marks.isNamed(person)) return [];
  const found: number[] = [];
  const under = [...words.children(person)].filter((child) => words.relation(child) === 'nmod');
  for (let k = 0; k < under.length && k < MOST_JOINED; k++) {
    const body = under[k] ?? NONE;
    for (const child of words.children(body)) {
      const relation = words.relation(child);
      if (relation === 'nmod') under.push(child);
      else if (relation === 'conj' && marks.isNamed(child) && marks.people(body) === null) found.push(child);
    }
  }
  return found;
}

/** "councillors | Sian Marl of the Halmar Fund and | Petr Sokol were": the names of a list between a plural noun and its verb, else none. */
export function listedAtVerb(scene: Scene, head: number): number[] {
  const { words } = scene;
  const verb = words.head(head);
  if (!/^nsubj/.test(words.relation(head)) || verb <= head) return [];
  const last = beforeVerb(scene, verb);
  if (!/^(?:are|were|have)$/.test(words.lower(last + 1)) || words.pos(last) === 'PUNCT') return [];
  const first = runBack(last + 1, (i) => last - i < LONGEST_LIST && isOfList(scene, i));
  if (words.tag(first - 1) !== 'NNS') return [];
  return namesBetween(scene, first, last + 1);
}

/** The first word of each name in a list that "and" closes; none where it closes none. */
function namesBetween({ words, marks }: Scene, from: number, to: number): number[] {
  const found = new Map<string, number>();
  let joined = false;
  for (let i = from; i < to; i++) {
    const name = marks.isNamed(i) ? (marks.people(i)?.join() ?? '') : '';
    if (words.lower(i) === 'and') joined ||= marks.isNamed(i + 1);
    else if (name !== '' && !found.has(name)) found.set(name, i);
  }
  return joined && found.size > 1 ? [...found.values()] : [];
}

function isOfList({ words, marks }: Scene, i: number): boolean {
  return /^(?:PROPN|ADP|DET|PUNCT|CCONJ|NUM)$/.test(words.pos(i)) || marks.isName(i);
}

/**
 * "Two councillors, | Sian Marl of the Halmar Fund and | Petr Sokol, | were": the first words of the names that commas set off before the
 * verb and "and" joins; none for "Two councillors, Sian Marl and Petr Sokol were".
 */
export function setOffPeople(scene: Scene, head: number, comma: number): number[] {
  const { words, marks } = scene;
  if (words.tag(head) !== 'NNS' || comma === NONE || !marks.isNamed(comma + 1)) return [];
  let end = comma + 1;
  while (end - comma < LONGEST_LIST && isOfList(scene, end)) end++;
  const closed = words.form(end - 1) === ',' && /^(?:VERB|AUX)$/.test(words.pos(end));
  return closed ? namesBetween(scene, comma + 1, end) : [];
}
