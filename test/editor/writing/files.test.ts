// What is kept of a file when the file gets another name, or has none yet.

import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { forgetAll, home, hoverOn, kept, openArticle, removeArticle, take, until } from './workspace';

describe('what is kept of a file', () => {
  before(() => vscode.extensions.getExtension('dateline.dateline')!.activate());
  beforeEach(forgetAll);
  after(forgetAll);

  it('lets tag and date follow a file that is renamed', async () => {
    const before = await openArticle('before.txt', 'The port board met on Tuesday and agreed on a fee.\n');
    await vscode.commands.executeCommand('dateline.setPublished', undefined, '2024-05-16');
    await take(before, 'agreed on a fee', 'Tag claim: disputed');
    const uri = vscode.Uri.joinPath(home(), 'after.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before.uri, uri);
    await vscode.workspace.applyEdit(edit);
    const sources = async (): Promise<unknown[]> => [
      ...(await kept('annotations.jsonl')).map((note) => (note['target'] as { source: string }).source),
      ...(await kept('decisions.jsonl')).map((decision) => decision['source']),
    ];
    await until(async () => (await sources()).every((source) => source === 'after.txt'), 'the records to follow');
    assert.equal((await sources()).length, 2);
    const after = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(after);
    await until(async () => /disputed by you/.test(await hoverOn(after, 'agreed on a fee')), 'the tag on the card');
    await removeArticle(after);
  });

  it('follows a file that was renamed outside of the editor, and is undone in one', async () => {
    const text = 'The harbour board met on Tuesday and agreed on a fee of forty crowns for each boat.\n';
    const before = await openArticle('outside.txt', text);
    await take(before, 'agreed on a fee', 'Tag claim: disputed');
    await removeArticle(before);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(home(), 'elsewhere.txt'), new TextEncoder().encode(text));
    const source = async (): Promise<unknown> =>
      ((await kept('annotations.jsonl'))[0]?.['target'] as { source: string }).source;
    await until(async () => (await source()) === 'elsewhere.txt', 'the note to follow');
    await vscode.commands.executeCommand('dateline.undo');
    assert.equal(await source(), 'outside.txt');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'elsewhere.txt'));
  });

  it('waits for a file to be chosen where the text is another', async () => {
    const words = 'The harbour board met on Tuesday and agreed on a fee of forty crowns for each boat.\n';
    const before = await openArticle('gone.txt', words);
    await take(before, 'agreed on a fee', 'Tag claim: disputed');
    await removeArticle(before);
    const now = await openArticle('other.txt', `${words}\nThe fishers were not asked, their union said on Friday.\n`);
    const source = async (): Promise<unknown> =>
      ((await kept('annotations.jsonl'))[0]?.['target'] as { source: string }).source;
    await until(async () => {
      await vscode.commands.executeCommand('dateline.chooseSource', undefined, 'other.txt');
      return (await source()) === 'other.txt';
    }, 'the note to be put on the file chosen');
    await until(async () => /disputed by you/.test(await hoverOn(now, 'agreed on a fee')), 'the tag on the card');
    await removeArticle(now);
  });

  it('is that of the file itself where a link to it is opened', async () => {
    const document = await openArticle('itself.txt', 'The port board met on Tuesday and agreed on a fee.\n');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const link = vscode.Uri.joinPath(home(), 'link.txt');
    symlinkSync(document.uri.fsPath, link.fsPath);
    try {
      await vscode.commands.executeCommand('dateline.scan');
      const opened = await vscode.workspace.openTextDocument(link);
      await vscode.window.showTextDocument(opened);
      await take(opened, 'agreed on a fee', 'Tag claim: disputed');
      await until(async () => (await kept('annotations.jsonl')).length === 1, 'the note');
      const [note] = await kept('annotations.jsonl');
      assert.equal((note!['target'] as { source: string }).source, 'itself.txt');
      await until(async () => /disputed by you/.test(await hoverOn(opened, 'agreed on a fee')), 'the tag on the card');
    } finally {
      rmSync(link.fsPath);
    }
    await removeArticle(document);
  });

  it('keeps nothing of a text that was never saved', async () => {
    const content = 'The port board met on Tuesday and agreed on a fee.';
    const untitled = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
    await vscode.window.showTextDocument(untitled);
    await vscode.commands.executeCommand('dateline.tagClaim', undefined, 'disputed');
    await vscode.commands.executeCommand('dateline.setPublished', undefined, '2024-05-16');
    assert.deepEqual([await kept('annotations.jsonl'), await kept('decisions.jsonl')], [[], []]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
