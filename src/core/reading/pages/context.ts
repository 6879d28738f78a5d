// The second look at a page: what each line is beside the lines that the first look took for the article.

import { type Lines } from './features';
import { OWN_FEATURES } from './ownFeatures';
import { OWN } from './pageScan';
import { shareOf } from './pageWords';

const REACH = 4;
const FAR = 30;
const column = (name: (typeof OWN_FEATURES)[number]): number => OWN_FEATURES.indexOf(name);
const [BYLINE, DATE, FURNITURE] = [column('byline'), column('date'), column('furniture phrase')];
const INNER_STOPS = column('inner stops');
/** Own features that tell a headline from other lines. */
const TELLING = (
  [
    'words',
    'stopped',
    'ends with a question',
    'function words',
    'capitalised words',
    'words in capitals',
    'words about the page',
    'inner stops',
    'quotation marks',
    'bars and arrows',
    'addresses and signs',
    'item',
    'names alone',
    'role or clock',
    'outlet',
  ] as const
).map(column);
const BARRED = [BYLINE, DATE, FURNITURE, column('caption'), column('credit'), column('section')];

/** What the line model found: log odds a line, the line where the article's text begins, the words of the article. */
export interface FirstLook {
  readonly odds: readonly number[];
  /** `rows.length` where no text was found. */
  readonly lead: number;
  /** In how many lines of the article a word stands, by the number of its stem. */
  readonly spread: Uint32Array;
}

/** `article` says of each line whether it belongs to the article. */
export function firstLook({ rows, words }: Lines, odds: readonly number[], article: readonly boolean[]): FirstLook {
  const opens = (i: number): boolean =>
    article[i]! && rows[i]!.words >= 9 && (rows[i]!.stopped || rows[i]!.words >= 25);
  const lead = rows.findIndex((_, i) => opens(i));
  const spread = new Uint32Array(words.stems);
  words.contents.forEach((contents, i) => {
    if (article[i]) for (const word of contents) spread[word]!++;
  });
  return { odds, lead: lead < 0 ? rows.length : lead, spread };
}

/** Lines that can be a headline: no byline, date, caption or furniture, and no text of several sentences. */
export function isCandidate({ rows, own }: Lines, i: number): boolean {
  const row = rows[i]!;
  return (
    row.words >= 1 &&
    row.words <= 40 &&
    BARRED.every((at) => own[i * OWN + at] === 0) &&
    own[i * OWN + INNER_STOPS]! <= 2
  );
}

/** Lines that can stand as the headline: down to a few below the beginning of the text. */
export function titleLines({ rows }: Lines, { lead }: FirstLook): number {
  return Math.min(rows.length, lead + REACH);
}

/** Features of a line as the headline. */
const TITLE_WIDTH = TELLING.length + 28;
const NEIGHBOURS = [1, 2, 3, -1] as const;

/** Answers the features of one of the `titleLines` as the headline of the article. */
export function titleFeatures(lines: Lines, look: FirstLook): (i: number) => Float32Array {
  const { rows, own, words } = lines;
  const { odds, lead } = look;
  const found = rows.slice(0, titleLines(lines, look)).map((_, i) => matches(lines, look, i));
  const candidates = found.map((_, i) => isCandidate(lines, i));
  const most = Math.max(1, ...found.slice(0, lead).map(({ count }) => count));
  const leadWords = new Set(words.contents.slice(lead, lead + 3).flat());
  return (i) => {
    const out = new Float32Array(TITLE_WIDTH);
    let at = 0;
    for (const column of TELLING) out[at++] = own[i * OWN + column]!;
    out[at++] = Math.max(-4, Math.min(4, odds[i]!));
    out[at++] = Math.min(FAR, lead - i);
    out[at++] = Math.log2(1 + i);
    out[at++] = found[i]!.share;
    out[at++] = found[i]!.count;
    out[at++] = found[i]!.count / most;
    out[at++] = shareOf(words.contents[i]!, (word) => leadWords.has(word));
    out[at++] = Math.min(5, words.repeats[i]!);
    out[at++] = words.heldBy[i]!;
    for (const step of NEIGHBOURS) at = setFlags(lines, i + step, out, at);
    setBetween(lines, found, candidates, i, lead, out, at);
    return out;
  };
}

interface Matches {
  readonly share: number;
  readonly count: number;
}

/** Share and number of the line's content words that other lines of the article use. */
function matches({ words }: Lines, { odds, spread }: FirstLook, i: number): Matches {
  const used = odds[i]! > 0 ? 1 : 0;
  const contents = words.contents[i]!;
  const share = shareOf(contents, (word) => spread[word]! > used);
  return { share, count: Math.min(20, share * contents.length) };
}

/** Of the lines between this one and the text: candidates, those that share as many words with the article, bylines and dates. */
function setBetween(
  { rows, own }: Lines,
  found: readonly Matches[],
  isCandidateAt: readonly boolean[],
  i: number,
  lead: number,
  out: Float32Array,
  at: number,
): void {
  let [candidates, rivals, particulars] = [0, 0, 0];
  for (let k = i + 1; k < Math.min(lead, rows.length, i + FAR); k++) {
    if (own[k * OWN + BYLINE]! + own[k * OWN + DATE]! > 0) particulars++;
    if (!isCandidateAt[k]) continue;
    candidates++;
    if (found[k]!.count >= found[i]!.count) rivals++;
  }
  out[at] = candidates;
  out[at + 1] = rivals;
  out[at + 2] = particulars;
}

/** Answers where the next feature stands. */
function setFlags({ own, rows }: Lines, i: number, out: Float32Array, at: number): number {
  const row = rows[i];
  out[at] = row ? own[i * OWN + BYLINE]! : -1;
  out[at + 1] = row ? own[i * OWN + DATE]! : -1;
  out[at + 2] = row ? own[i * OWN + FURNITURE]! : -1;
  out[at + 3] = row ? Math.min(40, row.words) : -1;
  return at + 4;
}
