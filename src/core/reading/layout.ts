// From rows to blocks: the head above the running text, the article, the foot below it, the tail of the page.

import type { Block, BlockKind, Masthead } from '../article';
import { bodyKind, footKind, lastProse } from './body';
import { tailStart } from './furniture';
import { leadOf, noHead, readHead } from './head';
import { mastheadOf } from './masthead';
import { type Page, bare } from './rows';

export function layOut(page: Page, text: string): { blocks: Block[]; masthead: Masthead } {
  const { rows } = page;
  const lead = leadOf(rows);
  const tail = lead < 0 ? rows.length : tailStart(rows, lead);
  const last = lead < 0 ? rows.length : lastProse(rows, tail);
  const head = lead < 0 ? noHead : readHead(rows.slice(0, lead), page.particulars.title?.text ?? null);
  const title = head.title ? bare(text.slice(head.title.start, head.title.end)) : '';
  const kinds = rows.map((_, i): BlockKind => {
    if (i < head.kinds.length) return head.kinds[i]!;
    if (i >= tail) return 'furniture';
    return i <= last ? bodyKind(rows, i, title) : footKind(rows, i);
  });
  return {
    blocks: rows.map((row, i) => ({ start: row.start, end: row.end, kind: kinds[i]! })),
    masthead: mastheadOf(page, text, head, kinds),
  };
}
