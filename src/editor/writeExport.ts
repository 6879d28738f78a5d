// Writes exports. A workspace can come with links in it (`dateline-export` → a folder of the person's, a report → `~/.profile`):
// nothing is written through one.

import { FilePermission, FileSystemError, FileType, l10n, Uri, workspace, type FileStat } from 'vscode';

/** The exports' own folder, so that they are not read as articles: the default of the setting `files.exclude` names it. */
export const EXPORTS = 'dateline-export';

/** `within` is the folder that the person chose; links above it, and above the workspace, are the person's own. */
export async function writeExport(uri: Uri, data: Uint8Array, within = Uri.joinPath(uri, '..')): Promise<void> {
  await refuseLinks(uri, within);
  await workspace.fs.writeFile(uri, data);
}

/** Rejects where the file or a folder on the way to it is a link, or may not be written to; the message says what to do. */
export async function refuseLinks(uri: Uri, within: Uri): Promise<void> {
  for (const step of stepsTo(uri, workspace.getWorkspaceFolder(uri)?.uri ?? within)) {
    const found = await statOf(step);
    if (!found) return;
    const name = workspace.asRelativePath(step);
    if (found.type & FileType.SymbolicLink)
      throw new Error(l10n.t('Nothing was written: {0} is a link to another place. Choose another folder.', name));
    if ((found.permissions ?? 0) & FilePermission.Readonly)
      throw new Error(l10n.t('Nothing was written: {0} is read-only. Choose another name.', name));
  }
}

/** Undefined where nothing stands there. A link that leads nowhere stands there. */
export async function statOf(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Each folder below `base` on the way to the file, then the file. */
function stepsTo(uri: Uri, base: Uri): Uri[] {
  const names = uri.path.slice(base.path.length).split('/').filter(Boolean);
  return names.map((_, index) => Uri.joinPath(base, ...names.slice(0, index + 1)));
}
