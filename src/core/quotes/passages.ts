// Sentences that a quotation holds together: “We stay. We like it,” Ode said. is one passage.

import type { Prose, Sentence } from '../article';
import type { Words } from '../language/words';
import type { Span } from '../span';
import type { Quoted } from './marks';

/** A stretch between marks with the words it covers, marks included: half-open. */
export interface Marked {
  readonly quoted: Quoted;
  readonly first: number;
  readonly end: number;
}

/** One or more sentences of one block. `first` and `end`: its words, half-open. */
export interface Passage extends Span {
  readonly block: number;
  readonly first: number;
  readonly end: number;
  readonly marked: readonly Marked[];
}

/** All passages of the prose blocks, in order. `quoted` in source order. */
export function readPassages(words: Words, quoted: readonly Quoted[]): Passage[] {
  let q = 0;
  return joinSentences(words.prose, quoted).map(({ from, to, block }) => {
    const [first, end] = [words.of(from).start, words.of(to).end];
    const marked: Marked[] = [];
    for (; q < quoted.length && quoted[q]!.outer.start < words.end(end - 1); q++)
      if (quoted[q]!.outer.start >= words.start(first)) marked.push(wordsOf(words, quoted[q]!));
    return { block, first, end, start: words.start(first), marked };
  });
}

function wordsOf(words: Words, quoted: Quoted): Marked {
  return { quoted, first: words.at(quoted.outer.start), end: words.at(quoted.outer.end - 1) + 1 };
}

interface Group {
  from: number;
  to: number;
  readonly block: number;
}

function joinSentences(prose: Prose, quoted: readonly Quoted[]): Group[] {
  const groups: Group[] = [];
  let q = 0;
  prose.sentences.forEach((sentence, index) => {
    const kind = prose.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'masthead') return;
    while (q < quoted.length && quoted[q]!.outer.end <= sentence.start) q++;
    const inside = q < quoted.length && quoted[q]!.outer.start < sentence.start;
    const last = groups.at(-1);
    const joins = inside || (last?.block === sentence.block && goesOn(prose, prose.sentences[last.to], sentence));
    if (last && joins) last.to = index;
    else groups.push({ from: index, to: index, block: sentence.block });
  });
  return groups;
}

/** “Why?” he asked. */
function goesOn({ view }: Prose, last: Sentence | undefined, next: Sentence): boolean {
  return last !== undefined && /["”']/.test(view[last.end - 1] ?? '') && /\p{Ll}/u.test(view[next.start] ?? '');
}
