// The lists that people write in `.dateline`: their own issues and dated events.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { home, hoverOn, openArticle, removeArticle, until } from './writing/workspace';

const command = <T>(id: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(id, ...args);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the workspace's own issues", () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(home(), '.dateline', 'issues.json');
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle('harbour.txt', 'The pilots demanded a lighthouse fee from every ship on Monday.');
  });

  after(async () => {
    await removeArticle(document);
    await vscode.workspace.fs.delete(file());
  });

  it('are found in the text', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(home(), '.dateline'));
    const issue = { id: 'lighthouses', name: 'Lighthouse fees', words: ['lighthouse fee'] };
    await vscode.workspace.fs.writeFile(file(), utf8(JSON.stringify({ issues: [issue] })));
    await until(async () => (await hoverOn(document, 'lighthouse')).includes('Lighthouse fees'), 'the issue');
  });

  it('say where they are wrong, and the rest goes on working', async () => {
    const text = `{ "issues": [\n  { "id": "lighthouses", "name": "Lighthouse fees", "words": ["lighthouse fee"] },\n  { "id": "NO", "name": "No", "words": ["x"] }\n] }`;
    await vscode.workspace.fs.writeFile(file(), utf8(text));
    const [problem] = await until(() => {
      const found = vscode.languages.getDiagnostics(file()).filter(({ source }) => source === 'Dateline');
      return found.length > 0 && found;
    }, 'the problem');
    assert.equal(problem!.range.start.line, 2);
    await until(async () => (await hoverOn(document, 'lighthouse')).includes('Lighthouse fees'), 'the issue');
  });

  it('are checked and completed by the JSON editor while one types, and marked once', async () => {
    const own = await vscode.workspace.openTextDocument(file());
    const editor = await vscode.window.showTextDocument(own);
    const marks = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file());
    await until(() => marks().some(({ source }) => source !== 'Dateline'), 'the mark of the schema');
    await until(() => marks().length === 1, 'one mark alone');
    assert.equal(marks()[0]!.range.start.line, 2);
    assert.match(marks()[0]!.message, /small letters, digits and single hyphens/);

    const unknown = own.getText().replace('"words": ["x"]', '"words": ["x"], "wrods": []');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, own.lineCount, 0), unknown));
    await until(
      () => marks().some(({ message }) => message.includes('wrods')),
      'the mark on a name that does not exist',
    );

    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, own.lineCount, 0), '{ "issues": [ {  } ] }'));
    const list = await command<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      file(),
      new vscode.Position(0, 16),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      ['id', 'name', 'words', 'broader'].every((key) => labels.includes(key)),
      labels.join(', '),
    );
    await command('workbench.action.revertAndCloseActiveEditor');
    await until(() => marks().some(({ source }) => source === 'Dateline'), 'the mark on the closed file');
  });
});

describe("the workspace's own dated events", () => {
  const file = (): vscode.Uri => vscode.Uri.joinPath(home(), '.dateline', 'chronicle.json');
  const event = {
    name: 'Harbour Summit in Kessin',
    start: '2019-11-04',
    words: ['Harbour Summit'],
    places: ['Kessin'],
  };
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle('summit.txt', 'They had met at the Harbour Summit in Kessin in November.');
  });

  after(async () => {
    await removeArticle(document);
    await vscode.workspace.fs.delete(file());
  });

  it('tell the year of a date', async () => {
    await vscode.workspace.fs.writeFile(file(), utf8(JSON.stringify({ events: [event] })));
    await until(async () => (await hoverOn(document, 'November')).includes('November 2019'), 'the year');
  });

  it('say where they are wrong', async () => {
    await vscode.workspace.fs.writeFile(
      file(),
      utf8(`{ "events": [\n  { "name": "x", "start": "soon", "words": ["x"] }\n] }`),
    );
    const problem = await until(() => vscode.languages.getDiagnostics(file())[0], 'the problem');
    assert.equal(problem.range.start.line, 1);
  });
});
