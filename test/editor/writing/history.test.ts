import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsOn, forgetAll, kept, openArticle, removeArticle, take, until } from './workspace';

const article =
  'Quay stays shut\n\nPublished on Thursday, 16 May 2024\n\n' +
  'Foreign Minister Mara Lindqvist met President Tomas Oduya in London on Tuesday, her first visit in nine years.\n';

interface Entry {
  readonly what: string;
  readonly who?: string;
}

describe('the history of a claim', () => {
  let document: vscode.TextDocument;
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('dateline');

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    await settings().update('annotations.author', 'Ada', vscode.ConfigurationTarget.Workspace);
    document = await openArticle('history.txt', article);
    await forgetAll();
  });

  after(async () => {
    await settings().update('annotations.author', undefined, vscode.ConfigurationTarget.Workspace);
    await forgetAll();
    await removeArticle(document);
  });

  const note = async (): Promise<{ status: unknown; history: Entry[] }> => {
    const [record] = await kept('annotations.jsonl');
    const [tag] = record!['body'] as { value: string }[];
    return { status: tag!.value, history: record!['dateline:history'] as Entry[] };
  };

  it('tells who did what, and takes an earlier state back by one change', async () => {
    await take(document, 'her first visit', 'Tag claim: disputed');
    await take(document, 'her first visit', 'Tag claim: verified');
    const offered = async (): Promise<vscode.CodeAction | undefined> =>
      (await actionsOn(document, 'her first visit')).find(({ title }) => title === 'Show history…');
    const action = await until(offered, 'the history among the actions');
    await vscode.commands.executeCommand(action.command!.command, ...action.command!.arguments!, 1);
    const { status, history } = await note();
    assert.equal(status, 'disputed');
    assert.deepEqual(
      history.map(({ what, who }) => [what.replace(/ to .*/, ''), who]),
      [
        ['tagged disputed', 'Ada'],
        ['tagged verified', 'Ada'],
        ['taken back', 'Ada'],
      ],
    );
    await vscode.commands.executeCommand('dateline.undo');
    assert.equal((await note()).status, 'verified');
  });
});
