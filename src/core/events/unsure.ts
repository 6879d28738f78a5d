// Where the tree is a guess about a named person: then nothing is said of them.

import type { NounPhrase } from '../language/chunks';
import type { Clause } from '../language/clauses';
import { adverbClass, tellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import { isGuessed, isSureObject, isSureSubject, isTurnedRound } from './cues';
import { classOfNoun } from './lexicon/classOf';
import { isEmpty, peopleOf } from './mention';
import { partyOf } from './parties';
import { isNobody, nounRoles } from './roles';
import type { Candidate } from './rules';
import type { Scene } from './scene';

/** Where the tree is a guess and no sign beside it says otherwise, nothing is said of a named person. */
export function isUnsure(candidate: Candidate): boolean {
  const { scene, clause, roles } = candidate;
  if (isTurnedRound(scene, clause) || isGuessed(scene, clause) || namesAnother(candidate) || isAnybodys(scene, clause))
    return true;
  if (
    isCleft(scene, clause) ||
    isLeftTo(scene, clause) ||
    isTakenBack(candidate) ||
    isAnothersDeath(candidate) ||
    isOneOfTwo(candidate) ||
    isSaidBy(scene, clause)
  )
    return true;
  // Nobody occurs: the tree has given the event somebody else for its subject.
  if (/^(?:occur|happen|ensue)$/.test(clause.verb?.lemma ?? '') && partyOf(scene, clause.subject).people.length > 0)
    return true;
  if (peopleOf(roles).length === 0) return false;
  const object = clause.object !== null && partyOf(scene, clause.object).people.length > 0 ? clause.object : null;
  return !isSureSubject(scene, clause) || (object !== null && !isSureObject(clause, object));
}

/** "It was not Oduya who | left": whatever was, it was not hers. */
function isCleft({ analysis, marks }: Scene, { kind, governor }: Clause): boolean {
  const outer = kind === 'relative' && marks.isNamed(governor) ? analysis.clauseOf(governor) : null;
  return outer?.predicate === governor && analysis.factualityOf(outer).status === 'denied';
}

/** "leaving | Brandt to win": leaves nobody. */
function isLeftTo({ words }: Scene, { verb, predicate, object }: Clause): boolean {
  const next = words.child(predicate, 'xcomp', 'advcl');
  return verb?.lemma === 'leave' && object !== null && next > object.head && words.tag(next) === 'VB';
}

/** Told, and told to be wrong. */
const TAKING_BACK = /^(?:apologise|apologize|retract|withdraw|regret|correct|recant)$/;

/** "wrongly reported that he had left", "apologised for saying that he had", "few believed that he had". */
function isTakenBack({ scene, fact }: Candidate): boolean {
  const { words, analysis } = scene;
  return fact.sources.some(({ cue, source }) => {
    const telling = analysis.clauseOf(cue);
    if (telling !== null && telling.verb?.head === cue && isSaidBy(scene, telling)) return true;
    if (/^(?:few|nobody|none)$/.test(words.lower(source)) || TAKING_BACK.test(words.lemma(words.head(cue))))
      return true;
    if (/^(?:doubt|question|dispute)$/.test(words.lemma(cue))) return true;
    return [...words.children(cue)].some((child) => adverbClass(words.lemma(child)) === 'mistaken');
  });
}

/** "Oduya or Brandt was arrested": nobody can tell which; not "neither Oduya nor Brandt". */
function isOneOfTwo({ scene: { analysis }, clause: { subject, object }, roles, status }: Candidate): boolean {
  const isEither = [subject, object].some((one) => analysis.phrases.get(one?.head ?? NONE)?.either === true);
  return isEither && status !== 'denied' && peopleOf(roles).length > 0;
}

/** "Oduya, said by police to have left": police say so, where the tree has her say it. */
function isSaidBy(scene: Scene, { verb, obliques }: Clause): boolean {
  if (verb === null || verb.voice === 'passive' || tellingVerb(verb.lemma, verb.particle) === undefined) return false;
  const by = obliques.find(({ preposition }) => preposition === 'by');
  return by !== undefined && by.start <= verb.end + 1 && !isEmpty(partyOf(scene, by));
}

/** "tried for the death of their child. | She died of an infection": the one whose death was just told, and not who "she" is taken for. */
function isAnothersDeath({ scene, clause: { subject }, sense, roles }: Candidate): boolean {
  const { words } = scene;
  const head = subject?.head ?? NONE;
  if (sense.kind !== 'death' || words.tag(head) !== 'PRP') return false;
  const before = words.of(words.sentence(head) - 1);
  for (let i = before.start; i < before.end; i++) {
    if (words.pos(i) !== 'NOUN' || classOfNoun(words.lemma(i).toLowerCase()) !== 'death') continue;
    const dead = nounRoles(scene, i);
    if (!isNobody(dead) && !peopleOf(roles).some((person) => peopleOf(dead).includes(person))) return true;
  }
  return false;
}

/** "said the decision | to return", "an award | for hosting": a noun of nobody's that the verb does not take may be anybody's deed. */
function isAnybodys({ words, analysis }: Scene, { kind, subject, governor, parent }: Clause): boolean {
  if (kind !== 'complement' || subject?.by !== 'control' || words.pos(governor) !== 'NOUN') return false;
  const owned = (analysis.phrases.get(governor)?.possessor ?? NONE) !== NONE;
  return !owned && analysis.clauses[parent]?.object?.head !== governor;
}

/** The subject's own words hold a person who takes no part: the tree has joined what does not belong together. */
function namesAnother({ scene: { words, marks, analysis }, clause: { subject }, roles }: Candidate): boolean {
  const phrase = analysis.phrases.get(subject?.head ?? NONE);
  if (phrase === undefined) return false;
  const people = peopleOf(roles);
  for (let i = behindOwner(words, phrase); i < phrase.end; i++) {
    const named = marks.people(i);
    if (named !== null && marks.isNamed(i) && !named.some((person) => people.includes(person))) return true;
  }
  return false;
}

/** "Oduya's spokesman | Petr Sokol", "her | spokesman". */
function behindOwner(words: Words, { start, head }: NounPhrase): number {
  let from = start;
  for (let i = start; i < head; i++) if (words.tag(i) === 'POS') from = i + 1;
  return from;
}
