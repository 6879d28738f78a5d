// Which files and documents are sources: the languages of the manifest, within the folders the settings name.

import {
  languages as vscodeLanguages,
  RelativePattern,
  TabInputText,
  Uri,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import type { SourceText } from '../library/library';
import { languages, settings } from './ids';
import { ownUri } from './otherNames';
import { formatOf, pathFrom } from './paths';

export function setting<T>(name: string): T {
  return workspace.getConfiguration('dateline').get<T>(name)!;
}

/** The first folder of the window: paths of sources are told from here. Each folder keeps what is said of its own sources. */
export function homeOf(): Uri | undefined {
  return workspace.workspaceFolders?.[0]?.uri;
}

/** The source that a folder's files call by this path, see paths.ts. */
export function uriOf(home: Uri, path: string): Uri {
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? Uri.parse(path, true) : Uri.joinPath(home, path);
}

/** The address of the folder that a source lies in, by its path in the window. */
export function folderOf(path: string): string | undefined {
  const home = homeOf();
  return home && workspace.getWorkspaceFolder(uriOf(home, path))?.uri.toString();
}

export function isSource(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (!(languages as readonly string[]).includes(languageId)) return false;
  if (uri.scheme === 'untitled') return true;
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  const matches = (pattern: string): boolean =>
    vscodeLanguages.match({ pattern: new RelativePattern(folder, pattern) }, document) > 0;
  const included = languageId === 'news' || matches(setting<string>(settings.include));
  return included && !matches(setting<string>(settings.exclude));
}

export function sourceOf(document: TextDocument): SourceText {
  const source = sourceFrom(document.uri, document.getText());
  const isAsked = source.isAsked === true || document.languageId === 'news';
  return { ...source, isAsked, format: formatOf(document.languageId, document.uri.path) };
}

/** Of a link it is the file that it leads to. */
export function sourceFrom(at: Uri, text: string): SourceText {
  const uri = ownUri(at);
  const path = pathFrom(homeOf(), uri);
  const isAsked = /\.news$/i.test(path) || setting<readonly string[]>(settings.always).includes(path);
  return { uri: uri.toString(), path, text, format: formatOf(undefined, uri.path), isAsked };
}

/** What the person has open, as tabs show it. */
export function onTabs(): Uri[] {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) => (input instanceof TabInputText ? [input.uri] : []));
}
