// The Claims view, with the number of open claims as its badge.

import { l10n, type Disposable } from 'vscode';
import { views } from '../ids';
import type { Services } from '../services';
import { count } from '../words';
import { claimRows, openClaims } from './claimRows';
import { told } from './told';
import { createRowView } from './tree';

export function registerClaims(services: Services): Disposable {
  return createRowView(
    views.claims,
    services,
    () => claimRows(told(services.session)),
    (_rows, view) => {
      const open = openClaims(told(services.session));
      view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} not tagged yet', count(open, 'claim')) } : undefined;
    },
  );
}
