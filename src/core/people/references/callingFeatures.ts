// What the words of a description say of whom it stands for: "the foreign minister" is who was called so, "the boy" may be
// anybody young, and "the minister of the new cabinet" is somebody new.

import type { Analysis } from '../../language/analysis';
import { NONE } from '../../language/words';
import { wordsBetween } from './calling';
import { isAge } from './ages';
import type { Entity } from './discourse';
import { kindOf, type Features, type Setting } from './features';
import type { Markable } from './markables';
import { kindOfNoun, sayAlike, sizeOfSet } from './personWords';

/** What a description says of whom it stands for. */
export interface Description {
  readonly noun: string;
  /** "former president" of "the former president of Brelk". */
  readonly key: string;
  /** "Brelk". */
  readonly more: readonly string[];
  readonly size: 2 | 3 | undefined;
}

const FORMER = /^(?:former|ex|then|late)$/;
/** In words, on both sides of the head. */
const LONGEST = 12;

export function describe(analysis: Analysis, anaphor: Markable): Description {
  const { head, noun } = anaphor;
  const start = Math.max(anaphor.start, head - LONGEST);
  const words = [
    ...wordsBetween(analysis, start, head),
    ...wordsBetween(analysis, head + 1, tailOf(analysis, anaphor)),
  ];
  if (isAge(noun)) return { noun, key: noun, more: [], size: undefined };
  const size = sizeOfSet(noun) ?? countOf(analysis, anaphor);
  const more = words.filter((word) => !FORMER.test(word) && (size === undefined || sizeOfSet(word) === undefined));
  return { noun, key: words.some((word) => FORMER.test(word)) ? `former ${noun}` : noun, more, size };
}

/** Where the description with its "of State" ends. */
function tailOf({ words, phrases }: Analysis, { head, end }: Markable): number {
  const tail = words.child(head, 'nmod');
  if (tail < end || !/^(?:of|for)$/.test(words.lower(end))) return end;
  return Math.min(phrases.get(tail)?.end ?? tail + 1, end + LONGEST);
}

function countOf({ words }: Analysis, { head, start }: Markable): 2 | 3 | undefined {
  const number = words.child(head, 'nummod');
  if (number === NONE) return words.lower(start) === 'both' ? 2 : undefined;
  return sizeOfSet(words.lower(number)) ?? 3;
}

/** Adds to the features of a candidate what it has been called. */
export function callingFeatures(setting: Setting, said: Description, entity: Entity, features: Features): void {
  const kind = kindOf(setting);
  const add = (name: string): void => void features.set(kind + name, 1);
  const who = entity.people.length === 0 ? 'unnamed' : 'named';
  const called = howCalled(said, entity);
  add(`called ${called}, ${who}`);
  add(`${kindOfNoun(said.noun)} called ${/^(?:same|alike)/.test(called) ? 'so' : called}, ${who}`);
  if (/^same/.test(called)) add(others(setting, entity) === 0 ? 'alone called so' : 'one of some called so');
  if (setting.anaphor.number === 'plural') add(sizeFits(said, entity));
  if (isAlone(setting, entity)) add('alone named');
  if (setting.anaphor.family.length > 0) add('family');
}

type Called = 'same' | 'same, more' | 'same, less' | 'alike' | 'otherwise' | 'nothing';

/** `more`: the description has words that were not used of it; `less`: fewer words than before. */
function howCalled(said: Description, entity: Entity): Called {
  if (sizeOfSet(said.noun) !== undefined) return 'nothing';
  if (isCouple(said, entity)) return 'same';
  if (entity.members.length > 0) return together(entity.members.map((member) => howCalled(said, member)));
  const known = entity.calling.get(said.key);
  if (known !== undefined) {
    if (said.more.some((word) => !known.has(word))) return 'same, more';
    return known.size > said.more.length ? 'same, less' : 'same';
  }
  const nouns = [...entity.calling.keys()].filter((noun) => noun !== '');
  if (nouns.length === 0) return 'nothing';
  return said.key === said.noun && nouns.some((noun) => sayAlike(noun, said.noun)) ? 'alike' : 'otherwise';
}

const SPOUSE = /^(?:wife|husband|spouse|partner|fiancée?|girlfriend|boyfriend)$/;

/** "the parents", where one of two was called the other's wife. */
function isCouple({ noun }: Description, { members }: Entity): boolean {
  if (members.length !== 2 || !/^(?:parent|couple|newlywed|spouse)$/.test(noun)) return false;
  return members.some(({ calling }) => [...calling.keys()].some((key) => SPOUSE.test(key)));
}

/** Those who act together are called what all of them are. */
function together(all: readonly Called[]): Called {
  if (all.every((one) => one === 'same' || one === 'same, less')) return 'same';
  if (all.includes('otherwise')) return 'otherwise';
  return all.includes('nothing') ? 'nothing' : 'alike';
}

/** Of the other candidates, how many were called just so. */
function others(setting: Setting, entity: Entity): number {
  const { anaphor, candidates } = setting;
  return candidates.filter((other) => other !== entity && other.calling.has(anaphor.noun)).length;
}

function sizeFits({ size }: Description, entity: Entity): string {
  if (size === undefined || entity.size === 0) return `size untold, ${entity.kind}`;
  return `size ${size === Math.min(entity.size, 3) ? 'fits' : 'is wrong'}`;
}

/** Nobody else is named so far. */
function isAlone({ candidates }: Setting, entity: Entity): boolean {
  return entity.people.length > 0 && candidates.every((other) => other === entity || other.people.length === 0);
}

/** What speaks for somebody new. */
export function newFeatures(setting: Setting, said: Description): Features {
  const { analysis, quoted, anaphor, candidates } = setting;
  const { words } = analysis;
  const kind = kindOf(setting);
  const features: Features = new Map([[`${kind}new`, 1]]);
  const add = (name: string): void => void features.set(`${kind}new, ${name}`, 1);
  add(words.lower(anaphor.start) === 'the' ? 'the' : 'his or this');
  add(kindOfNoun(anaphor.noun));
  const so = candidates.filter((entity) => entity.calling.has(anaphor.noun));
  add(so.length === 0 ? 'nobody called so' : 'somebody called so');
  if (said.more.length > 0) add('with more words');
  if (words.child(anaphor.head, 'acl:relcl', 'acl', 'nmod') > anaphor.head) add('with more behind it');
  if (quoted[anaphor.head] === 1) add('in a quotation');
  if (candidates.every(({ people }) => people.length === 0)) add('nobody named');
  return features;
}
