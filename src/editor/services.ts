// What every file of the editor is handed: `registerX(services): Disposable`.

import { Uri, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { Commands } from './commands';
import { Opener } from './opener';
import { Session } from './session';

export interface Services {
  readonly session: Session;
  readonly commands: Commands;
  readonly opener: Opener;
  readonly log: LogOutputChannel;
  readonly extensionUri: Uri;
}

export function createServices(context: ExtensionContext): Services {
  const log = window.createOutputChannel('Dateline', { log: true });
  const session = new Session(context.extensionUri);
  context.subscriptions.push(log, session);
  return { session, commands: new Commands(log), opener: new Opener(session), log, extensionUri: context.extensionUri };
}
