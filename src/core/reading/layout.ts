// From rows to blocks: the head above the running text, the article, the foot below it, the tail of the page.

import type { Block, BlockKind, Masthead } from '../article';
import { bodyKind, footKind, lastProse } from './body';
import { isCreditLine } from './bylines';
import { isCaption } from './captions';
import { tailStart } from './furniture';
import { type Head, endOfHead, labelledHead, leadOf, readHead, titleAmongFew, toldTitle } from './head';
import { mastheadOf } from './masthead';
import { outletOf } from './pages/outletVotes';
import { type PageModel, type ReadLines, readLines } from './pages/pageModel';
import { type Page, type Row, bare, isParagraph } from './rows';
import { turnsIn } from './turnRows';

/** Of fewer lines there is no page to speak of. */
const FEWEST = 8;
/** More lines are no page that anybody reads. */
const MOST = 5000;
const LAST_PICTURES = 3;

interface Parts {
  readonly head: Head;
  readonly kindOf: (i: number, title: string) => BlockKind;
  /** Whether the line may be of another story. */
  readonly isDoubtful: (i: number) => boolean;
  /** Whether the line is surely of the article; null where there is no page to speak of. */
  readonly isArticle: ((i: number) => boolean) | null;
}

export function layOut(page: Page, text: string, model: PageModel): { blocks: Block[]; masthead: Masthead } {
  const { rows } = page;
  const told = page.particulars.title?.text ?? null;
  const lines = rows.length < FEWEST || rows.length > MOST ? null : withText(rows, readLines(rows, model));
  const { head, kindOf, isArticle, isDoubtful } =
    lines && lines.lead < rows.length ? wholePage(rows, told, lines) : fewLines(rows, told);
  const title = head.title ? bare(text.slice(head.title.start, head.title.end)) : '';
  const authors = new Set(head.bylines.map(({ start, end }) => bare(text.slice(start, end))));
  const kinds = rows.map((_, i): BlockKind => head.kinds[i] ?? kindOf(i, title));
  return {
    blocks: rows.map((row, i) => ({
      start: row.start,
      end: row.end,
      kind: kinds[i]!,
      ...(isDoubtful(i) && { isDoubtful: true }),
    })),
    masthead: mastheadOf(
      page,
      text,
      head,
      kinds,
      isArticle ? (head.labelledOutlet ?? outletOf(rows, isArticle, title, authors)) : undefined,
    ),
  };
}

/** Where the model finds no text because there is so little: the paragraphs below its headline. Null where there is none either. */
function withText(rows: readonly Row[], lines: ReadLines): ReadLines | null {
  if (lines.lead < rows.length) return lines;
  const lead = leadOf(rows);
  if (lead < 0 || lines.title > lead) return null;
  const tail = tailStart(rows, lead);
  return { ...lines, lead, article: rows.map((row, i) => i >= lead && i < tail && isParagraph(row)) };
}

function wholePage(rows: readonly Row[], told: string | null, lines: ReadLines): Parts {
  const { article } = lines;
  const title = toldTitle(rows, told) ?? lines.title;
  const lead = rows.findIndex((row, i) => i >= lines.lead && i > title && article[i] && row.words > 0);
  const end = lead < 0 ? rows.length : endOfHead(rows, lead);
  const last = article.lastIndexOf(true);
  const isNear = (i: number): boolean => article[i]! || !lines.strange[i]!;
  return {
    isArticle: (i) => article[i]! && !lines.doubtful[i]!,
    isDoubtful: (i) => i !== title && lines.doubtful[i]!,
    head: readHead(rows.slice(0, end), title, lines),
    kindOf: (i, bareTitle) => {
      if (i > last) return belowArticle(footKind(rows, i), isNear(i) ? i - last : Infinity);
      if (article[i]) return isCreditLine(rows[i]!) && i >= last - 2 ? 'masthead' : bodyKind(rows, i, bareTitle);
      return isCaption(rows[i]!) && isNear(i) ? 'caption' : 'furniture';
    },
  };
}

/** Under the article: its last pictures, and lines that tell its day or author. */
function belowArticle(kind: BlockKind, distance: number): BlockKind {
  return kind === 'masthead' || (kind === 'caption' && distance <= LAST_PICTURES) ? kind : 'furniture';
}

function fewLines(rows: readonly Row[], told: string | null): Parts {
  const lead = withoutTurns(leadOf(rows), rows);
  const tail = lead < 0 ? rows.length : tailStart(rows, lead);
  const last = lead < 0 ? rows.length : lastProse(rows, tail);
  const above = rows.slice(0, Math.max(0, lead));
  return {
    isArticle: null,
    isDoubtful: () => false,
    head:
      lead < 0
        ? labelledHead(rows, told)
        : readHead(above, toldTitle(above, told) ?? titleAmongFew(above, rows.slice(lead)), null),
    kindOf: (i, title) => {
      if (i >= tail) return 'furniture';
      return i <= last ? bodyKind(rows, i, title) : footKind(rows, i);
    },
  };
}

/** Where people take turns, the text begins with the first of them. */
function withoutTurns(lead: number, rows: readonly Row[]): number {
  const first = turnsIn(rows)?.first;
  return first === undefined ? lead : lead < 0 ? first : Math.min(lead, first);
}
