// What the article calls a person: "U.S. Secretary of State Ida Rask", "Jon Ode, the ministry's spokesman,", "the mayor, Ida Rask,".

import type { Prose, Role } from '../article';
import { textSpan } from '../span';
import type { Found } from './found';
import { CALENDAR_WORD, COUNTRY, DEMONYM } from './model';
import type { Sheet } from './sheet';
import { isCapital } from './words';
import { PER } from './tags';
import { FORMER, OFFICES, ORGANISATION_WORDS, ROLES, ROLE_MODIFIERS, SAY_WORDS, SUFFIXES, TITLES } from './vocabulary';

export interface FoundRole extends Role {
  /** Last office word, lower case: "secretary", "spokesman". */
  readonly head: string;
}

/** Titles that tell no office. */
const HONORIFICS = new Set(
  (
    'mr mr. mrs mrs. ms ms. mx mx. miss sir dame dr dr. prof prof. monsieur madame madam don doña señor señora herr frau hon hon. father sister ' +
    "brother saint datuk dato dato' datin tun alhaji alhaja haji hajah ustaz ustadz ustazah puan encik tuan shri smt shrimati thiru adv adv."
  ).split(' '),
);
const INNER = new Set(['of', 'the', 'for', 'and', "'s", '-', '&', 'to', 'in']);
/** Open a sentence, not an office: "When Prime Minister Ida Rask". */
const OPENERS = new Set(
  'a an when as but while if after although since with like unlike by today also meanwhile on'.split(' '),
);
const LONGEST = 12;

/** Roles by the mention (of `names`) beside which they stand. */
export function findRoles(prose: Prose, sheet: Sheet, names: readonly Found[]): Map<Found, FoundRole[]> {
  const roles = new Map<Found, FoundRole[]>();
  const people = names.filter(({ type }) => type === PER);
  const taken = new Set(people.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const { starts, ends } = edges(sheet);
  for (const name of people) {
    const found = [
      roleBefore(prose, sheet, name, starts[name.from]!, taken),
      roleBehind(prose, sheet, name, ends[name.from]!, taken),
    ].filter((role) => role !== null);
    if (found.length > 0) roles.set(name, found);
  }
  return roles;
}

function edges(sheet: Sheet): { starts: Int32Array; ends: Int32Array } {
  const [starts, ends] = [new Int32Array(sheet.word.length), new Int32Array(sheet.word.length)];
  for (let s = 0; s < sheet.setting.length; s++) {
    const [from, to] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
    starts.fill(from, from, to);
    ends.fill(to, from, to);
  }
  return { starts, ends };
}

const wordAt = (sheet: Sheet, i: number): string => sheet.tokens[i]!.text.toLowerCase();
function isHead(word: string): boolean {
  const office = word.replace(/^ex-/, '');
  return (ROLES.has(office) || TITLES.has(office)) && !HONORIFICS.has(office);
}

function canBeInside(sheet: Sheet, i: number): boolean {
  const word = wordAt(sheet, i);
  if (isHead(word) || ROLE_MODIFIERS.has(word) || FORMER.has(word) || INNER.has(word)) return true;
  if (ORGANISATION_WORDS.has(word) || OFFICES.has(word)) return true;
  const number = sheet.word[i]!;
  if ((sheet.words.bits[number]! & CALENDAR_WORD) !== 0) return false;
  return isCapital(sheet.words.writing[number]!) || (sheet.words.bits[number]! & (DEMONYM | COUNTRY)) !== 0;
}

function roleBefore(prose: Prose, sheet: Sheet, name: Found, start: number, taken: Set<number>): FoundRole | null {
  const comma = name.from > start && wordAt(sheet, name.from - 1) === ',';
  const to = comma ? name.from - 1 : name.from;
  let from = to;
  while (from > start && to - from < LONGEST && !taken.has(from - 1) && canBeInside(sheet, from - 1)) from--;
  while (from < to && INNER.has(wordAt(sheet, from))) from++;
  if (from < to && HONORIFICS.has(wordAt(sheet, to - 1))) return roleOf(prose, sheet, from, to - 1, comma);
  return roleOf(prose, sheet, from, to, comma);
}

function roleOf(prose: Prose, sheet: Sheet, from: number, to: number, comma: boolean): FoundRole | null {
  const outer = headBetween(sheet, from, to);
  if (outer < 0) return null;
  // "the lawyer of the singer Ida Rask": she is the singer.
  const head = !comma && isHead(wordAt(sheet, to - 1)) ? to - 1 : outer;
  // The office word or its "of State" touches the name: not "the minister in Port Amsel Ida Rask", "Prime Minister's Questions".
  if (head < to - 1 && !(comma ? ['of', 'for', 'in', 'to', 'at'] : ['of', 'for']).includes(wordAt(sheet, head + 1)))
    return null;
  let first = from;
  for (let i = from; i < head; i++) if (isLink(sheet, i)) first = i + 1;
  while (first < head && (INNER.has(wordAt(sheet, first)) || OPENERS.has(wordAt(sheet, first)))) first++;
  // "the president of Brelk": a place or a body that was taken for a person.
  if (!comma && /^(?:of|for|the)$/.test(wordAt(sheet, to - 1))) return null;
  if (comma && to - first === 1 && from > 0 && /^(?:,|and)$/.test(wordAt(sheet, from - 1))) return null;
  return roleAt(prose, sheet, first, to, head);
}

// The office begins behind it: "forces under General Rask"; but "Under Secretary".
function isLink(sheet: Sheet, i: number): boolean {
  const word = wordAt(sheet, i);
  return word === 'under' ? wordAt(sheet, i + 1) !== 'secretary' : /^(?:of|for|to|in|and)$/.test(word);
}

// The office word before the first "of": "secretary" in "Secretary of State", else the last one.
function headBetween(sheet: Sheet, from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const word = wordAt(sheet, i);
    if ((word === 'of' || word === 'for') && head >= 0) return head;
    if (isHead(word)) head = i;
  }
  return head;
}

