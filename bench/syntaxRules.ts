// Rules on tags and phrases for what the tree answers too: what a hand-written program would do without a parser. They are
// here to be measured beside the tree (see syntaxFacts.ts), not used.

import type { Analysis } from '../src/core/language/analysis';
import { tellingVerb } from '../src/core/language/vocabulary';
import type { Words } from '../src/core/language/words';
import type { Add, Facts } from './syntaxFacts';

/** Base phrase by tags alone: determiners, adjectives, numbers and nouns in a row, or a pronoun. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

const INNER = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|HYPH|\$|VBN|VBG)$/;
const HEAD = /^(?:NNP?S?|CD|PRP|EX)$/;
const STOPS = /^(?:IN|WRB|CC|:|\.|``)$/;

export function factsByRule({ words, verbs }: Analysis): Facts {
  const facts = new Map<string, Set<string>>();
  const add: Add = (kind, ...parts) => (facts.get(kind) ?? facts.set(kind, new Set()).get(kind)!).add(parts.join(' '));
  const chunks = chunksOf(words);
  const chunkEndingAt = new Map(chunks.map((chunk) => [chunk.end, chunk]));
  for (const chunk of chunks) add('noun phrase', words.start(chunk.start), words.end(chunk.end - 1));
  const finite = [...verbs.values()].filter((verb) => verb.finite);
  for (const { head, start } of finite) {
    const subject = subjectBefore(words, chunkEndingAt, start);
    if (subject !== null) add('subject of a finite verb', words.start(head), words.start(subject.head));
  }
  complements(words, finite, add);
  neighbours(words, chunks, add);
  return facts;
}

function chunksOf(words: Words): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length;) {
    const end = endOfChunk(words, i);
    if (end > i) chunks.push({ start: i, end, head: end - 1 });
    i = Math.max(end, i + 1);
  }
  return chunks;
}

/** The end of the longest run from here that ends in a head; `from` where there is none. */
function endOfChunk(words: Words, from: number): number {
  if (words.tag(from) === 'PRP') return from + 1;
  let best = from;
  for (let i = from; words.sentence(i) === words.sentence(from) && INNER.test(words.tag(i)); i++) {
    if (i > from && /^(?:DT|PRP\$)$/.test(words.tag(i)) && HEAD.test(words.tag(i - 1))) break;
    if (HEAD.test(words.tag(i))) best = i + 1;
  }
  return best;
}

/** The nearest phrase to the left that no preposition brings; a relative pronoun stands for the phrase before it. */
function subjectBefore(words: Words, endingAt: ReadonlyMap<number, Chunk>, verb: number): Chunk | null {
  for (let i = verb; i > 0 && words.sentence(i - 1) === words.sentence(verb); i--) {
    const tag = words.tag(i - 1);
    const chunk = endingAt.get(i);
    if (chunk === undefined) {
      if (STOPS.test(tag)) return null;
      continue;
    }
    if (
      !/^(?:IN|TO)$/.test(words.tag(chunk.start - 1)) ||
      /^(?:that|if|because|as|while)$/.test(words.lower(chunk.start - 1))
    )
      return chunk;
    i = chunk.start;
  }
  return null;
}

/** "said (that) … verb": the next finite verb of the sentence. */
function complements(
  words: Words,
  finite: readonly { readonly head: number; readonly lemma: string }[],
  add: Add,
): void {
  for (const [k, { head, lemma }] of finite.entries()) {
    const next = finite[k + 1];
    if (next === undefined || words.sentence(next.head) !== words.sentence(head)) continue;
    if (tellingVerb(lemma)?.frames.includes('that') === true)
      add('complement', words.start(head), words.start(next.head));
  }
}

/** "Oduya, the mayor," and "Oduya, Kovac and Brandt". */
function neighbours(words: Words, chunks: readonly Chunk[], add: Add): void {
  for (const [k, chunk] of chunks.entries()) {
    const next = chunks[k + 1];
    if (next === undefined || words.sentence(next.head) !== words.sentence(chunk.head)) continue;
    const between = words.lower(chunk.end);
    const gap = next.start - chunk.end;
    if (
      gap === 1 &&
      between === ',' &&
      /^(?:,|\.)$/.test(words.form(next.end)) &&
      isProper(words, chunk) !== isProper(words, next)
    )
      add('apposition', words.start(chunk.head), words.start(next.head));
    if (gap === 1 && (between === 'and' || between === 'or'))
      add('coordination', words.start(chunk.head), words.start(next.head));
  }
}

function isProper(words: Words, { head }: Chunk): boolean {
  return words.tag(head).startsWith('NNP');
}
