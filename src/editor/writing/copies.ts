// An article that is saved under another name, or copied, has the same words: what is kept of it is offered to the new file.

import { Disposable, l10n, workspace, type TextDocument, type Uri } from 'vscode';
import { copyKept } from '../../library/copies';
import { saidOfSources } from '../../library/missingSources';
import type { Entry } from '../../library/library';
import { offer } from '../dialogue';
import { pathFrom } from '../paths';
import type { Services } from '../services';
import type { Session } from '../session';
import { homeOf, isSource } from '../sources';

/** The editor makes the file first, then opens it, then fills and saves it. */
const FILLED_WITHIN_MS = 5_000;

export function registerCopies(services: Services): Disposable {
  const made = new Set<string>();
  const look = (document: TextDocument): void => {
    if (!made.has(document.uri.toString()) || !isSource(document)) return;
    originalOf(services.session, document)
      .then(async (original) => {
        if (original && made.delete(document.uri.toString())) await offerCopy(services, original, document);
      })
      .catch((error: unknown) => services.commands.report(error));
  };
  return Disposable.from(
    workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) made.add(uri.toString());
      setTimeout(() => files.forEach((uri) => made.delete(uri.toString())), FILLED_WITHIN_MS);
      for (const document of workspace.textDocuments.filter(({ uri }) => isAmong(files, uri))) look(document);
    }),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
  );
}

const isAmong = (files: readonly Uri[], { path }: Uri): boolean => files.some((file) => file.path === path);

async function offerCopy({ session, changes }: Services, original: Entry, { uri }: TextDocument): Promise<void> {
  const path = pathFrom(homeOf(), uri);
  const copyNotes = l10n.t('Copy notes');
  const said = l10n.t('{0} has the words of {1}, of which you keep notes.', path, original.path);
  if ((await offer(said, copyNotes)) !== copyNotes) return;
  const now = new Date().toISOString();
  const copy = copyKept(await session.store(), original.path, path, now, () => crypto.randomUUID());
  await changes.made(copy, l10n.t('Notes of {0} copied to {1}', original.path, path));
}

/** The one other source with this very text of which something is kept. */
async function originalOf(session: Session, document: TextDocument): Promise<Entry | undefined> {
  const copy = await session.fresh(document);
  if (!copy) return undefined;
  const said = saidOfSources(session.notes(), session.decisions());
  const same = session
    .entries()
    .filter(({ uri, text, path }) => uri !== copy.uri && text === copy.text && said.has(path));
  return same.length === 1 ? same[0] : undefined;
}
