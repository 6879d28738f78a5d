// Reads an article in which every line says what it is: "heading| Trade policy". "+|" goes on with the block above, "-|" is no
// block, a line without a mark is left as it stands.

import type { BlockKind, Source, SourceFormat } from '../../src/core/article';

export interface MarkedArticle {
  readonly source: Source;
  /** `kind: first words` of each block, in order. */
  readonly blocks: readonly string[];
}

const MARK = /^(title|heading|paragraph|item|caption|masthead|furniture|\+|-)\| /;

export function readMarked(marked: string, id: string, format: SourceFormat): MarkedArticle {
  const blocks: string[] = [];
  const lines = marked.split('\n').map((line) => {
    const mark = MARK.exec(line);
    const text = mark ? line.slice(mark[0].length) : line;
    if (mark && mark[1] !== '+' && mark[1] !== '-') blocks.push(...expected(mark[1] as BlockKind, text, format));
    return text;
  });
  return { source: { id, text: lines.join('\n'), format }, blocks };
}

/** A line of a table is a block for each of its cells. */
function expected(kind: BlockKind, text: string, format: SourceFormat): string[] {
  const cells =
    format === 'markdown' && text.startsWith('| ') ? text.split('|').filter((cell) => cell.trim() !== '') : [text];
  return cells.map((cell) => `${kind}: ${firstWords(cell)}`);
}

/** The first three words, markup and bullets left out. */
export function firstWords(text: string): string {
  const words =
    text.replace(/\]\([^)]*\)|<[^>]+>|^\s*(?:\d+\.|[>#-])\s|\[\^\d\]:?/g, ' ').match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.slice(0, 3).join(' ');
}
