// The `.dateline` folder over vscode.workspace.fs: in browsers, and for folders that are on no disk. Its rename takes the target
// away before it puts the new file there, so the new text stands under another name until it does.

import { FilePermission, FileSystemError, FileType, l10n, Uri, workspace, type FileStat } from 'vscode';
import type { Files } from '../library/files';

const NEW = '.new';

export function virtualFilesIn(folder: Uri): Files {
  const at = (name: string): Uri => Uri.joinPath(folder, name);
  const read = async (name: string): Promise<string | null> => {
    const bytes = await orNull(() => workspace.fs.readFile(at(name)));
    return bytes && textOf(bytes);
  };
  return {
    // Missing, with a new text beside it: the writer died in between, and that text is whole.
    read: async (name) => (await read(name)) ?? (await read(name + NEW)) ?? read(name),
    async write(name, text) {
      await mayReplace(folder, FileType.Directory);
      await mayReplace(at(name), FileType.File);
      await mayReplace(at(name + NEW), FileType.File);
      await workspace.fs.writeFile(at(name + NEW), new TextEncoder().encode(text));
      await workspace.fs.rename(at(name + NEW), at(name), { overwrite: true });
    },
    async list(name) {
      const entries = (await orNull(() => workspace.fs.readDirectory(at(name)))) ?? [];
      return entries.map(([one]) => one).filter((one) => !one.endsWith(NEW));
    },
    async remove(name) {
      await mayReplace(folder, FileType.Directory);
      await orNull(() => workspace.fs.delete(at(name)));
    },
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(l10n.t('The file is not UTF-8 text.'), { cause: error });
  }
}

async function mayReplace(uri: Uri, type: FileType): Promise<void> {
  const found: FileStat | null = await orNull(() => workspace.fs.stat(uri));
  if (!found) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (found.type & FileType.SymbolicLink)
    throw new Error(l10n.t('{0} is a link, and nothing is written through links.', name));
  if (!(found.type & type)) throw new Error(l10n.t('{0} is neither file nor folder as it should be.', name));
  if ((found.permissions ?? 0) & FilePermission.Readonly) throw new Error(l10n.t('{0} is read-only.', name));
}

async function orNull<R>(ask: () => Thenable<R>): Promise<R | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
