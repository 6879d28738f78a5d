// Markdown: the parser says what is markup, the words stay where they are in the source.
// Shown: text, link texts, alternative texts of pictures (captions). Blanked: code, HTML, targets, definitions, front matter, marks.

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../span';
import { readFrontMatter } from './frontMatter';
import { type Leaf, leavesOf } from './markdownLeaves';
import { withinLimits } from './markdownLimits';
import { piecesOf } from './markdownPieces';
import { readPlainText } from './plainText';
import { type Page, type Row, noParticulars, row } from './rows';
import { showOnly, viewOf } from './view';

/** Beyond so many characters, lines, items and quotes, or marks, or where marks outweigh words, the parser would keep a reader waiting. */
const LONGEST = 600_000;
const LIMITS: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/\r\n|[\r\n]/g, 10_000],
  [/(?<=^|[ \t>])(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/gm, 5_000],
  [/[*_`[\]<&\\]/g, 20_000],
];
const MARKS = /[*_`[\]<&]/g;
const MARKS_OF_PROSE = 5_000;

const processor = unified().use(remarkParse).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** A source that is too much for the parser is read as plain text. */
export function readMarkdown(text: string): Page {
  if (isTooMuch(text)) return readPlainText(text);
  const leaves: Leaf[] = [];
  let particulars = noParticulars;
  piecesOf(text).forEach(({ start, end }, i) => {
    const words = text.slice(start, end);
    const tree = (i === 0 ? withFrontMatter : processor).parse(withinLimits(words));
    if (i === 0) particulars = readFrontMatter(text.slice(0, start + frontMatterEnd(tree)));
    for (const leaf of leavesOf(tree, words)) leaves.push(moved(leaf, start));
  });
  const shown = leaves.flatMap((leaf) => leaf.shown);
  const view = showOnly(viewOf(text), shown);
  return { view, rows: rowsOf(leaves, view), particulars };
}

function isTooMuch(text: string): boolean {
  if (text.length > LONGEST || LIMITS.some(([pattern, most]) => count(text, pattern) > most)) return true;
  return count(text, MARKS) > Math.max(MARKS_OF_PROSE, text.length / 8);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** 0 where there is none. */
function frontMatterEnd(tree: Root): number {
  const first = tree.children[0];
  const isMatter = first !== undefined && (first.type === 'yaml' || (first.type as string) === 'toml');
  return isMatter ? first.position!.end.offset! : 0;
}

function moved(leaf: Leaf, by: number): Leaf {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...move(leaf), kind: leaf.kind, shown: leaf.shown.map(move) };
}

/** The first heading of the first depth is the title. */
function rowsOf(leaves: readonly Leaf[], view: string): Row[] {
  const title = leaves.find(({ kind }) => kind === 'title');
  return leaves.flatMap((leaf) => {
    const kind = leaf.kind === 'title' && leaf !== title ? 'heading' : leaf.kind;
    return cut(leaf, view).flatMap((span) => row(view, span.start, span.end, kind, 1) ?? []);
  });
}

/** A paragraph is one row, but short lines that each begin anew are a list of particulars: a byline over a date. */
function cut(leaf: Leaf, view: string): Span[] {
  const lines: Span[] = [];
  for (let start = leaf.start; start < leaf.end;) {
    const feed = view.indexOf('\n', start);
    const end = feed < 0 || feed > leaf.end ? leaf.end : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  const words = lines.map((line) => view.slice(line.start, line.end).trim());
  const apart = words.every(
    (line, i) =>
      line.length <= 60 && /^[\p{Lu}\p{N}|©(]/u.test(line) && (i === words.length - 1 || !/[.,;]$/.test(line)),
  );
  return apart ? lines : [leaf];
}
