// A folder of articles as a window opens it, in threads: how long until all are read and laid side by side, the same in the next
// session, one article that changes, and the most memory of it all. 1,000 articles, or what `--articles=5000` says.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './bench';
import { root } from './knowledge';
import { round } from './timing';

export function benchFolder(): Figures {
  if (process.platform !== 'linux') return { 'folder, on Linux alone': null };
  const most = Number(process.argv.find((arg) => arg.startsWith('--articles='))?.slice('--articles='.length) ?? 1000);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    cpSync(join(root, 'dist-test', 'worker.js'), join(folder, 'worker.js'));
    cpSync(join(root, 'src/core/people/names.bin'), join(folder, 'names.bin'));
    cpSync(join(root, 'src/core/language/syntax.bin'), join(folder, 'syntax.bin'));
    return { ...session('first session', folder, most), ...session('next session', folder, most) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process of its own: its memory is that of nothing else. */
function session(label: string, folder: string, most: number): Figures {
  const program = join(root, 'dist-test', 'folder.js');
  const said = execFileSync(process.execPath, [program, folder, String(most)], { encoding: 'utf8', cwd: root });
  const figures = JSON.parse(said) as Record<string, number>;
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${label}, ${name}`, round(value)]));
}
