// The `.dateline` folder of each folder of the window, wherever that folder is.

import { Disposable, l10n, RelativePattern, Uri, workspace } from 'vscode';
import { diskFilesIn } from '../library/diskFiles';
import type { Files } from '../library/files';
import { virtualFilesIn } from './virtualFiles';

export const FOLDER = '.dateline';

/** By Node where the folder is on a disk, since no other way of writing holds whatever happens; else by the editor. */
export function filesIn(home: Uri): Files {
  const folder = Uri.joinPath(home, FOLDER);
  return diskFilesIn && folder.scheme === 'file' ? diskFilesIn(folder.fsPath) : virtualFilesIn(folder);
}

/** Without a folder nothing can be kept: reads find nothing, writes say what to do. */
export const noFiles: Files = {
  read: () => Promise.resolve(null),
  write: () => Promise.reject(new Error(l10n.t('Open the folder that holds your articles, then try again.'))),
  list: () => Promise.resolve([]),
  remove: () => Promise.resolve(),
};

/** Does the same for every folder of the window, also for those that come and go. */
export function inEachFolder(register: (home: Uri) => Disposable): Disposable {
  const made = new Map<string, Disposable>();
  const follow = (): void => {
    const homes = new Map((workspace.workspaceFolders ?? []).map(({ uri }) => [uri.toString(), uri]));
    for (const [key, one] of made) {
      if (homes.has(key)) continue;
      one.dispose();
      made.delete(key);
    }
    for (const [key, home] of homes) if (!made.has(key)) made.set(key, register(home));
  };
  follow();
  const following = workspace.onDidChangeWorkspaceFolders(follow);
  return new Disposable(() => {
    following.dispose();
    for (const one of made.values()) one.dispose();
  });
}

/** Calls back when a file of the folder is changed, made or deleted by anybody. */
export function watchKept(home: Uri, pattern: string, changed: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(home, FOLDER), pattern));
  return Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}
