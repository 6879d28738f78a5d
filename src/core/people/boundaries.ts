// Where a name ends: particles that join it, bodies with several portfolios, dashes that no name crosses, offices before it.

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { CITY, COUNTRY, GIVEN, KNOWN_ORGANISATION, ORGANISATION, ROLE, SURNAME, TITLE } from './model';
import type { Sheet } from './sheet';
import { LOC, MISC, ORG, PER } from './tags';
import { CAPITAL_TITLES, FORMER, NAME_JOINTS } from './vocabulary';
import { CAPITALISED, CAPITALS, isCapital } from './words';

type Owners = readonly (Found | undefined)[];

/** In this order: what is cut off first cannot be joined again. */
export function mendBoundaries(sheet: Sheet, names: readonly Found[]): Found[] {
  const cut = names.flatMap((name) => splitAtDash(sheet, name)).map((name) => cutOffice(sheet, name));
  const owners = ownersOf(sheet, cut);
  const mended = cut.map((name) =>
    name.type === PER
      ? joinSuffix(
          sheet,
          joinNickname(sheet, joinParticles(sheet, leadByTitle(sheet, name, owners), owners), owners),
          owners,
        )
      : joinPortfolios(sheet, name, owners),
  );
  const longer = ownersOf(sheet, mended.filter((name, i) => name !== cut[i])); // prettier-ignore
  return mended.filter((name, i) => name !== cut[i] || longer[name.from] === undefined);
}

/** "CAIRO - Air strikes" is the city of a dateline and a sentence; "Port Amsel - Kessin" is one name. */
function splitAtDash(sheet: Sheet, name: Found): Found[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!isSpacedDash(sheet, i) || !isDateline(sheet, name.from, i)) continue;
    const city = foundAt(sheet, name.from, i, typeOfPiece(sheet, name, i));
    return name.to - i > 2 ? [city, foundAt(sheet, i + 1, name.to, name.type)] : [city];
  }
  return [name];
}

function isSpacedDash(sheet: Sheet, i: number): boolean {
  const { start, end } = sheet.tokens[i]!;
  return /^[-–—]+$/.test(textAt(sheet, i)) && sheet.tokens[i - 1]!.end < start && end < sheet.tokens[i + 1]!.start;
}

function isDateline(sheet: Sheet, from: number, dash: number): boolean {
  for (let i = from; i < dash; i++) if (writingAt(sheet, i) === CAPITALISED) return false;
  return writingAt(sheet, from) === CAPITALS && writingAt(sheet, dash + 1) !== CAPITALS;
}

function typeOfPiece(sheet: Sheet, { from, type }: Found, to: number): number {
  return to - from === 1 && (bitsAt(sheet, from) & (CITY | COUNTRY)) !== 0 ? LOC : type;
}

/** "minister for Women and | Equalities Ida Rask", "former Sixer | Ida Rask": the word before the given name is of the office. */
function cutOffice(sheet: Sheet, name: Found): Found {
  const { from, to, type } = name;
  if (type !== PER || to - from < 3 || (bitsAt(sheet, from) & (GIVEN | SURNAME)) !== 0) return name;
  if ((bitsAt(sheet, from + 1) & GIVEN) === 0 || writingAt(sheet, from) !== CAPITALISED) return name;
  const before = textAt(sheet, from - 1).toLowerCase();
  const ofOffice = FORMER.has(before) || (/^(?:and|&)$/.test(before) && isPortfolio(sheet, from - 2));
  return ofOffice ? foundAt(sheet, from + 1, to, PER) : name;
}

/** Back over "Women" and commas to "minister for". */
function isPortfolio(sheet: Sheet, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < 8 && (isCapital(writingAt(sheet, i)) || textAt(sheet, i) === ',')) i--;
  return /^(?:for|of)$/.test(textAt(sheet, i)) && (bitsAt(sheet, i - 1) & ROLE) !== 0;
}

/** "Kamau | wa Oduya": a joint in small letters and a word that is in no other name. */
function joinParticles(sheet: Sheet, name: Found, owners: Owners): Found {
  let { to } = name;
  for (
    let joint = jointAt(sheet, to);
    joint > 0 && isFree(sheet, to + joint, name, owners);
    joint = jointAt(sheet, to)
  ) {
    to += joint + 1;
    while (isFree(sheet, to, name, owners) && writingAt(sheet, to) === CAPITALISED) to++;
  }
  return to === name.to ? name : foundAt(sheet, name.from, to, PER);
}

