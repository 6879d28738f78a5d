// Plain words for an event: "Lindqvist meets Oduya", "Two men are arrested in Tarn", "Prosecutors: Tesk bribes two senators".

import type { EventStatus } from '../article';
import type { Clause } from '../language/clauses';
import { inflect } from '../language/lemma';
import { adverbClass, tellingVerb } from '../language/vocabulary';
import { isPassive } from './cues';
import { isPhrasal } from './lexicon/classOf';
import { objectOf } from './roles';
import { NONE, type Words } from '../language/words';
import { isEmpty } from './mention';
import { partyOf } from './parties';
import { bare, capital, fitted, joined, saidOf, textOf, wordsUnder } from './phraseText';
import type { Scene } from './scene';
import { contentText, quotedBeside, saysNothing } from './statedText';
import { baseOf, isPlural, subjectText, withoutCase } from './subjectText';

export const LONGEST_TITLE = 12;

export interface Told {
  readonly status: EventStatus;
  /** Put forward by somebody who does not vouch for it, or of somebody else. */
  readonly said: boolean;
  /** Who, as a title names them; null where nobody is named or the status says it already. */
  readonly source: string | null;
}

/** Subject, verb in the present, what follows it up to the point; '' where no subject can be named or nothing is said. */
export function verbTitle(scene: Scene, clause: Clause, told: Told): string {
  const named = subjectText(scene, clause);
  if (named === '' || takesPronoun(scene, clause)) return '';
  const isNone = told.status === 'denied' && /^any /i.test(named);
  const subject = isNone ? named.replace(/^any/i, 'no') : named;
  const { people } = partyOf(scene, clause.subject);
  const status = told.said || isNone || deniesItself(scene, clause) ? 'happened' : told.status;
  const own = told.said && (told.source === null || told.source === subject);
  const plural = isPlural(scene, clause, named);
  const weighed =
    told.source === null
      ? accusedText(scene, clause, told.status, plural)
      : deniedText(scene, clause, told.source === subject, plural);
  const verb = weighed ?? (own ? saidText(scene, clause, plural) : verbText(scene, clause, status, plural));
  const head = `${subject} ${verb}`;
  const prefix = told.source === null || told.source === subject ? '' : `${capital(told.source)}: `;
  const rest = restText(scene, clause, LONGEST_TITLE - head.split(' ').length, people);
  const quote = saysNothing(scene, clause) ? quotedBeside(scene, clause) : '';
  if (quote !== '') return capital(`${subject}: ${quote}`);
  if (status !== 'denied' && tellsNothing(scene, clause, rest)) return '';
  const lemma = clause.verb?.lemma ?? '';
  if (rest === '' && isPassive(clause) && BARE_PASSIVE.test(lemma)) return '';
  if (rest === '' && (clause.object !== null || BARE.test(lemma)) && !isPassive(clause)) return '';
  return capital(prefix + (rest === '' ? head : `${head} ${rest}`));
}

/** They tell nothing without what they take. */
const BARE =
  /^(?:hold|take|reach|make|raise|give|have|get|put|set|bring|approve|offer|allow|attend|include|cause|become|demand|seek|notice|use|send)$/;
/** They tell nothing without what somebody is given. */
const BARE_PASSIVE = /^(?:give|hand|award|offer|tell|allow|make|show|force)$/;

/** "rejects | this", "replaces | it", "sold | me": nobody can tell what; "blames the US" can be told. */
function takesPronoun(scene: Scene, { object }: Clause): boolean {
  const { words } = scene;
  if (object === null || !/^(?:PRP|DT|RB)$/.test(words.tag(object.head))) return false;
  if (!/^(?:it|this|that|these|those|both|so|them|him|her|me|us|you)$/.test(words.lower(object.head))) return false;
  return partyOf(scene, object).people.length === 0 && words.child(object.head, 'nmod') === NONE;
}

/** Without what is said they tell nothing: "Oduya says", "Oduya tells reporters". */
const EMPTY_TELLING =
  /^(?:say|tell|add|note|state|write|report|observe|recall|explain|comment|continue|argue|tweet|post)$/;

function tellsNothing(scene: Scene, { verb, complement, object }: Clause, rest: string): boolean {
  if (verb === null || verb.voice !== 'active') return false;
  const told = scene.analysis.clauses[complement] !== undefined;
  if (rest === '') return EMPTY_TELLING.test(verb.lemma) || (told && tellingVerb(verb.lemma) !== undefined);
  return verb.lemma === 'tell' && !told && (object === null || !isEmpty(partyOf(scene, object)));
}

