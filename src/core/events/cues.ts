// Signs beside the tree that a person is the subject or object of a verb. Where tree and sign both fail, nothing is said of them.

import type { Argument } from '../language/arguments';
import type { Clause } from '../language/clauses';
import { tellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import type { Scene } from './scene';

/** The tree alone is believed from here on. */
const SURE = 0.5;
const SURE_OBJECT = 0.3;
const GUESSED = 0.25;
const NEAR_OBJECT = 2;
const MOST_STEPS = 5;

/** "Oduya [, who was ill,] has [never] left", "Oduya rose and | left", "Oduya, who | left". */
export function isSureSubject(scene: Scene, clause: Clause, steps = 0): boolean {
  const { subject, parent } = clause;
  if (subject === null || subject.sure >= SURE) return true;
  if (steps > MOST_STEPS) return false;
  if (subject.by === 'own') return standsBefore(scene, subject, clause) || standsBehind(scene, subject, clause);
  if (subject.by === 'relative')
    return isOnlyMarks(scene, subject.head + 1, clause.start) || standsBefore(scene, subject, clause);
  const above = scene.analysis.clauses[parent];
  if (above === undefined || (subject.by === 'shared' && mayBeTold(scene, clause, above))) return false;
  const object = above.object ?? above.indirectObject;
  if (object?.head === subject.head) return isSureObject(above, object);
  return above.subject?.head === subject.head && isSureSubject(scene, above, steps + 1);
}

/** "Volkova won in a final | interrupted by rain": what hangs on the verb only by a guess is not told of a name. */
export function isGuessed({ words }: Scene, { subject, verb }: Clause): boolean {
  if (subject?.by !== 'control' || subject.sure >= GUESSED || verb?.voice !== 'passive') return false;
  return words.pos(subject.head) === 'PROPN';
}

/** "alleged the clerk, 61, | opened fire": no coordinator joins the verbs, so it may be what is told of another. */
function mayBeTold({ words }: Scene, { predicate }: Clause, above: Clause): boolean {
  const takesClause = above.verb !== null && tellingVerb(above.verb.lemma)?.frames.includes('that') === true;
  return takesClause && words.child(predicate, 'cc') === NONE;
}

/** Stands right behind its verb. */
export function isSureObject({ verb, predicate }: Clause, object: Argument): boolean {
  const from = verb?.end ?? predicate + 1;
  return object.sure >= SURE_OBJECT || (object.start >= from && object.start - from <= NEAR_OBJECT);
}

/** Nothing but adverbs, marks and auxiliaries between the subject's last word and the verb. */
function standsBefore({ words, analysis }: Scene, { end, head }: Argument, { verb, predicate }: Clause): boolean {
  const to = verb?.start ?? predicate;
  if (head >= to) return false;
  const phrase = analysis.phrases.get(head);
  const whole = phrase?.wholeEnd ?? end;
  if (mayHaveObject(words, (phrase?.start ?? head) - 1)) return false;
  for (let i = Math.min(whole > to ? end : whole, to); i < to; i++)
    if (!/^(?:ADV|AUX|PUNCT|PART)$/.test(words.pos(i))) return false;
  return true;
}

/** "posing | as Oduya", "unlike | Oduya": what the tree takes for the opener of a clause may be a preposition. */
function mayHaveObject(words: Words, i: number): boolean {
  return /^(?:as|like|unlike|than|before|after|since|until|for)$/.test(words.lower(i)) && words.sureness(i) < SURE;
}

/** "said the mayor, Oduya". */
function standsBehind({ words }: Scene, { start }: Argument, { verb }: Clause): boolean {
  return verb !== null && start === verb.end && (words.pos(verb.start - 1) === 'PUNCT' || verb.lemma === 'say');
}

function isOnlyMarks({ words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.pos(i) !== 'PUNCT') return false;
  return from <= to;
}

/** They take one object alone. */
const ONE_OBJECT =
  /^(?:kill|injure|wound|hit|destroy|flatten|damage|displace|batter|sink|sweep|arrest|detain|rescue|devastate)$/;

/** "A cyclone killed 12 people": a participle without "be" that takes an object of its own is the past. */
export function isPassive({ verb, object, kind }: Clause): boolean {
  if (verb?.voice !== 'passive') return false;
  // "a man given 12 months" has been given them, "a cyclone | killed 12 people" has not been killed.
  if (verb.auxiliaries.length === 0 && object?.by === 'own' && object.head > verb.head && ONE_OBJECT.test(verb.lemma))
    return false;
  return verb.auxiliaries.length > 0 || object === null || object.head < verb.head || kind === 'participle';
}

/** "…, reported Ada Merrow of Northmoor Radio": who stands behind a telling verb after a comma says it, not who stands before. */
export function isTurnedRound({ words, marks }: Scene, { verb, subject }: Clause): boolean {
  if (verb === null || subject === null || subject.head > verb.head || verb.auxiliaries.length > 0) return false;
  const before = words.form(verb.start - 1);
  let next = verb.end;
  while (marks.isRole(next)) next++;
  return /^[,”"]$/.test(before) && subject.by === 'shared' && marks.people(next) !== null && marks.isNamed(next);
}

/** "whose equipment": it takes another clause to know whose. */
export const isAsked = ({ words, analysis }: Scene, head: number): boolean =>
  words.tag(analysis.phrases.get(head)?.possessor ?? NONE) === 'WP$';

/** "Fisheries Minister Oduya", whatever the tree takes for the head; not "the sons of Oduya". */
export function endsInName({ marks, words }: Scene, { end }: Argument): boolean {
  return marks.isNamed(end - 1) && words.child(end - 1, 'case') === NONE;
}
