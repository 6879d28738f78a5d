import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { forgetAll, hoverOn, home, kept, openArticle, removeArticle, take, until } from './workspace';

const CLAIM = 'The pier cost the town 18 percent of its income in 2023.';

describe('a merge of notes', () => {
  before(() => vscode.extensions.getExtension('dateline.dateline')!.activate());
  beforeEach(forgetAll);
  after(forgetAll);

  it('is settled in the file, and what stands then is shown', async () => {
    const document = await openArticle(
      'merged.txt',
      `Pier stays shut\n\nPublished on 16 May 2024\n\n${CLAIM} Nobody came.\n`,
    );
    await take(document, 'cost the town', 'Tag claim: disputed');
    await until(async () => (await kept('annotations.jsonl')).length === 1, 'the note');
    const [note] = await kept('annotations.jsonl');
    const assigned = { ...note, 'dateline:assignee': 'Ada', modified: '2040-01-01T00:00:00.000Z' };
    const file = vscode.Uri.joinPath(home(), '.dateline', 'annotations.jsonl');
    const sides = [JSON.stringify(note), '=======', JSON.stringify(assigned)];
    const text = ['<<<<<<< HEAD', ...sides, '>>>>>>> theirs', ''].join('\n');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const problems = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file);
    await until(() => problems().length > 0, 'the marks of the conflict to be told');
    await vscode.commands.executeCommand('dateline.settleMerge', 'incoming');
    await until(() => problems().length === 0, 'the file to be whole');
    const [settled, ...others] = await kept('annotations.jsonl');
    assert.deepEqual(others, []);
    assert.equal(settled!['dateline:assignee'], 'Ada');
    await until(async () => /disputed by you/.test(await hoverOn(document, 'cost the town')), 'the tag on the card');
    await vscode.window.showTextDocument(document);
    await removeArticle(document);
  });

  it('is not touched where there is none', async () => {
    await vscode.commands.executeCommand('dateline.settleMerge', 'current');
    assert.deepEqual(await kept('annotations.jsonl'), []);
  });
});