function roleAt(prose: Prose, sheet: Sheet, from: number, to: number, head: number): FoundRole {
  const [first, last] = [sheet.tokens[from]!, sheet.tokens[to - 1]!];
  const before = from > 0 ? wordAt(sheet, from - 1) : '';
  let former = FORMER.has(before) || wordAt(sheet, head).startsWith('ex-');
  for (let i = from; i < head; i++) former ||= FORMER.has(wordAt(sheet, i));
  return { ...textSpan(prose.text, first.start, last.end), current: !former, head: wordAt(sheet, head) };
}

const ENDS = /^(?:[,;.:()!?"“”—–]|who|which|that|whose|has|had|have|is|was|were|are|will|would|but)$/;

function roleBehind(prose: Prose, sheet: Sheet, name: Found, end: number, taken: Set<number>): FoundRole | null {
  let from = name.to;
  if (from < end && SUFFIXES.has(wordAt(sheet, from))) from++;
  if (from >= end || !/^[,(]$/.test(wordAt(sheet, from))) return null;
  from++;
  // "Ida Rask, 45, a baker"
  if (from + 1 < end && /^\d{1,3}$/.test(wordAt(sheet, from)) && wordAt(sheet, from + 1) === ',') from += 2;
  while (from < end && /^(?:the|a|an|his|her|its|their|our)$/.test(wordAt(sheet, from))) from++;
  let to = from;
  while (to < end && to - from < LONGEST + 4 && !ENDS.test(wordAt(sheet, to)) && !SAY_WORDS.has(wordAt(sheet, to)))
    to++;
  while (to > from && /^(?:and|or|of|for|in|at)$/.test(wordAt(sheet, to - 1))) to--;
  const head = headBetween(sheet, from, to);
  if (head < 0 || startsOther(sheet, head, from, to, taken)) return null;
  // "Ida Rask, ministry officials said": someone else speaks.
  if (head + 1 < to && !/^(?:of|for|at|in|to|on|from|with|and|-|\/|&)$/.test(wordAt(sheet, head + 1))) return null;
  if (/[^s]s$/.test(wordAt(sheet, head)) && !/^(?:his|her|its)$/.test(wordAt(sheet, from))) return null;
  return roleAt(prose, sheet, from, to, head);
}

// "Ida Rask, President Jon Ode and ..." is a list; "Ida Rask, in a letter to the minister," no role at all.
function startsOther(sheet: Sheet, head: number, from: number, to: number, taken: Set<number>): boolean {
  if (head + 1 < to && taken.has(head + 1)) return true;
  for (let i = from; i <= head; i++)
    if (taken.has(i) || /^(?:in|on|at|to|with|from|by|after|as|and|the|a|an)$/.test(wordAt(sheet, i))) return true;
  return head - from > 6;
}
