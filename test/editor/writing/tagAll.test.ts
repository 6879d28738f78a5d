import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { forgetAll, forgetTags, kept, openArticle, removeArticle } from './workspace';

const article = (first: string): string =>
  `Quay stays shut\n\nPublished on Thursday, 16 May 2024\n\n${first} The harbour levy was new, said Mara Lindqvist. ` +
  'Nobody knew of “the harbour\nlevy” before, and harbour levyites were few.\n';

describe('tagging all mentions of a phrase', () => {
  let one: vscode.TextDocument;
  let other: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    other = await openArticle('levy-b.txt', article('It rained.'));
    one = await openArticle('levy-a.txt', article('The port slept.'));
  });

  beforeEach(() => forgetTags(one, 'The harbour levy'));

  after(async () => {
    await forgetAll();
    await removeArticle(one);
    await vscode.workspace.fs.delete(other.uri);
  });

  const tagAll = async (scope: string, status: string): Promise<void> => {
    await vscode.window.showTextDocument(one, { selection: new vscode.Range(4, 0, 4, 0) });
    await vscode.commands.executeCommand('dateline.tagAll', undefined, 'the harbour levy', scope, status);
  };
  const tagged = async (): Promise<unknown[]> =>
    (await kept('annotations.jsonl')).map(({ target, body }) => {
      const { source, selector } = target as { source: string; selector: { exact: string }[] };
      return [source, selector[0]!.exact, (body as { value: string }[])[0]!.value];
    });

  it('tags each of this article once, and is undone in one', async () => {
    await tagAll('here', 'disputed');
    const both = ['The harbour levy', 'the harbour\nlevy'].map((words) => ['levy-a.txt', words, 'disputed']);
    assert.deepEqual(await tagged(), both);
    await tagAll('here', 'false');
    assert.deepEqual(
      await tagged(),
      both.map(([source, words]) => [source, words, 'false']),
    );
    await vscode.commands.executeCommand('dateline.undo');
    assert.deepEqual(await tagged(), both);
    await vscode.commands.executeCommand('dateline.undo');
    assert.deepEqual(await tagged(), []);
    await vscode.commands.executeCommand('dateline.redo');
    assert.deepEqual(await tagged(), both);
  });

  it('tags those of all articles', async () => {
    await tagAll('everywhere', 'opinion');
    assert.deepEqual(
      (await tagged()).map((note) => (note as string[])[0]),
      ['levy-a.txt', 'levy-a.txt', 'levy-b.txt', 'levy-b.txt'],
    );
  });
});
