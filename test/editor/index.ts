// Entry inside the extension host: runs every bundled test beside it with mocha.
import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 20_000, color: false });
  if (process.env['DATELINE_GREP']) mocha.grep(process.env['DATELINE_GREP']);
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  const ours = (name: string): boolean => name.startsWith('folders') === (process.env['DATELINE_SUITE'] === 'folders');
  for (const file of files.filter((name) => name.endsWith('.test.js') && ours(name)).sort())
    mocha.addFile(join(__dirname, file));
  const { failures, tests } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
  });
  // The runner adds up the windows: words that pick tests may pick none in one of them.
  writeFileSync(process.env['DATELINE_COUNT']!, String(tests));
  if (failures > 0) throw new Error(`${failures} editor ${failures === 1 ? 'test' : 'tests'} failed.`);
}