/** "neither side", "no minister": the subject's words say it. */
function deniesItself(scene: Scene, { subject, object }: Clause): boolean {
  const { words, analysis } = scene;
  const determiner = analysis.phrases.get(subject?.head ?? NONE)?.determiner ?? NONE;
  const taken = analysis.phrases.get(object?.head ?? NONE)?.determiner ?? NONE;
  if (words.lower(taken) === 'no' || /^(?:nothing|nobody|none)$/.test(words.lower(object?.head ?? NONE))) return true;
  if (partyOf(scene, subject).people.length > 0) return false;
  return (
    /^(?:no|neither)$/.test(words.lower(determiner)) ||
    /^(?:nobody|none|neither)$/.test(words.lower(subject?.head ?? NONE))
  );
}

/** What somebody tells of themselves: "is said to work", "are said to be sent". */
function saidText(scene: Scene, clause: Clause, plural: boolean): string {
  return `${plural ? 'are' : 'is'} said ${verbText(scene, clause, 'planned', plural)}`;
}

/** "are accused of leaving her", where the verb above says so; null elsewhere. */
function accusedText(
  { words }: Scene,
  { verb, governor, opener }: Clause,
  status: EventStatus,
  plural: boolean,
): string | null {
  if (verb === null || status !== 'hypothetical' || verb.form !== 'participle') return null;
  if (!/^(?:accuse|suspect|charge)$/.test(words.lemma(governor)) || !/^(?:of|with|)$/.test(opener)) return null;
  const between = opener === 'with' ? 'with' : 'of';
  return `${plural ? 'are' : 'is'} ${words.lower(governor)} ${between} ${inflect(verb.lemma, 'VBG')}`;
}

/** "denies leaving her", where it is said by the one it is told of; null elsewhere. */
function deniedText({ words }: Scene, { verb, kind, governor }: Clause, own: boolean, plural: boolean): string | null {
  if (!own || verb === null || verb.modal || verb.voice === 'passive' || kind !== 'complement') return null;
  return words.lemma(governor) === 'deny' ? `${plural ? 'deny' : 'denies'} ${inflect(verb.lemma, 'VBG')}` : null;
}

/** "Talks are planned", not "to be planned". */
const PLANNING = /^(?:plan|schedule|set|arrange|expect|slate)$/;

/** "meets", "to meet", "may meet", "does not meet", "is arrested". */
function verbText({ words }: Scene, clause: Clause, status: EventStatus, plural: boolean): string {
  const { verb } = clause;
  if (verb === null) return '';
  const { lemma, particle } = verb;
  const passive = isPassive(clause);
  const how = keptAdverb(words, clause);
  const main = passive ? how + inflectedAs(words.lower(verb.head), lemma) : lemma;
  const next = verb.head + 1;
  const loose =
    words.relation(next) === 'advmod' && !PLACED.test(words.lower(next)) && isPhrasal(lemma, words.lower(next));
  const tail = particle !== '' ? ` ${particle}` : loose ? ` ${words.lower(next)}` : '';
  const be = plural ? 'are' : 'is';
  const simple = how + (lemma === 'be' ? be : plural ? lemma : inflect(lemma, 'VBZ'));
  const forms: Readonly<Record<EventStatus, string>> = passive
    ? {
        happened: `${be} ${main}`,
        ongoing: `${be} being ${main}`,
        planned: PLANNING.test(lemma) ? `${be} ${main}` : `to be ${main}`,
        hypothetical: `may be ${main}`,
        denied: `${be} not ${main}`,
      }
    : {
        happened: simple,
        ongoing: verb.progressive ? `${be} ${inflect(lemma, 'VBG')}` : simple,
        planned: `to ${lemma}`,
        hypothetical: `may ${lemma}`,
        denied: lemma === 'be' ? `${be} not` : `${plural ? 'do' : 'does'} not ${lemma}`,
      };
  return forms[status] + tail;
}

/** "wrongly ", "last ": without it a title would say something else; '' elsewhere. */
function keptAdverb(words: Words, { predicate }: Clause): string {
  const adverbs = [...words.children(predicate)].filter((child) => words.relation(child) === 'advmod');
  const kept = adverbs
    .map((adverb) => words.lower(adverb))
    .find((one) => one === 'last' || adverbClass(one) === 'mistaken');
  return kept === undefined ? '' : `${kept} `;
}

/** The participle as the article writes it: "arrested", "shot". */
function inflectedAs(form: string, lemma: string): string {
  return /(?:ed|en|[a-z])$/.test(form) ? form : inflect(lemma, 'VBN');
}

