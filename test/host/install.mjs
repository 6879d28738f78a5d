import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { command } from './command.mjs';
import { atEnd } from './ending.mjs';
import { host, modules, vscode } from './places.mjs';
import { PlainError } from './plain-error.mjs';
import { isRunning } from './processes.mjs';
import { isBrowserUnpacked, unpackBrowser } from './unpack.mjs';

const lock = join(host, '.installing');
const stamp = join(modules, '.set-up');
/** Built-in extensions that no test needs: 95 MB. */
const unwanted = [
  'copilot',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'tunnel-forwarding',
  'prompt-basics',
];

export const isSupported = process.platform === 'linux' && process.arch === 'x64';

/** Makes sure that the packages and the browser are there and of the versions asked for; quick when they are. */
export async function ensureInstalled() {
  if (!isSupported) {
    throw new PlainError(
      `The VS Code for tests runs on 64-bit Linux only; this is ${process.platform} ${process.arch}. ` +
        'The editor tests also run with DATELINE_VSCODE=desktop.',
    );
  }
  if (isCurrent()) return;
  await alone(async () => {
    if (isCurrent()) return;
    if (!isSetUp()) await installPackages();
    if (!isBrowserUnpacked()) await unpackBrowser();
  });
}

const isCurrent = () => isSetUp() && isBrowserUnpacked();
const isSetUp = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

function wanted() {
  const lockfile = readFileSync(join(host, 'package-lock.json'));
  return createHash('sha256').update(lockfile).update(unwanted.join()).digest('hex');
}

async function installPackages() {
  console.log('Installing the VS Code for tests (about 640 MB, once) …');
  try {
    await command('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: host });
  } catch (error) {
    throw new PlainError(
      `npm could not install the VS Code for tests: check the network connection and try again.\n${error.message}`,
    );
  }
  // The browser fetches some packages from <server>/node_modules, and TypeScript's extension looks beside itself.
  for (const folder of [vscode, join(vscode, 'extensions')]) symlinkSync(modules, join(folder, 'node_modules'));
  for (const name of unwanted) rmSync(join(vscode, 'extensions', name), { recursive: true });
  writeFileSync(stamp, wanted());
}

/** One installer at a time; a lock whose owner is gone is taken over. */
async function alone(work) {
  while (!takeLock()) {
    if (!isRunning(lockOwner())) rmSync(lock, { force: true });
    await delay(200);
  }
  const release = atEnd(() => rmSync(lock));
  try {
    await work();
  } finally {
    release();
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function lockOwner() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return process.pid;
    throw error;
  }
}
