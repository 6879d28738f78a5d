// The look of each style, made once. Colours are contributed, so that themes and people can change them.

import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  Uri,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import { CLAIM_STATUSES } from '../core/annotations/records';
import { statusKey, type Style } from './marks';

export function createStyles(extensionUri: Uri): ReadonlyMap<Style, TextEditorDecorationType> {
  const looks = new Map<Style, DecorationRenderOptions>([
    ['person', underline('solid', 'person')],
    ['date', underline('dotted', 'date')],
    ['issue', underline('dashed', 'issue')],
    ['quotation', { backgroundColor: new ThemeColor('dateline.quotation.background') }],
    [
      'finding',
      { overviewRulerColor: new ThemeColor('dateline.finding.ruler'), overviewRulerLane: OverviewRulerLane.Left },
    ],
    ['claim open', { ...gutter(extensionUri, 'open'), ...ruler('open') }],
  ]);
  for (const status of CLAIM_STATUSES) {
    const key = statusKey(status);
    const backgroundColor = new ThemeColor(`dateline.claim.${key}Background`);
    looks.set(`claim ${status}`, { backgroundColor, ...gutter(extensionUri, key), ...ruler(key) });
  }
  return new Map([...looks].map(([style, look]) => [style, window.createTextEditorDecorationType(closed(look))]));
}

function underline(borderStyle: string, kind: string): DecorationRenderOptions {
  return { borderWidth: '0 0 1px 0', borderStyle, borderColor: new ThemeColor(`dateline.${kind}.border`) };
}

function ruler(key: string): DecorationRenderOptions {
  return {
    overviewRulerColor: new ThemeColor(`dateline.claim.${key}Ruler`),
    overviewRulerLane: OverviewRulerLane.Right,
  };
}

function gutter(extensionUri: Uri, key: string): DecorationRenderOptions {
  const icon = (theme: string): { gutterIconPath: Uri } => ({
    gutterIconPath: Uri.joinPath(extensionUri, 'media', 'claims', theme, `${key}.svg`),
  });
  return { light: icon('light'), dark: icon('dark'), gutterIconSize: 'contain' };
}

/** Typing at the edge of a mark is not part of it. */
function closed(look: DecorationRenderOptions): DecorationRenderOptions {
  return { ...look, rangeBehavior: DecorationRangeBehavior.ClosedClosed };
}
