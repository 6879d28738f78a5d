// Titles are outside names, and a capitalised word behind a title is a name: "President Rask".

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import {
  CALENDAR_WORD,
  CITY,
  COMMON,
  COUNTRY,
  DEMONYM,
  GIVEN,
  KNOWN_ORGANISATION,
  ORGANISATION,
  PLACE_WORD,
  ROLE,
  SURNAME,
  TITLE,
} from './model';
import { ALL_CAPITALS, PROSE, type Sheet } from './sheet';
import { MISC, PER, type Tagged } from './tags';
import {
  CALLED_LIKE_KIN,
  CAPITAL_TITLES,
  OFFICES,
  PARTICLES,
  ROLES,
  TITLE_PAIRS,
  TITLES,
  TITLES_AND_NAMES,
} from './vocabulary';
import { ADDRESS, CAPITALISED, isCapital } from './words';

const NO_NAME =
  CALENDAR_WORD | CITY | COMMON | COUNTRY | DEMONYM | KNOWN_ORGANISATION | ORGANISATION | PLACE_WORD | ROLE | TITLE;

const isTitle = (sheet: Sheet, i: number): boolean => TITLES.has(textAt(sheet, i).toLowerCase());

/** Words that a title at `i` takes, with an apostrophe behind it ("Dato' Sri"); 0 where none stands. */
export function titleAt(sheet: Sheet, i: number): number {
  const apostrophe = textAt(sheet, i + 1) === "'" ? 1 : 0;
  const pair = `${textAt(sheet, i)} ${textAt(sheet, i + 1 + apostrophe)}`.toLowerCase();
  if (TITLE_PAIRS.has(pair)) return 2 + apostrophe;
  const single = isTitle(sheet, i) || CAPITAL_TITLES.has(textAt(sheet, i)) || endsOffice(sheet, i);
  return single ? 1 + apostrophe : 0;
}

/** "President Ida Rask" and "Chief of Staff Ida Rask" without their titles; nothing for an address or a title alone. */
export function cutTitles(sheet: Sheet, name: Tagged): Tagged[] {
  if (name.type !== PER) return [name];
  let { to } = name;
  const from = afterTitles(sheet, name);
  while (to > from + 1 && /^(?:'s|'S|[,.;:'"(-])$/.test(textAt(sheet, to - 1))) to--;
  const first = textAt(sheet, from);
  // The party and state of a lawmaker: "D-Ohio".
  if (/^[DRI]-\p{Lu}/u.test(first)) return [];
  if (writingAt(sheet, from) === ADDRESS) return [];
  if (to - from === titleAt(sheet, from) && to - from > 1) return [];
  if (to - from === 1 && isTitleAlone(sheet, from)) return [];
  return /^\p{L}/u.test(first) ? [{ ...name, from, to }] : [];
}

/** The first word of a name behind its titles, whose beginning may stand outside it: "Datuk | Seri Omar Oduya". */
function afterTitles(sheet: Sheet, { from, to }: Tagged): number {
  const isApart = textAt(sheet, from - 1) === "'" ? 2 : 1;
  const pair = `${textAt(sheet, from - isApart)} ${textAt(sheet, from)}`.toLowerCase();
  let at = from + 1 < to && TITLE_PAIRS.has(pair) ? from + 1 : from;
  const taken = (): number => titleAt(sheet, at) || (to - at > 2 && isTitleAndName(sheet, at) ? 1 : 0);
  for (let next = taken(); next > 0 && at + next < to; next = taken()) at += next;
  return at;
}

const isTitleAndName = (sheet: Sheet, i: number): boolean => TITLES_AND_NAMES.has(textAt(sheet, i).toLowerCase());

/** "the Ratu was angry", "Nana's cafe"; not "Dean", "Acharya said". */
function isTitleAlone(sheet: Sheet, i: number): boolean {
  if (isTitle(sheet, i) && !(bitsAt(sheet, i) & (GIVEN | SURNAME))) return true;
  if (CALLED_LIKE_KIN.has(textAt(sheet, i).toLowerCase())) return true;
  return (isTitle(sheet, i) || isTitleAndName(sheet, i)) && /^(?:the|a|an)$/i.test(textAt(sheet, i - 1));
}

// The "Staff" of "Chief of Staff".
function endsOffice(sheet: Sheet, i: number): boolean {
  return i > 1 && textAt(sheet, i - 1) === 'of' && OFFICES.has(textAt(sheet, i).toLowerCase());
}

/** "Fisheries Commissioner Ida Rask" taken for one name of a body: its end is a person, the office before it no name. */
export function splitOffices(sheet: Sheet, name: Tagged): Tagged[] {
  const from = name.to - 2;
  if (name.type === PER || name.to - name.from < 3 || (bitsAt(sheet, from) & GIVEN) === 0) return [name];
  if ((bitsAt(sheet, from) | bitsAt(sheet, from + 1)) & (ORGANISATION | PLACE_WORD | COMMON | KNOWN_ORGANISATION))
    return [name];
  for (let i = name.from; i < from; i++) {
    if (ROLES.has(textAt(sheet, i).toLowerCase())) return [{ from, to: name.to, type: PER }];
  }
  return [name];
}

/** Adds the names that only their titles tell: "President Rask" where the tagger saw nothing. */
export function addTitled(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const added: Found[] = [];
  for (let s = 0; s < sheet.setting.length; s++) {
    if (sheet.setting[s] === ALL_CAPITALS) continue;
    const [from, end] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
    for (let i = from + 1; i < end; i++) {
      if (!isTitle(sheet, i - 1) && !leadsGivenName(sheet, i)) continue;
      if (!isCapital(writingAt(sheet, i - 1))) continue;
      const to = endOfName(sheet, i, end, owners);
      // In a headline every word is capitalised: not "President Resigns".
      if (to === i || (sheet.setting[s] !== PROSE && !known(sheet, i, to) && looksLikeVerb(sheet, to - 1))) continue;
      added.push(foundAt(sheet, i, to, PER));
      i = to;
    }
  }
  const taken = ownersOf(sheet, added);
  return [...names.filter(({ from }) => taken[from] === undefined), ...added];
}

/** "DSP Grace Rask"; not "3 PM Eastern". */
function leadsGivenName(sheet: Sheet, i: number): boolean {
  const isPair = isCapital(writingAt(sheet, i + 1)) && (bitsAt(sheet, i) & GIVEN) !== 0;
  return isPair && CAPITAL_TITLES.has(textAt(sheet, i - 1));
}

const looksLikeVerb = (sheet: Sheet, i: number): boolean => /[^s]s$/.test(textAt(sheet, i));

function known(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bitsAt(sheet, i) & (GIVEN | SURNAME)) === 0) return false;
  return true;
}

// Up to three words that can be a name and are none of another kind. A one-word event or nation ("MISC") is no obstacle.
function endOfName(sheet: Sheet, from: number, end: number, owners: readonly (Found | undefined)[]): number {
  let to = from;
  while (to < end && to - from < 3 && canBeName(sheet, to, owners)) to++;
  const next = to < end && isCapital(writingAt(sheet, to)) && !PARTICLES.has(textAt(sheet, to));
  return next ? from : to;
}

function canBeName(sheet: Sheet, i: number, owners: readonly (Found | undefined)[]): boolean {
  const owner = owners[i];
  if (owner !== undefined && (owner.type !== MISC || owner.to - owner.from > 1)) return false;
  return writingAt(sheet, i) === CAPITALISED && (bitsAt(sheet, i) & NO_NAME) === 0;
}
