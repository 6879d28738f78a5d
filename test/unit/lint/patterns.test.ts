// A pattern that tries the same characters over and over stops the window on a long line: lint refuses it in what ships.

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';

const RULES = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];

describe('lint: patterns', () => {
  it('are looked at in all that ships', async () => {
    const lint = new ESLint({ cwd: fileURLToPath(new URL('../../..', import.meta.url)) });
    const { rules } = (await lint.calculateConfigForFile('src/core/trim.ts')) as { rules: Record<string, unknown[]> };
    assert.deepEqual(
      RULES.map((rule) => rules[rule]?.[0]),
      [2, 2],
    );
  });

  const faults = (code: string): string[] =>
    new Linter()
      .verify(code, { plugins: { regexp }, rules: Object.fromEntries(RULES.map((rule) => [rule, 'error'])) } as never)
      .map(({ ruleId }) => ruleId!);

  it('that try again from each place are found', () => assert.deepEqual(faults('/x+$/u.test(text)'), [RULES[1]]));
  it('that share out the same characters are found', () =>
    assert.deepEqual(faults('/^x+x*y$/u.test(text)'), [RULES[0]]));
  it('that read on are left alone', () => assert.deepEqual(faults('/^x{1,9}y$/u.test(text)'), []));
});
