// Puts what people keep of a file that is gone on the file that it is now.

import { l10n, type Disposable, type QuickPickItem } from 'vscode';
import type { Entry } from '../../library/library';
import { candidates, type Said } from '../../library/missingSources';
import { NothingChosen } from '../commands';
import { choose } from '../dialogue';
import { sourceNames } from '../hover/surroundings';
import { writing } from '../ids';
import type { Services } from '../services';
import { subjectOf, wordsOf, type About } from '../subject';

export function registerChooseSource({ session, commands, missing, changes }: Services): Disposable {
  return commands.register(writing.chooseSource, async (about?: About, path?: unknown) => {
    const gone = await chooseMissing(missing.all(), subjectOf(about)?.id);
    if (!gone) return;
    const given = session.entries().find((entry) => entry.path === wordsOf(path));
    const entry = given ?? (await chooseEntry(gone, session.entries()));
    if (!entry) return;
    const store = await session.store();
    await changes.made(
      store.follow(gone.path, entry.path),
      l10n.t('What you keep of {0} is now on {1}', gone.path, entry.path),
    );
  });
}

async function chooseMissing(all: readonly Said[], path: string | null | undefined): Promise<Said | undefined> {
  if (all.length === 0) throw new NothingChosen(l10n.t('Every file that you keep something of is there.'));
  const named = all.find((one) => one.path === path);
  if (named || all.length === 1) return named ?? all[0];
  const items = all.map((said) => ({ said, label: said.path }));
  return (await choose(items, { title: l10n.t('Choose file: which one is missing?') }))?.said;
}

async function chooseEntry(gone: Said, entries: readonly Entry[]): Promise<Entry | undefined> {
  if (entries.length === 0)
    throw new NothingChosen(l10n.t('There are no articles yet. Open a folder of articles and scan it.'));
  const nameOf = sourceNames(entries);
  const items = candidates(gone, entries).map(({ entry, standing }): QuickPickItem & { entry: Entry } => ({
    entry,
    label: entry.path,
    description: nameOf(entry.uri),
    detail: told(standing, gone.targets.length),
  }));
  const placeHolder = l10n.t('The file that your notes on {0} belong to', gone.path);
  return (await choose(items, { title: l10n.t('Choose file'), placeHolder, matchOnDescription: true }))?.entry;
}

function told(standing: number, all: number): string {
  if (all === 0) return '';
  if (standing === all) return l10n.t('all of the words stand here');
  return standing === 0
    ? l10n.t('none of the words stand here')
    : l10n.t('{0} of {1} words you marked stand here', standing, all);
}
