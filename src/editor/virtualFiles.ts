// The `.dateline` folder over vscode.workspace.fs: in browsers, and for folders that are on no disk. Its rename takes the target
// away before it puts the new file there, so the new text stands under another name until it does.

import { FilePermission, FileSystemError, FileType, l10n, Uri, workspace, type FileStat } from 'vscode';
import type { Files } from '../library/files';

const NEW = '.new';
/** Two windows that replace a file at once take it away from under each other. */
const MOST_TRIES = 5;

export function virtualFilesIn(folder: Uri): Files {
  const at = (name: string): Uri => Uri.joinPath(folder, name);
  const read = async (name: string): Promise<string | null> => {
    const bytes = await orNull(() => readFile(at(name)));
    return bytes && textOf(bytes);
  };
  /** Missing, with a new text beside it: the writer died in between. Of several the longest, so that nothing is lost. */
  const leftBeside = async (name: string): Promise<string | null> => {
    const names = ((await orNull(() => workspace.fs.readDirectory(folder))) ?? []).map(([one]) => one);
    const left = names.filter((one) => one.startsWith(`${name}.`) && one.endsWith(NEW));
    const texts = (await Promise.all(left.map(read))).filter((text) => text !== null);
    return texts.sort((a, b) => b.length - a.length)[0] ?? null;
  };
  return {
    read: async (name) => (await read(name)) ?? (await leftBeside(name)) ?? read(name),
    async write(name, text) {
      await mayReplace(folder, FileType.Directory);
      await mayReplace(at(name), FileType.File);
      const beside = at(`${name}.${crypto.randomUUID()}${NEW}`);
      await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await replace(beside, at(name));
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

async function replace(from: Uri, to: Uri): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await workspace.fs.rename(from, to, { overwrite: true });
    } catch (error) {
      if (attempt === MOST_TRIES) throw error;
    }
  }
}

/** A repository can bring a link to a device that never ends. */
async function readFile(uri: Uri): Promise<Uint8Array> {
  const { type } = await workspace.fs.stat(uri);
  if (!(type & FileType.File)) throw new Error(l10n.t('{0} is neither file nor folder as it should be.', nameOf(uri)));
  return workspace.fs.readFile(uri);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
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
  const name = nameOf(uri);
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
