// Trees of the treebanks made ready: numbers of words, classes of tags, heads by position.

import { RELATIONS } from '../../src/core/language/tagset';
import { randomFrom } from '../corpus';
import { projectiveHeads } from './projective';
import type { Tree } from './treebank';

export interface Example {
  readonly forms: readonly string[];
  /** Joint class of each word's tags, see TagClasses. */
  readonly classes: Uint8Array;
  /** Head of each word, k + 1 for word k, 0 for the root; without crossing arcs. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Longer sentences are lists and tables. */
export const LONGEST_EXAMPLE = 150;

/** Joint classes of fine tag and part of speech; class 0 stands for no word. */
export class TagClasses {
  readonly tags: number[] = [0];
  readonly pos: number[] = [0];
  private readonly numbers = new Map<number, number>();

  constructor(trees: readonly Tree[]) {
    const counts = new Map<number, number>();
    for (const { tags, pos } of trees) {
      tags.forEach((tag, i) => counts.set((tag << 8) | pos[i]!, (counts.get((tag << 8) | pos[i]!) ?? 0) + 1));
    }
    for (const [pair, count] of [...counts].sort((a, b) => b[1] - a[1])) if (count >= 5) this.numberOf(pair, true);
  }

  /** Pairs that are too rare go to the most frequent class of their fine tag. */
  numberOf(pair: number, isNew = false): number {
    const known = this.numbers.get(pair);
    if (known !== undefined) return known;
    const number = isNew ? this.tags.push(pair >> 8) - 1 : Math.max(1, this.tags.indexOf(pair >> 8));
    if (isNew) this.pos.push(pair & 255);
    this.numbers.set(pair, number);
    return number;
  }
}

export function makeExample(tree: Tree, classes: TagClasses): Example {
  const { forms, tags, pos, relations } = tree;
  const heads = projectiveHeads(tree.heads);
  return {
    forms,
    classes: Uint8Array.from(tags, (tag, i) => classes.numberOf((tag << 8) | pos[i]!)),
    heads: heads.map((head) => head + 1),
    relations,
  };
}

const LIST = RELATIONS.indexOf('list');

/** A tenth of the sentences again in capitals or as a headline, so that tags do not hang on how words are written. */
export function asHeadlines(examples: readonly Example[], share: number): Example[] {
  const random = randomFrom(17);
  return examples.flatMap((example) => {
    if (random() >= share || example.forms.length < 5 || example.relations.includes(LIST)) return [];
    const capitals = random() < 0.4;
    return [{ ...example, forms: example.forms.map((form) => (capitals ? form.toUpperCase() : titleCase(form))) }];
  });
}

const SMALL = new Set("a an the of in on at to by for and or but from with as is 's n't".split(' '));

function titleCase(form: string): string {
  return SMALL.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
