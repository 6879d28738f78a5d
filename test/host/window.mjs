import { cpSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { address, newPage, startBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { profile, runFolder } from './run-folder.mjs';
import { installExtension, startServer } from './server.mjs';
import { readSettings, seedSettings } from './settings.mjs';

/** Opens VS Code in a fresh profile, with the packaged extension installed, on a copy of a folder. */
export async function openWindow({ folder, vsix, settings, size, scale }) {
  await ensureInstalled();
  const run = runFolder();
  const workspace = join(run.path, basename(resolve(folder)));
  cpSync(folder, workspace, { recursive: true });
  const places = profile(run.path);
  seedSettings(places.user, settings);
  await installExtension(places, vsix);
  const server = await startServer(places);
  const browser = await startBrowser(run.path);
  const page = await newPage(browser, { size, scale });
  await page.goto(address(server.port, { workspace }));
  return {
    page,
    workspace,
    serverLog: server.log,
    userSettings: () => readSettings(places.user),
    close: async () => {
      await browser.close();
      await server.stop();
      run.remove();
    },
  };
}
