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
import { statusKey, type ClaimMark, type Style } from './marks';

/** Where several share a line, the sign made first is seen: what asks for work, then what is settled. */
const MARKS: readonly ClaimMark[] = ['false', 'disputed', 'needs source', 'outdated', 'verified', 'opinion', 'open'];

export function createStyles(extensionUri: Uri): ReadonlyMap<Style, TextEditorDecorationType> {
  const looks = new Map<Style, DecorationRenderOptions>([
    ['person', underline('solid', 'person')],
    ['date', underline('dotted', 'date')],
    ['issue', underline('dashed', 'issue')],
    ['corrected', correction()],
    ['quotation', { backgroundColor: new ThemeColor('dateline.quotation.background') }],
    [
      'finding',
      { overviewRulerColor: new ThemeColor('dateline.finding.ruler'), overviewRulerLane: OverviewRulerLane.Left },
    ],
  ]);
  for (const status of CLAIM_STATUSES) {
    const backgroundColor = new ThemeColor(`dateline.claim.${statusKey(status)}Background`);
    looks.set(`claim ${status}`, { backgroundColor, ...ruler(statusKey(status)) });
  }
  for (const mark of MARKS) {
    const inRuler = mark === 'open' ? ruler('open') : {};
    looks.set(`mark ${mark}`, { ...gutter(extensionUri, statusKey(mark)), ...inRuler });
  }
  return new Map([...looks].map(([style, look]) => [style, window.createTextEditorDecorationType(closed(look))]));
}

function underline(borderStyle: string, kind: string): DecorationRenderOptions {
  return { borderWidth: '0 0 1px 0', borderStyle, borderColor: new ThemeColor(`dateline.${kind}.border`) };
}

/** The words stay readable: they are still those of the article. */
function correction(): DecorationRenderOptions {
  const color = new ThemeColor('dateline.correction.foreground');
  return {
    textDecoration: 'line-through',
    after: { color, fontStyle: 'italic', margin: '0 0.4em', textDecoration: 'none' },
  };
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
