// What keeps a word or number that looks like a date from being one: modal "may", the name April Ryan, 2000 people, $1,990, the verb
// "fall".

import type { MatchContext } from '../pattern';

const wordBefore = (view: string, at: number): string =>
  /([\p{L}\p{N}'.-]{1,24}) ?$/u.exec(view.slice(Math.max(0, at - 24), at))?.[1] ?? '';
const wordAfter = (view: string, at: number): string =>
  /^ ?([\p{L}\p{N}'-]+)/u.exec(view.slice(at, at + 24))?.[1] ?? '';

export const before = wordBefore;
export const after = wordAfter;

const wordList = (list: string): Set<string> => new Set(list.split(' '));

/** Words before which a name cannot stand but a month or season can. */
const leads = wordList(
  'in since from to until till by of for and or last next this that early late mid each every before after during between through ' +
    'the a past mid- around about as on previous following late- early- throughout around, than coming',
);
const nameLike = wordList('may april june august march');

/** A word in capitals beside a capital word, in a line that is not all in capitals: "USA TODAY Sports", "NOW Kessin is a charity". */
export function isNameInCapitals(view: string, start: number, end: number): boolean {
  const beside = /^\p{Lu}/u.test(wordBefore(view, start)) || /^\p{Lu}/u.test(wordAfter(view, end));
  return beside && /\p{Ll}/u.test(view.slice(Math.max(0, start - 40), start) + view.slice(end, end + 40));
}

export function isCapitalMonth(context: MatchContext, name: string): boolean {
  const token = context.token(name);
  if (!token || token.capital) return true;
  return !/^(?:may|march|mar|jun|dec|sep|jan|oct)$/.test(context.view.slice(token.start, token.end));
}

/** Months alone: "in May", "the March election"; not "Theresa May", "April Ryan", "May I". */
export function isBareMonth(context: MatchContext, name: string): boolean {
  const token = context.token(name)!;
  const word = context.view.slice(token.start, token.end);
  if (!token.capital) return !nameLike.has(word) && word !== 'may';
  if (!nameLike.has(word.toLowerCase())) return true;
  const previous = wordBefore(context.view, token.start);
  const next = wordAfter(context.view, token.end);
  if (isTheMarch(context.view, token, previous, next)) return false;
  if (leads.has(previous.toLowerCase())) return true;
  if (/^\p{Lu}/u.test(previous) || /^\p{Lu}/u.test(next)) return false;
  if (previous === '') return /^[\s]*[,.;)–-]/.test(context.view.slice(token.end, token.end + 2));
  return !/^(?:said|says|told|was|is|has|had|will|the|i|you|he|she|they|we|it|not|be|have|also|would|should|could)$/i.test(
    next,
  );
}

/** "the March to Versailles", "cities along the March."; not "the March vote" */
function isTheMarch(
  view: string,
  { start, end }: { start: number; end: number },
  previous: string,
  next: string,
): boolean {
  if (view.slice(start, end) !== 'March' || previous.toLowerCase() !== 'the') return false;
  return /^(?:|to|on|for|of|against|through|was|is|began|ended)$/.test(next);
}

export function isSeasonWord(context: MatchContext, name: string): boolean {
  const token = context.token(name)!;
  const word = context.view.slice(token.start, token.end);
  const previous = wordBefore(context.view, token.start);
  const next = wordAfter(context.view, token.end);
  if (/[a-z]/.test(word) && token.capital && previous !== '' && !leads.has(previous)) return false;
  if (token.capital && /^\p{Lu}/u.test(next)) return false; // Winter Olympics
  const lower = word.toLowerCase();
  if (/^(?:wheat|schools?|camps?|squash|breaks?|coats?|clothes|clothing|tires?|sports?)$/.test(next)) return false;
  if (lower === 'fall' && previous === 'the') return isTheFall(context.view, token.start, next);
  if (lower === 'fall') return /^(?:this|last|next|every|each|late|early|previous|coming|past)$/i.test(previous);
  if (lower === 'spring') return leads.has(previous.toLowerCase()) && !/^(?:to|a|an)$/i.test(previous);
  return true;
}

/** "in the fall"; not "after the fall of the city", "the fall was long" */
function isTheFall(view: string, start: number, next: string): boolean {
  const lead = /\b(?:in|during|until|till|since|by|for|through|throughout|early|late|later) the $/i;
  return lead.test(view.slice(Math.max(0, start - 16), start)) && !/^(?:of|from|and|in)$/.test(next);
}

/** "Winter 2012", not the 2012 Winter Olympics. */
export function isSeasonOfYear(context: MatchContext): boolean {
  const token = context.token('s')!;
  return (
    !token.capital || context.token('y')!.start > token.start || !/^\p{Lu}/u.test(wordAfter(context.view, token.end))
  );
}

/** "led 45-40", "lost 98–95": a score; not "rose 10-15%". */
const SCORE =
  /\b(?:led|leads?|leading|ahead|trail(?:ed|s|ing)?|behind|won|wins?|lost|lose|beat|beats|tied|level) (?:\p{L}+ ){0,3}\d{1,3}[-–]\d{1,3}(?![-–\d%]| per ?cent)/u;

/** "a third-quarter touchdown", "scored in the fourth quarter", "led 45-40 after the third quarter" */
export function isOfMatch({ view, start, end }: MatchContext): boolean {
  const around = view.slice(Math.max(0, start - 60), end + 60);
  return SCORE.test(around) || MATCH.test(around);
}

const MATCH =
  /\b(?:touchdowns?|field goals?|scor(?:ed|ing)|yards?|half-?time|quarterbacks?|overtime|rebounds?|play-?offs?|game|baskets?|lay-?ups?|dunk(?:s|ed)?|three-pointers?|fumbles?|interceptions?|punts?)\b/;

/** "75 hours of video", "150 hours can be stored": how much, not how long it took. */
export function isOfRecording({ view, end }: MatchContext): boolean {
  return /^ (?:of (?:\p{L}+ )?(?:video|audio|music|footage|film|tape|recordings?|videotape|playback|programming|content)\b|can be (?:stored|recorded|saved)\b)/u.test(
    view.slice(end, end + 40),
  );
}

/** "She is 61 years old", "six months old", "at age 61 years" tell how old, not how long; "a week old" tells since when. */
export function isAgeTold(unit: string, { view, start, end }: MatchContext): boolean {
  const isAged = unit === 'year' && /\b(?:aged|age(?: of)?) $/i.test(view.slice(Math.max(0, start - 7), start));
  const words = view.slice(start, end);
  return isAged || (/ (?:old|of age)$/.test(words) && (unit === 'year' || !/^an? /i.test(words)));
}

/** "in his 60s", "in her early 30s" */
export function isAge({ view, start }: MatchContext): boolean {
  return /\b(?:his|her|their|my|your|our|its)(?: (?:early|late|mid|later))?[ -]$/i.test(
    view.slice(Math.max(0, start - 14), start),
  );
}

const counted =
  /^[ -]?(?:%|percent|per cent|people|persons|troops|soldiers|men|women|children|students|workers|jobs|employees|miles|kilomet|metre|meter|km\b|kg\b|feet|tons?\b|tonnes|pounds|dollars|euros|yen|yuan|points|votes|seats|shares|units|homes|(?:\p{L}+)?children|years?\b|houses|cars|ships|aircraft|planes|tanks|prisoners|dead|deaths|wounded|casualties|members|delegates|acres|barrels|times|words|pages|victims|refugees|civilians|protesters|demonstrators|participants|visitors|fans|calories|degrees|x\d|MHz|hp\b|cc\b|other\b|of (?:them|the|those)\b|hours|days|years|months|weeks|minutes|seconds|(?!(?:to|by|for|when|as|that|and|in|of|with|the|many|most|some|two|more|about)\b)\p{L}+ people)/u;

/** "May 5 million", "March 3 people". */
export function isCountFollowing(context: MatchContext): boolean {
  const rest = context.view.slice(context.end, context.end + 14);
  return /^(?:[.,:]\d|%| (?:percent|per cent|million|billion|thousand|people)\b)/.test(rest);
}

/** A number of four digits that is a year: not a count, a price, a part of a longer number or a code. */
export function isYearNumber(context: MatchContext, name: string): boolean {
  const token = context.token(name)!;
  if (token.digits !== 4) return true;
  const { view } = context;
  const last = view[token.start - 1] ?? ' ';
  if (/[$£€¥#/\\_@&=.,:+\w]/.test(last) || (last === '-' && /\d/.test(view[token.start - 2] ?? ''))) return false;
  const rest = view.slice(token.end, token.end + 24);
  if (/^(?:[.,:/]\d|[%_@=\w]|-\d)/.test(rest) && !/^[-/]\d\d(?:\d\d)?(?![-/\d])/.test(rest)) return false;
  if (counted.test(rest)) return false;
  if (token.value >= 1900 && token.value <= 2050)
    return (
      name === 'a' || !(isCode(view, token.start) || isTally(view, token.start) || isAddress(view, token.start, rest))
    );
  return (
    !/^ (?!(?:as|was|is|has|his|its|this|us|plus|across|versus|does|towards|besides)\b)[a-z]+s\b/.test(rest) &&
    !isCountOfChange(view, token.start) &&
    !/^ ?\+/.test(rest) &&
    (isLedAsYear(view, token.start) || /^ ?[)]/.test(rest) || name === 'a')
  );
}

/** "had risen to 1400", "fell from 1800 to 1400" */
function isCountOfChange(view: string, start: number): boolean {
  return /\b(?:risen?|rises|rose|fell|fall(?:en|s)?|gr[eo]wn?|up|down|climb(?:ed|s)?|jump(?:ed|s)?|drop(?:ped|s)?|(?:in|de)creas(?:ed?|es)|cut|reduced|shrunk|shrank|raised|total|number|toll|count|population|capacity) (?:from [\d,]+ )?(?:to|by|from|of|for) $/.test(
    view.slice(Math.max(0, start - 32), start),
  );
}

/** "lives at 1920 Main Street"; not "In 1920 Main Street was built". */
function isAddress(view: string, start: number, rest: string): boolean {
  return (
    ADDRESS.test(rest) &&
    !/\b(?:in|since|by|until|till|of|during|from|before|after) $/i.test(view.slice(Math.max(0, start - 8), start))
  );
}

const ADDRESS = /^ (?:\p{Lu}\p{L}+ ){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Way|St\.|Ave\.|Rd\.|Blvd)/u;

/** "the toll has risen to 1990", "a total of 2023 cases" */
function isTally(view: string, start: number): boolean {
  return /\b(?:number|toll|total|tally|count|deaths|cases|figure|headcount)\b(?:[^.;:]{0,40} (?:risen|rises?|rose|fell|falls?|fallen|grew|grown|climbed|jumped|dropped|reached|stood|stands) (?:from [\d,]+ )?(?:to|at)| of|[^.;:]{0,40} reached) $/.test(
    view.slice(Math.max(0, start - 70), start),
  );
}

function isCode(view: string, start: number): boolean {
  return /\b(?:No|no|number|gate|platform|lot|flight|route|page|room|model|channel|article|resolution|section|about|nearly|almost|than|over|some|least|only|Windows|Office|Route|Highway|Interstate|Flight|Room|Channel|Boeing|Model|Resolution|Section|Article|Chapter|Proposition|p)\.? $/.test(
    view.slice(Math.max(0, start - 12), start),
  );
}

function isLedAsYear(view: string, start: number): boolean {
  return /\b(?:[Ii]n|[Ff]or|[Aa]s|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Oo]f|[Bb]etween|[Dd]uring|[Aa]fter|[Bb]efore|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ear|[Tt]ill|[Tt]hrough|and|or|[Bb]orn|[Dd]ied|[Dd]ated|circa|c\.|the|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d\d?,?)?) $|[(–-]$|\b1\d{3}(?:,|, and) $/.test(
    view.slice(Math.max(0, start - 14), start),
  );
}
