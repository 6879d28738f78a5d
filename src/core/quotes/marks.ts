// Stretches between quotation marks: “…”, "…", mixed “…", „…“, «…», ''…'', ‘…’ and '…', each inside one block.
// Found: “open at the paragraph's end where the next paragraph opens again. Not found: 6'2", the workers' pay, rock 'n' roll.

import type { Block, Prose } from '../article';
import type { Span } from '../span';

export interface Quoted extends Span {
  /** With the marks; `start` and `end` themselves are inside, without blanks at the rim. */
  readonly outer: Span;
  readonly mark: 'double' | 'single';
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** The next paragraph goes on with the same quotation. */
  readonly continues: boolean;
  /** Index into `blocks`. */
  readonly block: number;
}

const DOUBLE = /["“”„«»]/g;
const SINGLE = /[‘']/g;
/** A word that is nothing but closing marks. */
export const CLOSES = /^["”'’“»]+$/;
/** Words between marks that end in a comma, a question or exclamation mark or dots: the sentence may go on with who said it. */
export const ENDS_OPEN = /[,?!…—–.]["”'’“»]*$/;
/** Longer stretches between single marks are two apostrophes. */
const LONGEST_SINGLE = 800;
const ELISION = /^'(?:\d0s|em|tis|twas|til|till|cause|n|bout|round|cos)\b/i;

/** Blocks that a quotation left open may go on through until its closing mark. */
const LONGEST_RUN = 6;

/** In source order, never overlapping; nothing in furniture and masthead. Linear in the length of the text. */
export function findQuoted(prose: Prose): Quoted[] {
  const found: Quoted[] = [];
  let taken = 0;
  prose.blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.kind === 'masthead' || block.end <= taken) return;
    const inBlock = quotedInBlock(prose, { ...block, start: Math.max(block.start, taken) }, index);
    const last = inBlock.at(-1);
    const end = last && !last.closed && !last.continues ? closedLater(prose, index) : null;
    found.push(...(last && end !== null ? [...inBlock.slice(0, -1), endingAt(prose, last, end)] : inBlock));
    taken = end ?? taken;
  });
  return found.filter((quoted) => quoted.end > quoted.start);
}

function endingAt({ view }: Prose, quoted: Quoted, outerEnd: number): Quoted {
  const end = quoted.start + view.slice(quoted.start, outerEnd - 1).trimEnd().length;
  return { ...quoted, end, outer: { start: quoted.outer.start, end: outerEnd }, closed: true };
}

/** Behind the mark that closes in a paragraph after this one, where none opens before it; null without one. */
function closedLater({ view, blocks }: Prose, index: number): number | null {
  for (const block of blocks.slice(index + 1, index + LONGEST_RUN)) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return null;
    const text = view.slice(block.start, block.end);
    const at = text.search(DOUBLE);
    if (at < 0) continue;
    const closes = /[^\s(]/.test(text[at - 1] ?? ' ') && text[at] !== '“' && text[at] !== '„' && text[at] !== '«';
    return closes ? block.start + at + 1 : null;
  }
  return null;
}

function quotedInBlock(prose: Prose, block: Block, index: number): Quoted[] {
  const text = prose.view.slice(block.start, block.end);
  const nextOpens = opensNext(prose, index);
  const found: Quoted[] = [];
  let from = 0;
  for (const pair of pairDoubles(text)) {
    found.push(...singles(text, from, pair.start).map((single) => place(text, single, block, index, false)));
    const quoted = place(text, pair, block, index, !pair.closed && nextOpens);
    const goesOn = (): boolean => beginsSentence(text, pair.start) && closedLater(prose, index) !== null;
    if (pair.closed || quoted.continues || leadsIn(text, pair.start) || goesOn()) found.push(quoted);
    from = pair.end;
  }
  found.push(...singles(text, from, text.length).map((single) => place(text, single, block, index, false)));
  return found;
}

interface Pair extends Span {
  readonly closed: boolean;
  readonly mark: 'double' | 'single';
}

function place(text: string, pair: Pair, block: Block, index: number, continues: boolean): Quoted {
  let start = pair.start + 1;
  let end = pair.closed ? pair.end - 1 : pair.end;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return {
    start: block.start + start,
    end: block.start + end,
    outer: { start: block.start + pair.start, end: block.start + pair.end },
    mark: pair.mark,
    closed: pair.closed,
    continues,
    block: index,
  };
}

/** An unclosed mark is a quotation where one is expected: at the block's start, after a colon or a comma. */
function leadsIn(text: string, at: number): boolean {
  return /(?:^|[:,]\s?)$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Behind a full stop: a quotation where a later paragraph closes it. */
function beginsSentence(text: string, at: number): boolean {
  return /[.!?]\s$/.test(text.slice(Math.max(0, at - 2), at));
}

/** A quotation goes on past a caption or a heading or two, not past a list of them. */
const MOST_BETWEEN = 8;

function opensNext(prose: Prose, index: number): boolean {
  for (let i = index + 1; i < prose.blocks.length && i <= index + MOST_BETWEEN; i++) {
    const { kind, start } = prose.blocks[i]!;
    if (kind === 'paragraph' || kind === 'item') return /["“„«]/.test(prose.view[start]!);
  }
  return false;
}

function pairDoubles(text: string): Pair[] {
  const pairs: Pair[] = [];
  const marks = [...text.matchAll(DOUBLE)].map((mark) => mark.index);
  let open = -1;
  let depth = 0;
  const close = (end: number, closed: boolean) => {
    pairs.push({ start: open, end, closed, mark: 'double' });
    open = -1;
  };
  marks.forEach((at, i) => {
    const opening = opens(text, at, open);
    if (open < 0) {
      if (opening) open = at;
    } else if (!opening) {
      if (depth > 0) depth--;
      else close(at + 1, true);
    } else if (closesTwice(text, marks, i)) {
      depth++;
    } else {
      close(endOfSentence(text, open, at), false);
      open = at;
    }
  });
  if (open >= 0) close(text.length, false);
  return pairs;
}

/** Whether the mark opens, by its own shape, else by what stands round it, else by whether one is open. */
function opens(text: string, at: number, open: number): boolean {
  const mark = text[at]!;
  if (mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  if (mark === '“') return !(open >= 0 && text[open] === '„');
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (open < 0)
    return /[^\s,.;:!?)\]]/.test(after) ? !/[\p{L}\p{N}]/u.test(before) : /\s/.test(before) && /\s/.test(after);
  return /[\s([—–-]/.test(before) && /[\p{L}\p{N}[('‘$£€.…]/u.test(after);
}

/** “He said “go” and left”: the two marks after the inner opening one close. */
function closesTwice(text: string, marks: readonly number[], i: number): boolean {
  return text[marks[i + 1] ?? -1] === '”' && text[marks[i + 2] ?? -1] === '”';
}

function endOfSentence(text: string, from: number, to: number): number {
  const stop = /[.!?](?=\s)/.exec(text.slice(from, to));
  return stop ? from + stop.index + 1 : to;
}

function singles(text: string, from: number, to: number): Pair[] {
  const pairs: Pair[] = [];
  const part = text.slice(from, to);
  const closers = [...part.matchAll(SINGLE)].map((mark) => mark.index).filter((at) => closesSingle(part, at));
  let next = 0;
  let end = 0;
  for (const { index } of part.matchAll(SINGLE)) {
    if (index < end || !opensSingle(part, index)) continue;
    while (next < closers.length && closers[next]! <= index + 1) next++;
    const close = bestCloser(part, closers, next);
    if (close < 0 || close - index > LONGEST_SINGLE) continue;
    end = close + 1;
    pairs.push({ start: from + index, end: from + end, closed: true, mark: 'single' });
  }
  return pairs;
}

function opensSingle(text: string, at: number): boolean {
  if (!/[\s([—–]/.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}[]/u.test(text[at + 1] ?? ' ')) return false;
  return text[at] === '‘' || !ELISION.test(text.slice(at, at + 8));
}

function closesSingle(text: string, at: number): boolean {
  return text[at] === "'" && !/[\s([]/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** The workers' pay: after an s and before a small letter it is a possessive, unless no other mark follows before the next few. */
function bestCloser(text: string, closers: readonly number[], from: number): number {
  for (let i = from; i < Math.min(closers.length, from + 4); i++) {
    const at = closers[i]!;
    const possessive = /s/i.test(text[at - 1]!) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!possessive) return at;
  }
  return closers[from] ?? -1;
}
