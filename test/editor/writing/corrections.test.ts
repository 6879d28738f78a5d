import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { forgetAll, kept, openArticle, removeArticle } from './workspace';

const CLAIM = 'The pier cost the town 18 percent of its income in 2023.';
const BETTER = 'The pier cost the town a tenth of its income in 2023.';

describe('corrections', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    document = await openArticle('pier.txt', `Pier stays shut\n\nPublished on 16 May 2024\n\n${CLAIM} Nobody came.\n`);
    await atClaim();
    await run('correctClaim', BETTER, 'The books say so.');
  });

  after(async () => {
    await forgetAll();
    await removeArticle(document);
  });

  const atClaim = (): Thenable<vscode.TextEditor> =>
    vscode.window.showTextDocument(document, { selection: new vscode.Range(4, 6, 4, 6) });
  const run = (name: string, ...words: string[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`dateline.${name}`, undefined, ...words);
  const editing = async (): Promise<Record<string, unknown>> => {
    const [note] = await kept('annotations.jsonl');
    return (note!['body'] as Record<string, unknown>[]).find(({ purpose }) => purpose === 'editing')!;
  };
  const offered = async (): Promise<string[]> => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(4, 6, 4, 6),
    );
    return actions.map(({ title }) => title).filter((title) => /^(Accept|Reject|Write|Put)\b/.test(title));
  };
  const card = async (): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(4, 6),
    );
    return hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
  };

  it('change nothing of the article until somebody asks', async () => {
    assert.ok(document.getText().includes(CLAIM));
    assert.equal((await editing())['value'], BETTER);
    assert.match(await card(), /Should read/);
    const kinds = (await offered()).map((title) => title.split(' ')[0]);
    assert.deepEqual(kinds, ['Accept', 'Reject', 'Write']);
  });

  it('are rejected and accepted, and each is undone', async () => {
    await run('rejectCorrection');
    assert.equal((await editing())['dateline:verdict'], 'rejected');
    await run('undo');
    assert.equal((await editing())['dateline:verdict'], undefined);
  });

  it('are written into the article by one edit, accepted by that, and taken out by the editor’s undo', async () => {
    await atClaim();
    await run('applyCorrection');
    assert.ok(document.getText().includes(BETTER));
    assert.equal((await editing())['dateline:verdict'], 'accepted');
    assert.match(await card(), /Corrected here/);
    assert.deepEqual(
      (await offered()).map((title) => title.split(' ')[0]),
      ['Put'],
    );
    await atClaim();
    await vscode.commands.executeCommand('undo');
    assert.ok(document.getText().includes(CLAIM));
    assert.match(await card(), /Should read/);
  });

  it('are taken out by a command, which leaves what is kept of them', async () => {
    await atClaim();
    await run('applyCorrection');
    await atClaim();
    await run('revertCorrection');
    assert.ok(document.getText().includes(CLAIM));
    assert.equal((await editing())['value'], BETTER);
  });

  it('stay on their words where another wording is proposed while one stands in the article', async () => {
    await atClaim();
    await run('applyCorrection');
    await run('correctClaim', BETTER.replace('a tenth', '17 percent'), 'Counted anew.');
    assert.ok(document.getText().includes(BETTER));
    assert.match(await card(), /Should read.*17 percent/);
    assert.ok((await offered()).some((title) => title.startsWith('Put')));
    await atClaim();
    await run('revertCorrection');
    assert.ok(document.getText().includes(CLAIM));
  });
});
