// The Events view: grouping, filter, and following the cursor.

import { Disposable, l10n, window, workspace, type TextEditor } from 'vscode';
import { ContextKey } from '../contextKey';
import { ask } from '../dialogue';
import { commands as commandIds, contextKeys, links, settings, views } from '../ids';
import { plain } from '../plain';
import { toOffset } from '../positions';
import type { Services } from '../services';
import { setting } from '../sources';
import type { Subject } from '../subject';
import { count } from '../words';
import { chooseSetting } from './chooseSetting';
import { eventRows, type Grouping } from './eventRows';
import { filterRows, flatten, type Row } from './row';
import { isInStory } from './storyRows';
import { told } from './told';
import { createRowView, type RowView } from './tree';

export function registerEvents(services: Services): Disposable {
  const { session, commands } = services;
  const filtered = new ContextKey<boolean>(contextKeys.eventsFiltered);
  let filter = '';
  const view = createRowView(
    views.events,
    services,
    () => filterRows(eventRows(told(session), setting<Grouping>(settings.groupBy)), filter),
    (rows, tree) => {
      tree.description = plain(l10n.t('by {0}', setting<string>(settings.groupBy)));
      tree.message = plain(filter ? filterMessage(filter, rows) : '');
    },
  );
  const filterBy = (text: string): void => {
    filter = text.trim();
    filtered.set(filter !== '');
    view.refresh();
  };
  return Disposable.from(
    view,
    commands.register(commandIds.groupEvents, () => chooseSetting(settings.groupBy, LABELS, l10n.t('Group events by'))),
    commands.register(commandIds.filterEvents, async () => {
      const text = await ask({ title: l10n.t('Filter events'), prompt: FILTER_PROMPT, value: filter });
      if (text !== undefined) filterBy(text);
    }),
    commands.register(commandIds.clearEventFilter, () => filterBy('')),
    commands.register(links.showEvent, async (subject: Subject) => {
      if (filter) filterBy('');
      await view.reveal((row) => isEvent(row) && tells(row, subject), { focus: true });
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`dateline.${settings.groupBy}`)) view.refresh();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(services, view, textEditor)),
  );
}

const FILTER_PROMPT = l10n.t('Words that a name, a place, a source or the text of a telling must hold');

function filterMessage(filter: string, rows: readonly Row[]): string {
  const events = new Set(
    flatten(rows)
      .filter(isEvent)
      .map(({ subject }) => `${subject?.source} ${subject?.id}`),
  ).size;
  return l10n.t('{0} with “{1}”', count(events, 'event'), filter);
}

function isEvent({ context }: Row): boolean {
  return context === 'event' || context === 'eventShared';
}

/** Not where it stands a second time, under its story. */
function tells(row: Row, { source, id }: Pick<Subject, 'source' | 'id'>): boolean {
  return !isInStory(row) && row.children.some(({ subject }) => subject?.source === source && subject.id === id);
}

const LABELS: Record<Grouping, string> = {
  date: l10n.t('Date'),
  person: l10n.t('Person'),
  issue: l10n.t('Issue'),
  source: l10n.t('Source'),
};

/** Shows the event under the cursor, where the person asked for that and the view is open. */
function follow({ session }: Services, { view, reveal }: RowView, editor: TextEditor): void {
  if (!view.visible || !setting<boolean>(settings.followCursor)) return;
  const entry = session.entry(editor.document.uri);
  if (!entry || editor !== window.activeTextEditor) return;
  const offset = toOffset(entry, editor.selection.active);
  const event = entry.article.events.find(({ start, end }) => start <= offset && offset < end);
  if (event) void reveal((row) => isEvent(row) && tells(row, { source: entry.uri, id: event.id }));
}
