// Issues over all sources, by their share of attention.

import { sourceSpan } from './findings';
import type { ComparedArticle, SharedIssue, SourceSpan } from './types';

export function joinIssues(articles: readonly ComparedArticle[]): SharedIssue[] {
  const found = new Map<string, { name: string; mentions: SourceSpan[] }>();
  for (const compared of articles) {
    for (const issue of compared.article.issues) {
      if (!found.has(issue.id)) found.set(issue.id, { name: issue.name, mentions: [] });
      found.get(issue.id)!.mentions.push(...issue.mentions.map((mention) => sourceSpan(compared, mention)));
    }
  }
  const all = [...found.values()].reduce((sum, issue) => sum + issue.mentions.length, 0);
  return [...found]
    .map(([id, { name, mentions }]) => ({ id, name, mentions, share: all === 0 ? 0 : mentions.length / all }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}
