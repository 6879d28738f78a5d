// A comparison that remembers the last one says what one from the beginning says, whatever changed in between.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import { JoinedBefore } from '../../../../src/core/comparison/joinedBefore';
import type { ComparedArticle, PeopleRule } from '../../../../src/core/comparison/types';
import { knowledge } from '../../../support/knowledge';

const root = join(__dirname, '..', '..', '..', '..');
const textsIn = (...folder: string[]): string[] =>
  readdirSync(join(root, ...folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, ...folder, name), 'utf8'));

/** What somebody does to a text. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('Lindqvist', 'Lindquist'),
  (text) => text.split('\n\n').slice(0, -2).join('\n\n'),
  (text) => text.replace('\n\n', '\n\nIt rained in Oslo on Monday, and Daniel Oduya met nobody.\n\n'),
];
const RULES: readonly (readonly PeopleRule[])[] = [
  [],
  [{ kind: 'not-a-person', names: ['Daniel Oduya'] }],
  [{ kind: 'same', names: ['Daniel Oduya', 'Mara Lindqvist'] }],
];
const STEPS = 14;

describe('a comparison that remembers the last one', () => {
  let versions: ComparedArticle[][];

  before(() => {
    const texts = [...textsIn('samples'), ...textsIn('test', 'fixtures', 'stories', 'election').slice(0, 3)];
    versions = texts.map((original, i) =>
      EDITS.map((edit) => {
        const text = edit(original);
        return { article: annotate({ id: `${i}.txt`, text }, knowledge), text };
      }),
    );
  });

  const originals = (): ComparedArticle[] => versions.map(([original]) => original!);

  it('says what one from the beginning says, over any edits, removals and rulings', () => {
    // A linear congruential generator: the same steps every time.
    let state = 11;
    const below = (most: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
    const [remembered, now] = [new JoinedBefore(), new Map(originals().map((one, i) => [i, one]))];
    let reused = 0;
    for (let step = 0; step < STEPS; step++) {
      const i = below(versions.length);
      if (now.has(i) && below(3) === 0) now.delete(i);
      else now.set(i, versions[i]![below(EDITS.length)]!);
      const rules = RULES[below(RULES.length)]!;
      assert.deepEqual(compare([...now.values()], rules, remembered), compare([...now.values()], rules));
      reused += remembered.reused;
    }
    assert.ok(reused > 0);
  });

  it('joins the story of the changed article alone anew', () => {
    const remembered = new JoinedBefore();
    compare(originals(), [], remembered);
    assert.equal(remembered.reused, 0);
    compare(originals(), [], remembered);
    const all = remembered.reused;
    assert.ok(all >= 2);
    compare([versions[0]![2]!, ...originals().slice(1)], [], remembered);
    assert.equal(remembered.reused, all - 1);
  });

  it('joins a story anew when a person of it becomes another', () => {
    const remembered = new JoinedBefore();
    compare(originals(), [], remembered);
    compare(originals(), [], remembered);
    const all = remembered.reused;
    compare(originals(), RULES[1]!, remembered);
    assert.ok(remembered.reused < all);
  });
});
