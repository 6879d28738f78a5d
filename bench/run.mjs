// Bundles the benches as the product is bundled, then runs them: `npm run bench -- [NAME …] [--json]`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('..', import.meta.url));
const outfile = fileURLToPath(new URL('../dist-test/bench.cjs', import.meta.url));

await build({
  absWorkingDir: repository,
  entryPoints: ['bench/bench.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'es2023',
  mainFields: ['module', 'main'],
  // The libraries we are measured against run as their users install them.
  external: [
    'chrono-node',
    'compromise',
    'wink-nlp',
    'wink-eng-lite-web-model',
    '@microsoft/recognizers-text-date-time',
  ],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
