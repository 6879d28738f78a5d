// Which paper, station or site. Found: "… | The Harbour Post", "Copyright © 2024 Harbour Media", a line "The Harbour Post".

import type { Span } from '../span';
import { AGENCIES, PRESS } from './mastheadWords';
import { marked, mayHold } from './rowMarks';
import { type Row, lowerOf } from './rows';

const PRESS_WORD = PRESS.split('|')
  .flatMap((word) => [word, word.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()), word.toUpperCase()])
  .join('|');
const PRESS_NAME = new RegExp(
  `^(?:The |THE )?(?:\\p{Lu}[\\p{L}'&.-]* ){0,4}(?:${PRESS_WORD})(?: (?:Online|ONLINE|${PRESS_WORD}|of \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+))?$`,
  'u',
);
const SITE =
  /^(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30})?\.(?:com|org|net|news|info|eu|tv|co\.[a-z]{2}|[a-z]{2})$/i;
const SUFFIX = /^(.{12,}?)\s(?:[|»·•]|::|[-–—])\s([^|»]{2,60})$/u;
const COPYRIGHT =
  /^(?:(?:©|\(c\)|copyright)[\s,.:]*)+(?:\d{4}(?:\s*[-–—]\s*\d{4})?[\s,.:]*)?(?:by\s)?([^\s,.:|–—][^.|–—]{1,59}?)(?=\.?$|\.\s|\s*[|–—]|\s-\s|,? all rights|,? inc\b|,? ltd\b)/iu;
const SOURCE = /^(?:source|via|from|courtesy)\s*:\s*(.{2,50})$/iu;

/** Kinds of texts that hold a word of the press. */
const NO_OUTLET = /\b(?:press|news|media) (?:release|statement|conference|office|contact)s?\b/i;

/** A line that is the name of a paper, an agency or the address of a site. */
export function isOutlet(text: string): boolean {
  if (text.length > 60) return false;
  return isNamed(text, text.toLowerCase()) && !NO_OUTLET.test(text);
}

function isNamed(text: string, lower: string, mayBePaper = true): boolean {
  return AGENCIES.has(lower) || (text.includes('.') && SITE.test(text)) || (mayBePaper && PRESS_NAME.test(text));
}

const PAPERS = marked('paper');

/** The same of a whole row. */
export function namesOutlet(row: Row): boolean {
  const { known, text } = row;
  return (known.isOutlet ??=
    text.length <= 60 && isNamed(text, lowerOf(row), mayHold(row, PAPERS)) && !NO_OUTLET.test(text));
}

/** The outlet at the start of a line, alone or with its place: "Harbour News, Kessin", "(AFP)", "-AFP"; null where there is none. */
export function outletLine(text: string): Span | null {
  const match = /^([-–—([ ]{0,3})([^,)\]]{2,60})(?:, \p{Lu}[\p{L}' -]{1,30})?[)\]]?$/u.exec(text);
  if (!match || !isOutlet(match[2]!)) return null;
  const start = match[1]!.length;
  return { start, end: start + match[2]!.length };
}

/** "Talks open in Kessin | The Harbour Post": the offsets of title and outlet in the line. */
export function titleAndOutlet(text: string): { title: Span; outlet: Span } | null {
  const match = text.length > 300 ? null : SUFFIX.exec(text);
  if (!match) return null;
  const name = match[2]!;
  const bar = /[|»]|::/.test(text.slice(match[1]!.length, text.length - name.length));
  if (!isOutlet(name) && !(bar && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5)) return null;
  return { title: { start: 0, end: match[1]!.length }, outlet: { start: text.length - name.length, end: text.length } };
}

/** The holder in a line of copyright, or the name after "Source:". */
export function outletIn(text: string): Span | null {
  if (text.length > 300) return null;
  const name = (COPYRIGHT.exec(text) ?? SOURCE.exec(text))?.[1]?.trim();
  if (name === undefined || !/^\p{L}/u.test(name) || /^all rights|^\d/i.test(name)) return null;
  const start = text.indexOf(name);
  return { start, end: start + name.length };
}
