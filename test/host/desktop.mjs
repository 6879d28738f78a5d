import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from './command.mjs';
import { atEnd } from './ending.mjs';
import { PlainError } from './plain-error.mjs';
import { kill } from './processes.mjs';
import { profile } from './run-folder.mjs';
import { seedSettings } from './settings.mjs';

const windows = process.platform === 'win32';

/** The command `code` of a desktop VS Code, if there is one on the PATH. */
export function findDesktop() {
  const places = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return places.map((place) => join(place, windows ? 'code.cmd' : 'code')).find((path) => existsSync(path));
}

/** Opens the desktop VS Code in a profile of its own and waits until its window is closed. */
export async function openDesktop(code, { root, vsix, folder, what }) {
  const places = profile(root);
  seedSettings(places.user);
  const own = ['--user-data-dir', places.user, '--extensions-dir', places.extensions];
  await command(...asCommand(code, [...own, '--install-extension', vsix]), { shell: windows });
  const end = atEnd(() => endWindow(places.user));
  console.log(`VS Code with Dateline opens on ${what}. Close its window or press Ctrl+C to end.`);
  const args = [...own, '--disable-workspace-trust', '--new-window', '--wait', folder];
  const child = spawn(...asCommand(code, args), { stdio: 'inherit', shell: windows });
  const [status] = await once(child, 'exit');
  end();
  if (status !== 0) throw new PlainError(`The command ${code} ended with code ${status}.`);
}

/** On Windows `code` is a script, which only a shell runs: there, words are quoted by hand. */
const asCommand = (code, args) => (windows ? [`"${code}"`, args.map((word) => `"${word}"`)] : [code, args]);

/** The window does not belong to our command's process: VS Code writes its own number into the profile. */
function endWindow(user) {
  const lock = join(user, 'code.lock');
  if (existsSync(lock)) kill(Number(readFileSync(lock, 'utf8')));
}
