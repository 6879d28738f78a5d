// The report as Markdown. Words of articles are escaped: nothing in them becomes a link, an image or a heading.

import type { Report, Section } from './report';

export function markdownReport(report: Report): string {
  return [`# ${report.title}`, ...report.sections.map(section)].join('\n\n') + '\n';
}

function section({ title, columns, rows, empty }: Section): string {
  if (rows.length === 0) return `## ${title}\n\n${empty}`;
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))];
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

/** One line of plain words, whatever marks they hold. Readers make links of "https://…", "www.…" and "a@b.org" by themselves. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>&~@]|\/(?=\/)|(?<=\/)\/|(?<=www)\./gi, '\\$&');
}
