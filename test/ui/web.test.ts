// In a browser (vscode.dev) the extension runs in a web worker, from its other bundle.

import assert from 'node:assert/strict';
import { inWindow } from './harness';

describe('as a web extension', () => {
  const settings = { 'remote.extensionKind': { 'dateline.dateline': ['web'] } };
  const ui = inWindow({ settings, size: { width: 1280, height: 2400 } }); // high enough for the list of extensions

  it('reads the folder and tells who somebody is', async () => {
    await ui.openView('Dateline');
    await ui.openSection('Events');
    await ui.treeItem(/^May 2024/).waitFor();
    await ui.openFile('01-harbour-post.txt');
    assert.match(await ui.hoverWord('Lindqvist arrived'), /Mara Lindqvist — person/);
    await ui.editor.leave();
  });

  it('runs in the worker indeed', async () => {
    await ui.runCommand('Developer: Show Running Extensions');
    const rows = ui.page.locator('.editor-instance .monaco-list-row');
    await rows.filter({ hasText: /Dateline.*web worker/s }).waitFor();
  });
});
