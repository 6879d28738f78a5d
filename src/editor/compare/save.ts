// Writes an export where the person says; by default among the other exports, which are not read as articles.

import { l10n, Uri, window, workspace } from 'vscode';
import { mention } from '../dialogue';
import { homeOf } from '../sources';
import { EXPORTS, refuseLinks, writeExport } from '../writeExport';

export interface Export {
  /** With its ending. */
  readonly name: string;
  readonly data: Uint8Array;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['svg', 'SVG'],
  ['png', 'PNG'],
]);

/** `target` spares the question. */
export async function save({ name, data }: Export, target?: Uri): Promise<void> {
  const uri = target ?? (await ask(name));
  if (!uri) return;
  await writeExport(uri, data);
  mention(l10n.t('Exported to {0}', workspace.asRelativePath(uri)), 8000);
}

async function ask(name: string): Promise<Uri | undefined> {
  const home = homeOf();
  const folder = home && Uri.joinPath(home, EXPORTS);
  // The dialog asks to make a folder that is not there, and loses the name meanwhile.
  if (home && folder) {
    await refuseLinks(folder, home);
    await workspace.fs.createDirectory(folder);
  }
  const chosen = await askIn(folder, name);
  if (folder && !chosen) await removeEmpty(folder);
  return chosen;
}

async function removeEmpty(folder: Uri): Promise<void> {
  if ((await workspace.fs.readDirectory(folder)).length === 0) await workspace.fs.delete(folder);
}

async function askIn(folder: Uri | undefined, name: string): Promise<Uri | undefined> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return window.showSaveDialog({
    title: l10n.t('Export'),
    saveLabel: l10n.t('Export'),
    filters: { [KINDS.get(ending) ?? ending]: [ending] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
}

/** A title as the name of a file. */
export function fileNameOf(title: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-')
    .toLowerCase();
  return `${plain.slice(0, 60) || 'event'}.${ending}`;
}
