// Packages the extension and runs test/ui: `npm run test:ui`, `npm run test:ui -- --grep WORDS`.
// DATELINE_VSIX=FILE takes that package instead of making one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageExtension } from '../host/extension.mjs';
import { ensureInstalled } from '../host/install.mjs';
import { repository } from '../host/places.mjs';
import { runTool } from '../host/plain-error.mjs';
import { runFolder } from '../host/run-folder.mjs';

const mocha = join(repository, 'node_modules', 'mocha', 'bin', 'mocha.js');
const options = ['--no-config', '--node-option', 'import=tsx', '--spec', 'test/ui/**/*.test.ts', '--fail-zero'];
/** A window opens in about 6 s; the rest is for slow machines. */
const limit = ['--timeout', '120000'];
/** A window drops a key now and then; what is broken fails twice. */
const again = ['--retries', '1'];

async function main() {
  await ensureInstalled();
  const folder = runFolder();
  const vsix = await packageExtension(join(folder.path, 'dateline.vsix'));
  const tests = spawn(process.execPath, [mocha, ...options, ...limit, ...again, ...process.argv.slice(2)], {
    cwd: repository,
    env: { ...process.env, DATELINE_VSIX: vsix },
    stdio: 'inherit',
  });
  const [code] = await once(tests, 'close');
  folder.remove();
  return code ?? 1;
}

await runTool(main);
