// The issues that a workspace adds in `.dateline/issues.json`: read, followed, and said plainly where they are wrong.

import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages as vscodeLanguages,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import { toRange } from './positions';
import type { Services } from './services';
import type { Session } from './session';
import { Soon } from './soon';
import { homeOf } from './sources';
import { filesIn, FOLDER, watchKept } from './workspaceFiles';

const FILE = 'issues.json';
const PAUSE_MS = 100;

export function registerUserIssues({ session, commands }: Services): Disposable {
  const home = homeOf();
  if (!home) return new Disposable(() => undefined);
  const collection = vscodeLanguages.createDiagnosticCollection('dateline-issues');
  let known = '';
  const soon = new Soon(() => {
    read(home)
      .then(async (text) => {
        if (text !== known) await learn((known = text), home, session, collection);
      })
      .catch((error: unknown) => commands.report(error));
  }, PAUSE_MS);
  soon.ask();
  return Disposable.from(
    collection,
    soon,
    watchKept(home, FILE, () => soon.ask()),
  );
}

async function read(home: Uri): Promise<string> {
  return (await filesIn(home).read(FILE)) ?? '';
}

async function learn(text: string, home: Uri, session: Session, collection: DiagnosticCollection): Promise<void> {
  const { engine } = await session.ready;
  const { entries, problems } = engine.readTaxonomy(text);
  const uri = Uri.joinPath(home, FOLDER, FILE);
  const written = { uri: uri.toString(), text };
  collection.set(
    uri,
    problems.map(({ message, ...span }) => {
      const diagnostic = new Diagnostic(toRange(written, span), message, DiagnosticSeverity.Warning);
      diagnostic.source = 'Dateline';
      return diagnostic;
    }),
  );
  session.learn(engine.withEntries(engine.defaultTaxonomy, entries));
}