/** Objects, predicates and phrases after the verb while they fit. */
function restText(scene: Scene, clause: Clause, room: number, known: readonly string[]): string {
  const parts: string[] = [];
  let left = room;
  const object = objectOf(scene, clause);
  if ((object !== null && object.head !== clause.object?.head) || object?.by === 'relative') {
    const list = baseOf(scene, object.head);
    parts.push(textOf(scene, list, known).replace(/^The /, 'the '));
    left -= list.length;
  }
  let behind = clause.verb?.head ?? clause.predicate;
  for (const child of followersOf(scene, clause)) {
    const all = wordsUnder(scene, child).filter((i) => i > (clause.verb?.head ?? NONE));
    const list = fitted(scene, saidOf(scene, all), left);
    if (list.length === 0 || hasComma(scene, behind + 1, all[0] ?? NONE)) break;
    parts.push(textOf(scene, list, known));
    left -= list.length;
    behind = list.at(-1) ?? behind;
    // "the mayor, Oduya, | with fraud": the second comma of a pair whose first one is not said.
    if (list.length < all.length && scene.words.form(behind + 1) === ',') behind++;
  }
  const content = contentText(scene, clause, left, known);
  if (content !== '') parts.push(content);
  return parts.filter((part) => part !== '').join(' ');
}

/** "won 51 percent, ahead of Oduya | on 42 percent": not hers. A date may stand between. */
function hasComma({ words, marks }: Scene, from: number, to: number): boolean {
  if (to > from && words.form(to - 1) === ',') return true;
  for (let i = from; i < to; i++)
    if (words.form(i) === ',' && marks.date(i + 1) === null && marks.date(i - 1) === null) return true;
  return false;
}

const PLACED = /^(?:home|back|away|abroad|down|up|out|off|there)$/;
/** "according to Oduya" is no part of what happened. */
const SOURCES = new Set(['according', 'per']);
const FOLLOWS = new Set([
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'xcomp',
  'advmod',
  'nmod:unmarked',
  'obl:unmarked',
  'nmod',
]);

function followersOf(scene: Scene, { predicate, verb, complement }: Clause): number[] {
  const { words, marks, analysis } = scene;
  const found: number[] = [];
  const content = analysis.clauses[complement]?.predicate ?? NONE;
  for (const head of new Set([predicate, verb?.head ?? predicate])) {
    for (const child of words.children(head)) {
      if (
        child < (verb?.head ?? predicate) ||
        child === predicate ||
        !(FOLLOWS.has(words.relation(child)) || isTakenClause(words, child)) ||
        child === content
      )
        continue;
      if (
        words.head(child - 1) !== child &&
        marks.people(child) !== null &&
        marks.people(child - 1) === marks.people(child)
      )
        continue;
      if (/^W/.test(words.tag(child))) continue;
      if (SOURCES.has(words.lower(words.child(child, 'case')))) continue;
      if (adverbClass(words.lower(analysis.tree.from(child) - 1)) === 'almost') continue;
      if (
        (marks.date(child) !== null && words.relation(child) !== 'obj') ||
        (words.relation(child) === 'advmod' && !PLACED.test(words.lower(child)))
      )
        continue;
      found.push(child);
    }
  }
  if (predicate !== verb?.head) found.unshift(predicate);
  return found.sort((a, b) => a - b);
}

/** "accused him | of lying", "jailed | for killing two men"; not "by lying", "after lying", ", of lying". */
function isTakenClause(words: Words, child: number): boolean {
  const mark = words.child(child, 'mark');
  if (words.relation(child) !== 'advcl' || words.tag(child) !== 'VBG' || mark === NONE) return false;
  return /^(?:of|for|to|against|on|in|from|with|over|into)$/.test(words.lower(mark)) && words.pos(mark - 1) !== 'PUNCT';
}

/** "Summit of Lindqvist and Oduya", "Possible trip by Brandt", "Brandt’s planned visit". */
export function nounTitle(scene: Scene, noun: number, status: EventStatus): string {
  const { analysis, words, marks } = scene;
  const { possessor, start: from } = analysis.phrases.get(noun) ?? { possessor: NONE, start: noun };
  const under = withoutCase(scene, wordsUnder(scene, noun), noun).filter((i) => i >= from);
  const isPronoun = /^(?:his|her|their|its|our|my)$/.test(words.lower(possessor));
  const people = isPronoun ? marks.people(possessor) : null;
  const list = fitted(
    scene,
    under.filter((i) => !(isPronoun && i === possessor)),
    LONGEST_TITLE - 2,
  );
  const text = bare(textOf(scene, list.length > 0 ? list : baseOf(scene, noun)));
  const owner = people !== null ? `${joined(people.map(scene.label))}’s ` : '';
  return capital(leadIn(status, owner + text, possessor !== NONE));
}

/** "possible" or "planned" before the noun, behind whose it is. */
function leadIn(status: EventStatus, text: string, owned: boolean): string {
  const lead = status === 'hypothetical' ? 'possible ' : status === 'planned' ? 'planned ' : '';
  if (lead === '' || /^(?:no |(?:.+['’]s? )?(?:possible|planned|potential|upcoming|proposed) )/i.test(text))
    return text;
  const [, owner = '', rest = text] = (owned ? /^(.+?['’]s? )(.+)$/.exec(text) : null) ?? [];
  return owner + lead + rest;
}
