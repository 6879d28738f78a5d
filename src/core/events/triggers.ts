// What in a clause names the event: the verb, a phrasal verb, or the noun that a light verb takes ("held talks").

import type { Clause, Range } from './clauses';
import { deedKind } from './deeds';
import { isPairVerb, kindOfNoun, kindOfPair, kindOfPhrasal, kindOfVerb, LIGHT, LIGHT_OBJECTS } from './forms';
import { ADVERBS, PREPOSITIONS } from './grammar-words';
import { isModifier } from './phrases';
import { placeIn } from './where';
import { objectsOf, properSubject } from './who';
import type { Word } from './words';

export interface Trigger {
  readonly kind: string;
  /** Index of the word that names the event. */
  readonly at: number;
  /** The noun tells it, the verb only carries it. */
  readonly light: boolean;
  /** Index of that noun, else of the verb. */
  readonly names: number;
}

const NAMES_NOUN = new Set('hold have make take give do pay'.split(' '));
/** "engaged in talks", "took part in a summit": the noun may follow this preposition. */
const ENGAGES = new Set(['engage', 'take', 'participate']);
/** What a noun's event does: "the talks took place", "the visit, which began on Monday". */
const HAPPENS = new Set(
  'occur happen take begin start end last conclude open close resume follow come progress proceed'.split(' '),
);
/** What ends it without result: "the talks stalled". */
const FAILS = new Set('stall falter fail collapse founder'.split(' '));
/** With "down" or "off": "the talks broke down". */
const BREAKS = new Set('break fall'.split(' '));
/** Journeys only where a place is named: not "came to the conclusion", "left the party". */
const MOVES = new Set('come go leave reach enter return head cross stop tour'.split(' '));
/** By themselves no deed of anybody: "the boat sank". */
const GOES_DOWN = new Set('sink drown burn'.split(' '));
const BORDERS = new Set('border borders frontier airspace waters'.split(' '));
/** Of their class only where a person is the object: "named Ode minister", not "named the ship". */
const OF_PEOPLE = new Set('receive name fire beat succeed'.split(' '));
/** "met the demands" is no meeting. */
const MET_NOT = new Set(
  'demand demands need needs deadline deadlines target targets goal goals requirement requirements criteria standard standards expectations obligations fate end challenge'.split(
    ' ',
  ),
);
/** The same, done by somebody: "the talks were held". */
const BROUGHT_ABOUT = new Set('hold begin open conclude close resume end'.split(' '));
/** "hours of talks", "a round of talks". */
const MEASURES = new Set('hours days weeks minutes round rounds series couple number lot'.split(' '));
const OBJECT_REACH = 10;
/** A subject tells no event by the nouns that need a verb: "the office said". */
const NONE: ReadonlySet<string> = new Set();
/** "carried out an attack", "wrapped up a visit". */
const PARTICLES = new Set('out up off on'.split(' '));
/** "cancelled a visit": the visit is none. */
const UNDOES = new Set('cancel postpone delay suspend'.split(' '));

/** Null where the lexicon knows neither verb nor noun. */
export function triggerOf(words: readonly Word[], clause: Clause): Trigger | null {
  const { head, lemma, passive } = clause.predicate;
  const light = pairTrigger(words, clause) ?? lightTrigger(words, clause);
  if (light !== null) return light;
  for (const k of [head + 1, head + 2]) {
    if (k > head + 1 && /^(?:in|on|for)$/.test(words[k]?.lower ?? '')) break;
    const kind = k < clause.to ? kindOfPhrasal(lemma, words[k]!.lower) : undefined;
    if (kind !== undefined) return { kind, at: head, light: false, names: head };
  }
  const kind = kindOfVerb(lemma);
  const after = { from: head + 1, to: clause.to };
  if (kind === undefined || (MOVES.has(lemma) && placeIn(words, after, 'travel') === null && !overBorder(words, after)))
    return null;
  if (lemma === 'meet' && words.slice(head + 1, head + 6).some(({ lower }) => MET_NOT.has(lower))) return null;
  if (OF_PEOPLE.has(lemma) && !passive && objectsOf(words, after, false).length === 0) return null;
  if (GOES_DOWN.has(lemma) && !passive && !hasObject(words, after))
    return { kind: 'disaster', at: head, light: false, names: head };
  return { kind, at: head, light: false, names: head };
}

function hasObject(words: readonly Word[], { from, to }: Range): boolean {
  const next = words[from];
  return (
    from < to &&
    next!.kind !== 'punctuation' &&
    next!.date === null &&
    !PREPOSITIONS.has(next!.lower) &&
    !ADVERBS.has(next!.lower)
  );
}

