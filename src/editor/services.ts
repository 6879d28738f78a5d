// What every file of the editor is handed: `registerX(services): Disposable`.

import type { Uri } from 'vscode';
import { l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { Author } from './author';
import { Commands } from './commands';
import { FilesLeftOut } from './leftOut';
import type { Places } from './load';
import { MissingSources } from './missing';
import { Opener } from './opener';
import { plain } from './plain';
import { Session } from './session';
import { speak } from './texts';
import { Changes } from './writing/undo';

export interface Services {
  readonly session: Session;
  readonly commands: Commands;
  readonly opener: Opener;
  readonly changes: Changes;
  readonly missing: MissingSources;
  readonly leftOut: FilesLeftOut;
  readonly author: Author;
  readonly log: LogOutputChannel;
  readonly extensionUri: Uri;
}

export function createServices(context: ExtensionContext): Services {
  speak(l10n.bundle);
  const log = window.createOutputChannel('Dateline', { log: true });
  const commands = new Commands(log);
  const author = new Author(log);
  const session = new Session(placesOf(context), () => author.name(), {
    report: (error) => commands.report(error),
    log: (line) => log.warn(plain(line)),
  });
  const changes = new Changes(context.workspaceState, () => session.store());
  const missing = new MissingSources(session, changes, (error) => commands.report(error));
  context.subscriptions.push(log, session, changes, missing);
  return {
    session,
    commands,
    opener: new Opener(session),
    changes,
    missing,
    leftOut: new FilesLeftOut(),
    author,
    log,
    extensionUri: context.extensionUri,
  };
}

function placesOf({ extensionUri, storageUri, globalStorageUri }: ExtensionContext): Places {
  return { extensionUri, storage: storageUri ?? globalStorageUri };
}
