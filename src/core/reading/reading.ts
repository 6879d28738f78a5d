// Source text to prose: the view and its rows, what each row is, sentences and tokens.

import type { Prose, Source } from '../article';
import { layOut } from './layout';
import { readMarkdown } from './markdown';
import { type PageModel, shippedPages } from './pages/pageModel';
import { readPlainText } from './plainText';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

export type { PageModel } from './pages/pageModel';

/** Never throws, whatever the text is. */
export function read(source: Source, pages: PageModel = shippedPages): Prose {
  const format = source.format ?? 'text';
  const page = format === 'markdown' ? readMarkdown(source.text) : readPlainText(source.text);
  const { blocks, masthead } = layOut(page, source.text, pages);
  const tokens = tokenize(page.view);
  const sentences = splitSentences(blocks, tokens);
  return { text: source.text, view: page.view, format, blocks, sentences, tokens, masthead };
}