/** "crossed the border", "entered its airspace". */
function overBorder(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < Math.min(to, from + 6); k++) if (BORDERS.has(words[k]!.lower)) return true;
  return false;
}

/** "held talks", "carried out raids", "talks were held"; what undoes an event is no event of its kind: "cancelled a visit". */
function lightTrigger(words: readonly Word[], clause: Clause): Trigger | null {
  const { head, lemma, passive } = clause.predicate;
  if (!LIGHT.has(lemma)) return null;
  const from = PARTICLES.has(words[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  const noun = passive
    ? eventNoun(words, clause.subject.from, clause.predicate.first, false)
    : eventNoun(words, from, Math.min(clause.to, head + OBJECT_REACH), ENGAGES.has(lemma));
  if (noun === null) return null;
  if (UNDOES.has(lemma)) return { kind: 'rupture', at: head, light: true, names: head };
  return { ...noun, at: NAMES_NOUN.has(lemma) ? noun.at : head };
}

/** "paid tribute", "made a brief stop", "came under fire": the nearest noun that makes an event with just this verb. */
function pairTrigger(words: readonly Word[], clause: Clause): Trigger | null {
  const { head, lemma, passive } = clause.predicate;
  if (!isPairVerb(lemma)) return null;
  const objects = passive ? clause.subject.from : head + 1;
  const to = passive ? head : Math.min(clause.to, head + OBJECT_REACH);
  const first = passive ? words[head + 1] : words[objects];
  const link = first !== undefined && PREPOSITIONS.has(first.lower) ? first.lower : '';
  if (passive && link !== '') return pairAt(words, head + 2, Math.min(clause.to, head + OBJECT_REACH), lemma, link);
  return pairAt(words, link === '' ? objects : objects + 1, to, lemma, link);
}

function pairAt(words: readonly Word[], from: number, to: number, lemma: string, link: string): Trigger | null {
  for (let i = from; i < to; i++) {
    const { lower, kind, people } = words[i]!;
    if (PREPOSITIONS.has(lower) || (kind === 'punctuation' && !/^[-“”,]$/.test(lower))) return null;
    const class_ = people === null ? kindOfPair(lemma, link, lower) : undefined;
    if (class_ !== undefined) return { kind: class_, at: i, light: true, names: i };
  }
  return null;
}

/** The last event noun of a phrase: before any preposition, a comma or the end. */
function eventNoun(
  words: readonly Word[],
  from: number,
  to: number,
  skipsIn: boolean,
  objects = LIGHT_OBJECTS,
): Trigger | null {
  let found: Trigger | null = null;
  for (let i = from; i < to; i++) {
    const { lower, kind } = words[i]!;
    if (skipsIn && lower === 'in' && found === null) continue;
    if (lower === 'of' && MEASURES.has(words[i - 1]?.lower ?? '')) continue;
    if (PREPOSITIONS.has(lower) || (kind === 'punctuation' && !/^[-“”]$/.test(lower))) break;
    const noun = objects.has(lower) ? 'action' : (kindOfNoun(lower) ?? deedKind(words, i));
    if (noun !== null && words[i]!.people === null && !isModifier(words, i, to))
      found = { kind: noun, at: i, light: true, names: i };
  }
  return found;
}

/** The event noun that is the subject, if one is: "the talks" in "The talks, which began on Monday". */
export function subjectNoun(words: readonly Word[], { subject }: Clause): Trigger | null {
  const { from, to } = properSubject(words, subject);
  // "with the first meeting set to take place in Tarn"
  return eventNoun(words, words[from]?.lower === 'with' ? from + 1 : from, to, false, NONE);
}

/** Whether the verb says of its subject that it happens. */
export function isHappening(words: readonly Word[], clause: Clause): boolean {
  const { lemma, head, passive } = clause.predicate;
  if (lemma === 'take') return words[head + 1]?.lower === 'place';
  return passive ? BROUGHT_ABOUT.has(lemma) : HAPPENS.has(lemma) || isFailing(words, clause);
}

/** Whether the verb says of its subject that nothing came of it. */
export function isFailing(words: readonly Word[], { predicate: { lemma, head, passive } }: Clause): boolean {
  const down = BREAKS.has(lemma) && /^(?:down|off|through|apart)$/.test(words[head + 1]?.lower ?? '');
  return !passive && (FAILS.has(lemma) || down);
}
