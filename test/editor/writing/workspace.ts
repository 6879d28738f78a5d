// Small verbs over the real editor: open a text, wait for what Dateline does, look at the disk.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const PATIENCE_MS = 12_000;

export const home = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

/** Writes an article into the workspace and opens it. */
export async function openArticle(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(home(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  // The editor may still show what another test wrote there.
  await until(() => document.getText() === text, `the text of ${name}`);
  return document;
}

export async function removeArticle(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
}

/** Asks again at every change until the answer is there. */
export async function until<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the article`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** What the light bulb offers on the words. */
export async function actionsOn(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const range = rangeOf(document, words);
  const at = new vscode.Range(range.start, range.start);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    at,
  );
  return actions;
}

/** Takes the action with this title; more arguments go to its command. */
export async function take(
  document: vscode.TextDocument,
  words: string,
  title: string,
  ...more: unknown[]
): Promise<void> {
  const action = await until(async () => (await actionsOn(document, words)).find((one) => one.title === title), title);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []), ...more);
}

export async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  return hovers
    .flatMap((hover) => hover.contents.map((content) => (content as vscode.MarkdownString).value))
    .join('\n');
}

export async function kept(file: 'annotations.jsonl' | 'decisions.jsonl'): Promise<Record<string, unknown>[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home(), '.dateline', file));
    return new TextDecoder()
      .decode(bytes)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
    throw error;
  }
}

/** Forgets everything people added. */
export async function forgetAll(): Promise<void> {
  for (const file of ['annotations.jsonl', 'decisions.jsonl']) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(home(), '.dateline', file), new Uint8Array());
  }
}

/** Forgets all, and waits until the window has heard of it where these words were tagged. */
export async function forgetTags(document: vscode.TextDocument, words: string): Promise<void> {
  await forgetAll();
  const isTagged = async (): Promise<boolean> =>
    (await actionsOn(document, words)).some(({ title }) => title === 'Remove tag');
  await until(async () => !(await isTagged()), 'the notes to be forgotten');
}
