// Kills processes that tag, at random moments, and looks whether everything they told as saved is there and every file is whole.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('tagger.ts', import.meta.url));

/**
 * Kills `kills` writers in one folder, `windows` of them at a time.
 * Answers how many notes were told as saved, how many of them are lost, and how many lines of the kept file are no whole record.
 */
export async function killWriters({ kills, windows = 1, longest = 120 }) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  try {
    const tagger = await bundle(root);
    const folder = join(root, '.dateline');
    const told = [];
    for (let killed = 0; killed < kills; killed += windows) {
      const rounds = Array.from({ length: windows }, (_, index) =>
        killOne(tagger, folder, `w${killed + index}`, Math.random() * longest),
      );
      told.push(...(await Promise.all(rounds)).flat());
    }
    return { kills, told: told.length, ...(await look(tagger, folder, told)) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function bundle(root) {
  const outfile = join(root, 'tagger.cjs');
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}

/** Killed at a random moment after its first note. */
async function killOne(tagger, folder, name, after) {
  const child = spawn(process.execPath, [tagger, folder, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const begun = new Promise((resolve) => {
    child.stdout.on('data', (data) => {
      said += data;
      resolve();
    });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([begun, ended]);
  await delay(after);
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

/** Of a writer that died before it had put its last note into the file, the next who opens the folder does it. */
async function look(tagger, folder, told) {
  await killOne(tagger, folder, 'last', 0);
  const lines = existsSync(join(folder, 'annotations.jsonl'))
    ? readFileSync(join(folder, 'annotations.jsonl'), 'utf8').split('\n').filter(Boolean)
    : [];
  const found = new Set();
  let halfWritten = readdirSync(folder).filter(
    (name) => !['.gitattributes', 'annotations.jsonl', 'journal'].includes(name),
  ).length;
  for (const line of lines) {
    try {
      found.add(JSON.parse(line).target.source);
    } catch {
      halfWritten++;
    }
  }
  return { lost: told.filter((one) => !found.has(one)).length, halfWritten };
}
