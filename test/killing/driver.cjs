/* eslint-disable @typescript-eslint/no-require-imports -- the extension host loads it by require */
// Runs in the extension host in place of tests: tags through Dateline's own command when the runner says so, and tells each tag
// that the command has answered. It can end its own host before any call that touches `.dateline`.
const files = require('node:fs/promises');
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const vscode = require('vscode');

const POLL_MS = 20;

exports.run = () => {
  const socket = connect(process.env.DATELINE_KILLING);
  const send = (message) => new Promise((sent) => socket.write(`${JSON.stringify(message)}\n`, sent));
  const death = { at: Infinity, calls: 0 };
  watchCalls(death);
  const tasks = {
    open: ({ article }) => open(article),
    tag: async ({ article, line }) => void (await tag(article, line)),
    // The first tag is let through, so that there is something to lose.
    tagOn: async ({ article, from, most, dieAt }) => {
      for (let line = from; line < from + most; line++) {
        Object.assign(death, { at: line === from ? Infinity : (dieAt ?? Infinity), calls: 0 });
        await tag(article, line);
        await send({ tagged: line, calls: death.calls });
      }
    },
    sees: ({ article, line }) => sees(article, line),
  };
  createInterface({ input: socket }).on('line', async (text) => {
    const message = JSON.parse(text);
    try {
      const value = await tasks[message.task](message);
      await send({ id: message.id, value });
    } catch (error) {
      await send({ id: message.id, trouble: String(error?.stack ?? error) });
    }
  });
  void send({ pid: process.pid });
  return new Promise(() => {}); // until it is killed
};

/** Counts the calls that touch `.dateline`, and is gone before the one of that number. */
function watchCalls(death) {
  for (const name of ['open', 'rename', 'rm', 'mkdir', 'readFile', 'readdir', 'lstat']) {
    const call = files[name];
    files[name] = (path, ...rest) => {
      if (String(path).includes('.dateline') && ++death.calls === death.at) process.kill(process.pid, 'SIGKILL');
      return call(path, ...rest);
    };
  }
}

async function open(article) {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(article));
  await vscode.window.showTextDocument(document);
  await vscode.extensions.getExtension('dateline.dateline').activate();
}

async function tag(article, line) {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(article));
  const { range, text } = document.lineAt(line);
  const [start, end] = [range.start, range.end].map((place) => document.offsetAt(place));
  const subject = { kind: 'claim', id: null, source: document.uri.toString(), start, end, text };
  await vscode.commands.executeCommand('dateline.tagClaim', subject, 'verified');
}

/** Answers how many milliseconds it took until the card of the line shows a tag. */
async function sees(article, line) {
  const began = performance.now();
  for (;;) {
    const place = new vscode.Position(line, 1);
    const cards = await vscode.commands.executeCommand('vscode.executeHoverProvider', vscode.Uri.file(article), place);
    const words = cards.flatMap(({ contents }) => contents.map((one) => one.value ?? String(one))).join('\n');
    if (/verified by you/.test(words)) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
