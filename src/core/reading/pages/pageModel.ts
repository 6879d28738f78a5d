// The line model of pages: which lines are the article, and which of them is its headline. `npm run train -- pages` makes it.

import { isFurniture } from '../furniture';
import { type Row, bareOf, isParagraph } from '../rows';
import { type Parts, entriesIn, turnsIn } from '../turnRows';
import { type Boosted, logOdds } from './boosted';
import { firstLook, isCandidate, titleFeatures, titleLines } from './context';
import { linesOf } from './features';
import { articleIn, coreIn, doubtful } from './islands';
import { lineOdds } from './lineOdds';
import weights from './weights.json';

export interface PageModel {
  /** Is the line part of the article? */
  readonly lines: Boosted;
  /** Is the line the headline, given which lines are the article? */
  readonly titles: Boosted;
}

export interface ReadLines {
  /** Log odds that the line belongs to the article. */
  readonly odds: readonly number[];
  /** Whether it does on the best path over the whole page. */
  readonly article: readonly boolean[];
  /** Whether it may well be of another story all the same. */
  readonly doubtful: readonly boolean[];
  /** Whether it looks like nothing that belongs to the article, not even its pictures. */
  readonly strange: readonly boolean[];
  /** The line where the running text begins; `rows.length` where there is none. */
  readonly lead: number;
  /** The line of the headline, -1 where there is none. */
  readonly title: number;
}

export const shippedPages: PageModel = weights;

/** Linear in the length of the page. */
export function readLines(rows: readonly Row[], model: PageModel): ReadLines {
  const lines = linesOf(rows);
  const parts = turnsIn(rows) ?? (rows.length < FEW ? entriesIn(rows) : null);
  const isChosen = rows.length < FEW || rows.some(({ kind }) => kind === 'heading' || kind === 'title');
  const odds = inFavour(rows, lineOdds(lines, model.lines), parts, isChosen);
  const article = articleIn(odds);
  const look = firstLook(lines, odds, coreIn(odds));
  let [title, most] = [-1, -Infinity];
  const featuresOf = titleFeatures(lines, look);
  const told = new Set(parts ? rows.slice(parts.first, parts.last + ENTRY).map(bareOf) : []);
  for (let i = 0; i < Math.min(titleLines(lines, look), parts?.first ?? Infinity); i++) {
    // What stands over an entry too is one of the key events.
    if (!isCandidate(lines, i) || told.has(bareOf(rows[i]!))) continue;
    const value = logOdds(model.titles, featuresOf(i));
    const isAbove = i < look.lead || (value > DOUBTFUL && !/^["“]|\.$/.test(rows[i]!.text));
    if (isAbove && value > most) [title, most] = [i, value];
  }
  const lead = parts ? Math.min(parts.first, look.lead) : look.lead;
  const doubts = doubtful(article, odds).map((isDoubtful) => isDoubtful && !isChosen);
  const strange = odds.map((odd) => odd < STRANGE && !isChosen);
  return { odds, article, doubtful: doubts, strange, lead, title: inFull(rows, title, lead) };
}

/** Sources of fewer lines were chosen by a reader: what stands between their paragraphs belongs to them. */
const FEW = 60;
const BENEFIT = 6;
/** Where somebody copied the text without its headline, nothing in it stands for one: less likely lines are never taken. */
const DOUBTFUL = -0.5;
/** Rows of the last part. */
const ENTRY = 2;
const SURE = 0;
/** Log odds below which a caption is that of another story. */
const STRANGE = -2;

/** The benefit of the doubt in a short source, and for what Markdown marks: lines between the first and the last sure paragraph; everywhere for the parts of transcripts and live reports. */
function inFavour(rows: readonly Row[], odds: readonly number[], parts: Parts | null, isChosen: boolean): number[] {
  const isSure = (row: Row, i: number): boolean => isParagraph(row) && odds[i]! > SURE;
  const [first, last] = isChosen ? [rows.findIndex(isSure), rows.findLastIndex(isSure)] : [0, -1];
  return odds.map((odd, i) => {
    const isWithin = (i > first && i < last) || (parts !== null && i >= parts.first && i <= parts.last + ENTRY);
    return isWithin && !isFurniture(rows[i]!) ? odd + BENEFIT : odd;
  });
}

/** "Home > Talks open in Kessin" or "Talks open in…" stand for the line "Talks open in Kessin" between them and the text; of lines that are the same, the one nearest to the text. */
function inFull(rows: readonly Row[], title: number, lead: number): number {
  if (title < 0) return title;
  const told = bareOf(rows[title]!);
  const isCut = /(?:…|\.\.\.)$/.test(rows[title]!.text);
  let nearest = title;
  for (let i = title + 1; i < lead; i++) {
    const line = bareOf(rows[i]!);
    if (line === told) nearest = i;
    else if (rows[i]!.words >= 4 && (told.endsWith(line) || (isCut && line.startsWith(told)))) return i;
  }
  return nearest;
}
