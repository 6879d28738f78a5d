// How the mentions of each story were joined the last time: a story whose articles and people are the same needs not be joined anew,
// so that one changed article costs the comparison its own story alone.

import type { People } from './people';
import type { ComparedArticle } from './types';

/** Groups of mentions, by their place among all mentions of the story. */
export type Grouping = readonly (readonly number[])[];

export class JoinedBefore {
  private numbers = new WeakMap<ComparedArticle, number>();
  private lastNumber = 0;
  private before = new Map<string, Grouping>();
  private now = new Map<string, Grouping>();
  private taken = 0;

  /** Stories of the comparison under way, or of the last, that were not joined anew. */
  get reused(): number {
    return this.taken;
  }

  /** A comparison begins: stories that the last one did not have are forgotten. */
  begin(): void {
    [this.before, this.now, this.taken] = [this.now, new Map(), 0];
  }

  /** Articles are known as objects: one that says something else is another object. */
  groupingOf(articles: readonly ComparedArticle[], people: People, join: () => Grouping): Grouping {
    const key = articles.map((one) => this.keyOf(one, people)).join('\n');
    const known = this.before.get(key);
    if (known) this.taken++;
    const grouping = known ?? join();
    this.now.set(key, grouping);
    return grouping;
  }

  /** What the mentions of an article say depends on who its people are to all articles together. */
  private keyOf(one: ComparedArticle, people: People): string {
    const { id, people: own } = one.article;
    return [this.numberOf(one), ...own.map((person) => people.idOf(id, person.id))].join(' ');
  }

  private numberOf(one: ComparedArticle): number {
    const number = this.numbers.get(one) ?? ++this.lastNumber;
    this.numbers.set(one, number);
    return number;
  }
}
