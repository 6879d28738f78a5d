// Who stands at an argument of a clause: the persons that its head names, else the body or unnamed group.
// "Oduya's lawyer" is a lawyer and not Oduya, "the killing of his sister" is not his, "Foreign Minister Oduya" is Oduya.

import { NONE, type Words } from '../language/words';
import type { Argument } from '../language/arguments';
import type { Apposition } from '../language/chunks';
import { tellingVerb, titleOf } from '../language/vocabulary';
import { commaAfter, groupAt } from './bodies';
import { classOfNoun } from './lexicon/classOf';
import { eachOnce, type Party } from './mention';
import { joinedPeople, listedAtVerb, nameAtVerb, setOffPeople } from './nameBeside';
import type { Scene } from './scene';

const MOST_HEADS = 16;
const SURE_APPOSITION = 0.4;

/** Null arguments are nobody. `placesAct`: a city or region stands for its people, as a side or as who speaks. */
export function partyOf(scene: Scene, argument: Pick<Argument, 'head'> | null, placesAct = false): Party {
  if (argument === null) return { people: [], others: [] };
  const people: string[] = [];
  const others: string[] = [];
  if (isNotBy(scene.words, argument.head)) return { people: [], others: [] };
  const heads = headsOf(scene, argument).map((head) => ({ head, named: peopleAt(scene, head) }));
  const isOne = heads.length === 2 && heads.some(({ named }) => named.length === 1);
  for (const { head, named } of heads) {
    people.push(...named);
    if (named.length === 0 && !(isOne && isOffice(scene, head))) others.push(...groupAt(scene, head, placesAct));
  }
  people.push(...includedIn(scene, argument.head));
  return { people: eachOnce(people), others: eachOnce(others) };
}

/** "three people including | Oduya". */
function includedIn({ words, marks }: Scene, head: number): string[] {
  return [...words.children(head)].flatMap((child) => {
    const isIncluded = words.lower(words.child(child, 'case')) === 'including' && marks.isNamed(child);
    return isIncluded && !isOwner(words, child) ? (marks.people(child) ?? []) : [];
  });
}

/** "not by | Oduya". */
function isNotBy(words: Words, head: number): boolean {
  const [not, preposition] = [words.child(head, 'advmod'), words.child(head, 'case')];
  return not !== NONE && not < preposition && /^(?:not|never)$/.test(words.lower(not));
}

/** "American academic and professor Oduya", "Oduya, director of the study and chairman of the board": one person's two offices. */
function isOffice({ words, analysis }: Scene, head: number): boolean {
  const phrase = analysis.phrases.get(head);
  const bare = (phrase?.determiner ?? NONE) === NONE && (phrase?.possessor ?? NONE) === NONE;
  return bare && /^NNP?$/.test(words.tag(head)) && titleOf(words.lemma(head).toLowerCase()) !== undefined;
}

export function joinParties(...parties: readonly Party[]): Party {
  return {
    people: eachOnce(parties.flatMap(({ people }) => people)),
    others: eachOnce(parties.flatMap(({ others }) => others)),
  };
}

/** The heads of an argument; of who "who" stands for none that is joined on behind: "Oduya, | who won in 2015, and ten members". */
export function headsOf(scene: Scene, { head, by }: Pick<Argument, 'head'> & Partial<Pick<Argument, 'by'>>): number[] {
  const heads = headsFrom(scene, head);
  if (by !== 'relative') return heads;
  const clause = scene.words.child(head, 'acl:relcl');
  const start = clause === NONE ? NONE : scene.analysis.tree.from(clause);
  return heads.filter((one) => one === head || start === NONE || one < start);
}

