// The annotation files as others change them (git, another window, a hand): read again, and said plainly where they are broken.

import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, Uri, window } from 'vscode';
import type { AnnotationStore, StoreProblem } from '../../library/annotationStore';
import type { Services } from '../services';
import { Soon } from '../soon';
import { homeOf } from '../sources';
import { FOLDER, watchKept } from '../workspaceFiles';

/** A checkout writes several files one after the other. */
const PAUSE_MS = 200;
const WHOLE_LINE = 10_000;

export function registerStoreWatch({ session, commands }: Services): Disposable {
  const home = homeOf();
  if (!home) return new Disposable(() => undefined);
  const folder = Uri.joinPath(home, FOLDER);
  const collection = languages.createDiagnosticCollection('dateline-annotations');
  const teller = new ProblemTeller(folder);
  const look = (store: AnnotationStore): void => {
    show(collection, folder, store.problems);
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
    watchKept(home, '*.jsonl', () => soon.ask()),
  );
}

function show(
  collection: ReturnType<typeof languages.createDiagnosticCollection>,
  folder: Uri,
  problems: readonly StoreProblem[],
): void {
  collection.clear();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const here = problems.filter((problem) => problem.file === file);
    collection.set(Uri.joinPath(folder, file), here.map(diagnosticOf));
  }
}

function diagnosticOf({ line, message }: StoreProblem): Diagnostic {
  const at = Math.max(0, line - 1);
  const words = l10n.t('{0} Until this is mended, nothing is written to this file.', message);
  const diagnostic = new Diagnostic(new Range(at, 0, at, WHOLE_LINE), words, DiagnosticSeverity.Error);
  diagnostic.source = 'Dateline';
  return diagnostic;
}

/** Says once that a file is broken, and again only after it was whole in between. */
class ProblemTeller {
  private told = '';

  constructor(private readonly folder: Uri) {}

  tell(problems: readonly StoreProblem[]): void {
    const [first] = problems;
    const state = first ? `${first.file}:${first.line}` : '';
    if (state === this.told) return;
    this.told = state;
    if (first) this.warn(first);
  }

  /** Nothing waits for the person. */
  private warn({ file, line, message }: StoreProblem): void {
    const openFile = l10n.t('Open file');
    const words =
      line > 0
        ? l10n.t('{0}/{1}, line {2}, cannot be read: {3} It is left as it is.', FOLDER, file, line, message)
        : l10n.t('{0}/{1} cannot be read: {2} It is left as it is.', FOLDER, file, message);
    void window.showWarningMessage(words, openFile).then(async (choice) => {
      if (choice !== openFile) return;
      const range = new Range(Math.max(0, line - 1), 0, Math.max(0, line - 1), 0);
      await window.showTextDocument(Uri.joinPath(this.folder, file), { selection: range });
    });
  }
}
