// The Claims view: grouping, order, filter, the way from one open claim to the next. The number of open claims is its badge.

import { Disposable, l10n, window, workspace } from 'vscode';
import { Soon } from '../../library/soon';
import { ContextKey } from '../contextKey';
import { ask, mention } from '../dialogue';
import { commands as commandIds, contextKeys, settings, views } from '../ids';
import type { Place } from '../place';
import { plain } from '../plain';
import { toOffset } from '../positions';
import type { Services } from '../services';
import type { Session } from '../session';
import { homeOf, setting, uriOf } from '../sources';
import { count } from '../words';
import { chooseSetting } from './chooseSetting';
import { nextOpenClaim, openClaims } from './claimList';
import { claimRows, openPlaces, type ClaimGrouping, type ClaimOrder } from './claimRows';
import { filterRows, flatten, type Row } from './row';
import { told, type MissingSource } from './told';
import { createRowView, type RowView } from './tree';

const MESSAGE_MS = 4000;
const BADGE_MS = 250;

export function registerClaims(services: Services): Disposable {
  const { session, missing, commands } = services;
  const filtered = new ContextKey<boolean>(contextKeys.claimsFiltered);
  let filter = '';
  const gone = (): MissingSource[] => missing.all().map(({ path, notes }) => ({ path, notes, uri: addressOf(path) }));
  const rowsBy = (grouping: ClaimGrouping, order: ClaimOrder): Row[] =>
    filterRows(claimRows(told(session, gone()), grouping, order), filter);
  const view = createRowView(
    views.claims,
    services,
    () => rowsBy(setting(settings.groupClaims), setting(settings.sortClaims)),
    (rows, tree) => {
      tree.description = plain(l10n.t('by {0}', setting<string>(settings.groupClaims)));
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
    registerBadge(session, view),
    missing.onDidChange(() => view.refresh()),
    registerLayout(services, () => view.refresh()),
    commands.register(commandIds.filterClaims, async (given?: unknown) => {
      const text = typeof given === 'string' ? given : await askFilter(filter);
      if (text !== undefined) filterBy(text);
    }),
    commands.register(commandIds.clearClaimFilter, () => filterBy('')),
    commands.register(commandIds.nextOpenClaim, () => goToNext(services, openPlaces(rowsBy('status', 'worth')))),
  );
}

/** It stands on the icon of the side bar, whether the view is seen or not. */
function registerBadge(session: Session, { view }: RowView): Disposable {
  const soon = new Soon(() => {
    const open = openClaims(told(session));
    view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} not tagged yet', count(open, 'claim')) } : undefined;
  }, BADGE_MS);
  soon.ask();
  return Disposable.from(
    soon,
    session.onDidChange(() => soon.ask()),
  );
}

function registerLayout({ commands }: Services, refresh: () => void): Disposable {
  return Disposable.from(
    commands.register(commandIds.groupClaims, () =>
      chooseSetting<ClaimGrouping>(settings.groupClaims, GROUPINGS, l10n.t('Group claims by')),
    ),
    commands.register(commandIds.sortClaims, () =>
      chooseSetting<ClaimOrder>(settings.sortClaims, ORDERS, l10n.t('Sort claims by')),
    ),
    workspace.onDidChangeConfiguration((event) => {
      const ours = [settings.groupClaims, settings.sortClaims];
      if (ours.some((name) => event.affectsConfiguration(`dateline.${name}`))) refresh();
    }),
  );
}

const GROUPINGS: Record<ClaimGrouping, string> = {
  status: l10n.t('Status'),
  source: l10n.t('Source'),
  person: l10n.t('Person'),
  assignee: l10n.t('Who is to check'),
};

const ORDERS: Record<ClaimOrder, string> = {
  worth: l10n.t('Most worth checking first'),
  place: l10n.t('As the sources tell them'),
  due: l10n.t('Due first'),
};

function askFilter(value: string): Thenable<string | undefined> {
  const prompt = l10n.t('Words of the claim, its source, its status, a person in it, or who is to check it');
  return ask({ title: l10n.t('Filter claims'), prompt, value });
}

function filterMessage(filter: string, rows: readonly Row[]): string {
  const ids = flatten(rows).flatMap(({ subject }) => (subject?.kind === 'claim' ? [JSON.stringify(subject)] : []));
  return l10n.t('{0} with “{1}”', count(new Set(ids).size, 'claim'), filter);
}

/** Of those that the view shows. */
async function goToNext({ session, opener }: Services, open: readonly Place[]): Promise<void> {
  const sources = session.entries().map(({ uri }) => uri);
  const next = nextOpenClaim(open, sources, here(session));
  if (next) await opener.open(next, { preserveFocus: false });
  else mention(l10n.t('No open claims are left.'), MESSAGE_MS);
}

function here(session: Session): Omit<Place, 'text'> | null {
  const editor = window.activeTextEditor;
  const entry = editor && session.entry(editor.document.uri);
  if (!entry) return null;
  const { start, end } = editor.selection;
  return { source: entry.uri, start: toOffset(entry, start), end: toOffset(entry, end) };
}

function addressOf(path: string): string {
  const home = homeOf();
  return home ? uriOf(home, path).toString() : path;
}
