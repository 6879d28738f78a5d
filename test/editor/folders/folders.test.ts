// A window of two folders, each with a `.dateline` of its own: one story, and every word kept beside its own source.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverOn, rangeOf, until } from '../writing/workspace';

const [north, south] = vscode.workspace.workspaceFolders!.map(({ uri }) => uri) as [vscode.Uri, vscode.Uri];

const NORTH = `Thursday, 16 May 2024

Ministers agree on fishing

Foreign Minister Anna Lindgren met President Samuel Okoro in Port Amsel on Tuesday. The talks took four hours and ended with a lighthouse fee.
`;
const SOUTH = `Friday, 17 May 2024

A deal on fish

Anna Lindgren met Samuel Okoro in Port Amsel on Tuesday. The talks took nine hours, an official said on Thursday, and a towing levy was averted.
`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inFolder = (folder: vscode.Uri, ...path: string[]): vscode.Uri => vscode.Uri.joinPath(folder, ...path);
const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, utf8(text));

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

interface Written {
  readonly kind?: string;
  readonly source?: string;
  readonly target?: { readonly source: string };
}

/** The lines of a kept file, none where it is not there. */
async function kept(folder: vscode.Uri, file: string): Promise<Written[]> {
  const names = await vscode.workspace.fs.readDirectory(folder);
  if (!names.some(([name]) => name === '.dateline')) return [];
  if (!(await vscode.workspace.fs.readDirectory(inFolder(folder, '.dateline'))).some(([name]) => name === file))
    return [];
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(folder, '.dateline', file)));
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Written);
}

const issues = (id: string, name: string, words: string): string =>
  JSON.stringify({ issues: [{ id, name, words: [words] }] });

describe('a window of two folders', () => {
  let inNorth: vscode.TextDocument;
  let inSouth: vscode.TextDocument;

  before(async () => {
    await write(inFolder(north, 'report.txt'), NORTH);
    await write(inFolder(south, 'report.txt'), SOUTH);
    inNorth = await open(inFolder(north, 'report.txt'));
    inSouth = await open(inFolder(south, 'report.txt'));
  });

  it('joins what both tell', async () => {
    await until(async () => /2 sources/.test(await hoverOn(inSouth, 'Lindgren')), 'a person of both folders');
  });

  it('keeps a tag beside its own source, under its path there', async () => {
    const about = (document: vscode.TextDocument, words: string) => {
      const range = rangeOf(document, words);
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return { kind: 'claim', id: null, source: document.uri.toString(), start, end, text: words };
    };
    await vscode.commands.executeCommand('dateline.tagClaim', about(inSouth, 'The talks took nine hours'), 'disputed');
    await vscode.commands.executeCommand('dateline.tagClaim', about(inNorth, 'The talks took four hours'), 'verified');
    const [ofNorth, ofSouth] = await Promise.all([kept(north, 'annotations.jsonl'), kept(south, 'annotations.jsonl')]);
    assert.deepEqual(
      [ofNorth, ofSouth].map((lines) => lines.map(({ target }) => target?.source)),
      [['report.txt'], ['report.txt']],
    );
    await until(async () => /disputed by you/.test(await hoverOn(inSouth, 'took nine')), 'the tag of the south');
    await until(async () => /verified by you/.test(await hoverOn(inNorth, 'took four')), 'the tag of the north');
  });

  it('keeps a date and a publication date beside their source', async () => {
    await vscode.commands.executeCommand('dateline.setPublished', { source: inSouth.uri.toString() }, '2024-05-18');
    const at = rangeOf(inSouth, 'Tuesday').start;
    await vscode.window.showTextDocument(inSouth, { selection: new vscode.Range(at, at) });
    await vscode.commands.executeCommand('dateline.setDateValue', undefined, '2024-05-13');
    await until(async () => /13 May 2024/.test(await hoverOn(inSouth, 'Tuesday')), 'the value that was set');
    await until(async () => /14 May 2024/.test(await hoverOn(inNorth, 'Tuesday')), 'the value of the other folder');
    const kinds = async (folder: vscode.Uri) =>
      (await kept(folder, 'decisions.jsonl')).map(({ kind, source, target }) => [kind, source ?? target?.source]);
    assert.deepEqual(await kinds(north), []);
    assert.deepEqual(await kinds(south), [
      ['published', 'report.txt'],
      ['date-value', 'report.txt'],
    ]);
  });

  it('follows what others write in either folder', async () => {
    await write(inFolder(south, '.dateline', 'decisions.jsonl'), '');
    await until(async () => /14 May 2024/.test(await hoverOn(inSouth, 'Tuesday')), 'the withdrawn value');
    await write(inFolder(south, '.dateline', 'annotations.jsonl'), '{"half\n');
    const broken = inFolder(south, '.dateline', 'annotations.jsonl');
    await until(() => vscode.languages.getDiagnostics(broken).length === 1, 'the mark on the broken file');
    await write(broken, '');
    await until(() => vscode.languages.getDiagnostics(broken).length === 0, 'the mark to go');
  });

  it('knows the issues of both', async () => {
    await write(
      inFolder(north, '.dateline', 'issues.json'),
      issues('lighthouses', 'Lighthouse fees', 'lighthouse fee'),
    );
    await write(inFolder(south, '.dateline', 'issues.json'), issues('towing', 'Towing levies', 'towing levy'));
    await until(async () => /Lighthouse fees/.test(await hoverOn(inNorth, 'lighthouse')), 'the issue of the north');
    await until(async () => /Towing levies/.test(await hoverOn(inSouth, 'towing levy')), 'the issue of the south');
  });

  it('takes in a folder that comes, with what it keeps, and forgets it when it goes', async () => {
    const west = inFolder(north, '..', 'west');
    const decided = { id: 'd1', created: '2026-01-01T00:00:00.000Z', kind: 'published', source: 'late.txt' };
    await write(
      inFolder(west, '.dateline', 'decisions.jsonl'),
      JSON.stringify({ ...decided, value: '2023-03-08' }) + '\n',
    );
    await write(inFolder(west, 'late.txt'), 'Samuel Okoro met Anna Lindgren in Kessin on Tuesday.\n');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: west }));
    const document = await open(inFolder(west, 'late.txt'));
    await until(async () => /7 March 2023/.test(await hoverOn(document, 'Tuesday')), 'the day of the third folder');
    await until(async () => /3 sources/.test(await hoverOn(inNorth, 'Lindgren')), 'the third source');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await vscode.window.showTextDocument(inNorth);
    await until(async () => /2 sources/.test(await hoverOn(inNorth, 'Lindgren')), 'the two sources again');
  });

  it('reports on the sources of both', async () => {
    await vscode.commands.executeCommand('dateline.exportReport', 'markdown', north);
    const [name] = (await vscode.workspace.fs.readDirectory(inFolder(north, 'dateline-export')))[0]!;
    const report = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(inFolder(north, 'dateline-export', name)),
    );
    assert.match(report, /\| \.\.\/south\/report\.txt \| A deal on fish \|/);
    assert.match(report, /\| report\.txt \| Ministers agree on fishing \|/);
  });
});
