// Open documents into the session: at once when opened, shortly after typing stops when edited.

import { Disposable, window, workspace, type TextDocument } from 'vscode';
import { ContextKey } from './contextKey';
import { contextKeys } from './ids';
import type { Services } from './services';
import { isSource } from './sources';

/** Long enough for a word to be typed, short enough to feel at once. */
const PAUSE_MS = 150;

export function registerDocuments({ session, commands }: Services): Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const active = new ContextKey<boolean>(contextKeys.active);
  const forget = (document: TextDocument): void => {
    clearTimeout(waiting.get(document.uri.toString()));
    waiting.delete(document.uri.toString());
  };
  const read = (document: TextDocument): void => {
    forget(document);
    if (document.isClosed) return;
    if (isSource(document)) session.fresh(document).catch((error: unknown) => commands.report(error));
    else session.remove(document.uri);
  };
  const later = (document: TextDocument): void => {
    forget(document);
    waiting.set(
      document.uri.toString(),
      setTimeout(() => read(document), PAUSE_MS),
    );
  };
  const close = (document: TextDocument): void => {
    forget(document);
    if (!workspace.getWorkspaceFolder(document.uri)) session.remove(document.uri);
  };
  const tellActive = (): void => {
    const editor = window.activeTextEditor;
    active.set(editor !== undefined && isSource(editor.document));
  };
  workspace.textDocuments.filter(isSource).forEach(read);
  tellActive();
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => (isSource(document) ? read(document) : undefined)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isSource(document)) later(document);
    }),
    workspace.onDidCloseTextDocument(close),
    window.onDidChangeActiveTextEditor(tellActive),
    workspace.onDidOpenTextDocument(tellActive),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}
