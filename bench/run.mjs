// Bundles the benches as the product is bundled, then runs them: `npm run bench -- [NAME …] [--json]`.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('..', import.meta.url));
const outfile = fileURLToPath(new URL('../dist-test/bench.cjs', import.meta.url));

const common = {
  absWorkingDir: repository,
  bundle: true,
  platform: 'node',
  target: 'es2023',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

/** The program of a thread. */
await build({ ...common, entryPoints: ['src/library/worker.ts'], outfile: `${dirname(outfile)}/worker.js` });
/** The program that opens a folder, measured as a process of its own. */
await build({ ...common, entryPoints: ['bench/folderProcess.ts'], outfile: `${dirname(outfile)}/folder.js` });
await build({
  ...common,
  entryPoints: ['bench/bench.ts'],
  outfile,
  // The libraries we are measured against run as their users install them.
  external: [
    'chrono-node',
    'compromise',
    'wink-nlp',
    'wink-eng-lite-web-model',
    '@microsoft/recognizers-text-date-time',
  ],
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
