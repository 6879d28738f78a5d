// What is found between sources made by hand, as tests ask for it.

import assert from 'node:assert';
import { compare } from '../../../../src/core/comparison/comparison';
import { made, type Made } from './hand-made';

export type Told = string | readonly [text: string, what: Made];

export function findings(...sources: readonly Told[]) {
  const articles = sources.map((source, i) => {
    const [text, what] = typeof source === 'string' ? [source, {}] : source;
    return made(`${i}.txt`, text, what);
  });
  return compare(articles, []).findings.map((one) => `${one.kind}/${one.type}`);
}

export const finds = (expected: string, ...sources: readonly Told[]) =>
  it(`${expected}: ${typeof sources[1] === 'string' ? sources[1] : sources[1]![0]}`, () =>
    assert.deepEqual(findings(...sources), [expected]));
export const silent = (...sources: readonly Told[]) =>
  it(`silent: ${typeof sources[1] === 'string' ? sources[1] : sources[1]![0]}`, () =>
    assert.deepEqual(findings(...sources), []));
export const on = (published: string, text: string): Told => [text, { published }];
