// Is what was taken for a person ever used as one in this article? "Brelkex sold 900 vans", "the RTQ line" and "near Zork Brelk" are not;
// "Brelkex, who is 41", "coach Brelkex", "Brelkex said she would" are.

import { bitsAt, foundAt, ownersOf, textAt, writingAt, type Found } from './found';
import { foldName } from './hashing';
import { GIVEN, ROLE, SAY, SURNAME, TITLE } from './model';
import { isPersonNoun } from './references/personWords';
import { ALL_CAPITALS, type Sheet } from './sheet';
import { LOC, PER } from './tags';
import { CREDIT_WORDS, DEEDS_OF_PEOPLE, LEADERS } from './vocabulary';
import { CAPITALISED, isCapital } from './words';

/** Names in the order given, without those that are no people here; what stands only in places is a place. */
export function judgeStrangers(sheet: Sheet, names: readonly Found[], isTown: IsTown = () => false): Found[] {
  const people = names.filter(({ type }) => type === PER);
  const known = wordsOfFullNames(sheet, people);
  const owners = ownersOf(sheet, people);
  const judged = new Map<string, Verdict>();
  for (const [key, mentions] of byWords(sheet, people)) {
    judged.set(key, judge(sheet, mentions, owners, known, isTown));
  }
  return names.flatMap((name) => {
    const verdict = name.type === PER ? judged.get(foldsOf(sheet, name).join(' '))! : 'person';
    if (verdict === 'none') return [];
    return verdict === 'place' ? [foundAt(sheet, name.from, name.to, LOC)] : [name];
  });
}

type Owners = readonly (Found | undefined)[];
type Verdict = 'person' | 'place' | 'none';
/** Whether the lists have a town of that name. */
type IsTown = (name: Found) => boolean;

const foldsOf = (sheet: Sheet, { from, to }: Found): number[] => [...sheet.fold.subarray(from, to)];

/** "al-Rask" is known as "Rask", too. */
const bare = (word: string): string => foldName(word).replace(/^(?:al|el|ben|ibn|bin|abu)-(?=\p{L}{3})/u, '');

function wordsOfFullNames(sheet: Sheet, people: readonly Found[]): Set<string> {
  const full = people.filter(({ from, to }) => to - from > 1);
  return new Set(full.flatMap(({ from, to }) => sheet.tokens.slice(from, to).map(({ text }) => bare(text))));
}

function byWords(sheet: Sheet, people: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const name of people) {
    const key = foldsOf(sheet, name).join(' ');
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

function judge(
  sheet: Sheet,
  mentions: readonly Found[],
  owners: Owners,
  known: ReadonlySet<string>,
  isTown: IsTown,
): Verdict {
  const [first] = mentions as [Found];
  const alone = first.to - first.from === 1;
  if (mentions.some(({ from }) => isNamedThing(sheet, from))) return 'none';
  if (!alone && isTown(first) && !mentions.some((mention) => isUsedAsPerson(sheet, mention, owners))) return 'place';
  if ((alone && known.has(bare(textAt(sheet, first.from)))) || isListed(sheet, first)) return 'person';
  if (alone && mentions.every(({ from }) => isOfPlace(sheet, from))) return 'place';
  if (mentions.some((mention) => isUsedAsPerson(sheet, mention, owners))) return 'person';
  if (mentions.every((mention) => isWhere(sheet, mention))) return 'place';
  const isOpen = alone && !mentions.some((mention) => isSetInCapitals(sheet, mention));
  return isOpen ? unsaid(sheet, first, isTown) : 'person';
}

/** A word that nothing shows to be a person: the town of that name, nothing, or in a short text a person all the same. */
function unsaid(sheet: Sheet, first: Found, isTown: IsTown): Verdict {
  if (isTown(first)) return 'place';
  const isLetters = /\p{Lu}\p{Lu}/u.test(textAt(sheet, first.from));
  return !isLetters && sheet.word.length < ENOUGH_WORDS ? 'person' : 'none';
}

/** In fewer words a person can be named without anything that shows it; letters are hardly ever one. */
const ENOUGH_WORDS = 150;

/** Prepositions that stand before places and hardly before people; not "confidence in Brelkex". */
const LOCATIVES = /^(?:near|off|outside|inside|throughout|across|in)$/i;
const TRUST =
  /^(?:confidence|faith|interest|trust|trusts|trusted|belief|believe|believes|believed|confided?|hope|love)$/i;

/** "the mayor of Brelkex", "the streets of Brelkex"; not "the friends of Brelkex" */
const OF_PLACES =
  /^(?:mayor|governor|council|councillors|city|town|village|port|district|province|region|capital|suburb|outskirts|streets|residents|island|county|republic|kingdom|bishop|archbishop|people|coast|south|north|east|west)$/i;

const isOfPlace = (sheet: Sheet, from: number): boolean =>
  textAt(sheet, from - 1) === 'of' && OF_PLACES.test(textAt(sheet, from - 2));

function isWhere(sheet: Sheet, { from, to }: Found): boolean {
  if (isOfPlace(sheet, from)) return true;
  const isLed = LOCATIVES.test(textAt(sheet, from - 1)) && !TRUST.test(textAt(sheet, from - 2));
  return isLed && textAt(sheet, to) !== "'s";
}

/** By a given name at its beginning, or alone by any name of people. */
function isListed(sheet: Sheet, { from, to }: Found): boolean {
  const word = textAt(sheet, from).toLowerCase();
  if (LEADERS.has(word)) return true;
  if (to - from > 1 && BEGIN_PLACES.test(word)) return false;
  return (bitsAt(sheet, from) & (to - from > 1 ? GIVEN : GIVEN | SURNAME)) !== 0;
}

/** Article and words for spring, house, hill … that begin the names of Arab places and are spelt like given names. */
const BEGIN_PLACES =
  /^(?:al|el|ain|ayn|bab|bani|beit|bir|dar|deir|jabal|jebel|khan|kafr|qasr|ras|tal|tel|tell|umm|wadi)$/;

function isSetInCapitals(sheet: Sheet, { from }: Found): boolean {
  let [low, high] = [0, sheet.setting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sheet.sentences[2 * middle + 1]! > from) high = middle;
    else low = middle + 1;
  }
  return sheet.setting[low] === ALL_CAPITALS;
}

