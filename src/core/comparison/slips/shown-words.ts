// What of an article its writer wrote as words: markup, addresses, mails and handles are blanked, offset for offset.

import type { ComparedArticle } from '../types';

const ADDRESS = /^[@#]|@|:\/\/|^www\.|\p{L}\.\p{Ll}{2}/u;

/** As the source writes it, with its own apostrophes: what is put right is cut from it. */
export function shownWords({ article }: ComparedArticle): string {
  const { text, view, tokens } = article.analysis.words.prose;
  let shown = '';
  let done = 0;
  for (const { start, end, text: word } of tokens) {
    if (word.length < 4 || !ADDRESS.test(word)) continue;
    shown += view.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return (shown + view.slice(done)).replace(/[^ ]+/g, (words, at: number) => text.slice(at, at + words.length));
}
