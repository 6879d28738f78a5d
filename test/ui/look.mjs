#!/usr/bin/env node
// Looks at the product: packages it, opens a folder in VS Code, takes the steps of a script, saves pictures.
//   node test/ui/look.mjs [--folder samples] [--open FILE] [--do script.mjs] [--out .screens] [--vsix FILE]
//                         [--theme "Dark Modern"] [--size 1280x800] [--scale 1]
// The script: export default async (ui) => { await ui.hoverWord('Lindqvist'); await ui.screenshot('hover'); }
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import 'tsx'; // the harness is TypeScript
import { packageExtension } from '../host/extension.mjs';
import { repository } from '../host/places.mjs';
import { runTool } from '../host/plain-error.mjs';
import { runFolder } from '../host/run-folder.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(repository, 'samples') },
    open: { type: 'string' },
    do: { type: 'string' },
    out: { type: 'string', default: join(repository, '.screens') },
    vsix: { type: 'string' },
    theme: { type: 'string', default: 'Light Modern' },
    size: { type: 'string', default: '1280x800' },
    scale: { type: 'string', default: '1' },
  },
});

async function main() {
  const folder = runFolder();
  const vsix = resolve(values.vsix ?? (await packageExtension(join(folder.path, 'dateline.vsix'))));
  const { Ui } = await import('./harness.ts');
  const ui = new Ui(options(vsix));
  await ui.open();
  try {
    if (values.open) await ui.openFile(values.open);
    if (values.do) await takeSteps(ui);
    else await ui.screenshot('opened');
  } finally {
    await ui.close();
    folder.remove();
  }
  console.log(`The pictures are in ${resolve(values.out)}.`);
}

function options(vsix) {
  const [width, height] = values.size.split('x').map(Number);
  return {
    vsix,
    folder: resolve(values.folder),
    screens: resolve(values.out),
    settings: { 'workbench.colorTheme': values.theme },
    size: { width, height },
    scale: Number(values.scale),
  };
}

async function takeSteps(ui) {
  const script = await import(pathToFileURL(resolve(values.do)).href);
  try {
    await script.default(ui);
  } catch (error) {
    console.error(`The window at the failure: ${await ui.screenshot('failed')}`);
    throw error;
  }
}

await runTool(main);
