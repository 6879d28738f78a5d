// Who wrote it. Found: "By Ada Ruhl and Tom Venn", "Ada Ruhl in Kessin and Tom Venn in Amsel",
// "Ada Ruhl | June 3, 2024", "Ada Ruhl / Staff Writer", "BY ADA RUHL".
// The span is the name alone. Not found: "By Monday the talks", "By The Harbour Post Staff".

import type { Span } from '../span';
import { isDateLine, openingDate } from './dateLines';
import { ANY_CASE_MONTH, WEEKDAY } from './dateWords';
import { startsUpper } from './letters';
import { AGENCIES, NEWSROOM, PARTICLES, PRESS } from './mastheadWords';
import { ALL_MARKS, marked, marksOf, mayHold } from './rowMarks';
import type { Row } from './rows';

const WORD = "(?:(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{M}'-]*\\.?)";
const NAME = `${WORD}(?: (?:(?:${PARTICLES})[ '-]?)?${WORD}|(?: (?:${PARTICLES})){1,2} ${WORD}){1,3}`;
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');
const SEPARATOR = /^(?: ?[,;&] ?(?:and )?| and | with )/i;
const BY =
  /(?:^|[\s|–—•·/>(])(?:by|words by|written by|reported by|reporting by|story by|posted by|published by|words by|text by|authors?|editing by)(?: ?[:|] ?| )/iu;
/** Longer lines tell no author; longer lines are no names alone. */
const LONGEST = 200;
const LONGEST_NAMES = 80;
/** Words of which one stands in all of these. */
const MAY_TELL = /by|author/i;
/** "Ada Ruhl in Kessin and …": where one of several authors is. */
const PLACED = /^ in \p{Lu}[\p{L}'.-]*(?:,? \p{Lu}[\p{L}'.-]*){0,3}?(?=,? and |; |, \p{Lu}\p{L}+ \p{Lu})/u;
const PLACE = /^ in (?:\p{Lu}[\p{L}'-]*(?:,? |$)){1,4}$/u;
const CREDIT_BY =
  /^\W*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited) by\b|(?:web )?editors? ?:)/i;
/** "… in a statement. (Reporting by Ada Ruhl; Editing by Tom Venn)" */
const CREDIT_AT_END = /\((?:Reporting|Writing|By) (?=[^()]{3,200}\)$)/;
/** "Ada Ruhl in Kessin contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|article|story))\b[^.]{0,40}\.?$/i;
/** "@adaruhl", "ada@post.example" */
const ADDRESS = /^@\w{2,40}$|^[\w.+-]{1,64}@[\w.-]{1,100}$/;
/** With these a job begins that no newsroom word has closed yet: "Ada Ruhl Senior Politics". */
const JOB_BEGINS =
  /^(?:Senior|Deputy|Chief|Executive|Associate|Assistant|Managing|Political|Politics|Business|Sports|National|Foreign|Legal|Crime)$/i;
const ROLE_LINE = new RegExp(`\\b(?:${NEWSROOM})\\b`, 'iu');
const NEWSROOM_OR_PRESS = new RegExp(`\\b(?:${NEWSROOM}|${PRESS})\\b`, 'iu');
const NO_NAME = new RegExp(
  `\\b(?:${NEWSROOM}|${PRESS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b`,
  'iu',
);
const NO_FIRST_NAME =
  /^(?:The|Our|A|An|In|On|At|By|From|For|Of|To|With|And|But|Photo|Image|Source|Posted|Published|Updated|Share|Read|Why|How|What|When|Who|Where|North|South|East|West|New|Middle|United|Press|Breaking) /i;
