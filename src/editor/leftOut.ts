// Files that look like sources and are none, with the reason, in one place; what a person takes for an article all the same is read.

import { ConfigurationTarget, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { LONGEST_ARTICLE } from '../library/limits';
import type { LeftOut } from '../library/leftOut';
import { NothingChosen } from './commands';
import { choose } from './dialogue';
import { commands as commandIds, settings } from './ids';
import { pathFrom } from './paths';
import type { Services } from './services';
import { homeOf, isSource, setting } from './sources';

export const REASONS: Readonly<Record<LeftOut, string>> = {
  'too long': l10n.t('Longer than {0} characters: too long for an article, so it is left alone', LONGEST_ARTICLE),
  other: l10n.t('It reads like documentation, a licence or data, not like an article.'),
};

/** Files by their address, each with one sentence. */
export class FilesLeftOut {
  private readonly reasons = new Map<string, string>();

  add(file: Uri, reason: string): void {
    this.reasons.set(file.toString(), reason);
  }

  forget(file: Uri): void {
    this.reasons.delete(file.toString());
  }

  has(file: Uri): boolean {
    return this.reasons.has(file.toString());
  }

  all(): { readonly file: Uri; readonly reason: string }[] {
    return [...this.reasons].map(([file, reason]) => ({ file: Uri.parse(file, true), reason }));
  }
}

export function registerLeftOut(services: Services): Disposable {
  const { commands } = services;
  return Disposable.from(
    commands.register(commandIds.showLeftOut, () => show(services)),
    commands.register(commandIds.readAsArticle, () => readActive(services)),
  );
}

async function show({ leftOut }: Services): Promise<void> {
  const items = leftOut.all().map(({ file, reason }) => ({
    label: workspace.asRelativePath(file),
    description: reason,
    file,
  }));
  if (items.length === 0) throw new NothingChosen(l10n.t('No file was left out.'));
  const chosen = await choose(items, { title: l10n.t('Files left out'), matchOnDescription: true });
  if (chosen) await window.showTextDocument(chosen.file);
}

async function readActive({ leftOut, session }: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isSource(document))
    throw new NothingChosen(l10n.t('Open the file that is an article, then try again.'));
  await keepAlways(pathFrom(homeOf(), document.uri));
  leftOut.forget(document.uri);
  await session.fresh(document);
}

async function keepAlways(path: string): Promise<void> {
  const known = setting<readonly string[]>(settings.always);
  if (known.includes(path)) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('dateline').update(settings.always, [...known, path], target);
}
