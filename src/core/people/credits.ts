// Who wrote and who took the picture: bylines, "Photo: Ida Rask", "REUTERS/Ida Rask". Not "Photo: Harbour Board".

import type { Prose } from '../article';
import { firstEndingAfter } from '../span';
import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { CITY, COMMON, COUNTRY, DEMONYM, KNOWN_ORGANISATION, ORGANISATION, PLACE_WORD, TITLE } from './model';
import type { Sheet } from './sheet';
import { MISC, PER } from './tags';
import { CREDIT_WORDS, PARTICLES } from './vocabulary';
import { CAPITALISED, CAPITALS, INITIAL } from './words';

const LONGEST = 4;
const NO_PERSON = CITY | COMMON | COUNTRY | DEMONYM | KNOWN_ORGANISATION | ORGANISATION | PLACE_WORD | TITLE;

/** A byline is a name even where the weights are in doubt: "Ida Rask", not "Staff". */
export function addBylines(prose: Prose, sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const added: Found[] = [];
  for (const byline of prose.masthead.bylines) {
    const first = firstEndingAfter(sheet.tokens, byline.start);
    let end = first;
    while (end < sheet.tokens.length && sheet.tokens[end]!.end <= byline.end) end++;
    for (let from = first; from < end; from++) {
      const to = endOfName(sheet, from, end, owners);
      if (to - from < 2) continue;
      added.push(foundAt(sheet, from, to, PER));
      from = to;
    }
  }
  return join(sheet, names, added);
}

/** Names of those who made pictures. */
export function addCredits(sheet: Sheet, names: readonly Found[]): Found[] {
  const owners = ownersOf(sheet, names);
  const added: Found[] = [];
  for (let s = 0; s < sheet.setting.length; s++) {
    const [start, end] = [sheet.sentences[2 * s]!, sheet.sentences[2 * s + 1]!];
    for (let i = start + 1; i < end; i++) if (isCredit(sheet, i)) added.push(...creditsFrom(sheet, i + 1, end, owners));
  }
  return join(sheet, names, added);
}

// One name, or several joined by "and".
function creditsFrom(sheet: Sheet, from: number, end: number, owners: readonly (Found | undefined)[]): Found[] {
  const added: Found[] = [];
  for (;;) {
    const to = endOfName(sheet, from, end, owners);
    if (to === from || (to < end && !endsCredit(textAt(sheet, to)))) return added;
    added.push(foundAt(sheet, from, to, PER));
    if (to >= end || !/^(?:&|and)$/.test(textAt(sheet, to))) return added;
    from = to + 1;
  }
}

// The mark or word before the name: the colon of "Photo:", the "by" of "Photo by", the slash of "REUTERS/".
function isCredit(sheet: Sheet, i: number): boolean {
  const [before, mark] = [textAt(sheet, i - 1), textAt(sheet, i)];
  if (mark === ':' || mark === 'by') return /^\p{Lu}/u.test(before) && CREDIT_WORDS.has(before.toLowerCase());
  const close = sheet.tokens[i]!.start === sheet.tokens[i - 1]!.end;
  return mark === '/' && close && writingAt(sheet, i - 1) === CAPITALS && before.length > 1;
}

const endsCredit = (text: string): boolean => /^(?:[.)/,;&|]|and|'s)$/.test(text) || /^\p{Lu}/u.test(text);

// Behind one to four words of a person's name that nothing else claims; `from` where there is none.
function endOfName(sheet: Sheet, from: number, end: number, owners: readonly (Found | undefined)[]): number {
  let to = from;
  while (to < end && to - from < LONGEST && belongs(sheet, to, owners)) to++;
  while (to > from && PARTICLES.has(textAt(sheet, to - 1))) to--;
  return to;
}

function belongs(sheet: Sheet, i: number, owners: readonly (Found | undefined)[]): boolean {
  const owner = owners[i];
  if (owner !== undefined && owner.type !== MISC) return false;
  if (PARTICLES.has(textAt(sheet, i))) return true;
  const writing = writingAt(sheet, i);
  // "McBrelk", not "FreePix".
  if (/\p{Ll}\p{Lu}/u.test(textAt(sheet, i).replace(/^(?:Ma?c|De|La|Le|Van)(?=\p{Lu})/u, ''))) return false;
  return (writing === CAPITALISED || writing === INITIAL) && (bitsAt(sheet, i) & NO_PERSON) === 0;
}

function join(sheet: Sheet, names: readonly Found[], added: readonly Found[]): Found[] {
  const taken = ownersOf(sheet, added);
  return [...names.filter(({ from, to }) => !taken.slice(from, to).some(Boolean)), ...added];
}
