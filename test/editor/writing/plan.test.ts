import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { forgetAll, forgetTags, kept, openArticle, rangeOf, removeArticle } from './workspace';

const article =
  'Quay stays shut\n\nPublished on Thursday, 16 May 2024\n\n' +
  'Foreign Minister Mara Lindqvist met President Tomas Oduya in London on Tuesday, her first visit in nine years.\n\n' +
  'The port authority said the quay had cost 40 million dollars, the first such sum in nine years.\n';

describe('sharing out claims', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    document = await openArticle('plan.txt', article);
  });

  beforeEach(async () => {
    for (const words of ['her first visit', 'the first such sum', '40 million']) await forgetTags(document, words);
  });

  after(async () => {
    await forgetAll();
    await removeArticle(document);
  });

  const select = (words: string): void => {
    const { start, end } = rangeOf(document, words);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
  };
  const run = (command: string, ...more: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`dateline.${command}`, undefined, ...more);

  it('keeps who checks a claim, until when and how sure, and refuses what is no day', async () => {
    select('the first such sum in nine years');
    await run('assignClaim', 'Ada');
    await run('setDue', '2026-12-01');
    await run('setDue', 'tomorrow');
    await run('setConfidence', 'high');
    const [note, ...more] = await kept('annotations.jsonl');
    assert.equal(more.length, 0);
    const told = ['assignee', 'due', 'confidence'].map((part) => note![`dateline:${part}`]);
    assert.deepEqual(told, ['Ada', '2026-12-01', 'high']);
    await run('assignClaim', '');
    assert.equal((await kept('annotations.jsonl'))[0]!['dateline:assignee'], undefined);
    await vscode.commands.executeCommand('dateline.undo');
    assert.equal((await kept('annotations.jsonl'))[0]!['dateline:assignee'], 'Ada');
  });

  it('keeps nothing where nothing is said', async () => {
    select('the first such sum');
    await run('assignClaim', '');
    assert.deepEqual(await kept('annotations.jsonl'), []);
  });

  it('takes a selection that overlaps a tagged one, or lies within it, for another claim', async () => {
    for (const words of [
      'the quay had cost 40 million dollars',
      '40 million dollars, the first such sum',
      '40 million',
    ]) {
      select(words);
      await run('tagClaim', words === '40 million' ? 'verified' : 'disputed');
    }
    const notes = await kept('annotations.jsonl');
    const exacts = notes.map(({ target }) => (target as { selector: { exact: string }[] }).selector[0]!.exact);
    assert.deepEqual(exacts.sort(), [
      '40 million',
      '40 million dollars, the first such sum',
      'the quay had cost 40 million dollars',
    ]);
  });

  it('goes to the next open claim, past the tagged one', async () => {
    const at = async (): Promise<string> => {
      await vscode.commands.executeCommand('dateline.nextOpenClaim');
      const { document: shown, selection } = vscode.window.activeTextEditor!;
      return `${shown.uri.path.split('/').at(-1)}: ${shown.getText(selection)}`;
    };
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    const first = await at();
    assert.match(first, /^plan\.txt: .*her first visit/s);
    await run('tagClaim', 'verified');
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    assert.notEqual(await at(), first);
  });
});
