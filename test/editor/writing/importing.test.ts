// Annotations of other tools, taken in.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { home, openArticle, removeArticle, until } from './workspace';

const text = 'Harbour deal signed\n\nMara Lindqvist said on Tuesday that 18 percent of the boats would stay.\n';

describe('import of annotations', () => {
  const uri = (name: string): vscode.Uri => vscode.Uri.joinPath(home(), name);
  const write = (name: string, content: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uri(name), new TextEncoder().encode(content));
  const kept = async (): Promise<{ id: string; target: { source: string } }[]> => {
    const bytes = await vscode.workspace.fs.readFile(uri('.dateline/annotations.jsonl')).then(
      (found) => found,
      () => new Uint8Array(),
    );
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as { id: string; target: { source: string } });
  };
  const own = async (): Promise<string[]> =>
    (await kept()).filter(({ target }) => target.source === 'imported.txt').map(({ id }) => id);

  it('puts notes on an article that is open, once, and takes them back by one undo', async () => {
    const document = await openArticle('imported.txt', text);
    await until(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          )
        )?.length,
      'the article',
    );
    const anno = (id: string, exact: string): object => ({
      id,
      type: 'Annotation',
      target: { source: 'imported.txt', selector: { type: 'TextQuoteSelector', exact } },
    });
    await write('anno.jsonld', JSON.stringify([anno('one', '18 percent of the boats'), anno('two', 'Nobody came')]));
    await write('imported.ann', 'T1\tAgreement 0 12\tHarbour deal\n');
    await vscode.commands.executeCommand('dateline.importAnnotations', uri('anno.jsonld'), true);
    assert.deepEqual((await own()).sort(), ['one', 'two']);
    await vscode.commands.executeCommand('dateline.importAnnotations', uri('anno.jsonld'), true);
    await vscode.commands.executeCommand('dateline.importAnnotations', uri('imported.ann'), true);
    assert.equal((await own()).length, 3);
    await vscode.commands.executeCommand('dateline.importAnnotations', uri('anno.jsonld'), false);
    await vscode.commands.executeCommand('dateline.undo');
    assert.deepEqual((await own()).sort(), ['one', 'two']);
    await vscode.commands.executeCommand('dateline.undo');
    assert.deepEqual(await own(), []);
    await removeArticle(document);
    for (const name of ['anno.jsonld', 'imported.ann']) await vscode.workspace.fs.delete(uri(name));
  });
});
