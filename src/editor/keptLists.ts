// The lists that people write in `.dateline`, their own issues and dated events: read, followed, and said plainly where they are
// wrong. A window with several folders knows what each of them says.

import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages as vscodeLanguages,
  Uri,
  workspace,
  type DiagnosticCollection,
} from 'vscode';
import type * as Engine from './engine';
import { plain } from './plain';
import { toRange } from './positions';
import type { Services } from './services';
import type { Session } from './session';
import { Soon } from '../library/soon';
import { filesIn, FOLDER, inEachFolder, watchKept } from './workspaceFiles';

const ISSUES = 'issues.json';
const CHRONICLE = 'chronicle.json';
const PAUSE_MS = 100;

interface Kept {
  readonly home: Uri;
  readonly issues: string;
  readonly chronicle: string;
}

export function registerKeptLists({ session, commands }: Services): Disposable {
  const marks = new Marks();
  let known = '';
  const soon = new Soon(() => {
    readAll()
      .then(async (kept) => {
        const texts = JSON.stringify(kept.flatMap(({ home, issues, chronicle }) => [`${home}`, issues, chronicle]));
        const isNew = kept.some(({ issues, chronicle }) => issues + chronicle !== '') || known !== '';
        if (isNew && texts !== known) await learn(kept, session, marks);
        if (isNew) known = texts;
      })
      .catch((error: unknown) => commands.report(error));
  }, PAUSE_MS);
  soon.ask();
  return Disposable.from(
    marks,
    soon,
    workspace.onDidChangeWorkspaceFolders(() => soon.ask()),
    inEachFolder((home) => watchKept(home, `{${ISSUES},${CHRONICLE}}`, () => soon.ask())),
  );
}

function readAll(): Promise<Kept[]> {
  const homes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return Promise.all(
    homes.map(async (home) => {
      const files = filesIn(home);
      const [issues, chronicle] = await Promise.all([files.read(ISSUES), files.read(CHRONICLE)]);
      return { home, issues: issues ?? '', chronicle: chronicle ?? '' };
    }),
  );
}

async function learn(kept: readonly Kept[], session: Session, marks: Marks): Promise<void> {
  const { engine } = await session.ready;
  const read = kept.map(({ home, issues, chronicle }) => ({
    issues: marked(marks, home, ISSUES, issues, engine.readTaxonomy(issues)),
    events: marked(marks, home, CHRONICLE, chronicle, engine.readChronicle(chronicle)),
  }));
  session.learn({
    taxonomy: engine.withEntries(
      engine.defaultTaxonomy,
      read.flatMap(({ issues }) => issues),
    ),
    chronicle: [...engine.chronicle, ...read.flatMap(({ events }) => events)],
  });
}

interface ReadFile<T> {
  readonly entries: readonly T[];
  readonly problems: ReturnType<typeof Engine.readTaxonomy>['problems'];
}

function marked<T>(marks: Marks, home: Uri, file: string, text: string, read: ReadFile<T>): readonly T[] {
  const uri = Uri.joinPath(home, FOLDER, file);
  const written = { uri: uri.toString(), text };
  marks.set(
    uri,
    read.problems.map(({ message, ...span }) => {
      const diagnostic = new Diagnostic(toRange(written, span), plain(message), DiagnosticSeverity.Warning);
      diagnostic.source = 'Dateline';
      return diagnostic;
    }),
  );
  return read.entries;
}

/** What is wrong, by file. The JSON editor marks an open file by its schema while one types: nothing is marked twice. */
class Marks implements Disposable {
  private readonly collection: DiagnosticCollection = vscodeLanguages.createDiagnosticCollection('dateline-lists');
  private readonly problems = new Map<string, readonly Diagnostic[]>();
  private readonly following = vscodeLanguages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) if (this.problems.has(uri.toString())) this.show(uri);
  });

  set(uri: Uri, problems: readonly Diagnostic[]): void {
    this.problems.set(uri.toString(), problems);
    this.show(uri);
  }

  dispose(): void {
    this.following.dispose();
    this.collection.dispose();
  }

  private show(uri: Uri): void {
    const others = vscodeLanguages.getDiagnostics(uri).filter(({ source }) => source !== 'Dateline');
    const here = (this.problems.get(uri.toString()) ?? []).filter(
      (problem) => !others.some(({ range }) => range.intersection(problem.range)),
    );
    const shown = this.collection.get(uri) ?? [];
    if (here.length !== shown.length || here.some((one, index) => one !== shown[index])) this.collection.set(uri, here);
  }
}
