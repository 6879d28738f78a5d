// The words of an article as the matcher reads them: hyphens part words, 's is no word, marks are breaks.

import type { Prose } from '../article';
import type { Span } from '../span';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** A comma, a closing bracket or another mark stands before it: no phrase goes on here. */
  readonly afterMark: boolean;
  /** A sentence, a block or a clause set off by ; or : begins: no gap reaches here. */
  readonly afterStop: boolean;
  /** Index into `prose.sentences`. */
  readonly sentence: number;
  readonly place: 'headline' | 'lead' | 'body';
}

/** Sentences of the first paragraph that tell what the article is about. */
const LEAD_SENTENCES = 2;

/** Words of every sentence outside furniture and masthead, in order. */
export function readWords(prose: Prose): Word[] {
  const words: Word[] = [];
  const leadBlock = prose.blocks.findIndex(({ kind }) => kind === 'paragraph');
  let leads = 0;
  prose.sentences.forEach((sentence, index) => {
    const kind = prose.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'masthead') return;
    const isLead = sentence.block === leadBlock && leads++ < LEAD_SENTENCES;
    readSentence(prose, index, kind === 'title' ? 'headline' : isLead ? 'lead' : 'body', words);
  });
  return words;
}

function readSentence({ sentences, tokens }: Prose, sentence: number, place: Word['place'], words: Word[]): void {
  const { start: first, end } = sentences[sentence]!.tokens;
  let afterMark = true;
  let afterStop = true;
  for (let i = first; i < end; i++) {
    const { text, start, kind } = tokens[i]!;
    if (text === "'s" || /^["“”‘'(-]$/.test(text)) continue;
    if (kind === 'punctuation') {
      afterMark = true;
      afterStop ||= /[.;:!?]/.test(text);
      continue;
    }
    for (const part of partsOf(text)) {
      const lower = part.text.toLowerCase();
      const at = start + part.at;
      words.push({
        start: at,
        end: at + part.text.length,
        text: part.text,
        lower,
        afterMark,
        afterStop,
        sentence,
        place,
      });
      afterMark = afterStop = false;
    }
  }
}

function partsOf(token: string): { at: number; text: string }[] {
  if (!/[-–]/.test(token)) return [{ at: 0, text: token }];
  return [...token.matchAll(/[^-–]+/g)].map((part) => ({ at: part.index, text: part[0] }));
}
