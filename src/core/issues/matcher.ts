// All phrases of a taxonomy in one automaton, walked once over the words of a text. Linear: a phrase is tried only where its
// first word stands, and a gap is bounded.

import { type Element, LONGEST_GAP, readPattern, type WordElement } from './pattern';
import type { Word } from './stream';
import type { Taxonomy } from './taxonomy';

/** As in the taxonomy: `word` of `words`, `sign` of `signs`; `with` is the context a `near` asks for. */
export type HitKind = 'word' | 'agenda' | 'strong' | 'sign' | 'echo' | 'near' | 'with' | 'not' | 'idiom';

/** The entry of idioms, which belong to no issue. */
export const NO_ENTRY = -1;

interface Ending {
  readonly entry: number;
  readonly kind: HitKind;
  /** Index into the entry's `near`; 0 elsewhere. */
  readonly group: number;
  /** The same for all ways to say one phrase of the taxonomy: "coup leader", "coup leaders". */
  readonly term: number;
}

/** A phrase found: half-open range of words; `weight` counts those that the phrase itself has, without what a gap passes over. */
export interface Hit extends Ending {
  readonly first: number;
  readonly end: number;
  readonly weight: number;
}

interface Node {
  readonly next: Map<string, Node[]>;
  readonly children: Map<string, Node>;
  gap: Node | null;
  readonly endings: Ending[];
}

const NOTHING: readonly Node[] = [];

const node = (): Node => ({ next: new Map(), children: new Map(), gap: null, endings: [] });

export class Matcher {
  private readonly root = node();
  private terms = 0;

  constructor(taxonomy: Taxonomy, idioms: readonly string[]) {
    this.add(idioms, NO_ENTRY, 'idiom');
    taxonomy.forEach(({ words, agenda, strong, signs, echo, near, not }, entry) => {
      this.add(words, entry, 'word');
      this.add(agenda ?? [], entry, 'agenda');
      this.add(strong ?? [], entry, 'strong');
      this.add(signs ?? [], entry, 'sign');
      this.add(echo ?? [], entry, 'echo');
      this.add(not ?? [], entry, 'not');
      near?.forEach((pair, group) => {
        this.add(pair.words, entry, 'near', group);
        this.add(pair.with, entry, 'with', group);
      });
    });
  }

  find(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let first = 0; first < words.length; first++) {
      for (const next of this.step(this.root, words[first]!))
        this.walk(words, { first, end: first + 1, weight: 1 }, next, hits);
    }
    return hits;
  }

  private add(phrases: readonly string[], entry: number, kind: HitKind, group = 0): void {
    for (const phrase of phrases) {
      const ending = { entry, kind, group, term: this.terms++ };
      for (const elements of readPattern(phrase)) this.insert(elements).endings.push(ending);
    }
  }

  private insert(elements: readonly Element[]): Node {
    let at = this.root;
    for (const element of elements) {
      if (element.kind === 'gap') at = at.gap ??= node();
      else at = child(at, element);
    }
    return at;
  }

  private step(from: Node, word: Word): readonly Node[] {
    if (from.next.size === 0) return NOTHING;
    const any = from.next.get(word.lower);
    const exact = word.text === word.lower ? undefined : from.next.get(word.text);
    return any && exact ? [...any, ...exact] : (any ?? exact ?? NOTHING);
  }

  private walk(words: readonly Word[], path: Path, from: Node, hits: Hit[]): void {
    const { first, end, weight } = path;
    for (const { entry, kind, group, term } of from.endings)
      hits.push({ entry, kind, group, term, first, end, weight });
    const word = words[path.end];
    if (word && !word.afterMark) this.goOn(words, path, path.end, this.step(from, word), hits);
    if (from.gap) this.leap(words, path, from.gap, hits);
  }

  /** The nearest continuation within reach, never across the end of a sentence. */
  private leap(words: readonly Word[], path: Path, from: Node, hits: Hit[]): void {
    for (let i = path.end; i <= path.end + LONGEST_GAP && i < words.length && !words[i]!.afterStop; i++) {
      const next = this.step(from, words[i]!);
      this.goOn(words, path, i, next, hits);
      if (next.length > 0) return;
    }
  }

  private goOn(words: readonly Word[], { first, weight }: Path, at: number, next: readonly Node[], hits: Hit[]): void {
    for (const node of next) this.walk(words, { first, end: at + 1, weight: weight + 1 }, node, hits);
  }
}

type Path = Pick<Hit, 'first' | 'end' | 'weight'>;

function child(parent: Node, { forms, key }: WordElement): Node {
  const known = parent.children.get(key);
  if (known) return known;
  const made = node();
  parent.children.set(key, made);
  for (const form of forms) parent.next.set(form, [...(parent.next.get(form) ?? []), made]);
  return made;
}
