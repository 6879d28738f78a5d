import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const id = 'dateline.dateline';

describe('activation', () => {
  it('finds the extension installed', () => {
    assert.ok(vscode.extensions.getExtension(id), `${id} is not among the extensions`);
  });

  it('activates without an error', async () => {
    const extension = vscode.extensions.getExtension(id)!;
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
