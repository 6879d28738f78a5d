// What a finding is made of: an id that survives edits elsewhere, and an order in which to read.

import type { ComparedArticle, Finding, FindingKind, SourceSpan } from './types';
import { textSpan, type Span } from '../span';
import { calledName } from './sourceName';
import { fold } from './terms';

export type Draft = Omit<Finding, 'id'>;

const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, two 32-bit lanes, 16 hexadecimal digits. Not for secrets. */
export function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x23a98cf1];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), FNV_PRIME);
    high = Math.imul(high ^ (text.charCodeAt(i) + 0x9e37), FNV_PRIME);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

export function sourceSpan(compared: ComparedArticle, span: Span): SourceSpan {
  return { source: compared.article.id, ...textSpan(compared.text, span.start, span.end) };
}

/** How a reader calls this source; its file only where it has no words. */
export function sourceName({ article }: ComparedArticle): string {
  return calledName(article) ?? (article.id.split(/[\\/]/).pop() || article.id);
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** The words a finding stands on, wherever they stand and in whatever order the sources came. */
function identityOf(draft: Draft, paths: ReadonlyMap<string, string>): string {
  const passages = draft.spans.map(
    (span) => `${paths.get(span.source) ?? span.source}\n${fold(span.text).match(WORDS)?.join(' ') ?? ''}`,
  );
  const marks = draft.fix ? `\n${draft.fix.replacement}` : '';
  return [draft.kind, draft.type, ...passages.sort()].join('\n') + marks;
}

const SEVERITY: Record<Finding['severity'], number> = { high: 0, medium: 1, low: 2 };
const KIND: Record<FindingKind, number> = { contradiction: 0, 'quote-variant': 1, slip: 2, explained: 3 };

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITY[a.severity] - SEVERITY[b.severity] ||
    KIND[a.kind] - KIND[b.kind] ||
    (a.spans[0]!.source < b.spans[0]!.source ? -1 : a.spans[0]!.source > b.spans[0]!.source ? 1 : 0) ||
    a.spans[0]!.start - b.spans[0]!.start ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Ids given, doubles dropped, the weightiest first. The same words found twice in one source get `-2`, `-3`, … */
export function rankFindings(drafts: readonly Draft[], sources: readonly ComparedArticle[]): Finding[] {
  const paths = new Map(sources.map(({ article, path }) => [article.id, path ?? article.id]));
  const seen = new Map<string, number>();
  const places = new Set<string>();
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const base = hash(identityOf(draft, paths));
    const place = `${base}@${draft.spans.map((span) => span.start).join(',')}`;
    if (draft.spans.length === 0 || places.has(place)) continue;
    places.add(place);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    findings.push({ id: count === 1 ? base : `${base}-${count}`, ...draft });
  }
  return findings.sort(byWeight);
}