/** Words of the joint at `i`: one, or the three of "a/l" and "a/p"; 0 where none stands. */
function jointAt(sheet: Sheet, i: number): number {
  if (NAME_JOINTS.has(textAt(sheet, i))) return 1;
  return textAt(sheet, i) === 'a' && textAt(sheet, i + 1) === '/' && /^[lp]$/.test(textAt(sheet, i + 2)) ? 3 : 0;
}

/** "ACP | Orsto Ida Rask": the word between a title in capitals and a name that is short of it. */
function leadByTitle(sheet: Sheet, name: Found, owners: Owners): Found {
  const at = name.from - 1;
  const isLed = CAPITAL_TITLES.has(textAt(sheet, at - 1)) && writingAt(sheet, at) === CAPITALISED;
  if (!isLed || (bitsAt(sheet, at) & (TITLE | ROLE)) !== 0 || (owners[at] && owners[at].type !== ORG)) return name;
  return foundAt(sheet, at, name.to, PER);
}

/** "Jan | “Kid” Rask", "Robert (Bobby) | Rask": a word or two in marks between two parts of a name. */
function joinNickname(sheet: Sheet, name: Found, owners: Owners): Found {
  const { from, to } = name;
  if (!/^["“'‘(]$/.test(textAt(sheet, to)) || (bitsAt(sheet, from) & GIVEN) === 0) return name;
  let close = to + 1;
  while (close - to < 4 && isFree(sheet, close, name, owners)) close++;
  if (close === to + 1 || !/^["”'’)]$/.test(textAt(sheet, close)) || !isFree(sheet, close + 1, name, owners))
    return name;
  if (writingAt(sheet, close + 1) === CAPITALS) return name;
  const end = owners[close + 1]?.to ?? close + 2;
  return foundAt(sheet, from, end, PER);
}

/** "Ida Rask | Jr.", "Ida Rask | , Jr." */
function joinSuffix(sheet: Sheet, name: Found, owners: Owners): Found {
  const at = textAt(sheet, name.to) === ',' ? name.to + 1 : name.to;
  if (name.to - name.from < 2 || !/^(?:Jr|Sr)\.?$/.test(textAt(sheet, at)) || owners[at] !== undefined) return name;
  return foundAt(sheet, name.from, at + 1, PER);
}

function isFree(sheet: Sheet, i: number, name: Found, owners: Owners): boolean {
  if (i >= sheet.word.length || !isCapital(writingAt(sheet, i))) return false;
  const owner = owners[i];
  return owner === undefined || owner === name || owner.type === PER;
}

/** Of bodies that have portfolios. */
const PORTFOLIO_BODY = /^(?:ministry|department|committee|commission|bureau)$/i;

/** "Ministry of Health | , Labour and Welfare" */
function joinPortfolios(sheet: Sheet, name: Found, owners: Owners): Found {
  const { from, type } = name;
  if (type !== ORG || !PORTFOLIO_BODY.test(textAt(sheet, from)) || !/^(?:of|for)$/.test(textAt(sheet, from + 1)))
    return name;
  let { to } = name;
  while (textAt(sheet, to) === ',' && isPortfolioWord(sheet, to + 1, owners))
    to += isPortfolioWord(sheet, to + 2, owners) ? 3 : 2;
  let last = to + (textAt(sheet, to) === ',' ? 2 : 1);
  if (textAt(sheet, last - 1) !== 'and') return name;
  if (textAt(sheet, last) === 'the' && to > name.to) last++;
  if (!isPortfolioWord(sheet, last, owners)) return name;
  const end = isPortfolioWord(sheet, last + 1, owners) ? last + 2 : last + 1;
  return isCapital(writingAt(sheet, end)) ? name : foundAt(sheet, from, end, ORG);
}

/** In no name of its own, or taken alone for a body or a nation. */
function isPortfolioWord(sheet: Sheet, i: number, owners: Owners): boolean {
  if (i >= sheet.word.length || writingAt(sheet, i) !== CAPITALISED) return false;
  if ((bitsAt(sheet, i) & (GIVEN | KNOWN_ORGANISATION | TITLE)) !== 0) return false;
  if (
    (bitsAt(sheet, i) & ORGANISATION) !== 0 &&
    !/^(?:technology|energy|gas|oil|museums?|electric|systems?|services?|trade|media|broadcasting)$/i.test(
      textAt(sheet, i),
    )
  )
    return false;
  const owner = owners[i];
  return owner === undefined || (owner.to - owner.from === 1 && (owner.type === ORG || owner.type === MISC));
}
