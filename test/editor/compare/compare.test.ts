import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverOn, home, openArticle, removeArticle, until } from '../writing/workspace';

const first =
  'The Quay Post\n\nThursday, 16 May 2024\n\n' +
  'Foreign Minister Ana Brevik met President Oskar Tolland in London on Tuesday, 14 May 2024.\n';
const second =
  'The Evening Wire\n\nThursday, 16 May 2024\n\n' +
  'President Oskar Tolland met Foreign Minister Ana Brevik in Paris on Tuesday, 14 May 2024.\n';

const tabs = (): { readonly viewType: string; readonly label: string }[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs: all }) =>
    all.flatMap(({ input, label }) =>
      input instanceof vscode.TabInputWebview ? [{ viewType: input.viewType, label }] : [],
    ),
  );

const tabOf = (kind: string) =>
  until(() => tabs().find(({ viewType }) => viewType.endsWith(kind)), `the ${kind} panel`);

/** What the card's link hands to the command. */
async function subjectOn(document: vscode.TextDocument, words: string): Promise<unknown> {
  const link = await until(
    async () => /command:dateline\.compareEvent\?([^)\s]+)/.exec(await hoverOn(document, words)),
    'the link on the card',
  );
  return (JSON.parse(decodeURIComponent(link![1]!)) as unknown[])[0];
}

const written = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('comparing sources', () => {
  let one: vscode.TextDocument;
  let other: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension('dateline.dateline')!.activate();
    other = await openArticle('compare-wire.txt', second);
    one = await openArticle('compare-post.txt', first);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const document of [one, other]) {
      await vscode.window.showTextDocument(document);
      await removeArticle(document);
    }
  });

  it('opens the event of a card in a panel of its own name', async () => {
    await vscode.commands.executeCommand('dateline.compareEvent', await subjectOn(one, 'met President'));
    const { label } = await tabOf('datelineCompare');
    await until(() => tabs().some((tab) => /Brevik/.test(tab.label)), `the event's title, not ${label}`);
  });

  it('keeps one panel', async () => {
    await vscode.commands.executeCommand('dateline.compareEvent', await subjectOn(other, 'met Foreign'));
    await tabOf('datelineCompare');
    assert.equal(tabs().length, 1);
  });

  it('writes the comparison as Markdown and as CSV', async () => {
    const [markdown, csv] = ['md', 'csv'].map((ending) =>
      vscode.Uri.joinPath(home(), 'dateline-export', `grid.${ending}`),
    );
    await vscode.commands.executeCommand('dateline.exportComparison', 'markdown', markdown);
    await vscode.commands.executeCommand('dateline.exportComparison', 'csv', csv);
    assert.match(
      await written(markdown!),
      /\| \*\*Place\*\* \|.*London.*differs.*\n|\| \*\*Place\*\* \|.*differs.*London.*\n/,
    );
    assert.match(await written(csv!), /,Place,.*,Paris,(?:agrees|differs)\r\n/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'dateline-export'), { recursive: true });
  });

  it('follows an edit of the words', async () => {
    const edit = new vscode.WorkspaceEdit();
    const start = one.getText().indexOf('London');
    edit.replace(one.uri, new vscode.Range(one.positionAt(start), one.positionAt(start + 6)), 'Paris');
    await vscode.workspace.applyEdit(edit);
    const target = vscode.Uri.joinPath(home(), 'dateline-export', 'edited.csv');
    await until(async () => {
      await vscode.commands.executeCommand('dateline.exportComparison', 'csv', target);
      return /,Place,.*,Paris,agrees\r\n.*,Place,.*,Paris,agrees/.test(await written(target));
    }, 'the place that was edited');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home(), 'dateline-export'), { recursive: true });
    await one.save();
  });

  it('opens the timeline', async () => {
    await vscode.commands.executeCommand('dateline.showTimeline');
    assert.equal((await tabOf('datelineTimeline')).label, 'Timeline');
  });
});
