// Source text to prose: the view and its rows, what each row is, sentences and tokens.

import type { Prose, Source } from '../article';
import { layOut } from './layout';
import { readMarkdown } from './markdown';
import { readPlainText } from './plainText';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** Never throws, whatever the text is. */
export function read(source: Source): Prose {
  const format = source.format ?? 'text';
  const page = format === 'markdown' ? readMarkdown(source.text) : readPlainText(source.text);
  const { blocks, masthead } = layOut(page, source.text);
  const tokens = tokenize(page.view);
  const sentences = splitSentences(blocks, tokens);
  return { text: source.text, view: page.view, format, blocks, sentences, tokens, masthead };
}