/** The head and what is joined to it: "Oduya, Brandt and | two aides". */
export function headsFrom(scene: Scene, head: number): number[] {
  const { phrases } = scene.analysis;
  const equal = namedAs(scene, head);
  if (equal !== NONE) return headsFrom(scene, equal);
  const same = speakerFor(scene, head) ?? setOffName(scene, head);
  if (same !== NONE) return [same];
  const name = nameAtVerb(scene, head);
  if (name !== NONE) return [name];
  const listed = listedAtVerb(scene, head);
  if (listed.length > 0) return listed;
  const apart = setOffPeople(scene, head, commaAfter(scene, phrases.get(head)?.end ?? head + 1));
  if (apart.length > 0) return apart;
  const heads = [head];
  for (let k = 0; k < heads.length && heads.length < MOST_HEADS; k++) {
    const at = heads[k] ?? NONE;
    for (const next of [...(phrases.get(at)?.conjuncts ?? []), ...joinedPeople(scene, at)])
      if (!heads.includes(next)) heads.push(next);
  }
  return heads;
}

/**
 * "The candidates elected were | Oduya and Brandt": the names that a copula gives them as fact; not "were not Oduya", "may be Oduya",
 * "was nearly Oduya", "was Oduya's son".
 */
function namedAs({ words, marks, analysis }: Scene, head: number): number {
  const name = words.head(head);
  if (words.relation(head) !== 'nsubj' || words.pos(head) !== 'NOUN' || name <= head || !marks.isNamed(name))
    return NONE;
  const isEqual = words.child(name, 'cop') !== NONE && words.child(name, 'case') === NONE;
  const clause = analysis.clauseOf(name);
  const isTold = clause !== null && /^(?:happened|ongoing|general)$/.test(analysis.factualityOf(clause).status);
  const isHedged = words.child(name, 'advmod') !== NONE;
  return isEqual && isTold && !isHedged && !isOwner(words, name) ? name : NONE;
}

/** "The firm said | it would appeal": the body that says so; null where "it" may be anything, and for every other word. */
function speakerFor({ words, marks, analysis }: Scene, head: number): number | null {
  if (words.lower(head) !== 'it' || words.relation(head) !== 'nsubj') return null;
  const clause = analysis.clauseOf(head);
  const telling = analysis.clauses[clause?.parent ?? NONE];
  const speaker = telling?.subject ?? null;
  if (clause === null || telling?.complement !== clause.index || speaker === null || clause.quoted) return null;
  if (telling.verb === null || tellingVerb(telling.verb.lemma, telling.verb.particle) === undefined) return null;
  const isBody =
    marks.organisation(speaker.head) !== null ||
    marks.place(speaker.head) !== null ||
    BODIES.test(words.lower(speaker.head));
  return isBody && clause.verb?.lemma !== 'be' ? speaker.head : null;
}

const BODIES =
  /^(?:company|firm|government|ministry|club|party|union|bank|council|court|agency|airline|group|committee|army|university|commission|administration|board|team|force|department|authority|regulator)$/;

/** "a bookkeeper, | Sian Marl, noticed": what the tree may take for two is one, where no "and" joins them. */
function setOffName(scene: Scene, head: number): number {
  const { words, marks, analysis } = scene;
  const phrase = analysis.phrases.get(head);
  if (phrase === undefined || words.tag(head) !== 'NN' || phrase.conjuncts.length > 1 || marks.isName(head))
    return NONE;
  const comma = commaAfter(scene, phrase.end);
  if (comma === NONE || (comma > phrase.end && !isOfOne(scene, phrase.end, comma, head))) return NONE;
  let i = comma + 1;
  while (marks.isRole(i)) i++;
  const people = marks.people(i);
  let last = i;
  while (people !== null && marks.people(last + 1) === people) last++;
  const closed =
    /^[,–—-]$/.test(words.form(last + 1)) || words.pos(last + 1) === 'VERB' || words.pos(last + 1) === 'AUX';
  return people !== null && marks.isNamed(i) && closed && !isOwner(words, last) ? i : NONE;
}

/** "a clerk of the court, | Sian Marl," is the clerk; "the trial of his wife, | Sian Marl," and "a clerk of the mayor, | Sian Marl," are not. */
function isOfOne({ words }: Scene, from: number, to: number, head: number): boolean {
  if (classOfNoun(words.lemma(head).toLowerCase()) !== null) return false;
  for (let i = from; i < to; i++)
    if (words.pos(i) === 'NOUN' && titleOf(words.lemma(i).toLowerCase()) !== undefined) return false;
  return true;
}

