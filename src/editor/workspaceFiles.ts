// The `.dateline` folder of a workspace over vscode.workspace.fs, so that remote and virtual workspaces work too.

import { Disposable, FileSystemError, l10n, RelativePattern, Uri, workspace } from 'vscode';
import type { Files } from '../library/files';

export const FOLDER = '.dateline';

export function filesIn(home: Uri): Files {
  const folder = Uri.joinPath(home, FOLDER);
  return {
    async read(name) {
      try {
        const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
        if (error instanceof TypeError) throw new Error(l10n.t('The file is not UTF-8 text.'), { cause: error });
        throw error;
      }
    },
    async write(name, text) {
      const temporary = Uri.joinPath(folder, `${name}.new`);
      await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
      await workspace.fs.rename(temporary, Uri.joinPath(folder, name), { overwrite: true });
    },
  };
}

/** Without a folder nothing can be kept: reads find nothing, writes say what to do. */
export const noFiles: Files = {
  read: () => Promise.resolve(null),
  write: () => Promise.reject(new Error(l10n.t('Open the folder that holds your articles, then try again.'))),
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
