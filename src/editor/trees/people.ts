// The People view.

import type { Disposable } from 'vscode';
import { views } from '../ids';
import { plain } from '../plain';
import type { Services } from '../services';
import { personRows } from './personRows';
import { told } from './told';
import { createRowView } from './tree';

export function registerPeople(services: Services): Disposable {
  return createRowView(
    views.people,
    services,
    () => personRows(told(services.session)),
    (rows, view) => {
      view.description = plain(rows.length > 0 ? String(rows.length) : '');
    },
  );
}
