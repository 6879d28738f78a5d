// The Claims view, with the number of open claims as its badge.

import { Disposable, l10n } from 'vscode';
import { views } from '../ids';
import type { Services } from '../services';
import { homeOf, uriOf } from '../sources';
import { count } from '../words';
import { claimRows, openClaims } from './claimRows';
import { told, type MissingSource } from './told';
import { createRowView } from './tree';

export function registerClaims(services: Services): Disposable {
  const { session, missing } = services;
  const gone = (): MissingSource[] => missing.all().map(({ path, notes }) => ({ path, notes, uri: addressOf(path) }));
  const rows = createRowView(
    views.claims,
    services,
    () => claimRows(told(session, gone())),
    (_rows, view) => {
      const open = openClaims(told(session));
      view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} not tagged yet', count(open, 'claim')) } : undefined;
    },
  );
  return Disposable.from(
    rows,
    missing.onDidChange(() => rows.refresh()),
  );
}

function addressOf(path: string): string {
  const home = homeOf();
  return home ? uriOf(home, path).toString() : path;
}
