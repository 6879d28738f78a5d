// The Issues view.

import type { Disposable } from 'vscode';
import { views } from '../ids';
import type { Services } from '../services';
import { issueRows } from './issueRows';
import { told } from './told';
import { createRowView } from './tree';

export function registerIssues(services: Services): Disposable {
  return createRowView(views.issues, services, () => issueRows(told(services.session)));
}
