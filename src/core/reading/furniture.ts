// Page furniture: share buttons, comment forms, boxes, copyright. Found by its words, its shape and its place after the article.

import { BOXES, ENDINGS, LINES, OPENINGS, SECTIONS, SHARE_WORDS, SHORT_OPENINGS, TAG_OPENINGS } from './furnitureWords';
import { IS_LETTER, bitsAt, startsUpper } from './letters';
import { lineOpening, lineWords, openingOf, wholeLine } from './phrases';
import { marked, mayHold } from './rowMarks';
import { type Row, isParagraph, lowerOf } from './rows';

const isLine = wholeLine(LINES);
const isOpening = lineOpening(OPENINGS);
const isShortOpening = lineOpening(SHORT_OPENINGS);
const isTagOpening = lineOpening(TAG_OPENINGS);
const isEnding = wholeLine(ENDINGS);
const isBox = wholeLine(BOXES);
/** Longer rows are never furniture by their words alone. */
const LONGEST = 60;
const SHORT = 18;
/** A sentence that begins with what the reader is to do or to want. */
const ASKS =
  /(?:^|[.!?:] )(?:Sign up|Subscribe|Join|Get|Keep up|Want (?:more|to)|Need more|Like what you|Become|Support|Follow)\b/;
/** What pages ask readers to take. */
const OFFERS =
  /\b(?:newsletters?|(?:your|our|my) (?:inbox|weekly|mailing list|forums?|app|whatsapp|telegram|channel|community)|(?:a|annual|monthly|digital) (?:subscription|subscriber|member|membership)|unlimited (?:digital )?access|free trial)\b/i;
const OFFERED = marked('offer');
const STOPS = '.!?';
/** What parts the sections of a line. */
const PARTED = marked('parted');
const PARTS = /[,>/|»›•·]|\s-\s/;
const COMMENT_COUNT = /\b(?:no|\d+|one) comments? on\b|\bleave a comment on\b/i;

/** Furniture by its own words, wherever it stands. */
export function isFurniture(row: Row): boolean {
  return (row.known.isFurniture ??= speaksOfPage(row));
}

function speaksOfPage(row: Row): boolean {
  if (row.kind === 'heading' || row.kind === 'title') return row.words <= 6 && isEndingOrBox(row);
  if (row.words > LONGEST) return false;
  const lower = lowerOf(row);
  if (isShareBar(lower)) return true;
  const opening = openingOf(lower);
  if (isLine(wordsIn(row)) || isOpening(opening) || isSections(row)) return true;
  if (row.words <= SHORT && isShortOpening(opening)) return true;
  if (mayHold(row, OFFERED) && isPitch(row.text)) return true;
  return !row.stopped && (isTagOpening(opening) || (lower.includes('comment') && COMMENT_COUNT.test(row.text)));
}

/** "Want more? Sign up for our newsletter." Not what somebody says or does: "Get out, he said", "Readers get a newsletter". */
function isPitch(text: string): boolean {
  return ASKS.test(text) && OFFERS.test(text) && !/["“”]/.test(text);
}

/** The first run of letters, strokes and hyphens. */
function firstWord(lower: string): string {
  let start = 0;
  while (start < lower.length && !isOfWord(lower, start)) start++;
  let end = start;
  while (end < lower.length && isOfWord(lower, end)) end++;
  return lower.slice(start, end);
}

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 45 || unit === 47 || (bitsAt(text, at) & IS_LETTER) !== 0;
}

/** "Share this article Facebook Print", two words at the least. */
function isShareBar(lower: string): boolean {
  if (lower.length > 160 || STOPS.includes(lower.at(-1) ?? '') || !SHARE_WORDS.has(firstWord(lower))) return false;
  const words = lower.match(/[\p{L}/-]+/gu) ?? [];
  return words.length >= 2 && words.every((word) => SHARE_WORDS.has(word));
}

/** "Asia-Pacific, News, US", "Home > World > Europe", "HomeWorldTalks open…": names of sections, two at the least. */
export function isSections(row: Row): boolean {
  return (row.known.isSections ??= namesSections(row));
}

function namesSections(row: Row): boolean {
  const { text } = row;
  if (text.length > 120) return false;
  if (text.startsWith('Home') && startsUpper(text.slice(4))) return true;
  if (!mayHold(row, PARTED) || !PARTS.test(lowerOf(row))) return false;
  const parts = lowerOf(row)
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => SECTIONS.has(part));
  return parts.length >= 2 && known.length * 2 > parts.length && parts.every((part) => part.split(' ').length <= 3);
}

/** "Leave a comment", "Related articles": phrases that stand under articles, some of them also as boxes between their lines. */
export function endsArticle(row: Row): boolean {
  return (row.known.endsArticle ??= row.words <= LONGEST && isEndingOrBox(row));
}

function wordsIn(row: Row): string {
  return (row.known.words ??= lineWords(lowerOf(row)));
}

function isEndingOrBox(row: Row): boolean {
  const words = wordsIn(row);
  return isEnding(words) || isBox(words);
}

/**
 * Index of the row at which the tail of the page begins, `rows.length` where it has none: the first ending phrase after the
 * lead that leaves more of the running text above it than below.
 */
export function tailStart(rows: readonly Row[], lead: number): number {
  let below = rows.reduce((sum, row) => sum + (isParagraph(row) ? row.words : 0), 0);
  let above = 0;
  const goesOn = resumptions(rows);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const isLate = i > lead && above > below && row.words <= LONGEST;
    if (isLate && endsArticle(row) && (!goesOn[i] || isEnding(wordsIn(row)))) return i;
    const words = isParagraph(row) ? row.words : 0;
    above += words;
    below -= words;
  }
  return rows.length;
}

/**
 * For each row whether the article goes on after it, were it a box: running text follows at once, or two paragraphs of it
 * follow each other before the next ending. The teasers of other articles stand alone between their headlines.
 */
function resumptions(rows: readonly Row[]): boolean[] {
  const goesOn = new Array<boolean>(rows.length).fill(false);
  let later = false;
  for (let i = rows.length - 2; i >= 0; i--) {
    const next = rows[i + 1]!;
    const runs = isParagraph(next) && !isFurniture(next);
    if (next.words <= LONGEST && isEnding(wordsIn(next))) later = false;
    else if (runs && isParagraph(rows[i]!) && !isFurniture(rows[i]!)) later = true;
    goesOn[i] = later || runs;
  }
  return goesOn;
}
