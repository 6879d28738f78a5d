// The same in the editor: `npm run test:kill:host -- [KILLS] [TAGS]`. Kills the extension host of a real VS Code while it tags through
// Dateline's command: half of the times at a random moment, half before one call of a save after the other. Then two windows
// on one folder tag in turns, and each is asked when it shows what the other did. Ends with 1 where a tag is lost.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildExtension } from '../host/extension.mjs';
import { runFolder } from '../host/run-folder.mjs';
import { startVSCode } from './windows.mjs';

const [kills = 60, tags = 200] = process.argv.slice(2).map(Number);
/** Milliseconds after the first tag of a host, and the tags that it may do in them. */
const LONGEST_LIFE = 400;
const LINES_EACH = 40;

await buildExtension();
const killed = await inFolder('kills', kills * LINES_EACH + 1, (code, place) => killHosts(code, place, kills));
console.log(`${kills} kills of the extension host: ${JSON.stringify(killed)}`);
const both = await inFolder('windows', tags, (code, place) => twoWindows(code, place, tags));
console.log(`two windows, ${tags} tags in turns: ${JSON.stringify(both)}`);
process.exitCode = killed.lost + killed.halfWritten + both.lost + both.halfWritten > 0 ? 1 : 0;

/** A folder with one article of so many lines, open in VS Code. */
async function inFolder(name, lines, work) {
  const run = runFolder();
  const folder = join(run.path, name);
  mkdirSync(folder);
  const article = join(folder, 'harbour.txt');
  const line = (_, index) => `The harbour office of ward ${index + 1000} counted ${index + 7} ships.`;
  writeFileSync(article, Array.from({ length: lines }, line).join('\n'));
  const code = await startVSCode(run.path, folder);
  try {
    return await work(code, { folder, article });
  } finally {
    await code.close();
    run.remove();
  }
}

async function killHosts(code, { folder, article }, count) {
  const told = [];
  let calls = 0;
  const window = await code.open();
  for (let kill = 0; kill < count; kill++) {
    const from = kill * LINES_EACH;
    const host = await window.start();
    await host.ask('open', { article });
    const begun = new Promise((resolve) => (host.onTagged = resolve));
    // Of a save's calls another one each time, spread over all of them.
    const dieAt = kill % 2 === 1 ? 1 + Math.floor((kill / count) * calls) : undefined;
    host.ask('tagOn', { article, from, most: LINES_EACH, dieAt }).catch(() => {});
    await Promise.race([begun, host.ended]);
    if (dieAt === undefined) await delay(Math.random() * LONGEST_LIFE);
    await host.kill();
    calls = Math.max(calls, host.calls);
    told.push(...host.tagged);
  }
  // What a host that died had not put into the file, the next one does.
  const next = await window.start();
  await next.ask('open', { article });
  await next.ask('tag', { article, line: count * LINES_EACH });
  return { told: told.length, calls, ...look(folder, article, [...told, count * LINES_EACH]) };
}

/** Tags in turns; of some it is measured when the other window's card shows it, in milliseconds after the command's answer. */
async function twoWindows(code, { folder, article }, count) {
  const windows = [await code.open(), await code.open()];
  const hosts = [];
  for (const window of windows) hosts.push(await window.start());
  for (const host of hosts) await host.ask('open', { article });
  const seen = [];
  for (let line = 0; line < count; line++) {
    const [one, other] = line % 2 === 0 ? hosts : hosts.toReversed();
    await one.ask('tag', { article, line });
    if (line % 5 === 0) seen.push(await other.ask('sees', { article, line }));
  }
  const lines = Array.from({ length: count }, (_, line) => line);
  seen.sort((a, b) => a - b);
  const [median, slowest] = [seen[seen.length >> 1], seen.at(-1)].map(Math.round);
  return { seenAfterMs: { median, slowest, of: seen.length }, ...look(folder, article, lines) };
}

/** Which of the lines have no note in the kept file, and how much of `.dateline` is no whole file. */
function look(folder, article, lines) {
  const words = readFileSync(article, 'utf8').split('\n');
  const kept = join(folder, '.dateline');
  let halfWritten = readdirSync(kept).filter(
    (name) => !['.gitattributes', 'annotations.jsonl', 'journal'].includes(name),
  ).length;
  const found = new Set();
  for (const line of readFileSync(join(kept, 'annotations.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    try {
      found.add(JSON.parse(line).target.selector[0].exact);
    } catch {
      halfWritten++;
    }
  }
  return { lost: lines.filter((line) => !found.has(words[line])).length, halfWritten };
}
