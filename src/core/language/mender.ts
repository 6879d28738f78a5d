// A tree whose arcs may still change: reads and sets them.

import { RELATIONS, TAGS, type Relation, type Tag } from './tagset';
import { NONE, type Columns } from './words';

/** Columns that may still change. */
export interface Draft extends Columns {
  readonly form: readonly string[];
}

/** Words above each other; phrases are not deeper. */
const DEEPEST = 6;

/** Reads and sets arcs; children are looked for among the few words that hang on a word. */
export class Mender {
  private readonly hanging: number[][];
  private readonly lowered: readonly string[];

  constructor(private readonly columns: Draft) {
    this.lowered = columns.form.map((form) => form.toLowerCase());
    this.hanging = Array.from(columns.head, () => []);
    columns.head.forEach((head, i) => this.hanging[head]?.push(i));
  }

  form(i: number): string {
    return this.lowered[i] ?? '';
  }

  /** As it stands in the text, '' outside it. */
  written(i: number): string {
    return this.columns.form[i] ?? '';
  }

  /** Opens its sentence. */
  isFirst(i: number): boolean {
    return this.columns.sentence[i] !== this.columns.sentence[i - 1];
  }

  lemma(i: number): string {
    return this.columns.lemma[i] ?? '';
  }

  tag(i: number): string {
    return TAGS[this.columns.tag[i] ?? 0] ?? '';
  }

  head(i: number): number {
    return this.columns.head[i] ?? NONE;
  }

  relation(i: number): Relation {
    return RELATIONS[this.columns.relation[i] ?? 0] ?? '';
  }

  children(i: number, ...relations: readonly Relation[]): number[] {
    const all = this.hanging[i] ?? [];
    return relations.length === 0 ? all : all.filter((child) => relations.includes(this.relation(child)));
  }

  /** Another tag for a word: its form is past and participle alike. */
  retag(i: number, tag: Tag): void {
    this.columns.tag[i] = TAGS.indexOf(tag);
  }

  set(i: number, head: number, relation: Relation): void {
    const siblings = this.hanging[this.head(i)];
    siblings?.splice(siblings.indexOf(i), 1);
    this.columns.head[i] = head;
    this.columns.relation[i] = RELATIONS.indexOf(relation);
    const place = this.hanging[head];
    place?.push(i);
    place?.sort((a, b) => a - b);
  }

  /** A word hangs on another, through however many between, or is it. */
  isUnder(word: number, head: number): boolean {
    for (let at = word, steps = 0; at !== NONE && steps < 40; at = this.head(at), steps++) if (at === head) return true;
    return false;
  }

  /** The first word under a noun or verb, marks aside. */
  firstUnder(top: number, depth = 0): number {
    const first = this.children(top).find((child) => this.relation(child) !== 'punct') ?? top;
    return first >= top || depth > DEEPEST ? top : this.firstUnder(first, depth + 1);
  }
}