const CAPITAL_MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** A date that follows a name with nothing between: "ADA RUHL MARCH 8", "Ada Ruhl On 11/13/19". */
const DATE_AFTER_NAME = new RegExp(` (?:(?:on|at|${WEEKDAY}),?$|${ANY_CASE_MONTH}$)`, 'i');
/** Words of pages that no name of a person holds: "Current Issue", "Open Future". */
const NO_PART: ReadonlySet<string> = new Set(
  (
    'issue future home page story stories video videos photo photos image images gallery newsletter newsletters subscribe search menu ' +
    'account login sign follow more back next read watch listen contact about privacy terms cookie policy help shop store sports ' +
    'business politics culture opinion world local national health science tech technology music movies books food travel style ' +
    'entertainment weather obituaries classifieds jobs cars real estate section sections series special edition digital print ' +
    'popular latest trending related last updated published posted key points verdict developer publisher give feedback tickets share comments comment save email copy link getty images credit courtesy rights reserved'
  ).split(' '),
);
/** A line that says that names follow. */
const BY_ALONE = /^(?:by|words by|written by|reported by|posted by|published by|story by|authors?|reporters?)\W*$/i;
/** "@adaruhl", "Senior Editor, The Harbour Post", "+ Follow" behind a name. */
const HANDLE_AFTER = /^\s?@\w{2,40}(?:\W.{0,20})?$/;

const [AUTHORS, DIGITS, CREDITS] = [marked('author'), marked('digit'), marked('credit')];
const [ROLES, NO_NAMES, MONTHS] = [marked('job', 'office'), marked('job', 'paper', 'weekday'), marked('month')];

/** The names in a line that says who wrote the article; null where the line says no such thing, empty where it names an outlet. */
export function bylineIn(row: Row): readonly Span[] | null {
  const { known, text } = row;
  if (known.byline === undefined) known.byline = text.length > LONGEST ? null : bylineOf(row);
  return known.byline;
}

/** What `bareNames` finds in the whole row. */
export function namesAlone(row: Row): readonly Span[] {
  return row.text.length > LONGEST_NAMES ? [] : aloneIn(row.text, opening(row));
}

/** The names with which the row begins. */
function opening(row: Row): readonly Span[] {
  return (row.known.names ??= namesAt(row.text, 0, marksOf(row)));
}

function bylineOf(row: Row): readonly Span[] | null {
  const { text } = row;
  const by = mayHold(row, AUTHORS) && MAY_TELL.test(text) ? BY.exec(text) : null;
  if (by && (by.index <= 1 || isDateLine(text))) return namesAfterBy(text, by.index + by[0].length);
  const date = mayHold(row, DIGITS) ? openingDate(`${text} X`.slice(0, 60)) || openingDate(text) : 0;
  const names = date > 0 ? namesAt(text, date + 1, marksOf(row)) : opening(row);
  if (names.length === 0) return null;
  const after = text.slice(names.at(-1)!.end);
  if (names.length > 1 && PLACED.test(text.slice(names[0]!.end)) && PLACE.test(after)) return names;
  if (date > 0) return after === '' ? names : null;
  if (HANDLE_AFTER.test(after) || isJobAfter(after) || (after.length < 60 && isDateLine(after.trim()))) return names;
  const rest = /^\s*(?:[|/–—•·,-])\s*(.{3,80})$/u.exec(text.slice(names.at(-1)!.end))?.[1];
  return rest !== undefined && !/[.:!?]$/.test(rest) && (isRole(rest) || isDateLine(rest)) ? names : null;
}

/** " Senior Politics Editor, The Harbour Post", " Kessin Argus Leader": a job or a paper, nothing written small but the small words of names. */
function isJobAfter(after: string): boolean {
  const rest = after.trim();
  return rest !== '' && /^ \p{Lu}/u.test(after) && rest.length <= 60 && NEWSROOM_OR_PRESS.test(rest) && isNamed(rest);
}

/** "By" over the name on the next line. */
export function isByAlone(text: string): boolean {
  return text.length < 30 && BY_ALONE.test(text);
}

/** "Reporting by Ada Ruhl in Kessin; editing by Tom Venn": the credits under an agency report. */
export function isCreditLine(row: Row): boolean {
  const { known, text } = row;
  return (known.isCredit ??=
    text.length < 300 && mayHold(row, CREDITS) && (CREDIT_BY.test(text) || CONTRIBUTED.test(text)));
}

