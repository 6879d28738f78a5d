// Words that are no place and no organisation by themselves ("Saudi", "Muslims"), and names that go on ("University of Norland at Amsel").

import { bitsAt, foundAt, textAt, type Found } from './found';
import { CITY, COUNTRY, DEMONYM, GIVEN, REGION, SAY, TITLE } from './model';
import { PEOPLES } from './peoples';
import type { Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';
import { FAITHS, NAMED_LIKE_PEOPLE, THINGS } from './vocabulary';

export function correctKinds(sheet: Sheet, names: readonly Found[]): Found[] {
  const corrected = names.map((name) => {
    if (name.type === PER && isCompany(sheet, name)) return { ...name, type: ORG };
    if (name.type === LOC && isAged(sheet, name)) return { ...name, type: PER };
    return isPeoples(sheet, name) ? { ...name, type: MISC } : name;
  });
  return joinCampuses(sheet, findThings(sheet, corrected));
}

/** "Orsto Maria Rask, 45, was charged": only people are told with their age. */
function isAged(sheet: Sheet, { from, to }: Found): boolean {
  if (to - from < 2 || !/^\d\d$/.test(textAt(sheet, to + 1)) || Number(textAt(sheet, to + 1)) < 16) return false;
  const isPlaceAhead = (bitsAt(sheet, from) & (COUNTRY | CITY)) !== 0;
  return textAt(sheet, to) === ',' && /^[,.]$/.test(textAt(sheet, to + 2)) && !isPlaceAhead;
}

// "Lockheed Martin"
function isCompany(sheet: Sheet, { from, to }: Found): boolean {
  if (to - from < 2 || to - from > 3) return false;
  const words = sheet.tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  return NAMED_LIKE_PEOPLE.has(words.join(' '));
}

// A nation's or a faith's people or its adjective.
function isPeoples(sheet: Sheet, { from, to, type }: Found): boolean {
  // "The New Yorker" is a paper, "New Yorkers" are people.
  const canBe = type === LOC || (type === ORG && textAt(sheet, to - 1).endsWith('s'));
  if (canBe && to - from === 2 && isOfTwoWords(sheet, from)) return true;
  if (to - from === 1 && PEOPLES.has(textAt(sheet, from).toLowerCase()) && !isOfName(sheet, from)) return true;
  if (to - from > 1 || (type !== LOC && type !== ORG)) return false;
  if (FAITHS.has(textAt(sheet, from).toLowerCase())) return true;
  return (bitsAt(sheet, from) & (DEMONYM | COUNTRY | CITY | REGION)) === DEMONYM;
}

/** "Ms Fulani", "Fulani said": a family name. */
function isOfName(sheet: Sheet, from: number): boolean {
  return (bitsAt(sheet, from - 1) & (GIVEN | TITLE)) !== 0 || (bitsAt(sheet, from + 1) & SAY) !== 0;
}

// "New Zealanders", "Sri Lankan"
function isOfTwoWords(sheet: Sheet, from: number): boolean {
  if (!/^(?:New|North|South|East|West|Sri|Saudi|Puerto|Costa|Sierra)$/.test(textAt(sheet, from))) return false;
  return /^(?:Zealander|Yorker|Korean|Sudanese|African|Lankan|Arabian|Rican|Leonean|Timorese|German|Vietnamese|Guinean|Caledonian)s?$/.test(
    textAt(sheet, from + 1),
  );
}

// "Hurricane Ida", then "Ida" alone; "USS Rask".
function findThings(sheet: Sheet, names: readonly Found[]): Found[] {
  const isThing = ({ type, from }: Found): boolean =>
    type !== MISC &&
    [from, from - 1].some((i) => THINGS.has(textAt(sheet, i).toLowerCase()) && /^\p{Lu}/u.test(textAt(sheet, i)));
  const things = new Set(names.filter(isThing).map(({ to }) => sheet.fold[to - 1]!));
  if (things.size === 0) return [...names];
  return names.map((name) => {
    const alone = name.type !== MISC && name.to - name.from === 1 && things.has(sheet.fold[name.from]!);
    return alone || isThing(name) ? { ...name, type: MISC } : name;
  });
}

function joinCampuses(sheet: Sheet, names: readonly Found[]): Found[] {
  const sorted = [...names].sort((a, b) => a.from - b.from);
  const joined: Found[] = [];
  for (const name of sorted) {
    const before = joined[joined.length - 1];
    const campus =
      before?.type === ORG && name.type === LOC && name.from === before.to + 1 && textAt(sheet, before.to) === 'at';
    if (campus && /^University of\b/.test(textAt(sheet, before.from) + ' ' + textAt(sheet, before.from + 1))) {
      joined[joined.length - 1] = foundAt(sheet, before.from, name.to, ORG);
    } else joined.push(name);
  }
  return joined;
}
