// Files that no editor shows, in the encoding that the settings name.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { home, hoverOn, openArticle, removeArticle, until } from './writing/workspace';

describe('an encoding that the settings name', () => {
  const encoding = (value?: string): Thenable<void> =>
    vscode.workspace.getConfiguration('files').update('encoding', value, vscode.ConfigurationTarget.Workspace);
  let document: vscode.TextDocument;
  let closed: vscode.Uri;

  before(async () => {
    document = await openArticle('polish.txt', 'Minister Michał Wałęsa met reporters on Monday. Wałęsa smiled.');
    const bytes = new Map([...'łę'].map((letter, i) => [letter, [0xb3, 0xea][i]!]));
    const text = 'Minister Michał Wałęsa flew to Kessin on Tuesday.';
    closed = vscode.Uri.joinPath(home(), 'latin2.txt');
    const written = Uint8Array.from(text, (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
    await vscode.workspace.fs.writeFile(closed, written);
  });

  after(async () => {
    await encoding();
    await removeArticle(document);
    await vscode.workspace.fs.delete(closed);
  });

  const isInTwo = async (): Promise<boolean> => (await hoverOn(document, 'Wałęsa')).includes('in 2 sources');

  it('is that of files which no editor shows', async () => {
    await until(async () => /person/.test(await hoverOn(document, 'Wałęsa')), 'the card');
    assert.equal(await isInTwo(), false);
    await encoding('iso88592');
    await until(isInTwo, 'the other source');
  });

  it('holds no longer than the setting', async () => {
    await encoding();
    await until(async () => !(await isInTwo()), 'one source alone');
  });
});
