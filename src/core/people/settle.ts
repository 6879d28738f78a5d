// The article as a whole decides: a full name found once is that name wherever the same words stand, and a word that is
// tagged in two ways gets the way it is tagged mostly.

import { bitsAt, foundAt, ownersOf, surnamesOf, type Found } from './found';
import { CALENDAR_WORD, COMMON } from './model';
import { ALL_CAPITALS, type Sheet } from './sheet';
import { CAPITALS, isCapital } from './words';
import { MISC, ORG, PER } from './tags';

/** Votes of tagged names for the type of the same words, by their folded words. */
type Votes = Map<string, Map<number, number>>;

export function settleNames(sheet: Sheet, names: readonly Found[]): Found[] {
  const votes = countVotes(sheet, names);
  const surnames = surnamesOf(sheet, names);
  const agreed = names.map((name) => {
    if (isOtherSurname(sheet, name, surnames)) return { ...name, type: PER };
    const type = majority(votes.get(keyOf(sheet, name.from, name.to))!);
    return type === null || type === name.type ? name : { ...name, type };
  });
  const full = addFullNames(sheet, agreed, votes);
  return [...full, ...missedWords(sheet, full, votes)];
}

/** A family name of the article that was taken for a thing or an event. */
function isOtherSurname(sheet: Sheet, { type, from, to }: Found, surnames: ReadonlySet<number>): boolean {
  return type === MISC && to - from === 1 && surnames.has(sheet.fold[from]!) && (bitsAt(sheet, from) & COMMON) === 0;
}

function keyOf(sheet: Sheet, from: number, to: number): string {
  let key = String(sheet.fold[from]!);
  for (let i = from + 1; i < to; i++) key += ` ${sheet.fold[i]!}`;
  return key;
}

function countVotes(sheet: Sheet, names: readonly Found[]): Votes {
  const votes: Votes = new Map();
  for (const { from, to, type } of names) {
    const key = keyOf(sheet, from, to);
    const counts = votes.get(key) ?? new Map<number, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    votes.set(key, counts);
  }
  return votes;
}

/** The type with two votes of three and more; null where the votes are divided. */
function majority(counts: ReadonlyMap<number, number>): number | null {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  for (const [type, count] of counts) if (count * 3 >= sum * 2) return type;
  return null;
}

// "Ida Rask" found in the text is found in the caption too, though not inside "the Ida Rask Foundation".
function addFullNames(sheet: Sheet, names: readonly Found[], votes: Votes): Found[] {
  const byFirst = new Map<number, Map<string, number>>();
  for (const name of names) {
    const key = keyOf(sheet, name.from, name.to);
    if (name.type !== PER || name.to - name.from < 2 || majority(votes.get(key)!) !== PER) continue;
    const first = sheet.fold[name.from]!;
    byFirst.set(first, (byFirst.get(first) ?? new Map()).set(key, name.to - name.from));
  }
  const owner = ownersOf(sheet, names);
  const added: Found[] = [];
  const dropped = new Set<Found>();
  for (let i = 0; i < sheet.word.length; i++) {
    const length = lengthAt(sheet, i, byFirst.get(sheet.fold[i]!));
    if (length === 0) continue;
    const there = new Set(owner.slice(i, i + length).filter((name) => name !== undefined));
    const inLonger = [...there].some((name) => name.type === PER || name.from < i || name.to > i + length);
    if (inLonger) continue;
    for (const name of there) dropped.add(name);
    added.push(foundAt(sheet, i, i + length, PER));
    i += length - 1;
  }
  return [...names.filter((name) => !dropped.has(name)), ...added];
}

// Tokens of the longest known full name that begins here.
function lengthAt(sheet: Sheet, i: number, known: ReadonlyMap<string, number> | undefined): number {
  let longest = 0;
  if (known === undefined || !isCapital(sheet.words.writing[sheet.word[i]!]!)) return 0;
  for (const [key, length] of known) {
    if (length > longest && i + length <= sheet.word.length && keyOf(sheet, i, i + length) === key) longest = length;
  }
  return longest;
}

// A family name of the article ("Rask") or letters that were an organisation at least twice ("PBA") where nothing was tagged.
function missedWords(sheet: Sheet, names: readonly Found[], votes: Votes): Found[] {
  const surnames = surnamesOf(sheet, names);
  const owner = ownersOf(sheet, names);
  const added: Found[] = [];
  for (let s = 0; s < sheet.setting.length; s++) {
    const [from, to] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
    for (let i = from; i < to; i++) {
      if (owner[i] !== undefined || !standsAlone(sheet, i, from, to)) continue;
      const word = sheet.word[i]!;
      const counts = votes.get(String(sheet.fold[i]!));
      const surname = surnames.has(sheet.fold[i]!) && (sheet.words.bits[word]! & COMMON) === 0;
      const letters = sheet.setting[s] !== ALL_CAPITALS && sheet.words.writing[word] === CAPITALS;
      if (surname && (counts === undefined || majority(counts) === PER)) added.push(foundAt(sheet, i, i + 1, PER));
      else if (letters && counts !== undefined && majority(counts) === ORG && counts.get(ORG)! > 1) {
        added.push(foundAt(sheet, i, i + 1, ORG));
      }
    }
  }
  return added;
}

/** No other name stands beside it; "On Wednesday Rask signed" is a day and a name. */
function standsAlone(sheet: Sheet, i: number, from: number, to: number): boolean {
  const beside = (k: number): boolean =>
    k >= from && k < to && isCapitalAt(sheet, k) && (bitsAt(sheet, k) & CALENDAR_WORD) === 0;
  return isCapitalAt(sheet, i) && !beside(i - 1) && !beside(i + 1);
}

const isCapitalAt = (sheet: Sheet, i: number): boolean => isCapital(sheet.words.writing[sheet.word[i]!]!);
