// Bodies told by what only bodies have or do: "shares in Brelkex", "Brelkex shares", "the airline Brelkex", "Brelkex announced a
// profit". Not "the singer Brelkex", "shares in common".

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { CALENDAR_WORD, CITY, COMMON, COUNTRY, DEMONYM, GIVEN, REGION, ROLE, TITLE } from './model';
import { ALL_CAPITALS, TITLE_CASE, type Sheet } from './sheet';
import { LOC, ORG, PER } from './tags';
import { CAPITALISED, CAPITALS, MIXED } from './words';

type Owners = readonly (Found | undefined)[];

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Nouns of bodies; behind an article and before a name they say what it is. */
const NOUNS =
  words(`airline airlines carrier company firm startup start-up conglomerate retailer automaker carmaker drugmaker chipmaker bank lender insurer
  broadcaster newspaper daily weekly magazine tabloid publisher charity nonprofit agency union federation party watchdog regulator utility
  miner brewer supermarket manufacturer operator developer subsidiary multinational telco website portal platform militia`);

/** What bodies alone have: "Brelkex shares", "Brelkex's shareholders". */
const POSSESSIONS =
  words(`shares shareholders stock stocks investors subsidiary subsidiaries employees customers passengers headquarters executives
  officials lawmakers flights profits revenues earnings dividend supporters militants fighters gunmen`);

const REPORTING = words(
  'announced announces posted posts reported reports recorded booked unveiled launched launches forecast expects',
);
const FIGURES = words(
  'profit profits loss losses revenue revenues earnings sales dividend layoffs redundancies results',
);
const STAKES = /^(?:shares?|stakes?|stock|investors?|shareholders?)$/;

/** A word told so in one place of the article is a body wherever it stands alone. */
export function findFirms(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const known = new Set<number>();
  for (let s = 0; s < sheet.setting.length; s++) {
    if (sheet.setting[s] === ALL_CAPITALS || sheet.setting[s] === TITLE_CASE) continue;
    for (let i = sheet.sentences[2 * s]!; i < sheet.sentences[2 * s + 1]!; i++)
      if (canBeFirm(sheet, i, owners) && isToldFirm(sheet, i)) known.add(sheet.fold[i]!);
  }
  if (known.size === 0) return [...names];
  const found: Found[] = [];
  for (let i = 0; i < sheet.word.length; i++)
    if (known.has(sheet.fold[i]!) && canBeFirm(sheet, i, owners)) found.push(foundAt(sheet, i, i + 1, ORG));
  const taken = ownersOf(sheet, found);
  return [...names.filter(({ from }) => taken[from] === undefined), ...found];
}

const ELSE = CALENDAR_WORD | CITY | COMMON | COUNTRY | DEMONYM | GIVEN | REGION | ROLE | TITLE;

/** Alone, and no other kind of name by the lists. */
function canBeFirm(sheet: Sheet, i: number, owners: Owners): boolean {
  const writing = writingAt(sheet, i);
  if (writing !== CAPITALISED && writing !== CAPITALS && writing !== MIXED) return false;
  if (textAt(sheet, i).length < 3 || (bitsAt(sheet, i) & ELSE) !== 0) return false;
  const owner = owners[i];
  if (owner && (owner.to - owner.from > 1 || owner.type === ORG)) return false;
  const beside = (k: number): boolean =>
    writingAt(sheet, k) === CAPITALISED && (owners[k]?.type === PER || owners[k]?.type === LOC);
  return !beside(i - 1) && !beside(i + 1);
}

function isToldFirm(sheet: Sheet, i: number): boolean {
  const [before, after] = [textAt(sheet, i - 1).toLowerCase(), textAt(sheet, i + 1).toLowerCase()];
  if (NOUNS.has(before) && isIntroduced(sheet, i - 1)) return true;
  if (before === 'in' && STAKES.test(textAt(sheet, i - 2).toLowerCase())) return true;
  if (POSSESSIONS.has(after === "'s" ? textAt(sheet, i + 2) : after)) return true;
  if (isSideOfMatch(sheet, i)) return true;
  if (!REPORTING.has(after)) return false;
  for (let k = i + 2; k < i + 9; k++) {
    if (/^[.;:]$/.test(textAt(sheet, k))) return false;
    if (FIGURES.has(textAt(sheet, k))) return true;
  }
  return false;
}

const BEATING = words('beat beats defeated thrashed edged hammered overcame downed');

/** "Brelkex beat Orsto 2-1": a side of a match by its score. */
function isSideOfMatch(sheet: Sheet, i: number): boolean {
  const isWinner = BEATING.has(textAt(sheet, i + 1));
  if (!isWinner && !BEATING.has(textAt(sheet, i - 1))) return false;
  const near = sheet.tokens.slice(i + 1, i + 8).map(({ text }) => text).join(''); // prettier-ignore
  return /(?<!\d)\d{1,3}[-–]\d{1,3}(?!\d)/.test(near);
}

/** "the airline", "a Norlander airline", "the budget airline" */
function isIntroduced(sheet: Sheet, noun: number): boolean {
  const article = /^(?:the|a|an|its|and)$/i;
  return (
    article.test(textAt(sheet, noun - 1)) ||
    article.test(textAt(sheet, noun - 2)) ||
    article.test(textAt(sheet, noun - 3))
  );
}
