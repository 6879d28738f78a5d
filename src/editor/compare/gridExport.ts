// The comparison of one event as Markdown and as CSV. Pure.

import { cell } from '../../core/export/csv';
import { escapeMarkdown } from '../../core/export/markdown';
import { t } from '../texts';
import { MARK_SIGNS, markWords, type GridView, type ViewCell } from './gridView';

export function gridMarkdown({ title, facts, sources, rows }: GridView): string {
  const head = ['', ...sources.map(({ name }) => escapeMarkdown(name))];
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map(({ label, cells }) => [`**${escapeMarkdown(label)}**`, ...cells.map(markdownCell)]),
  ];
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(facts)}\n\n${table}\n`;
}

function markdownCell({ mark, words }: ViewCell): string {
  const text = words.map((one) => escapeMarkdown(one.text)).join('<br>');
  const said = markWords(mark) && `*${MARK_SIGNS[mark]} ${markWords(mark)}*`;
  return [text, said].filter(Boolean).join('<br>');
}

/** One line a cell, so that a spreadsheet can filter: what, source, words, how it stands beside the others. */
export function gridCsv({ title, sources, rows }: GridView): string {
  const lines = rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ mark, words }, column) =>
      (words.length > 0 ? words : [{ text: '' }]).map(({ text }) => [
        title,
        label,
        sources[column]!.name,
        text,
        markWords(mark),
      ]),
    ),
  );
  return [[t('Event'), t('What'), t('Source'), t('Words'), t('Compared')], ...lines]
    .map((line) => line.map(cell).join(',') + '\r\n')
    .join('');
}
