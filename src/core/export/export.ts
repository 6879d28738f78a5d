// Articles, comparison and notes to the forms other tools read.

import { brat } from './brat';
import { claimReviews } from './claimReview';
import { nameColumns } from './columns';
import { articleAsConllu } from './conllu';
import { correctionNotice } from './corrections';
import { csvTables } from './csv';
import { htmlReport } from './html';
import { markdownReport } from './markdown';
import { reportOf } from './report';
import { tei } from './tei';
import type { ExportFile, ExportFormat, ExportInput } from './types';
import { w3cAnnotations } from './w3c';

const WRITERS: Record<ExportFormat, (input: ExportInput) => ExportFile[]> = {
  markdown: (input) => [{ name: 'dateline-report.md', text: markdownReport(reportOf(input)) }],
  html: (input) => [{ name: 'dateline-report.html', text: htmlReport(reportOf(input)) }],
  csv: csvTables,
  w3c: (input) => [{ name: 'annotations.jsonld', text: w3cAnnotations(input) }],
  claimreview: (input) => [{ name: 'claimreviews.jsonld', text: claimReviews(input) }],
  corrections: (input) => [{ name: 'corrections.md', text: correctionNotice(input) }],
  brat,
  tei,
  conllu: ({ sources }) =>
    sources.map(({ path, article }) => ({
      name: path.replace(/\.[^./]+$/, '.conllu'),
      text: articleAsConllu({ id: path, analysis: article.analysis }),
    })),
  columns: nameColumns,
};

export function exportAs(format: ExportFormat, input: ExportInput): ExportFile[] {
  return WRITERS[format](input);
}
