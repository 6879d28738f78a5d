// Who wrote it. Found: "By Ada Ruhl and Tom Venn", "Ada Ruhl | June 3, 2024", "Ada Ruhl / Staff Writer", "BY ADA RUHL".
// The span is the name alone. Not found: "By Monday the talks", "By The Harbour Post Staff".

import type { Span } from '../span';
import { isDateLine } from './dateLines';
import { AGENCIES, NEWSROOM, PARTICLES, PRESS } from './mastheadWords';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'-]*\\.?";
const NAME = `${WORD}(?: (?:(?:${PARTICLES})[ '-]?)?${WORD}|(?: (?:${PARTICLES})){1,2} ${WORD}){1,3}`;
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');
const SEPARATOR = /^(?: ?[,;&] ?(?:and )?| and | with )/;
const BY =
  /(?:^|[\s|–—•·/>(])(?:by|written by|reported by|reporting by|story by|posted by|published by|words by|text by|authors?|editing by)(?: ?[:|] ?| )/iu;
const PLACE = /^ in (?:\p{Lu}[\p{L}'-]*(?:,? |$)){1,4}$/u;
const CREDIT_BY =
  /^\W*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited) by\b|(?:web )?editors? ?:)/i;
/** "… in a statement. (Reporting by Ada Ruhl; Editing by Tom Venn)" */
const CREDIT_AT_END = /\((?:Reporting|Writing|By) (?=[^()]{3,200}\)$)/;
/** "Ada Ruhl in Kessin contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|article|story))\b[^.]{0,40}\.?$/i;
/** "@adaruhl", "ada@post.example" */
const ADDRESS = /^@\w{2,40}$|^[\w.+-]{1,64}@[\w.-]{1,100}$/;
const ROLE_LINE = new RegExp(`\\b(?:${NEWSROOM})\\b`, 'iu');
const NEWSROOM_OR_PRESS = new RegExp(`\\b(?:${NEWSROOM}|${PRESS})\\b`, 'iu');
const NO_NAME = new RegExp(
  `\\b(?:${NEWSROOM}|${PRESS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b`,
  'iu',
);
const NO_FIRST_NAME =
  /^(?:The|A|An|In|On|At|By|From|For|Of|To|With|And|But|Photo|Image|Source|Posted|Published|Updated|Share|Read|Why|How|What|When|Who|Where|North|South|East|West|New|Middle|United|Press|Breaking) /i;
const CAPITAL_MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The names in a line that says who wrote the article; null where the line says no such thing, empty where it names an outlet. */
export function bylineOf(text: string): Span[] | null {
  if (text.length > 200) return null;
  const by = BY.exec(text);
  if (by && (by.index <= 1 || isDateLine(text))) return namesAfterBy(text, by.index + by[0].length);
  const names = namesAt(text, 0);
  if (names.length === 0) return null;
  const rest = /^\s*(?:[|/–—•·,-])\s*(.{3,80})$/u.exec(text.slice(names.at(-1)!.end))?.[1];
  return rest !== undefined && !/[.:!?]$/.test(rest) && (isRole(rest) || isDateLine(rest)) ? names : null;
}

/** "Reporting by Ada Ruhl in Kessin; editing by Tom Venn": the credits under an agency report. */
export function isCreditLine(text: string): boolean {
  return text.length < 300 && (CREDIT_BY.test(text) || CONTRIBUTED.test(text));
}

/** The names in credits that close a paragraph. */
export function closingCredits(text: string): Span[] {
  const from = Math.max(0, text.length - 220);
  const match = CREDIT_AT_END.exec(text.slice(from));
  const by = match ? text.indexOf('y ', from + match.index) : -1;
  return match && by >= 0 ? namesAt(text, by + 2) : [];
}

/** A line that is a name, or names, and nothing else but a place: "Ada Ruhl in Kessin". */
export function bareNames(text: string): Span[] {
  const names = text.length > 80 ? [] : namesAt(text, 0);
  const last = names.at(-1);
  return last && (last.end === text.length || PLACE.test(text.slice(last.end))) ? names : [];
}

/** "Staff Writer", "Political correspondent, Kessin", the author's address. */
export function isRole(text: string): boolean {
  if (ADDRESS.test(text)) return true;
  return text.length <= 80 && !/[.!?]$/.test(text) && ROLE_LINE.test(text) && text.split(/\s+/).length <= 8;
}

function namesAfterBy(text: string, at: number): Span[] | null {
  const names = namesAt(text, at);
  if (names.length > 0) return names;
  const rest = text.slice(at).trim();
  const isOutlet =
    AGENCIES.has(rest.split(/\s*[|–—,•]\s*/)[0]!.toLowerCase()) || (NEWSROOM_OR_PRESS.test(rest) && isNamed(rest));
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

function namesAt(text: string, at: number): Span[] {
  const names: Span[] = [];
  while (at < text.length) {
    const name = FIRST_NAME.exec(text.slice(at, at + 90))?.[0];
    const kept = name === undefined ? '' : withoutRole(name);
    // "Ada Ruhl, Senior Political Correspondent" names one person.
    if (kept === '' || !isName(kept) || (names.length > 0 && kept !== name)) break;
    names.push({ start: at, end: at + kept.length });
    const separator = SEPARATOR.exec(text.slice(at + kept.length))?.[0];
    if (separator === undefined) break;
    at += kept.length + separator.length;
  }
  return names;
}

/** "Ada Ruhl Staff Writer" is "Ada Ruhl". */
function withoutRole(name: string): string {
  const words = name.split(' ');
  const role = words.findIndex((word) => ROLE_LINE.test(word));
  return (role < 0 ? words : words.slice(0, role)).join(' ');
}

function isName(name: string): boolean {
  return (
    name.includes(' ') &&
    !NO_NAME.test(name) &&
    !CAPITAL_MONTH.test(name) &&
    !AGENCIES.has(name.toLowerCase()) &&
    !NO_FIRST_NAME.test(name)
  );
}
