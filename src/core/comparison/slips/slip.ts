// What a check of one article is given and what it hands back.

import { sourceSpan, type Draft } from '../findings';
import type { ComparedArticle, Finding } from '../types';
import type { Span } from '../../span';

export interface Checked extends ComparedArticle {
  /** As long as the text: what no reader sees as words is blanked. */
  readonly seen: string;
}

export type SlipCheck = (checked: Checked) => Draft[];

export interface Slip {
  readonly type: string;
  readonly title: string;
  readonly because: string;
  readonly severity?: Finding['severity'];
  /** Other places that show why. */
  readonly beside?: readonly Span[];
  readonly replacement?: string;
}

/** A slip at a span; with a replacement it offers "Change to “…”" for just that span. */
export function slipAt(checked: Checked, span: Span, slip: Slip): Draft {
  const { type, title, because, severity = 'low', beside = [], replacement } = slip;
  const draft: Draft = {
    kind: 'slip',
    type,
    title,
    because,
    severity,
    spans: [span, ...beside].map((one) => sourceSpan(checked, one)),
  };
  if (replacement === undefined) return draft;
  const label = `Change to “${replacement}”`;
  return { ...draft, fix: { source: checked.article.id, start: span.start, end: span.end, replacement, label } };
}
