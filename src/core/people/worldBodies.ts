// Bodies that are known by name, and those that somebody tells something: "Petronas", "told The Harbour Herald". Not part of a longer
// name ("Samsung Harbour Park"), not a person of that name.

import { BODIES_OF_THE_WORLD } from './bodies';
import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { CALENDAR_WORD, CITY, COMMON, COUNTRY, DEMONYM, GIVEN, REGION, ROLE, SURNAME, TITLE } from './model';
import { PROSE, type Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';
import { CAPITALS, isCapital } from './words';

type Owners = readonly (Found | undefined)[];

const bare = (text: string): string => text.toLowerCase().replace(/[\s’']/g, '');

const KNOWN = new Set(BODIES_OF_THE_WORLD.map(bare));
/** Every beginning of one, so that a word that begins none is passed over at once. */
const BEGINNINGS = new Set([...KNOWN].flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1))));

export function findBodies(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const found: Found[] = [];
  for (let s = 0; s < sheet.setting.length; s++) {
    const [start, end] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
    for (let i = start; i < end; i++) {
      if (!isCapital(writingAt(sheet, i))) continue;
      const to = endOfBody(sheet, i, end, owners);
      const told = to === i && sheet.setting[s] === PROSE ? endOfTold(sheet, i, end, owners) : to;
      if (told === i) continue;
      found.push(foundAt(sheet, i, told, ORG));
      i = told - 1;
    }
  }
  if (found.length === 0) return [...names];
  const taken = ownersOf(sheet, found);
  return [...names.filter(({ from, to }) => !taken.slice(from, to).some(Boolean)), ...found];
}

/** Behind the longest known name that begins here and is no part of a longer one; `from` where none does. */
function endOfBody(sheet: Sheet, from: number, end: number, owners: Owners): number {
  let name = '';
  let best = from;
  for (let to = from; to < end;) {
    name += bare(textAt(sheet, to++));
    if (!BEGINNINGS.has(name)) break;
    if (KNOWN.has(name) && canBeBody(sheet, from, to, owners)) best = to;
  }
  return best;
}

function canBeBody(sheet: Sheet, from: number, to: number, owners: Owners): boolean {
  for (let i = from; i < to; i++) {
    const owner = owners[i];
    if (owner && (owner.from < from || owner.to > to)) return false;
  }
  if (to - from > 1) return true;
  if (textAt(sheet, from).length < 4 && writingAt(sheet, from) !== CAPITALS) return false;
  if (owners[from]?.type === PER && (bitsAt(sheet, from) & (GIVEN | SURNAME)) !== 0) return false;
  const isNext = (i: number): boolean => isCapital(writingAt(sheet, i)) && owners[i]?.type === PER;
  return !isNext(to) && !(isCapital(writingAt(sheet, from - 1)) && (bitsAt(sheet, from - 1) & GIVEN) !== 0);
}

const ELSE = CALENDAR_WORD | CITY | COUNTRY | DEMONYM | GIVEN | REGION | ROLE | SURNAME | TITLE;

/** "told The Harbour Herald that …", "told Brelkex on Monday": who is told and is no person. */
function endOfTold(sheet: Sheet, from: number, end: number, owners: Owners): number {
  if (!/^(?:told|tells)$/.test(textAt(sheet, from - 1))) return from;
  const isPaper = textAt(sheet, from) === 'The';
  let to = isPaper ? from + 1 : from;
  while (to < end && to - from < 4 && canBeTold(sheet, to, owners, isPaper)) to++;
  const words = to - from - (isPaper ? 1 : 0);
  if (words === 0 || isCapital(writingAt(sheet, to))) return from;
  return to;
}

function canBeTold(sheet: Sheet, i: number, owners: Owners, isPaper: boolean): boolean {
  const owner = owners[i];
  if (!isCapital(writingAt(sheet, i)) || (owner && owner.type !== MISC && !(isPaper && owner.type === LOC)))
    return false;
  return isPaper || (bitsAt(sheet, i) & (ELSE | COMMON)) === 0;
}
