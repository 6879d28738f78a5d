// Articles are read in a thread, and one that dies is replaced.

import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { hoverOn, openArticle, removeArticle, until } from './writing/workspace';

const STORY = 'Talks on fish\n\nForeign Minister Anna Lindgren met President Samuel Okoro in Port Amsel on Tuesday.\n';

interface Told {
  readonly kind: string;
  readonly source?: { readonly text: string };
}

/** Calls back with each text that a thread is given, until told to stop. */
function listening(heard: (text: string, thread: Worker) => void): () => void {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: Told, ...rest) {
    post.call(this, message, ...rest);
    if (message?.kind === 'read') heard(message.source!.text, this);
  };
  return () => void (Worker.prototype.postMessage = post);
}

describe('the threads that read', () => {
  let document: vscode.TextDocument;
  let stop = (): void => undefined;

  afterEach(() => {
    stop();
    return removeArticle(document);
  });

  const tells = (expected: RegExp): Promise<unknown> =>
    until(async () => expected.test(await hoverOn(document, 'Lindgren')), String(expected));

  it('are given the article, and lose nothing when one is killed over it', async () => {
    const texts: string[] = [];
    let killed = 0;
    stop = listening((text, thread) => {
      texts.push(text);
      if (!text.includes('flew home') || killed > 0) return;
      killed++;
      void thread.terminate();
    });
    document = await openArticle('threads.txt', STORY);
    await tells(/1 mention here/);
    assert.ok(texts.includes(STORY));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(STORY.length), '\nLindgren flew home on Thursday.\n');
    await vscode.workspace.applyEdit(edit);
    await tells(/2 mentions here/);
    assert.equal(killed, 1);
    assert.ok(texts.filter((text) => text === document.getText()).length > 1, 'the text was not given again');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
