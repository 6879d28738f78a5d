import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { command } from './command.mjs';
import { atEnd } from './ending.mjs';
import { serverNode, vscode } from './places.mjs';
import { PlainError } from './plain-error.mjs';
import { isRunning, kill } from './processes.mjs';

const main = 'out/server-main.js';
const startLimit = 60_000;

/**
 * Starts VS Code's server on this machine's loopback address.
 * `testDriver` loads extensions under development and runs tests, but hides toasts; without it only installed
 * extensions load and everything shows.
 */
export async function startServer(places, { port = 0, token, testDriver = false, environment = {} } = {}) {
  const child = spawn(serverNode, [main, ...serverArguments(places, { port, token, testDriver })], {
    cwd: vscode,
    detached: true, // its own process group, so that everything it starts ends with it
    env: { ...process.env, ...serverEnvironment(places), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = atEnd(() => kill(-child.pid));
  const ended = once(child, 'exit');
  const stop = async () => {
    end();
    await ended;
    await groupGone(child.pid);
  };
  const log = keepOutput(child);
  return { port: await listeningPort(child, log, stop), stop, ended, log };
}

/** Installs a packaged extension into a profile; no marketplace is asked. */
export async function installExtension(places, vsix) {
  const folders = ['--server-data-dir', places.server, '--extensions-dir', places.extensions];
  const args = [main, '--accept-server-license-terms', ...folders, '--install-extension', vsix];
  await command(serverNode, args, { cwd: vscode, env: { ...process.env, ...serverEnvironment(places) } });
}

function serverArguments(places, { port, token, testDriver }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--server-data-dir', places.server, '--user-data-dir', places.user, '--extensions-dir', places.extensions],
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-update-check'],
    ...['--disable-getting-started-override', '--link-protection-trusted-domains', '*'],
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

const serverEnvironment = (places) => ({
  EXTENSIONS_GALLERY: '{}', // no marketplace
  VSCODE_CLI: '1', // no login shell to read the environment from
  TMPDIR: places.temporary,
  XDG_RUNTIME_DIR: places.temporary,
  NODE_OPTIONS: '', // a loader of the tests' Node is not one for the server's
});

/** Killed processes go within milliseconds; where nobody collects them, their numbers stay, so the wait is bounded. */
async function groupGone(pid) {
  const limit = Date.now() + 2_000;
  while (isRunning(-pid) && Date.now() < limit) await delay(20);
}

function keepOutput(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  return () => text;
}

async function listeningPort(child, log, stop) {
  const limit = AbortSignal.timeout(startLimit);
  while (!limit.aborted) {
    const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
    if (port) return Number(port);
    if (child.exitCode !== null) break;
    await Promise.race([once(child.stdout, 'data', { signal: limit }), once(child, 'exit', { signal: limit })]);
  }
  await stop();
  if (log().includes('EADDRINUSE'))
    throw new PlainError('That port is taken by another program: choose another with --port N.');
  throw new PlainError(`VS Code's server did not start:\n${log()}`);
}
