// Words, tags and trees of an article in CoNLL-U (version 2, https://universaldependencies.org/format.html), for the tools of linguists.

import type { Article } from '../article';
import { NONE, type Words } from '../language/words';

/** Sentences one after the other, each ended by an empty line; MISC holds the UTF-16 offsets into the text. */
export function articleAsConllu({ id, analysis: { words } }: Pick<Article, 'id' | 'analysis'>): string {
  const name = id.replace(/\s+/g, ' ');
  const lines = [`# newdoc id = ${name}`];
  words.prose.sentences.forEach((_, sentence) => {
    const { start, end } = words.of(sentence);
    if (start === end) return;
    lines.push(`# sent_id = ${name}-${sentence + 1}`, `# text = ${textOf(words, start, end)}`);
    for (let i = start; i < end; i++) lines.push(rowOf(words, i, start, end));
    lines.push('');
  });
  if (lines.length === 1) lines.push('');
  return lines.join('\n') + '\n';
}

/** The words as the columns spell them, with one space where the text parts them. */
function textOf(words: Words, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += spelling(words, i) + (i + 1 < end && isParted(words, i) ? ' ' : '');
  return text;
}

function rowOf(words: Words, i: number, first: number, end: number): string {
  const head = words.head(i);
  const place = `start=${words.start(i)}|end=${words.end(i)}`;
  return [
    i - first + 1,
    spelling(words, i),
    words.lemma(i) || '_',
    words.pos(i) || 'X',
    words.tag(i) || '_',
    '_',
    head === NONE ? 0 : head - first + 1,
    words.relation(i) || 'dep',
    '_',
    i + 1 < end && !isParted(words, i) ? `SpaceAfter=No|${place}` : place,
  ].join('\t');
}

function spelling(words: Words, i: number): string {
  return words.prose.text.slice(words.start(i), words.end(i));
}

function isParted(words: Words, i: number): boolean {
  return words.start(i + 1) > words.end(i);
}
