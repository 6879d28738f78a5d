import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Listens for the shim in the extension host: `started` resolves when it calls, `ended` to 0 or 1, or to undefined when the
 * extension host went away without a word. What the tests print goes to this process's output.
 */
export async function listenForReport(path) {
  const started = withResolvers();
  const ended = withResolvers();
  const server = createServer((socket) => {
    started.resolve();
    const lines = createInterface({ input: socket });
    lines.on('line', (line) => {
      const message = JSON.parse(line);
      if ('text' in message) process[message.stream].write(message.text);
      else ended.resolve(message.code);
    });
    lines.on('close', () => ended.resolve(undefined));
  });
  server.listen(path);
  await once(server, 'listening');
  return { path, started: started.promise, ended: ended.promise, close: () => server.close() };
}

/** Node 20 has no Promise.withResolvers yet. */
function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}
