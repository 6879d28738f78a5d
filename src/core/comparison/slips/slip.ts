// What a check of one article is given and what it hands back.

import { sourceSpan, type Draft } from '../findings';
import type { ComparedArticle, Finding, Fix } from '../types';
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
  return { ...draft, fix: fixAt(checked, span, replacement) };
}

export function fixAt({ article }: Checked, { start, end }: Span, replacement: string): Fix {
  return { source: article.id, start, end, replacement, label: `Change to “${replacement}”` };
}

/** So many of one kind are no slips but the way a text is written, or no text at all. */
const MOST = 200;

/** A slip for every match that `check` does not let pass, in order; stops looking after 200. */
export function eachMatch(text: string, pattern: RegExp, check: (match: RegExpMatchArray) => Draft | null): Draft[] {
  const found: Draft[] = [];
  for (const match of text.matchAll(pattern)) {
    const draft = check(match);
    if (draft) found.push(draft);
    if (found.length === MOST) break;
  }
  return found;
}
