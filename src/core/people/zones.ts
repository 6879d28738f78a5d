// Where names can be: capitalised words, the short links between them ("Bank of Rask") and particles before them ("von Rask").
// Everything else is outside without being scored.

import { PARTICLE } from './model';
import type { Sheet } from './sheet';
import { MARK, NUMBER, OTHER, isCapital } from './words';

const LINKS = new Set(
  (
    "of and the for in de la del da do dos du le les los las el al bin ibn bint von van der den y e et & ' 's - – / , . \" on at to with " +
    'by und der die das des aus zu ter ten st d l'
  ).split(' '),
);
const LONGEST_LINK = 3;

/** Half-open token ranges to be tagged, each inside one sentence. */
export function findZones(sheet: Sheet): number[] {
  const zones: number[] = [];
  for (let s = 0; s < sheet.setting.length; s++) {
    const end = sheet.sentences[2 * s + 1]!;
    for (let i = sheet.sentences[2 * s]!; i < end; i++) {
      if (!capital(sheet, i)) continue;
      const to = endOfZone(sheet, i, end);
      zones.push(startOfZone(sheet, i, sheet.sentences[2 * s]!), to);
      i = to - 1;
    }
  }
  return zones;
}

const writing = (sheet: Sheet, i: number): number => sheet.words.writing[sheet.word[i]!]!;
const capital = (sheet: Sheet, i: number): boolean => isCapital(writing(sheet, i));

function endOfZone(sheet: Sheet, first: number, end: number): number {
  let to = first + 1;
  for (let gap = 0; to + gap < end && gap <= LONGEST_LINK;) {
    const i = to + gap;
    if (capital(sheet, i)) {
      to = i + 1;
      gap = 0;
    } else if (links(sheet, i)) gap++;
    else break;
  }
  return to < end && writing(sheet, to) === NUMBER ? to + 1 : to;
}

function links(sheet: Sheet, i: number): boolean {
  const sort = writing(sheet, i);
  return sort === NUMBER || ((sort === OTHER || sort === MARK) && LINKS.has(sheet.tokens[i]!.text));
}

function startOfZone(sheet: Sheet, first: number, start: number): number {
  let from = first;
  while (from > start && first - from < 3 && writing(sheet, from - 1) === OTHER && particle(sheet, from - 1)) from--;
  if (from > start && from === first && writing(sheet, from - 1) === NUMBER) from--;
  return from;
}

function particle(sheet: Sheet, i: number): boolean {
  return (sheet.words.bits[sheet.word[i]!]! & PARTICLE) !== 0;
}