function isUsedAsPerson(sheet: Sheet, mention: Found, owners: Owners): boolean {
  const { from, to } = mention;
  if (isIntroduced(sheet, from) || isCredited(sheet, from)) return true;
  const after = textAt(sheet, to).toLowerCase();
  if (after === ',' && /^(?:who|whose|whom|\d{1,2}|aged)$/.test(textAt(sheet, to + 1))) return true;
  if (after === 'who' || after === 'whose') return true;
  if (DEEDS_OF_PEOPLE.has(after) || (after === "'s" && isOfPerson(textAt(sheet, to + 1)))) return true;
  const speaks = (bitsAt(sheet, to) & SAY) !== 0 && !isCapital(writingAt(sheet, to));
  const isSpoken = (bitsAt(sheet, from - 1) & SAY) !== 0 && !isCapital(writingAt(sheet, from - 1));
  if ((speaks || isSpoken) && writingAt(sheet, from) === CAPITALISED) return true;
  return isMeantByPronoun(sheet, mention, owners) || isBesidePerson(sheet, mention, owners);
}

/** "Brelkex's death", "Brelkex's wife" */
const isOfPerson = (word: string): boolean =>
  isPersonNoun(word.toLowerCase()) ||
  /^(?:death|life|body|career|birth|childhood|wedding|murder|arrest|trial|widow|lawyers?|killing)$/i.test(word);

/** "the telescope, also known as Brelkex", "a storm called Brelkex"; not "the singer, also known as Brelkex" */
function isNamedThing(sheet: Sheet, from: number): boolean {
  const isKnownAs = textAt(sheet, from - 1) === 'as' && textAt(sheet, from - 2) === 'known';
  let at = isKnownAs ? from - 3 : /^(?:called|named|dubbed)$/.test(textAt(sheet, from - 1)) ? from - 2 : -1;
  if (textAt(sheet, at) === 'also') at--;
  if (textAt(sheet, at) === ',') at--;
  return at >= 0 && isThing(sheet, at);
}

/** A noun of things with its article before it, alone or behind one word. */
function isThing(sheet: Sheet, at: number): boolean {
  const isNoun =
    /^\p{Ll}{3,}$/u.test(textAt(sheet, at)) && !isPersonNoun(textAt(sheet, at)) && (bitsAt(sheet, at) & ROLE) === 0;
  const article = /^(?:the|a|an|its|their|this|that)$/i;
  return isNoun && (article.test(textAt(sheet, at - 1)) || article.test(textAt(sheet, at - 2)));
}

/** "coach Brelkex", "his wife Brelkex", "a man named Brelkex" */
function isIntroduced(sheet: Sheet, from: number): boolean {
  const before = textAt(sheet, from - 1) === ',' ? from - 2 : from - 1;
  const word = textAt(sheet, before).toLowerCase();
  if ((bitsAt(sheet, before) & (TITLE | ROLE)) !== 0 || /^(?:named|called|nicknamed)$/.test(word)) return true;
  return isPersonNoun(word);
}

function isCredited(sheet: Sheet, from: number): boolean {
  const mark = textAt(sheet, from - 1);
  return (
    mark === '/' ||
    mark === '@' ||
    ((mark === ':' || mark === 'by') && CREDIT_WORDS.has(textAt(sheet, from - 2).toLowerCase()))
  );
}

const PERSONAL = /^(?:he|she|his|her|him|himself|herself|hers)$/i;
/** A pronoun so near behind means the name, unless another person stands between. */
const PRONOUN_REACH = 14;

function isMeantByPronoun(sheet: Sheet, mention: Found, owners: Owners): boolean {
  const end = Math.min(sheet.word.length, mention.to + PRONOUN_REACH);
  for (let i = mention.to; i < end && owners[i] === undefined; i++) if (PERSONAL.test(textAt(sheet, i))) return true;
  return false;
}

/** "Ida Rask and Brelkex", "Brelkex, Orsto and Ida": what stands in one list with a person. */
function isBesidePerson(sheet: Sheet, mention: Found, owners: Owners): boolean {
  return [-1, 1].some((side) => {
    let next = neighbour(sheet, mention, side, owners);
    while (next && !isSurely(sheet, next)) next = neighbour(sheet, next, side, owners);
    return next !== undefined;
  });
}

const isSurely = (sheet: Sheet, name: Found): boolean =>
  name.to - name.from > 1 || isListed(sheet, name) || isCredited(sheet, name.from);

/** The person joined to a name on one side by "and" or a comma. */
function neighbour(sheet: Sheet, { from, to }: Found, side: number, owners: Owners): Found | undefined {
  let at = side < 0 ? from - 1 : to;
  if (!/^(?:and|or|&|,)$/.test(textAt(sheet, at))) return undefined;
  if (/^(?:and|or|,)$/.test(textAt(sheet, at + side))) at += side;
  return owners[at + side];
}
