// The syntactic words of an article with their tags and trees: a struct of arrays behind a cursor that answers a sentinel past the ends.
// "Oduya hasn't left." is five words: Oduya, has, n't, left and the stop; "hasn't" is one token of the prose.

import type { Prose } from '../article';
import type { Span } from '../span';
import { PARTS_OF_SPEECH, RELATIONS, TAGS, type PartOfSpeech, type Relation, type Tag } from './tagset';

/** What stands where no word is: the head of a root, the word before the first. */
export const NONE = -1;

/** One entry a word, in source order; numbers of tags and relations are places in their lists (see tagset.ts). */
export interface Columns {
  /** UTF-16 offsets into the source, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `prose.tokens`. */
  readonly token: Int32Array;
  /** Index into `prose.sentences`. */
  readonly sentence: Int32Array;
  readonly tag: Uint8Array;
  readonly pos: Uint8Array;
  /** Word index of the head; NONE for the root of a sentence. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** How far the best head and relation stood above the next, 0 (a guess) to 255. */
  readonly margin: Uint8Array;
  readonly lemma: readonly string[];
}

/** Every question takes any index: outside the words it answers '', NONE or 0. */
export class Words {
  readonly length: number;
  private readonly lowered: string[];
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly bounds: Int32Array;

  constructor(
    readonly prose: Prose,
    readonly columns: Columns,
  ) {
    this.length = columns.start.length;
    this.lowered = Array.from({ length: this.length }, (_, i) => this.form(i).toLowerCase());
    this.firstChild = new Int32Array(this.length).fill(NONE);
    this.nextSibling = new Int32Array(this.length).fill(NONE);
    for (let i = this.length - 1; i >= 0; i--) this.hang(i, this.head(i));
    this.bounds = boundsOf(prose.sentences.length, columns.sentence);
  }

  start(i: number): number {
    return this.columns.start[i] ?? this.prose.text.length;
  }

  end(i: number): number {
    return this.columns.end[i] ?? this.prose.text.length;
  }

  /** The word as it stands in the view (a typographic apostrophe is `'`). */
  form(i: number): string {
    return this.has(i) ? this.prose.view.slice(this.start(i), this.end(i)) : '';
  }

  lower(i: number): string {
    return this.lowered[i] ?? '';
  }

  lemma(i: number): string {
    return this.columns.lemma[i] ?? '';
  }

  tag(i: number): Tag {
    return TAGS[this.columns.tag[i] ?? 0] ?? '';
  }

  pos(i: number): PartOfSpeech {
    return PARTS_OF_SPEECH[this.columns.pos[i] ?? 0] ?? '';
  }

  head(i: number): number {
    return this.columns.head[i] ?? NONE;
  }

  relation(i: number): Relation {
    return RELATIONS[this.columns.relation[i] ?? 0] ?? '';
  }

  /** How sure the word's head and relation are, 0 to 1. */
  sureness(i: number): number {
    return (this.columns.margin[i] ?? 0) / 255;
  }

  /** Index into `prose.tokens`, NONE past the ends. */
  token(i: number): number {
    return this.columns.token[i] ?? NONE;
  }

  /** Index into `prose.sentences`, NONE past the ends. */
  sentence(i: number): number {
    return this.columns.sentence[i] ?? NONE;
  }

  /** Half-open range of the words of a sentence. */
  of(sentence: number): Span {
    return { start: this.bounds[sentence] ?? this.length, end: this.bounds[sentence + 1] ?? this.length };
  }

  /** Dependents in source order. */
  *children(i: number): Generator<number> {
    for (let child = this.firstChild[i] ?? NONE; child !== NONE; child = this.nextSibling[child] ?? NONE) yield child;
  }

  /** The first dependent with this relation, NONE without one. */
  child(i: number, ...relations: readonly Relation[]): number {
    for (const child of this.children(i)) if (relations.includes(this.relation(child))) return child;
    return NONE;
  }

  /** The word at or next after an offset; `length` past the last. */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private has(i: number): boolean {
    return i >= 0 && i < this.length;
  }

  private hang(child: number, head: number): void {
    if (!this.has(head)) return;
    this.nextSibling[child] = this.firstChild[head] ?? NONE;
    this.firstChild[head] = child;
  }
}

function boundsOf(sentences: number, sentenceOf: Int32Array): Int32Array {
  const bounds = new Int32Array(sentences + 1).fill(sentenceOf.length);
  for (let i = sentenceOf.length - 1; i >= 0; i--) bounds[sentenceOf[i] ?? 0] = i;
  for (let s = sentences - 1; s >= 0; s--) bounds[s] = Math.min(bounds[s] ?? 0, bounds[s + 1] ?? 0);
  return bounds;
}
