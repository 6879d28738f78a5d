// npm start: opens a real VS Code with Dateline installed. `npm start -- --folder PATH --port N`
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop, findDesktop } from './desktop.mjs';
import { packageExtension } from './extension.mjs';
import { ensureInstalled, isSupported } from './install.mjs';
import { repository } from './places.mjs';
import { PlainError, runTool } from './plain-error.mjs';
import { runFolder } from './run-folder.mjs';
import { serve } from './serve.mjs';

const options = { folder: { type: 'string' }, port: { type: 'string', default: '0' } };

async function main() {
  const { values } = readArguments();
  const desktop = process.env.DATELINE_VSCODE === 'host' ? undefined : findDesktop();
  if (!desktop && !isSupported) {
    throw new PlainError(
      'Install Visual Studio Code, make sure that the command `code` works in a terminal, and try again.',
    );
  }
  const run = runFolder();
  const folder = values.folder ? resolve(values.folder) : copyOfSamples(run.path);
  if (!existsSync(folder)) throw new PlainError(`There is no folder ${folder}.`);
  if (!desktop) await ensureInstalled();
  console.log('Packing Dateline …');
  const vsix = await packageExtension(join(run.path, 'dateline.vsix'));
  const what = values.folder ? folder : 'a copy of samples/, so try anything';
  if (desktop) await openDesktop(desktop, { root: run.path, vsix, folder, what });
  else await serve({ root: run.path, vsix, folder, what, port: Number(values.port) });
  run.remove();
}

function readArguments() {
  try {
    const given = parseArgs({ options });
    if (!/^\d{1,5}$/.test(given.values.port)) throw new Error(`"${given.values.port}" is no port number`);
    return given;
  } catch (error) {
    throw new PlainError(`${error.message}. Usage: npm start -- [--folder PATH] [--port N]`);
  }
}

function copyOfSamples(root) {
  const copy = join(root, 'samples');
  mkdirSync(copy);
  cpSync(join(repository, 'samples'), copy, { recursive: true });
  return copy;
}

await runTool(main);