/** By the head itself, by a name fixed to it ("Prosecutor | Dass") or by an apposition set off with commas ("the mayor, Stane"). */
export function peopleAt(scene: Scene, head: number): readonly string[] {
  const { words, marks, analysis } = scene;
  const own = isOwner(words, head) ? null : marks.people(head);
  if (own !== null) return own;
  const phrase = analysis.phrases.get(head);
  if (phrase === undefined) return [];
  for (let i = head + 1; i < phrase.end; i++) {
    const named = marks.people(i);
    if (named !== null && !isOwner(words, i)) return named;
  }
  const beside = marks.isRole(head) || words.pos(head) === 'NOUN' ? nextName(scene, head) : [];
  return beside.length > 0 ? beside : appositionPeople(scene, phrase.appositions);
}

/** "their", "Oduya's": whose it is. */
function isOwner(words: Words, i: number): boolean {
  const tag = words.tag(i);
  return tag === 'PRP$' || words.relation(i) === 'nmod:poss' || words.tag(i + 1) === 'POS';
}

/** "Foreign Minister | Ilse Oduya", "the councillors | Oduya and Brandt", whether or not the tree joins them. */
function nextName(scene: Scene, noun: number): readonly string[] {
  const { words, marks } = scene;
  let i = noun + 1;
  while (marks.isRole(i)) i++;
  i = behindOwner(scene, i);
  if (words.lower(i) === ',' && marks.isRole(noun)) i++;
  let last = i;
  const first = marks.people(i);
  while (first !== null && marks.people(last + 1) === first) last++;
  if (first === null || !marks.isNamed(i) || isOwner(words, last) || actsApart(words, noun, headIn(scene, i, last)))
    return [];
  const heads = words.relation(noun) === words.relation(last) ? [last] : headsFrom(scene, headIn(scene, i, last));
  return heads.flatMap((head) => (isOwner(words, head) ? [] : (marks.people(head) ?? [])));
}

/** "the man | Oduya shot": the name has a verb of its own, or a noun where the tree takes "shot" for one. */
function actsApart(words: Words, noun: number, name: number): boolean {
  if (words.relation(name) === 'compound' && words.head(name) > name && words.pos(words.head(name)) === 'NOUN')
    return words.head(name) !== noun;
  return /^nsubj/.test(words.relation(name)) && words.head(name) !== words.head(noun) && words.head(name) !== noun;
}

/** "the group | Civic Union's | Oduya": behind the body whose member is named; else the word itself. */
function behindOwner({ words, marks }: Scene, from: number): number {
  let i = from;
  while (marks.organisation(i) !== null) i++;
  return i > from && words.tag(i) === 'POS' ? i + 1 : from;
}

/** The word of a name that hangs outside it. */
function headIn({ words }: Scene, first: number, last: number): number {
  for (let i = first; i <= last; i++) if (words.head(i) < first || words.head(i) > last) return i;
  return first;
}

/** Apposition is the tree's weakest point: only a name between commas right behind its noun. */
function appositionPeople(scene: Scene, appositions: readonly Apposition[]): readonly string[] {
  const { words, marks, analysis } = scene;
  for (const { head: word, sure } of appositions) {
    const named = marks.people(word);
    const start = analysis.phrases.get(word)?.start ?? word;
    const setOff = words.lower(start - 1) === ',' || marks.isRole(start - 1);
    if (isOwner(words, word) || !setOff || sure < SURE_APPOSITION) continue;
    // "another candidate, the veteran | Oduya".
    if (named === null) {
      const behind = words.pos(word) === 'NOUN' ? nextName(scene, word) : [];
      if (behind.length > 0) return behind;
      continue;
    }
    return headsFrom(scene, word).flatMap((head) => (isOwner(words, head) ? [] : (marks.people(head) ?? [])));
  }
  return [];
}
