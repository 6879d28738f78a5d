// An analysis as columns of numbers and words, to be kept or sent; what follows from them is worked out again when it is opened.

import type { Prose, Sentence, Token, TokenKind } from '../article';
import { Analysis } from './analysis';
import { Words, type Columns } from './words';

const KINDS: readonly TokenKind[] = ['word', 'number', 'punctuation'];

export interface PackedProse {
  /** Null where it is the text itself. */
  readonly view: string | null;
  readonly rest: Omit<Prose, 'text' | 'view' | 'sentences' | 'tokens'>;
  readonly tokens: { readonly start: Int32Array; readonly end: Int32Array; readonly kind: Uint8Array };
  /** Start, end, block, first token, last token and one, of each sentence. */
  readonly sentences: Int32Array;
}

/** Plain data: it can be cloned. The text itself is not part of it. */
export interface PackedAnalysis {
  readonly prose: PackedProse;
  readonly columns: Columns;
}

const FIELDS = 5;

export function packed({ words }: Analysis): PackedAnalysis {
  const { start, end, token, sentence, tag, pos, head, relation, margin, lemma } = words.columns;
  return {
    prose: packedProse(words.prose),
    columns: { start, end, token, sentence, tag, pos, head, relation, margin, lemma },
  };
}

export function openedProse(text: string, { view, rest, tokens, sentences }: PackedProse): Prose {
  const seen = view ?? text;
  return { text, view: seen, ...rest, tokens: openedTokens(seen, tokens), sentences: openedSentences(sentences) };
}

/** The very analysis that was packed. `prose` is what `openedProse` answered. */
export function openedAnalysis(prose: Prose, columns: Columns): Analysis {
  return new Analysis(new Words(prose, columns));
}

function packedProse({ text, view, tokens, sentences, ...rest }: Prose): PackedProse {
  return {
    view: view === text ? null : view,
    rest,
    tokens: {
      start: Int32Array.from(tokens, (token) => token.start),
      end: Int32Array.from(tokens, (token) => token.end),
      kind: Uint8Array.from(tokens, ({ kind }) => KINDS.indexOf(kind)),
    },
    sentences: Int32Array.from(sentences.flatMap((s) => [s.start, s.end, s.block, s.tokens.start, s.tokens.end])),
  };
}

function openedTokens(view: string, { start, end, kind }: PackedProse['tokens']): Token[] {
  return Array.from(start, (from, i) => {
    const to = end[i]!;
    return { start: from, end: to, text: view.slice(from, to), kind: KINDS[kind[i]!]! };
  });
}

function openedSentences(numbers: Int32Array): Sentence[] {
  return Array.from({ length: numbers.length / FIELDS }, (_, i) => {
    const [start, end, block, first, last] = numbers.subarray(i * FIELDS, (i + 1) * FIELDS);
    return { start: start!, end: end!, block: block!, tokens: { start: first!, end: last! } };
  });
}
