// The leaves of a Markdown tree that hold prose, with the parts of the source that show.

import type { Image, ImageReference, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { BlockKind } from '../article';
import { type Span, within } from '../span';
import { tableCells } from './markdownTable';

export interface Leaf extends Span {
  readonly kind: BlockKind | null;
  /** What is prose between `start` and `end`, in source order. */
  readonly shown: readonly Span[];
}

/** A run of phrasing content: shown words, the caption of a picture on its own, or a forced line end. */
type Piece = { readonly type: 'words' | 'caption' | 'break' } & Span;

interface Flow {
  readonly node: RootContent;
  readonly inItem: boolean;
  readonly quoted: boolean;
}

/** In source order, every heading of the first depth a title. Walks with its own stack: quotes and lists can be nested deeper than calls may be. */
export function leavesOf(tree: Root, text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const open: Flow[] = tree.children.map((node) => ({ node, inItem: false, quoted: false })).reverse();
  for (let flow = open.pop(); flow; flow = open.pop()) {
    const { node, inItem, quoted } = flow;
    if (node.type === 'heading') {
      leaves.push(...leavesIn(node.children, text, quoted, node.depth === 1 ? 'title' : 'heading'));
    } else if (node.type === 'paragraph') {
      const cells = tableCells(node, text);
      const words = cells ? wordsOf(node.children, text, quoted) : [];
      leaves.push(
        ...(cells?.map((cell) => ({ ...cell, kind: 'item' as const, shown: clip(words, cell) })) ??
          leavesIn(node.children, text, quoted, inItem ? 'item' : null)),
      );
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      const inside = { inItem: inItem || node.type === 'listItem', quoted: quoted || node.type === 'blockquote' };
      for (let i = node.children.length - 1; i >= 0; i--) open.push({ node: node.children[i]!, ...inside });
    }
  }
  return leaves;
}

function leavesIn(children: readonly PhrasingContent[], text: string, quoted: boolean, kind: BlockKind | null): Leaf[] {
  const pieces = children.flatMap((child) => piecesOf(child, text, quoted));
  const leaves: Leaf[] = [];
  let words: Span[] = [];
  // A line that was ended by force is no heading, however short it is.
  const kindOfWords = kind ?? (pieces.some(({ type }) => type === 'break') ? 'paragraph' : null);
  const close = (): void => {
    const first = words[0];
    if (first) leaves.push({ start: first.start, end: words.at(-1)!.end, kind: kindOfWords, shown: words });
    words = [];
  };
  for (const { type, start, end } of pieces) {
    if (type !== 'words') close();
    if (type === 'words') words.push({ start, end });
    else if (type === 'caption' && end > start) leaves.push({ start, end, kind: 'caption', shown: [{ start, end }] });
  }
  close();
  return leaves;
}

/** At the start or the end of its line a picture has a caption; between words it is a sign among them. */
function standsAlone(text: string, picture: Span): boolean {
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', picture.start - 1) + 1, picture.start - 200),
    picture.start,
  );
  const feed = text.indexOf('\n', picture.end);
  const after = text.slice(picture.end, feed < 0 ? picture.end + 200 : Math.min(feed, picture.end + 200));
  return !/[\p{L}\p{N}]/u.test(before.replace(/^[\s>]*\d{1,9}[.)]/, '')) || !/[\p{L}\p{N}]/u.test(after);
}

function wordsOf(children: readonly PhrasingContent[], text: string, quoted: boolean): Span[] {
  return children.flatMap((child) => piecesOf(child, text, quoted)).filter((piece) => piece.type === 'words');
}

function piecesOf(node: PhrasingContent, text: string, quoted: boolean): Piece[] {
  const { start, end } = offsetsOf(node);
  if (node.type === 'text') return wordsIn(text, start, end, quoted);
  if (node.type === 'break') return [{ type: 'break', start, end }];
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? [{ type: 'break', start, end }] : [];
  if (node.type === 'image' || node.type === 'imageReference') {
    return standsAlone(text, { start, end }) ? [{ type: 'caption', ...altOf(node, text) }] : [];
  }
  if (node.type === 'link' && text[start] === '<') return [];
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, text, quoted)) : [];
}

/**
 * Marks of Obsidian and of CriticMarkup, one alternative each: comments, notes and deletions with their words; highlights, insertions,
 * substitutions and wiki links without them; the kind of a callout. Found: "==fell==", "{++fell++}", "%%check%%", "[[people/Ruhl|Ruhl]]".
 */
const NOTE_MARKS = [
  '%%[^%]{1,500}%%',
  '\\{>>[^<]{0,500}<<\\}',
  '\\{--[^}]{0,500}--\\}',
  '\\^\\[[^\\]]{1,500}\\]',
  '\\{~~[^~]{0,500}~>',
  '~~\\}',
  '\\{(?:\\+\\+|==)',
  '(?:\\+\\+|==)\\}',
  '==(?=\\S)|(?<=\\S)==',
  '!?\\[\\[(?:[^\\]|\\n]{1,200}\\|)?(?=[^\\]\\n]{1,200}\\]\\])',
  '\\]\\]',
  '(?<=^|\\n)\\[![a-z]{2,20}\\][+-]?',
].join('|');

/** Marks inside a text node that are no words: quote marks of the next line, escapes, notes, strikes, boxes of tasks, entities of blanks. */
const MARK = new RegExp(
  `${NOTE_MARKS}|${/\\(?=[!-/:-@[-`{-~])|\[\^[^\]\s]{1,40}\]:?|~~|^\[[ xX]\](?=\s)|&nbsp;|&#160;|<(?=https?:)|(?<=\n)[ \t]*(?:>[ \t]?)+/.source}`,
  'g',
);

function wordsIn(text: string, start: number, end: number, quoted: boolean): Piece[] {
  const words = text.slice(start, end);
  const pieces: Piece[] = [];
  let done = 0;
  for (const mark of words.matchAll(MARK)) {
    if (/^[ \t]*>/.test(mark[0]) && !quoted) continue;
    if (mark.index > done) pieces.push({ type: 'words', start: start + done, end: start + mark.index });
    done = mark.index + mark[0].length;
  }
  if (done < words.length) pieces.push({ type: 'words', start: start + done, end });
  return pieces;
}

/** The alternative text in `![alt](target)`: up to the bracket that closes the first. */
function altOf(node: Image | ImageReference, text: string): Span {
  const { start, end } = offsetsOf(node);
  let depth = 1;
  for (let i = start + 2; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return { start: start + 2, end: i };
  }
  return { start, end: start };
}

/** What of `spans` lies within `bounds`. */
function clip(spans: readonly Span[], bounds: Span): Span[] {
  return within(spans, bounds).map(({ start, end }) => ({
    start: Math.max(start, bounds.start),
    end: Math.min(end, bounds.end),
  }));
}

function offsetsOf(node: Nodes): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
