// Who reads the articles and lays them side by side: a thread of its own where there is Node, this one where there is none.

import type { Knowledge } from '../core/annotate';
import type { Decision } from '../core/annotations/records';
import type { Article, Block, Prose, SourceFormat } from '../core/article';
import type { ComparedArticle, Comparison, Finding, PeopleRule } from '../core/comparison/types';

export interface SourceText {
  readonly uri: string;
  /** Path from the workspace folder, as the annotation files name it. */
  readonly path: string;
  readonly text: string;
  readonly format: SourceFormat;
  /** A person said that it is an article. */
  readonly isAsked?: boolean;
}

/** What one text says, with everything people decided applied. */
export interface Annotated {
  /** `article.id` is the URI. */
  readonly article: Article;
  /** Of its people. */
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  /** The prose of the article, at hand sooner than the whole of its analysis. */
  prose(): Prose;
  readonly slips: readonly Finding[];
  /** How a reader calls it; null where it has no words. */
  readonly called: string | null;
}

/** What people can add to. */
export type Learnt = Pick<Knowledge, 'taxonomy' | 'chronicle'>;

export interface Reader {
  learn(known: Learnt): void;
  decide(decisions: readonly Decision[]): void;
  /** As known and decided when it is asked. */
  read(source: SourceText): Promise<Annotated>;
}

/** An article to compare; the same object as long as it says the same. */
export type Comparable = ComparedArticle & { readonly uri: string };

export interface Comparer {
  compare(sources: readonly Comparable[], rules: readonly PeopleRule[]): Promise<Comparison>;
}

export interface Analyst extends Reader, Comparer {
  /** So many texts are under way at once; the others wait where they can still be overtaken. */
  readonly atOnce: number;
  /** Nobody who types has to wait for its work. */
  readonly isApart: boolean;
  dispose(): void;
}
