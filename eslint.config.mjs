import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { noProcesses, othersWords, processes, threads } from './lint/othersWords.mjs';
import { noLookupByText } from './lint/noLookupByText.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-test/**',
      'node_modules/**',
      'test/host/node_modules/**',
      '.vscode-test/**',
      '.screens/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipComments: false }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...othersWords, threads, noProcesses] } },
  {
    files: ['src/library/{thread,worker}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...othersWords, noProcesses] },
  },
  { files: ['src/editor/dialogue.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/commandLine/bulk/processes.ts'],
    rules: { 'no-restricted-syntax': ['error', ...othersWords, threads, ...processes] },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { dateline: { rules: { 'no-lookup-by-text': noLookupByText } }, regexp },
    rules: {
      'dateline/no-lookup-by-text': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['test/**', 'bench/**', 'examples/**', 'training/**', 'assembly/**', '*.mjs', 'src/cli.ts'],
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off' },
  },
);
