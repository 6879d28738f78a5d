// What the command line prints for people: one article as plain lines, a comparison as Markdown. Without colours, and no mark of
// an article or a file name reaches the terminal as a command to it.

import type { Article } from '../article';
import type { ComparedArticle, Comparison } from '../comparison/types';
import { markdownReport } from './markdown';
import { reportOf } from './report';
import { spelled, visible } from './visible';

/** A headline, then one indented line for each thing found. */
export function articleAsText(article: Article): string {
  const { published } = article;
  return (
    [
      visible(oneLine(article.title ?? article.id)),
      `  ${visible(article.id)}`,
      `  published  ${published.value ?? 'unknown'} (${published.basis})${published.doubt ? ` – ${visible(oneLine(published.doubt))}` : ''}`,
      ...article.people.map((p) => line('person', p.name, [...new Set(p.roles.map((r) => r.text))].join('; '))),
      ...article.dates.map((date) => line('date', date.text, `${date.value} – ${date.because}`)),
      ...article.issues.map((issue) =>
        line(issue.main ? 'main issue' : 'issue', issue.name, `${issue.mentions.length} mentions`),
      ),
      ...article.quotations.map((quote) => line('quote', `“${quote.text}”`, quote.speakerText ?? 'unknown speaker')),
      ...article.events.map((event) => line('event', event.title, `${event.date ?? 'no date'}, ${event.status}`)),
      ...article.claims.map((claim) => line('claim', claim.text, claim.because)),
    ].join('\n') + '\n'
  );
}

function line(kind: string, what: string, more: string): string {
  return visible(`  ${kind.padEnd(9)}  ${oneLine(what)}${more ? `  (${oneLine(more)})` : ''}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function comparisonAsMarkdown(articles: readonly ComparedArticle[], comparison: Comparison): string {
  const sources = articles.map(({ article, text }) => ({ path: article.id, text, article }));
  return spelled(markdownReport(reportOf({ sources, comparison, notes: [] })));
}
