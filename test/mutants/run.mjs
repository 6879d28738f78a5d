// `npm run test:mutants -- [ROOM]`: breaks one small thing after another in a copy and says which breaks the tests catch.
// Rows are in table.json; a row whose words are not found just once is a mistake of the table. Fails under 85 % caught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLOOR = 0.85;
const root = join(import.meta.dirname, '..', '..');
const { tests, mutants } = JSON.parse(readFileSync(join(import.meta.dirname, 'table.json'), 'utf8'));
const room = process.argv[2];
const rows = mutants.filter((row) => room === undefined || row.room === room);
if (rows.length === 0) throw new Error(`no mutants in ${room}`);

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
try {
  for (const part of ['src', 'test', 'training', 'package.json', 'tsconfig.json', '.mocharc.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const name of new Set(rows.map((row) => row.room)))
    if (!passes(name)) throw new Error(`the tests of ${name} fail before anything is broken`);
  const missed = rows.filter((row) => !isCaught(row));
  const share = 1 - missed.length / rows.length;
  console.log(`${rows.length - missed.length} of ${rows.length} caught (${Math.round(100 * share)} %)`);
  process.exitCode = share < FLOOR ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function isCaught(row) {
  const file = join(copy, row.file);
  const text = readFileSync(file, 'utf8');
  if (text.split(row.from).length !== 2) throw new Error(`not just once in ${row.file}: ${row.from}`);
  writeFileSync(
    file,
    text.replace(row.from, () => row.to),
  );
  const caught = !passes(row.room);
  writeFileSync(file, text);
  console.log(`${caught ? 'caught' : 'MISSED'} ${row.file}: ${row.from} -> ${row.to || '(nothing)'}`);
  return caught;
}

function passes(name) {
  const mocha = join(copy, 'node_modules', 'mocha', 'bin', 'mocha.js');
  return spawnSync(process.execPath, [mocha, '--bail', ...tests[name]], { cwd: copy, stdio: 'ignore' }).status === 0;
}
