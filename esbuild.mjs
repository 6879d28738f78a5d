// Bundles the entries: extension for Node with its engine and its threads, extension for the browser host, command line, and the
// scripts of its pages.
import { build, context } from 'esbuild';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const production = process.argv.includes('--production');

const common = {
  bundle: true,
  target: 'es2023',
  sourcemap: production ? false : 'linked',
  minify: production,
  logLevel: 'warning',
  legalComments: 'none',
};

/** jsonc-parser's main file loads its parts in a way that no bundler can follow; its module can be bundled. */
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };

/** Node reads the engine from a file of its own, after activation; the browser host can load one file alone. */
const engineApart = {
  name: 'engine-apart',
  setup: (building) => building.onResolve({ filter: /^\.\/engine$/ }, () => ({ path: './engine.js', external: true })),
};

/** Browsers have neither a disk nor threads of Node. */
const inBrowsers = { diskFiles: 'noDiskFiles', analysts: 'browserAnalysts' };
const forBrowsers = {
  name: 'for-browsers',
  setup: (building) =>
    building.onResolve({ filter: /\/(?:diskFiles|analysts)$/ }, ({ path }) => ({
      path: resolve(`src/library/${inBrowsers[path.split('/').at(-1)]}.ts`),
    })),
};

const entries = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    ...node,
    external: ['vscode'],
    plugins: [engineApart],
  },
  {
    entryPoints: ['src/editor/engine.ts'],
    outfile: 'dist/engine.js',
    ...node,
  },
  {
    entryPoints: ['src/library/worker.ts'],
    outfile: 'dist/worker.js',
    ...node,
  },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    // The browser host is a worker: there is no `document`.
    conditions: ['worker'],
    external: ['vscode'],
    plugins: [forBrowsers],
  },
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    ...node,
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entryPoints: ['src/editor/compare/pages/grid.ts', 'src/editor/compare/pages/timeline.ts'],
    outdir: 'dist/pages',
    platform: 'browser',
    format: 'iife',
  },
];

await mkdir('dist', { recursive: true });
await copyFile('src/core/people/names.bin', 'dist/names.bin');
await copyFile('src/core/language/syntax.bin', 'dist/syntax.bin');
await writeFile('dist/version.txt', `${JSON.parse(await readFile('package.json', 'utf8')).version}\n`);

if (process.argv.includes('--watch')) {
  for (const entry of entries) await (await context({ ...common, ...entry })).watch();
} else {
  await Promise.all(entries.map((entry) => build({ ...common, ...entry })));
}
