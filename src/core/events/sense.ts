// Which event a clause tells: its verb's class and lemma, or those of the noun that its verb only carries.
// "struck a deal" is an agreement, "held talks" are talks, "the quake struck" is a quake, "was found guilty" is a verdict.

import type { Clause } from '../language/clauses';
import type { VerbGroup } from '../language/verbs';
import { NONE, type Words } from '../language/words';
import { isPassive } from './cues';
import type { EventClass } from './lexicon/classes';
import { classOfNoun, classOfVerb, isPhrasal, type Frameable } from './lexicon/classOf';
import { GROUP_NOUNS } from './lexicon/groups';
import { LIGHT_PAIRS, LIGHT_VERBS, PHASE_VERBS } from './lexicon/light';
import { headsFrom } from './parties';
import type { Scene } from './scene';

export interface Sense {
  /** Null where no row of the lexicon tells. */
  readonly kind: EventClass | null;
  readonly lemma: string;
  /** The verb, or the noun that names the event. */
  readonly word: number;
  /** The noun that names the event, NONE where the verb does. */
  readonly noun: number;
}

const pairs = new Map(
  Object.entries(LIGHT_PAIRS).flatMap(([kind, row]) => row.split(', ').map((pair) => [pair, kind as EventClass])),
);

export function senseOf(scene: Scene, clause: Clause): Sense | null {
  const { verb } = clause;
  if (verb === null) return null;
  const frame = frameOf(scene, clause);
  const carried = carriedNoun(scene, clause, frame) ?? phaseNoun(scene, clause);
  if (carried !== null) return carried;
  // "called a strike"; "called off a strike" is another thing.
  const idiom = verb.particle === '' ? idiomOf(frame) : null;
  const taken = isPassive(clause) ? clause.subject : clause.object;
  const named = idiom !== null && taken !== null && classOfNoun(scene.words.lemma(taken.head).toLowerCase()) !== null;
  if (named)
    return { kind: idiom, lemma: scene.words.lemma(taken.head).toLowerCase(), word: taken.head, noun: taken.head };
  return { kind: idiom ?? classOfVerb(frame), lemma: verb.lemma, word: verb.head, noun: NONE };
}

/** Head nouns of a clause by role; the subject of a passive is what the verb takes. */
function frameOf(scene: Scene, clause: Clause): Frameable {
  const { verb, subject, object, agent, obliques, secondary, predicate } = clause;
  const { words } = scene;
  const passive = isPassive(clause);
  const taken = passive ? subject : object;
  const acting = passive ? agent : subject;
  return {
    lemma: verb?.lemma ?? '',
    particle: verb === null ? '' : particleOf(words, verb),
    subject: sorts(scene, acting?.head ?? NONE),
    object: [taken?.head ?? NONE, secondary, words.child(predicate, 'xcomp')].flatMap((head) => sorts(scene, head)),
    with: obliques.flatMap(({ head, preposition }) => [...sorts(scene, head), preposition]),
  };
}

/** "broke | down": by the tree, else the word behind the verb where the two are a verb of their own. */
function particleOf(words: Words, { particle, lemma, head }: VerbGroup): string {
  const next = words.lower(head + 1);
  return particle === '' && isPhrasal(lemma, next) ? next : particle;
}

/** Lemmas of a head and what is joined to it, with what sort of thing each is. */
function sorts(scene: Scene, head: number): string[] {
  if (head === NONE) return [];
  const { words, marks } = scene;
  return headsFrom(scene, head).flatMap((one) => {
    const found = [words.lemma(one).toLowerCase()];
    if (marks.people(one) !== null) found.push('PERSON');
    if (marks.organisation(one) !== null || GROUP_NOUNS.has(found[0] ?? '')) found.push('GROUP');
    if (marks.place(one) !== null) found.push('PLACE');
    if (words.tag(one) === 'CD' || /^(?:percent|cent|%|million|billion|dollar|euro|pound|point)$/.test(found[0] ?? ''))
      found.push('FIGURE');
    return found;
  });
}

/** "held talks", "talks were held", "conducted a raid". */
function carriedNoun(scene: Scene, clause: Clause, frame: Frameable): Sense | null {
  const { verb, object, subject } = clause;
  const taken = isPassive(clause) ? subject : object;
  if (verb === null || taken === null || !LIGHT_VERBS.has(verb.lemma)) return null;
  const lemma = scene.words.lemma(taken.head).toLowerCase();
  const kind =
    pairs.get(`${verb.lemma} ${lemma}`) ?? (classOfVerb({ ...frame, particle: '' }) === null ? null : undefined);
  const own = classOfNoun(lemma);
  if (own === null || scene.marks.isName(taken.head)) return null;
  return { kind: kind ?? own, lemma, word: taken.head, noun: taken.head };
}

/** "talks collapsed", "the strike began": not "the army began". */
function phaseNoun(scene: Scene, clause: Clause): Sense | null {
  const { verb, subject, object } = clause;
  if (verb === null || subject === null || isPassive(clause)) return null;
  const name = verb.particle === '' ? verb.lemma : `${verb.lemma}-${verb.particle}`;
  const takesPlace = verb.lemma === 'take' && scene.words.lower(object?.head ?? NONE) === 'place';
  if (!PHASE_VERBS.has(name) && !takesPlace && !isUnderWay(scene, clause)) return null;
  const lemma = scene.words.lemma(subject.head).toLowerCase();
  const kind = scene.marks.isName(subject.head) ? null : classOfNoun(lemma);
  return kind === null
    ? null
    : { kind, lemma, word: verb.lemma === 'be' ? subject.head : verb.head, noun: subject.head };
}

/** "talks were underway", "the strike is over". */
function isUnderWay({ words }: Scene, { verb, predicate }: Clause): boolean {
  return verb?.lemma === 'be' && /^(?:underway|way|ongoing|over)$/.test(words.lower(predicate));
}

/** "took office", "came under fire", "paid tribute". */
function idiomOf({ lemma, object, with: phrases }: Frameable): EventClass | null {
  for (const noun of object) {
    const kind = pairs.get(`${lemma} ${noun}`);
    if (kind !== undefined) return kind;
  }
  for (let i = 0; i + 1 < phrases.length; i++) {
    const kind = pairs.get(`${lemma} ${phrases[i + 1] ?? ''} ${phrases[i] ?? ''}`);
    if (kind !== undefined) return kind;
  }
  return null;
}