/** The names in credits that close a paragraph. */
export function closingCredits(text: string): Span[] {
  const from = Math.max(0, text.length - 220);
  const match = CREDIT_AT_END.exec(text.slice(from));
  const by = match ? text.indexOf('y ', from + match.index) : -1;
  return match && by >= 0 ? namesAt(text, by + 2) : [];
}

/** A line that is a name, or names, and nothing else but a place: "Ada Ruhl in Kessin". */
export function bareNames(text: string): readonly Span[] {
  return text.length > LONGEST_NAMES ? [] : aloneIn(text, namesAt(text, 0));
}

function aloneIn(text: string, names: readonly Span[]): readonly Span[] {
  const last = names.at(-1);
  return last && (last.end === text.length || PLACE.test(text.slice(last.end))) ? names : [];
}

/** "Staff Writer", "Political correspondent, Kessin", the author's address. */
export function isRole(text: string): boolean {
  if (text.includes('@') && ADDRESS.test(text)) return true;
  return text.length <= 80 && !/[.!?]$/.test(text) && ROLE_LINE.test(text) && text.split(/\s+/).length <= 8;
}

function namesAfterBy(text: string, at: number): Span[] | null {
  const names = namesAt(text, at);
  if (names.length > 0) return names;
  const rest = text.slice(at).trim();
  const isOutlet =
    AGENCIES.has(
      rest
        .split(/[|–—,•]/)[0]!
        .trim()
        .toLowerCase(),
    ) ||
    (NEWSROOM_OR_PRESS.test(rest) && isNamed(rest));
  return isOutlet && !/[.!?]$/.test(rest) ? [] : null;
}

/** "The Harbour Post Staff", "staff writer": up to seven words, none small but of a name or a job. */
function isNamed(rest: string): boolean {
  const words = rest.split(/\s+/);
  return (
    words.length <= 7 &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || /^(?:the|of|and|for|at)$/.test(word) || ROLE_LINE.test(word))
  );
}

function namesAt(text: string, at: number, marks = ALL_MARKS): Span[] {
  const names: Span[] = [];
  while (at < text.length) {
    const name = startsUpper(text.slice(at, at + 2)) ? FIRST_NAME.exec(text.slice(at, at + 90))?.[0] : undefined;
    const kept = name === undefined ? '' : withoutRole(withoutDate(name, text.slice(at), marks), marks);
    // "Ada Ruhl, Senior Political Correspondent" names one person.
    if (kept === '' || !isName(kept, marks) || (names.length > 0 && withoutRole(name!, marks) !== name)) break;
    names.push({ start: at, end: at + kept.length });
    const end = at + kept.length;
    const place = PLACED.exec(text.slice(end))?.[0] ?? '';
    const separator = SEPARATOR.exec(text.slice(end + place.length))?.[0];
    if (separator === undefined) break;
    at = end + place.length + separator.length;
  }
  return names;
}

/** "ADA RUHL MARCH" before "8, 2017" is "ADA RUHL". */
function withoutDate(name: string, text: string, marks: number): string {
  if (!(marks & DIGITS)) return name;
  const month = DATE_AFTER_NAME.exec(name);
  return month && /^[ .]{0,2}\d/.test(text.slice(name.length)) ? name.slice(0, month.index) : name;
}

/** "Ada Ruhl Staff Writer" is "Ada Ruhl". */
function withoutRole(name: string, marks: number): string {
  if (!(marks & ROLES)) return name;
  const words = name.split(' ');
  const role = words.findIndex((word, i) => ROLE_LINE.test(word) || (i >= 2 && JOB_BEGINS.test(word)));
  return (role < 0 ? words : words.slice(0, role)).join(' ');
}

function isName(name: string, marks: number): boolean {
  return (
    name.includes(' ') &&
    !(marks & NO_NAMES && NO_NAME.test(name)) &&
    !(marks & MONTHS && CAPITAL_MONTH.test(name)) &&
    !name.split(' ').some((word) => NO_PART.has(word.toLowerCase())) &&
    !AGENCIES.has(name.toLowerCase()) &&
    !NO_FIRST_NAME.test(name)
  );
}
