// The Findings view: what does not fit between the sources.

import type { Disposable } from 'vscode';
import { views } from '../ids';
import type { Services } from '../services';
import { findingRows } from './findingRows';
import { told } from './told';
import { createRowView } from './tree';

export function registerFindings(services: Services): Disposable {
  return createRowView(views.findings, services, () => findingRows(told(services.session)));
}
