// Organisations and states told by the people and offices beside them: "Ida Rask of NPD", "chief executive of Brelk",
// "Norland's foreign minister".

import { bitsAt, foundAt, ownersOf, surnamesOf, textAt, writingAt, type Found } from './found';
import { CALENDAR_WORD, CITY, COUNTRY, DEMONYM, GIVEN, REGION, SURNAME, TITLE } from './model';
import type { Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';
import { TITLES } from './vocabulary';
import { CAPITALISED, CAPITALS, OTHER } from './words';

const ELSE = CALENDAR_WORD | CITY | COUNTRY | DEMONYM | REGION | TITLE;

/** A word that is no other kind of name and has people in one place of the article is an organisation throughout. */
export function findAffiliations(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const having = new Set<number>();
  for (const { type, from, to } of names) {
    if (type !== PER) continue;
    if (textAt(sheet, to) === 'of' && canHave(sheet, to + 1, owners)) having.add(sheet.fold[to + 1]!);
    if (textAt(sheet, from - 1) === "'s" && canHave(sheet, from - 2, owners)) having.add(sheet.fold[from - 2]!);
  }
  if (having.size === 0) return [...names];
  const found: Found[] = [];
  for (let i = 0; i < sheet.word.length; i++) {
    if (having.has(sheet.fold[i]!) && canHave(sheet, i, owners)) found.push(foundAt(sheet, i, i + 1, ORG));
  }
  const taken = ownersOf(sheet, found);
  return [...names.filter(({ from }) => taken[from] === undefined), ...found];
}

function canHave(sheet: Sheet, i: number, owners: readonly (Found | undefined)[]): boolean {
  if (i < 0 || i >= sheet.word.length || (bitsAt(sheet, i) & ELSE) !== 0) return false;
  const owner = owners[i];
  const writing = writingAt(sheet, i);
  if (owner === undefined) return writing === CAPITALS && textAt(sheet, i).length > 2;
  return owner.type === MISC && owner.to - owner.from === 1 && (writing === CAPITALS || writing === CAPITALISED);
}

/** Offices that companies and other bodies have, and people do not: a president has an adviser, but no chief executive. */
const OFFICERS = new Set('chief ceo cfo coo chairman chairwoman chairperson board shareholders shares'.split(' '));
const HEADS = new Set(
  'ceo cfo coo chairman chairwoman chairperson executive officer president founder co-founder owner'.split(' '),
);

/** A word that has officers in one place of the article is no person wherever it stands alone without a title. */
export function findEmployers(sheet: Sheet, names: readonly Found[]): Found[] {
  const employers = new Set<number>();
  for (const name of names)
    if (isPlain(sheet, name) && hasOfficers(sheet, name.from)) employers.add(sheet.fold[name.from]!);
  return names.map((name) =>
    isPlain(sheet, name) && employers.has(sheet.fold[name.from]!) ? { ...name, type: ORG } : name,
  );
}

/** What only a state has. A leader has advisers and secretaries, but no navy, and seldom "the navy of Ode". */
const STATE_OFFICES = new Set(
  'minister ministers ministry parliament navy capital embassy ambassador constitution coast border borders'.split(' '),
);
const STATE_HEADS = new Set(
  'minister president parliament king queen republic kingdom capital navy embassy'.split(' '),
);
/** Words between the state and its office: "Norland's new foreign minister". */
const FARTHEST_OFFICE = 3;

/** A word of no name list that has the offices of a state, or that one is "in", is a place wherever it stands alone. */
export function findStates(sheet: Sheet, names: readonly Found[]): Found[] {
  const states = new Set<number>();
  const surnames = surnamesOf(sheet, names);
  for (const name of names)
    if (isUnlisted(sheet, name) && !surnames.has(sheet.fold[name.from]!) && isState(sheet, name.from))
      states.add(sheet.fold[name.from]!);
  return names.map((name) =>
    isUnlisted(sheet, name) && states.has(sheet.fold[name.from]!) ? { ...name, type: LOC } : name,
  );
}

function isUnlisted(sheet: Sheet, name: Found): boolean {
  return isPlain(sheet, name) && (bitsAt(sheet, name.from) & (GIVEN | SURNAME)) === 0;
}

function isState(sheet: Sheet, i: number): boolean {
  if (textAt(sheet, i - 1) === 'in' && textAt(sheet, i + 1) !== "'s") return true;
  if (textAt(sheet, i - 1) === 'of' && STATE_HEADS.has(textAt(sheet, i - 2).toLowerCase())) return true;
  if (textAt(sheet, i + 1) !== "'s") return false;
  for (let k = i + 2; k < i + 2 + FARTHEST_OFFICE; k++) {
    if (STATE_OFFICES.has(textAt(sheet, k).toLowerCase())) return true;
    if (writingAt(sheet, k) !== OTHER) return false;
  }
  return false;
}

function isPlain(sheet: Sheet, { type, from, to }: Found): boolean {
  return type === PER && to - from === 1 && !TITLES.has(textAt(sheet, from - 1).toLowerCase());
}

function hasOfficers(sheet: Sheet, i: number): boolean {
  if (textAt(sheet, i - 1) === 'of' && HEADS.has(textAt(sheet, i - 2).toLowerCase())) return true;
  return textAt(sheet, i + 1) === "'s" && OFFICERS.has(textAt(sheet, i + 2).toLowerCase());
}
