// How a view is laid out, chosen from a list and kept as a setting: where a folder has its own choice, that one is changed.

import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { choose } from '../dialogue';
import { setting } from '../sources';

export async function chooseSetting<T extends string>(
  name: string,
  labels: Readonly<Record<T, string>>,
  title: string,
): Promise<void> {
  const now = setting<string>(name);
  const items = Object.entries<string>(labels).map(([value, label]) => ({
    value,
    label,
    ...(value === now ? { description: l10n.t('now') } : {}),
  }));
  const chosen = await choose(items, { title });
  if (!chosen) return;
  const configuration = workspace.getConfiguration('dateline');
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update(name, chosen.value, target);
}
