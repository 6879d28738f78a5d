// Takes annotations of other tools in, after the person has seen what that would do.

import type { Uri } from 'vscode';
import { l10n, window, workspace, type Disposable } from 'vscode';
import type { ForeignFile, ImportPlan } from '../../core/import/import';
import { NothingChosen } from '../commands';
import { propose } from '../dialogue';
import { writing } from '../ids';
import { pathFrom } from '../paths';
import type { Services } from '../services';
import type { Session } from '../session';
import { homeOf } from '../sources';
import { statOf } from '../writeExport';

/** Sentences about single records that a message has room for. */
const MOST_TOLD = 8;

export function registerImport({ session, commands, changes, log }: Services): Disposable {
  return commands.register(writing.importAnnotations, async (given?: Uri, agreed?: boolean) => {
    if (session.entries().length === 0)
      throw new NothingChosen(l10n.t('There are no articles yet. Open a folder of articles and scan it.'));
    const file = given ?? (await askFile());
    if (!file) return;
    const plan = await planFor(session, file);
    for (const problem of plan.problems) log.warn(`${file.toString()}: ${problem}`);
    const isAgreed = agreed ?? (await agrees(plan, file));
    if (!isAgreed || plan.records.length === 0) return;
    const store = await session.store();
    await changes.made(store.takeIn(plan.records), l10n.t('Notes imported: {0}', plan.records.length));
  });
}

async function askFile(): Promise<Uri | undefined> {
  const home = homeOf();
  const chosen = await window.showOpenDialog({
    openLabel: l10n.t('Import'),
    title: l10n.t('Choose annotations to import'),
    filters: { [l10n.t('Web Annotations, Hypothesis, brat')]: ['jsonld', 'json', 'jsonl', 'ann'] },
    ...(home ? { defaultUri: home } : {}),
  });
  return chosen?.[0];
}

async function planFor(session: Session, uri: Uri): Promise<ImportPlan> {
  const { engine, store } = await session.ready;
  const decoded = async (one: Uri): Promise<string> => {
    const text = engine.decode(await workspace.fs.readFile(one));
    if ('problem' in text) throw new NothingChosen(text.problem);
    return text.text;
  };
  const text = await decoded(uri);
  const textFile = uri.with({ path: uri.path.replace(/\.ann$/i, '.txt') });
  const isBeside = textFile.path !== uri.path && (await statOf(textFile)) !== undefined;
  const file: ForeignFile = { name: nameOf(uri), text, beside: isBeside ? await decoded(textFile) : null };
  const sources = session.entries().map((entry) => ({ path: entry.path, text: entry.text }));
  const now = new Date().toISOString();
  try {
    return engine.planImport({ file, sources, notes: store.notes, kept: (id) => store.keptNote(id), now });
  } catch (error) {
    if (error instanceof engine.NotTaken) throw new NothingChosen(error.message);
    throw error;
  }
}

/** Its path in the window, so that what it names is looked for beside it; of one from elsewhere the bare name. */
function nameOf(uri: Uri): string {
  const bare = uri.path.split('/').at(-1)!;
  return workspace.getWorkspaceFolder(uri) ? pathFrom(homeOf(), uri) : bare;
}

async function agrees(plan: ImportPlan, file: Uri): Promise<boolean> {
  const doIt = l10n.t('Import');
  const title = l10n.t('Import {0}?', file.path.split('/').at(-1)!);
  if (plan.records.length > 0) return (await propose(title, told(plan), doIt)) === doIt;
  throw new NothingChosen([l10n.t('There is nothing new to import.'), ...told(plan)].join(' '));
}

function told({ fresh, updated, same, withoutPlace, bySoftware, problems }: ImportPlan): string[] {
  const lost = withoutPlace.length;
  return [
    l10n.t('New notes: {0}.', fresh),
    ...(updated > 0 ? [l10n.t('Notes here that are told more of: {0}.', updated)] : []),
    ...(same > 0 ? [l10n.t('There already: {0}.', same)] : []),
    ...(lost > 0 ? [l10n.t('Without a sure place: {0}. They are kept, and the Claims view lists them.', lost)] : []),
    ...(bySoftware > 0 ? [l10n.t('Left out, because software found them: {0}.', bySoftware)] : []),
    ...problems.slice(0, MOST_TOLD),
    ...(problems.length > MOST_TOLD
      ? [l10n.t('{0} more are left out; the log names them.', problems.length - MOST_TOLD)]
      : []),
  ];
}
