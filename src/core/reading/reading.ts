// Source text to prose: view, blocks, sentences, tokens, masthead.

import type { Block, Prose, Sentence, Source, Token } from '../article';
import { tokenize } from './tokens';

/** Never throws, whatever the text is. */
export function read(source: Source): Prose {
  const view = source.text.replace(/[’ʼ]/g, "'").replace(/[^\S\n]/g, ' ');
  const tokens = tokenize(view);
  const blocks = readLines(view);
  return {
    text: source.text,
    view,
    format: source.format ?? 'text',
    blocks,
    sentences: blocks.flatMap((block, index) => sentencesOf(block, index, tokens)),
    tokens,
    masthead: { title: null, bylines: [], outlet: null, dateLines: [], frontMatterDate: null },
  };
}

function readLines(view: string): Block[] {
  return [...view.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: 'paragraph',
  }));
}

function sentencesOf(block: Block, index: number, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = tokens.findIndex((token) => token.start >= block.start);
  for (let i = first; i >= 0 && i < tokens.length && tokens[i]!.end <= block.end; i++) {
    const last = i + 1 === tokens.length || tokens[i + 1]!.start >= block.end;
    if (!last && !/^[.!?]$/.test(tokens[i]!.text)) continue;
    sentences.push({
      start: tokens[first]!.start,
      end: tokens[i]!.end,
      block: index,
      tokens: { start: first, end: i + 1 },
    });
    first = i + 1;
  }
  return sentences;
}
