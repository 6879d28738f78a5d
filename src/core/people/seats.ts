// Places told by a word beside them: "West Java", "the lawmaker for Amsel Central". Not "Central Bank", "the lawmaker for Ida Rask".

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { CITY, COUNTRY, GIVEN, ORGANISATION, REGION, SURNAME } from './model';
import type { Sheet } from './sheet';
import { LOC, PER } from './tags';
import { CAPITALISED } from './words';

type Owners = readonly (Found | undefined)[];

const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;
const SIDE = /^(?:North|South|East|West|Central|Northeast|Northwest|Southeast|Southwest)$/;
const SEAT =
  /^(?:MP|MPs|MLA|MHA|lawmaker|senator|legislator|parliamentarian|congressman|congresswoman|candidate|assemblyman|member)$/;

export function joinSides(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const joined = names
    .flatMap((name) => outOfSeat(sheet, name))
    .map((name) => {
      if (name.type !== LOC || (bitsAt(sheet, name.from) & (CITY | COUNTRY | REGION)) === 0) return name;
      const isLed = owners[name.from - 1] === undefined && COMPASS.test(textAt(sheet, name.from - 1));
      const isSeat =
        owners[name.to] === undefined &&
        SIDE.test(textAt(sheet, name.to)) &&
        writingAt(sheet, name.to + 1) !== CAPITALISED;
      if (!isLed && !isSeat) return name;
      return foundAt(sheet, name.from - (isLed ? 1 : 0), name.to + (isSeat ? 1 : 0), LOC);
    });
  const after = ownersOf(sheet, joined);
  return [...joined, ...seats(sheet, after), ...sides(sheet, after)];
}

/** "MP for Amsel Central" taken for one name. */
function outOfSeat(sheet: Sheet, name: Found): Found[] {
  const { from, to, type } = name;
  const isOffice = type !== PER && to - from > 2 && SEAT.test(textAt(sheet, from)) && textAt(sheet, from + 1) === 'for';
  return isOffice ? [foundAt(sheet, from + 2, to, LOC)] : [name];
}

/** "West Java" where the tagger saw nothing; not "West Java Bank". */
function sides(sheet: Sheet, owners: Owners): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < sheet.word.length; i++) {
    if (writingAt(sheet, i) !== CAPITALISED || owners[i] || owners[i + 1] || !COMPASS.test(textAt(sheet, i))) continue;
    const isPlace =
      (bitsAt(sheet, i + 1) & (COUNTRY | REGION)) !== 0 && (bitsAt(sheet, i + 1) & (GIVEN | SURNAME)) === 0;
    if (isPlace && writingAt(sheet, i + 1) === CAPITALISED && writingAt(sheet, i + 2) !== CAPITALISED)
      found.push(foundAt(sheet, i, i + 2, LOC));
  }
  return found;
}

/** The word or two behind "the lawmaker for" that no name has. */
function seats(sheet: Sheet, owners: Owners): Found[] {
  const found: Found[] = [];
  for (let i = 2; i < sheet.word.length; i++) {
    if (textAt(sheet, i - 1) !== 'for' || !SEAT.test(textAt(sheet, i - 2))) continue;
    let to = i;
    while (to - i < 3 && isFree(sheet, to, owners)) to++;
    if (to > i) found.push(foundAt(sheet, i, to, LOC));
  }
  return found;
}

function isFree(sheet: Sheet, i: number, owners: Owners): boolean {
  if (i >= sheet.word.length || owners[i] !== undefined || writingAt(sheet, i) !== CAPITALISED) return false;
  return (bitsAt(sheet, i) & (GIVEN | SURNAME | ORGANISATION)) === 0;
}
