// What speaks for and against somebody being meant. "He" and "she", "they", and descriptions have weights of their own.

import type { Analysis } from '../../language/analysis';
import type { Clause } from '../../language/clauses';
import { tellingVerb } from '../../language/vocabulary';
import { NONE } from '../../language/words';
import { isOneWith } from './binding';
import type { Discourse, Entity } from './discourse';
import type { Markable } from './markables';

/** The names of what holds, most with the strength 1. */
export type Features = Map<string, number>;

export interface Setting {
  readonly analysis: Analysis;
  /** For each word. */
  readonly quoted: Uint8Array;
  readonly anaphor: Markable;
  /** Last mentioned first. */
  readonly candidates: readonly Entity[];
  readonly discourse: Discourse;
}

/** Which weights count: '' for "he" and "she". */
export function kindOf({ anaphor }: Pick<Setting, 'anaphor'>): string {
  if (anaphor.kind === 'nominal') return anaphor.number === 'plural' ? 'those: ' : 'the: ';
  return anaphor.number === 'plural' ? 'they: ' : '';
}

/** `rank`: place among the candidates that the pronoun's gender fits. */
export function candidateFeatures(setting: Setting, entity: Entity, rank: number): Features {
  const kind = kindOf(setting);
  const features: Features = new Map();
  const add = (name: string, value = 1): void => void features.set(kind + name, value);
  const many = kind === '' || kind === 'the: ' ? '' : `${entity.kind}, `;
  add(`${many}${entity.people.length === 0 ? 'unnamed' : 'named'}`);
  if (many !== '') add(`${many}${setting.anaphor.role}`);
  if (setting.anaphor.gender !== null) genderFeatures(setting, entity, add);
  placeFeatures(setting, entity, rank, add);
  salienceFeatures(entity, add);
  clauseFeatures(setting, entity, add);
  quoteFeatures(setting, entity, add);
  return features;
}

type Add = (name: string, value?: number) => void;

/** Evidence for the gender that is told, negative against it. */
export function agreement({ anaphor }: Pick<Setting, 'anaphor'>, entity: Entity): number {
  if (anaphor.gender === null) return 0;
  return anaphor.gender === 'male' ? entity.gender : -entity.gender;
}

function genderFeatures(setting: Setting, entity: Entity, add: Add): void {
  // The logarithm of the chance that the gender fits: one weight, so that a rare name is no handicap beyond being unknown.
  add('gender', Math.log(1 / (1 + Math.exp(-agreement(setting, entity)))));
}

/** Sentences from a mention to the pronoun. One that ends inside a quotation is no step: “It sank. We swam,” he said. */
function sentencesTo({ analysis, quoted, anaphor }: Setting, last: Markable): number {
  let steps = anaphor.sentence - last.sentence;
  if (quoted[anaphor.head] === 1 || steps > MOST_STEPS) return steps;
  for (let sentence = last.sentence; sentence < anaphor.sentence; sentence++) {
    const end = analysis.words.of(sentence).end;
    if (quoted[end - 1] === 1 && quoted[end] === 1) steps--;
  }
  return steps;
}

/** Beyond so many sentences all are far. */
const MOST_STEPS = 12;

function placeFeatures(setting: Setting, { last, lastSubject }: Entity, rank: number, add: Add): void {
  const { anaphor } = setting;
  const distance = sentencesTo(setting, last);
  const near = distance < 3 ? String(distance) : distance < 6 ? '3 to 5' : 'far';
  add(`sentences ${near}`);
  add(`rank ${Math.min(rank, 3)}`);
  add(`${last.role}, ${near}`);
  add(`last ${last.kind}`);
  const acted = lastSubject === null ? NONE : sentencesTo(setting, lastSubject);
  if (acted === 0 || acted === 1) add(`acted ${acted}, ${anaphor.role === 'subject' ? 'subject' : 'other'}`);
  if (last.role === anaphor.role) add(`same role, ${distance === 0 ? 'here' : 'before'}`);
}

function salienceFeatures(entity: Entity, add: Add): void {
  add('mentions', Math.min(1, Math.log2(1 + entity.count) / 4));
  add('subjects', Math.min(1, Math.log2(1 + entity.subjects) / 4));
  if (entity.inTitle) add('in the title');
  if (entity.order === 0) add('first');
  if (entity.people.length === 0 && entity.definite) add('unnamed, definite');
}

function clauseFeatures({ analysis, anaphor }: Setting, { last }: Entity, add: Add): void {
  if (last.sentence !== anaphor.sentence) return;
  const [here, there] = [analysis.clauseOf(anaphor.head), analysis.clauseOf(last.head)];
  if (here === null || there === null) return;
  const reflexive = anaphor.pronoun?.reflexive === true;
  if (isSubject(analysis, here, last)) add(reflexive ? 'reflexive of the subject' : `own subject, ${anaphor.role}`);
  else if (reflexive) add('reflexive of another');
  else if (here === there) add(`same clause, ${anaphor.role}`);
  const parent = analysis.clauses[here.parent] ?? null;
  if (parent !== null && isSubject(analysis, parent, last)) add(`subject of the clause above, ${here.kind}`);
  if (parent !== null && isSubject(analysis, parent, last) && anaphor.role === 'subject')
    add(`subject under ${here.kind}`);
  if (last.head >= anaphor.start) add('comes later');
}

/** Also "His father, | Oduya, said": the name beside the subject. */
function isSubject({ words }: Analysis, clause: Clause, { head, start, end }: Markable): boolean {
  const subject = clause.subject?.head ?? NONE;
  if (subject === NONE) return false;
  return isOneWith(words, head, subject) || (subject >= start && subject < end);
}

/** Somebody who speaks does not say "he" of himself. */
function quoteFeatures(setting: Setting, { last }: Entity, add: Add): void {
  const { analysis, quoted, anaphor } = setting;
  const [inside, before] = [quoted[anaphor.head] === 1, quoted[last.head] === 1];
  if (inside !== before) add(inside ? 'out of the quotation' : 'into the quotation');
  if (inside && !before && tells(analysis, last)) add('speaks');
  if (!inside && tells(analysis, last) && sentencesTo(setting, last) <= 1)
    add(tells(analysis, anaphor) ? 'speaks on' : 'spoke last');
}

function tells(analysis: Analysis, last: Markable): boolean {
  const clause = analysis.clauseOf(last.head);
  if (clause === null || !isSubject(analysis, clause, last)) return false;
  return tellingVerb(analysis.words.lemma(clause.predicate)) !== undefined;
}

/** What speaks for nobody who is known. */
export function nobodyFeatures(setting: Setting): Features {
  const { quoted, anaphor, candidates } = setting;
  const fitting = candidates.filter((entity) => agreement(setting, entity) >= 0);
  const told = candidates.filter((entity) => agreement(setting, entity) > 0);
  const kind = kindOf(setting);
  const features: Features = new Map([
    [`${kind}nobody`, 1],
    [`${kind}nobody, ${Math.min(fitting.length, 3)} fit`, 1],
    [`${kind}nobody, ${Math.min(told.length, 2)} told`, 1],
  ]);
  if (quoted[anaphor.head] === 1) features.set(`${kind}nobody, in a quotation`, 1);
  return features;
}
