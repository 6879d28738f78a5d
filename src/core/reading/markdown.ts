// Markdown: the parser says what is markup, the words stay where they are in the source.
// Shown: text, link texts, alternative texts of pictures (captions). Blanked: code, HTML, targets, definitions, front matter, marks.

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../span';
import { readFrontMatter } from './frontMatter';
import { type Leaf, leavesOf } from './markdownLeaves';
import { readPlainText } from './plainText';
import { type Page, type Row, row } from './rows';
import { showOnly, viewOf } from './view';

/** Beyond so many characters, or so many levels of quoting, the parser would keep a reader waiting: the source is read as plain text. */
const LONGEST = 400_000;
const TOO_NESTED = /(?:>[ \t]*){200}|(?:[*_~`[\]!<&]{1,3}.{0,3}){3000}/;

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

export function readMarkdown(text: string): Page {
  if (text.length > LONGEST || TOO_NESTED.test(text)) return readPlainText(text);
  const tree: Root = processor.parse(text);
  const leaves = leavesOf(tree, text);
  const view = showOnly(
    viewOf(text),
    leaves.flatMap((leaf) => leaf.shown),
  );
  const first = tree.children[0];
  const hasMatter = first && ((first.type as string) === 'toml' || first.type === 'yaml');
  const matter = hasMatter ? text.slice(0, first.position!.end.offset) : '';
  return { view, rows: leaves.flatMap((leaf) => rowsOf(leaf, view)), particulars: readFrontMatter(matter) };
}

function rowsOf(leaf: Leaf, view: string): Row[] {
  return cut(leaf, view).flatMap((span) => row(view, span.start, span.end, leaf.kind, 1) ?? []);
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
