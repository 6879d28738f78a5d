// The annotation files as others change them (git, another window, a hand): read again, and said plainly where they are broken.

import {
  commands as vscodeCommands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type DiagnosticCollection,
} from 'vscode';
import { JOURNAL } from '../../library/files';
import type { HomeProblem, Stores } from '../../library/stores';
import { warn } from '../dialogue';
import { writing } from '../ids';
import { plain } from '../plain';
import type { Services } from '../services';
import { Soon } from '../../library/soon';
import { FOLDER, inEachFolder, watchKept } from '../workspaceFiles';

/** The kept files, and the changes of other windows that are on their way into them. */
const KEPT = `{*.jsonl,${JOURNAL}/*.jsonl}`;
/** A checkout writes several files one after the other. */
const PAUSE_MS = 200;
const WHOLE_LINE = 10_000;

export function registerStoreWatch({ session, commands }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dateline-annotations');
  const teller = new ProblemTeller();
  const look = (store: Stores): void => {
    show(collection, store.problems);
    teller.tell(store.problems);
  };
  const soon = new Soon(() => {
    session
      .store()
      .then(async (store) => {
        await store.load();
        look(store);
      })
      .catch((error: unknown) => commands.report(error));
  }, PAUSE_MS);
  soon.ask();
  return Disposable.from(
    collection,
    soon,
    workspace.onDidChangeWorkspaceFolders(() => soon.ask()),
    inEachFolder((home) => watchKept(home, KEPT, () => soon.ask())),
  );
}

function show(collection: DiagnosticCollection, problems: readonly HomeProblem[]): void {
  collection.clear();
  for (const file of new Set(problems.map((problem) => fileOf(problem).toString()))) {
    const here = problems.filter((problem) => fileOf(problem).toString() === file);
    collection.set(Uri.parse(file, true), here.map(diagnosticOf));
  }
}

function fileOf({ folder, file }: HomeProblem): Uri {
  return Uri.joinPath(Uri.parse(folder, true), FOLDER, file);
}

function diagnosticOf({ line, message }: HomeProblem): Diagnostic {
  const at = Math.max(0, line - 1);
  const words = line > 0 ? l10n.t('{0} The line is kept as it is; all others are used.', message) : message;
  const diagnostic = new Diagnostic(new Range(at, 0, at, WHOLE_LINE), plain(words), DiagnosticSeverity.Error);
  diagnostic.source = 'Dateline';
  return diagnostic;
}

/** Says once that a file is broken, and again only after it was whole in between. */
class ProblemTeller {
  private told = '';

  tell(problems: readonly HomeProblem[]): void {
    const [first] = problems;
    const state = first ? `${first.folder}/${first.file}:${first.line}` : '';
    if (state === this.told) return;
    this.told = state;
    if (first) this.warn(first);
  }

  /** Nothing waits for the person. */
  private warn(problem: HomeProblem): void {
    const { file, line, message } = problem;
    const openFile = l10n.t('Open file');
    const settle = l10n.t('Settle merge…');
    const words =
      line > 0
        ? l10n.t('{0}/{1}, line {2}, cannot be read: {3} It is left as it is.', FOLDER, file, line, message)
        : l10n.t('{0}/{1}: {2} It is left as it is.', FOLDER, file, message);
    void warn(words, ...(problem.isConflict ? [settle] : []), openFile).then(async (choice) => {
      if (choice === settle) await vscodeCommands.executeCommand(writing.settleMerge);
      if (choice !== openFile) return;
      const range = new Range(Math.max(0, line - 1), 0, Math.max(0, line - 1), 0);
      await window.showTextDocument(fileOf(problem), { selection: range });
    });
  }
}
