// Names that were taken for one and are two ("Mecca's Grand Mosque", "North and South Korea", "Ida Rask of the Harbour Party"), and
// people with what stands before them ("Norland Gov. Ida Rask", "Scotsman Ian Rask").

import { bitsAt, foundAt, textAt, writingAt, type Found } from './found';
import {
  CITY,
  COMMON,
  COUNTRY,
  DEMONYM,
  GIVEN,
  KNOWN_ORGANISATION,
  ORGANISATION,
  PLACE_WORD,
  REGION,
  SURNAME,
} from './model';
import type { Sheet } from './sheet';
import { LOC, ORG, PER } from './tags';
import { titleAt } from './titles';
import { CAPITALISED } from './words';

const PLACE = COUNTRY | CITY | REGION;

export function splitPieces(sheet: Sheet, name: Found): Found[] {
  if (name.to - name.from < 3) return [name];
  if (name.type === PER) return [cutLead(sheet, name)];
  return splitOwner(sheet, name) ?? splitCompass(sheet, name) ?? splitMember(sheet, name) ?? [name];
}

/** "Norland Gov. Ida Rask", "Norlander Ida Rask" */
function cutLead(sheet: Sheet, name: Found): Found {
  const { from, to } = name;
  let at = from;
  while (at < to - 1 && (bitsAt(sheet, at) & (PLACE | DEMONYM)) !== 0) at++;
  const taken = at > from ? titleAt(sheet, at) : 0;
  if (taken > 0 && at + taken < to) return foundAt(sheet, at + taken, to, PER);
  const bits = bitsAt(sheet, from);
  const isPeople =
    (bits & (GIVEN | SURNAME)) === 0 && (/\p{Ll}(?:man|woman)$/u.test(textAt(sheet, from)) || (bits & DEMONYM) !== 0);
  return isPeople && (bitsAt(sheet, from + 1) & GIVEN) !== 0 ? foundAt(sheet, from + 1, to, PER) : name;
}

/** "Mecca's Grand Mosque", "Norland's Foreign Ministry"; not "St James's Park". */
function splitOwner(sheet: Sheet, { from, to, type }: Found): Found[] | null {
  if (textAt(sheet, from + 1) !== "'s" || (bitsAt(sheet, from) & PLACE) === 0) return null;
  return [foundAt(sheet, from, from + 1, LOC), foundAt(sheet, from + 2, to, type)];
}

const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower)$/;

/** "North and South Korea" */
function splitCompass(sheet: Sheet, { from, to, type }: Found): Found[] | null {
  const isPair = COMPASS.test(textAt(sheet, from)) && /^(?:and|or)$/.test(textAt(sheet, from + 1));
  if (type !== LOC || !isPair || !COMPASS.test(textAt(sheet, from + 2))) return null;
  return [foundAt(sheet, from, from + 1, LOC), foundAt(sheet, from + 2, to, LOC)];
}

/** "Ida Rask of the Harbour Party" taken for a body; not "Jordan University of Science". */
function splitMember(sheet: Sheet, { from, to, type }: Found): Found[] | null {
  const isName = (bitsAt(sheet, from) & GIVEN) !== 0 && writingAt(sheet, from + 1) === CAPITALISED;
  if (type !== ORG || !isName || textAt(sheet, from + 2) !== 'of' || from + 3 >= to) return null;
  if ((bitsAt(sheet, from + 1) & (ORGANISATION | KNOWN_ORGANISATION | PLACE_WORD | COMMON)) !== 0) return null;
  return [foundAt(sheet, from, from + 2, PER), foundAt(sheet, from + 3, to, ORG)];
}
