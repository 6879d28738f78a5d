#!/usr/bin/env node
// Takes VS Code's command line, runs the extension tests it names, and ends with their result.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { address, newPage, startBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { host, repository } from './places.mjs';
import { PlainError, runTool } from './plain-error.mjs';
import { listenForReport } from './report.mjs';
import { profile, runFolder } from './run-folder.mjs';
import { startServer } from './server.mjs';
import { seedSettings } from './settings.mjs';

const seconds = (name, otherwise) => 1000 * Number(process.env[name] ?? otherwise);
/** The tests must begin within the first, and end within the second. */
const startLimit = seconds('DATELINE_START_SECONDS', 60);
const wholeLimit = seconds('DATELINE_TEST_SECONDS', 600);

const options = {
  extensionDevelopmentPath: { type: 'string', multiple: true },
  extensionTestsPath: { type: 'string' },
  extensionDevelopmentKind: { type: 'string' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'disable-extensions': { type: 'boolean' },
  'enable-proposed-api': { type: 'string', multiple: true },
  'inspect-extensions': { type: 'string' },
};

async function main() {
  // What VS Code knows and this does not need is passed over, as VS Code does with what it does not know.
  const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
  if (!values.extensionTestsPath) {
    throw new PlainError(
      'This runs extension tests only: give --extensionTestsPath. To look at VS Code, run npm start.',
    );
  }
  await ensureInstalled();
  const folder = runFolder();
  try {
    return await runTests(folder.path, values, positionals[0] && resolve(positionals[0]));
  } finally {
    folder.remove();
  }
}

async function runTests(folder, values, workspace) {
  const places = profile(folder, { user: values['user-data-dir'], extensions: values['extensions-dir'] });
  seedSettings(places.user);
  const report = await listenForReport(join(folder, 'report'));
  const environment = { DATELINE_REPORT: report.path, DATELINE_TESTS: resolve(values.extensionTestsPath) };
  const server = await startServer(places, { testDriver: true, environment });
  const browser = await startBrowser(folder);
  try {
    const page = await newPage(browser);
    const closed = await openTests(page, address(server.port, { workspace, payload: payload(server.port, values) }));
    return await result(page, report, closed);
  } finally {
    report.close();
    await browser.close();
    await server.stop();
  }
}

function payload(port, values) {
  const remote = (path) => `vscode-remote://localhost:${port}${pathToFileURL(resolve(path)).pathname}`;
  const development = values.extensionDevelopmentPath ?? [];
  const proposed = values['enable-proposed-api'] ?? [];
  return [
    ...development.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...proposed.map((name) => ['enableProposedApi', name]),
    ['extensionTestsPath', remote(join(host, 'shim.cjs'))],
    ['skipWelcome', 'true'],
    ...(values['disable-extensions'] ? [['disableExtensions', 'true']] : []),
    ...(values['inspect-extensions'] ? [['inspect-extensions', values['inspect-extensions']]] : []),
  ];
}

/** Opens the page; resolves (inside an object) when VS Code says that its test run is over. */
async function openTests(page, url) {
  const ended = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new PlainError('The browser that shows VS Code crashed.')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.exposeFunction('codeAutomationLog', () => {}); // the shim brings the tests' own output
  await page.goto(url);
  return { ended };
}

/** Only the shim's report counts: VS Code itself says 0 even when a test ended the process. */
async function result(page, report, { ended }) {
  const late = timeout(wholeLimit, () => {
    throw new PlainError(`The tests did not end within ${wholeLimit / 1000} s.`);
  });
  const soon = timeout(startLimit, () => `The tests did not start within ${startLimit / 1000} s.`);
  const silent = ended.then(() => 'VS Code ended the test run before a test started.');
  const trouble = await Promise.race([report.started, silent, soon, late]);
  if (trouble) throw new PlainError(`${trouble} ${await picture(page)}`);
  const code = await Promise.race([report.ended, ended.then(() => report.ended), late]);
  if (code === undefined)
    throw new PlainError('The extension host ended before the tests told their result: that is a failure.');
  return code;
}

/** Does not keep the process alive. */
const timeout = (milliseconds, then) => delay(milliseconds, undefined, { ref: false }).then(then);

async function picture(page) {
  const folder = join(repository, '.screens');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'tests-did-not-start.png');
  await page.screenshot({ path });
  return `What the window showed is in ${path}.`;
}

await runTool(main);
