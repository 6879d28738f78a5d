/* eslint-disable @typescript-eslint/no-require-imports -- the extension host loads it by require */
// Runs inside the extension host in place of the tests' entry: sends what they print, and how they end, to code.mjs.
const { connect } = require('node:net');
const { once } = require('node:events');
const { format } = require('node:util');

const streams = { log: 'stdout', info: 'stdout', debug: 'stdout', warn: 'stderr', error: 'stderr', trace: 'stderr' };

exports.run = async () => {
  const socket = connect(process.env.DATELINE_REPORT);
  await once(socket, 'connect');
  const send = (message) => socket.write(`${JSON.stringify(message)}\n`);
  for (const [name, stream] of Object.entries(streams)) {
    const value = (...args) => void send({ stream, text: `${format(...args)}\n` });
    Object.defineProperty(console, name, { configurable: true, writable: true, enumerable: true, value });
  }
  let code = 0;
  try {
    await runTests(process.env.DATELINE_TESTS);
  } catch (error) {
    code = 1;
    send({ stream: 'stderr', text: `${error?.stack ?? error}\n` });
  }
  send({ code });
  socket.end();
  await once(socket, 'close');
};

/** Both styles of an entry occur: one returns a promise, the other calls back. */
function runTests(path) {
  const { run } = require(path);
  if (run.length < 2) return run();
  return new Promise((resolve, reject) => {
    run(path, (error, failures) => {
      if (error) reject(error);
      else if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}
