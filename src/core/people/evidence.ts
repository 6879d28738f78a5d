// What the rest of the article says of a word: written small elsewhere, after a given name, before "said", last of a longer name.

import { COMMON, GIVEN, ORGANISATION, PLACE_WORD, ROLE, SAY, TITLE } from './model';
import { PROSE, type Sheet } from './sheet';
import { OTHER, isCapital } from './words';
import { LOC, MISC, ORG, PER } from './tags';
import { PLACE_PREPOSITIONS } from './vocabulary';

/** Circumstances that are counted per word; bits of `Evidence.own`. */
const MID_SENTENCE = 0;
const WRITTEN_SMALL = 1;
const AFTER_GIVEN = 2;
const AFTER_TITLE = 3;
const BEFORE_SAYING = 4;
const AFTER_PREPOSITION = 5;
const ENDS_RUN = 6;
const STARTS_RUN = 7;
const ALONE = 8;
const BEFORE_HEAD = 9;
export const CIRCUMSTANCES = 10;

export interface Evidence {
  /** Bits of the circumstances in which the word of each token stands somewhere else in the article. */
  readonly elsewhere: Uint16Array;
  /** Run of capitalised words that a token stands in: first token and the token behind the last; both 0 outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

export function gatherEvidence(sheet: Sheet): Evidence {
  const { runStart, runEnd } = findRuns(sheet);
  const own = new Uint16Array(sheet.word.length);
  const counts = new Uint16Array(sheet.folds * CIRCUMSTANCES);
  for (let s = 0; s < sheet.setting.length; s++) {
    const to = sheet.sentences[2 * s + 1]!;
    for (let i = sheet.sentences[2 * s]!; i < to; i++) {
      const bits = circumstances(sheet, i, s, runStart, runEnd);
      own[i] = bits;
      const base = sheet.fold[i]! * CIRCUMSTANCES;
      for (let k = 0; bits >> k; k++) if ((bits >> k) & 1 && counts[base + k]! < 0xffff) counts[base + k]!++;
    }
  }
  return { elsewhere: elsewhere(sheet, own, counts), runStart, runEnd };
}

function findRuns(sheet: Sheet): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = new Int32Array(sheet.word.length);
  const runEnd = new Int32Array(sheet.word.length);
  for (let s = 0; s < sheet.setting.length; s++) {
    const end = sheet.sentences[2 * s + 1]!;
    for (let i = sheet.sentences[2 * s]!; i < end; i++) {
      let to = i;
      while (to < end && isCapital(sheet.words.writing[sheet.word[to]!]!)) to++;
      for (let k = i; k < to; k++) {
        runStart[k] = i;
        runEnd[k] = to;
      }
      i = to;
    }
  }
  return { runStart, runEnd };
}

function circumstances(sheet: Sheet, i: number, s: number, runStart: Int32Array, runEnd: Int32Array): number {
  const { words, word } = sheet;
  const number = word[i]!;
  if (words.writing[number] === OTHER) return 1 << WRITTEN_SMALL;
  if (runEnd[i] === 0) return 0;
  const [from, to] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
  const before = i > from ? word[i - 1]! : 0;
  const after = i + 1 < to ? word[i + 1]! : 0;
  const [was, next] = [words.bits[before]!, words.bits[after]!];
  const length = runEnd[i]! - runStart[i]!;
  const prose = sheet.setting[s] === PROSE;
  let bits = 0;
  if (prose && before !== 0 && words.writing[before] === OTHER) bits |= 1 << MID_SENTENCE;
  if (runStart[i]! < i && was & GIVEN) bits |= 1 << AFTER_GIVEN;
  if (was & (TITLE | ROLE)) bits |= 1 << AFTER_TITLE;
  if (next & SAY && !isCapital(words.writing[after]!)) bits |= 1 << BEFORE_SAYING;
  if (PLACE_PREPOSITIONS.has(words.texts[before]!)) bits |= 1 << AFTER_PREPOSITION;
  if (prose && length > 1 && i === runEnd[i]! - 1) bits |= 1 << ENDS_RUN;
  if (prose && length > 1 && i === runStart[i] && !(words.bits[number]! & (TITLE | ROLE | COMMON)))
    bits |= 1 << STARTS_RUN;
  if (length === 1) bits |= 1 << ALONE;
  if (i + 1 < runEnd[i]! && next & (ORGANISATION | PLACE_WORD)) bits |= 1 << BEFORE_HEAD;
  return bits;
}

function elsewhere(sheet: Sheet, own: Uint16Array, counts: Uint16Array): Uint16Array {
  const bits = new Uint16Array(own.length);
  for (let i = 0; i < own.length; i++) {
    const base = sheet.fold[i]! * CIRCUMSTANCES;
    for (let k = 0; k < CIRCUMSTANCES; k++) {
      if (counts[base + k]! > ((own[i]! >> k) & 1)) bits[i]! |= 1 << k;
    }
  }
  return bits;
}

/** Columns of `TagCounts.counts`. */
const COLUMNS = 7;
const OUT = 4;
const ENDS_PERSON = 5;
const STARTS_PERSON = 6;

/** How often the words of an article got each type of tag in the first pass. */
export interface TagCounts {
  readonly counts: Uint16Array;
  readonly own: Uint8Array;
}

/** `tags` holds a tag for each token; only capitalised words are counted. */
export function countTags(sheet: Sheet, evidence: Evidence, tags: Uint8Array): TagCounts {
  const counts = new Uint16Array(sheet.folds * COLUMNS);
  const own = new Uint8Array(sheet.word.length);
  for (let i = 0; i < tags.length; i++) {
    if (evidence.runEnd[i] === 0) continue;
    const column = tags[i] === 0 ? OUT : (tags[i]! - 1) >> 2;
    own[i] = 1 << column;
    if (tags[i] === 3) own[i]! |= 1 << ENDS_PERSON;
    if (tags[i] === 1) own[i]! |= 1 << STARTS_PERSON;
    const base = sheet.fold[i]! * COLUMNS;
    for (let k = 0; k < COLUMNS; k++) if ((own[i]! >> k) & 1 && counts[base + k]! < 0xffff) counts[base + k]!++;
  }
  return { counts, own };
}

/** Majority type of a word elsewhere with its strength and whether it ends or starts a longer person; 0 where it stands nowhere else. */
export function verdict(sheet: Sheet, { counts, own }: TagCounts, i: number): number {
  const base = sheet.fold[i]! * COLUMNS;
  let [sum, best, most] = [0, 0, -1];
  for (const k of [PER, LOC, ORG, MISC, OUT]) {
    const count = counts[base + k]! - ((own[i]! >> k) & 1);
    sum += count;
    if (count > most) [best, most] = [k, count];
  }
  if (sum <= 0) return 0;
  const strength = most === sum ? 2 : most * 3 >= sum * 2 ? 1 : 0;
  const ends = counts[base + ENDS_PERSON]! > ((own[i]! >> ENDS_PERSON) & 1) ? 1 : 0;
  const starts = counts[base + STARTS_PERSON]! > ((own[i]! >> STARTS_PERSON) & 1) ? 1 : 0;
  return 1 + best * 12 + strength * 4 + ends * 2 + starts;
}
