import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browser as unpacked } from './places.mjs';

/** Starts the unpacked Chromium, without a window. `folder` takes its small files and goes with the run. */
export async function startBrowser(folder) {
  const fontsFile = join(folder, 'fonts.conf');
  writeFileSync(fontsFile, fontsConfiguration(folder));
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, TMPDIR: folder, LD_LIBRARY_PATH: join(unpacked, 'lib'), FONTCONFIG_FILE: fontsFile },
    handleSIGINT: false, // signals end the whole run (ending.mjs)
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** A page that may use the clipboard, and that is spared the one script which the server does not have. */
export async function newPage(browser, { scale = 1, size = { width: 1280, height: 800 } } = {}) {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('**/serviceWorker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '', headers: { 'Service-Worker-Allowed': '/' } }),
  );
  return context.newPage();
}

/** The address of the workbench: `localhost`, because only that counts as a secure place for every feature. */
export function address(port, { workspace, token, payload = [] } = {}) {
  const url = new URL(`http://localhost:${port}/`);
  if (workspace?.endsWith('.code-workspace')) url.searchParams.set('workspace', workspace);
  else if (workspace) url.searchParams.set('folder', workspace);
  else url.searchParams.set('ew', 'true');
  if (token) url.searchParams.set('tkn', token);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

// Without a font the browser ends as soon as a text field gets the focus, so the folder is named in full.
const fontsConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;
