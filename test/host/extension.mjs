import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { repository } from './places.mjs';
import { PlainError } from './plain-error.mjs';

const tool = (...path) => join(repository, 'node_modules', ...path);

/** Bundles the extension into dist/. */
export async function buildExtension(...args) {
  if (!existsSync(tool('esbuild'))) throw new PlainError('The packages are not installed yet: run npm ci.');
  await run('could not be built', ['esbuild.mjs', ...args]);
}

/** Builds the extension and packs it into one .vsix file, as it is published; DATELINE_VSIX names one that is ready. */
export async function packageExtension(file) {
  if (process.env.DATELINE_VSIX) return process.env.DATELINE_VSIX;
  await buildExtension('--production');
  await run('could not be packaged', [tool('@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--out', file]);
  return file;
}

async function run(trouble, args) {
  try {
    await command(process.execPath, args, { cwd: repository });
  } catch (error) {
    throw new PlainError(`The extension ${trouble}.\n${error.message}`);
  }
}
