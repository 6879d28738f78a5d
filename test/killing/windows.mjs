// Real VS Code windows on one folder, each with an extension host of its own that a driver obeys.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { address, newPage, startBrowser } from '../host/browser.mjs';
import { ensureInstalled } from '../host/install.mjs';
import { repository } from '../host/places.mjs';
import { profile } from '../host/run-folder.mjs';
import { startServer } from '../host/server.mjs';
import { seedSettings } from '../host/settings.mjs';

const driver = fileURLToPath(new URL('driver.cjs', import.meta.url));

/** `root` takes the profile and goes with the run. `open` shows the folder in a new window. */
export async function startVSCode(root, folder) {
  await ensureInstalled();
  const hosts = await listen(join(root, 'hosts'));
  const places = profile(root);
  seedSettings(places.user);
  const server = await startServer(places, { testDriver: true, environment: { DATELINE_KILLING: hosts.path } });
  const browser = await startBrowser(root);
  const remote = (path) => `vscode-remote://localhost:${server.port}${pathToFileURL(path).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(repository)],
    ['extensionTestsPath', remote(driver)],
    ['skipWelcome', 'true'],
    ['disableExtensions', 'true'],
  ];
  const url = address(server.port, { workspace: folder, payload });
  return {
    open: async () => openWindow(await newPage(browser), url, hosts),
    close: async () => {
      await browser.close();
      await server.stop();
      hosts.close();
    },
  };
}

/** A window; `start` answers its extension host, a new one each time it is asked. */
function openWindow(page, url, hosts) {
  return {
    start: async () => {
      const host = hosts.next();
      await page.goto(url);
      return host;
    },
    close: () => page.context().close(),
  };
}

/** Waits for the drivers of extension hosts to call. */
async function listen(path) {
  const waiting = [];
  const server = createServer(async (socket) => {
    const host = talkTo(socket);
    await host.ready;
    waiting.shift()?.(host);
  });
  server.listen(path);
  await once(server, 'listening');
  return { path, next: () => new Promise((resolve) => waiting.push(resolve)), close: () => server.close() };
}

function talkTo(socket) {
  const answers = new Map();
  const host = { tagged: [], calls: 0, onTagged: () => {} };
  let tasks = 0;
  host.ended = new Promise((resolve) => socket.once('close', resolve));
  // Who was killed cannot answer: that is what is being tested.
  socket.on('error', () => {});
  host.ask = (task, rest) => {
    const id = ++tasks;
    socket.write(`${JSON.stringify({ id, task, ...rest })}\n`);
    return new Promise((resolve, reject) => answers.set(id, { resolve, reject }));
  };
  host.kill = async () => {
    process.kill(host.pid, 'SIGKILL');
    await host.ended;
  };
  host.ready = new Promise((resolve) => {
    createInterface({ input: socket }).on('line', (line) => {
      const message = JSON.parse(line);
      if (message.pid !== undefined) resolve((host.pid = message.pid));
      else if (message.tagged !== undefined) {
        host.tagged.push(message.tagged);
        host.calls = message.calls;
        host.onTagged();
      } else if (message.trouble) answers.get(message.id).reject(new Error(message.trouble));
      else answers.get(message.id).resolve(message.value);
    });
  });
  return host;
}
