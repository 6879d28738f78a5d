// A tree whose arcs may still change: reads and sets them.

import { RELATIONS, TAGS, type Relation } from './tagset';
import { NONE, type Columns } from './words';

/** Columns that may still change. */
export interface Draft extends Columns {
  readonly form: readonly string[];
}

/** Reads and sets arcs; children are looked for among the few words that hang on a word. */
export class Mender {
  private readonly hanging: number[][];

  constructor(private readonly columns: Draft) {
    this.hanging = Array.from(columns.head, () => []);
    columns.head.forEach((head, i) => this.hanging[head]?.push(i));
  }

  form(i: number): string {
    return this.columns.form[i]?.toLowerCase() ?? '';
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

  set(i: number, head: number, relation: Relation): void {
    const siblings = this.hanging[this.head(i)];
    siblings?.splice(siblings.indexOf(i), 1);
    this.columns.head[i] = head;
    this.columns.relation[i] = RELATIONS.indexOf(relation);
    const place = this.hanging[head];
    place?.push(i);
    place?.sort((a, b) => a - b);
  }
}
