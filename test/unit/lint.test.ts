// The lint rules of our own find what they forbid and nothing else.

import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { noLookupByText } from '../../lint/noLookupByText.mjs';

const FILE = '/code.ts';

function faults(code: string): string[] {
  const source = ts.createSourceFile(FILE, code, ts.ScriptTarget.ES2023, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === FILE ? source : undefined),
    fileExists: (name) => name === FILE,
    readFile: () => code,
  };
  const program = ts.createProgram([FILE], { noLib: true, strict: true }, host);
  const found = new Linter({ cwd: '/' }).verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser, parserOptions: { programs: [program] } },
        plugins: { dateline: { rules: { rule: noLookupByText } } },
        rules: { 'dateline/rule': 'error' },
      },
    ],
    { filename: FILE },
  );
  return found.map(({ message }) => message);
}

const given = `declare const table: { [word: string]: number }; declare const word: string; declare const at: number;
declare const unit: 'day' | 'month'; declare const list: number[]; declare const odd: any; declare const maybe: 'day' | string;`;

describe('lint: no lookup by text', () => {
  const wrong = [
    'table[word];',
    'table[word] = 1;',
    'table[`${word}s`];',
    'table[odd];',
    'table[maybe];',
    'word in table;',
    '<K extends string>(key: K) => table[key];',
  ];
  for (const code of wrong) {
    it(`finds ${code}`, () => assert.match(faults(`${given}\n${code}`).join(), /^A word from elsewhere/));
  }

  const right = [
    'list[at];',
    'word[at];',
    'table[unit];',
    "table['day'];",
    "'day' in table;",
    '<K extends keyof typeof table & "a">(key: K) => table[key];',
  ];
  for (const code of right) {
    it(`leaves ${code}`, () => assert.deepEqual(faults(`${given}\n${code}`), []));
  }
});
