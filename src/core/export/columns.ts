// One word a line with its part of speech and what name it belongs to (IOB2), as CoNLL 2003 has it, for tools that learn names.

import type { ExportFile, ExportInput, ExportSource } from './types';
import { namesIn } from './marked';

const LABELS = { Person: 'PER', Place: 'LOC', Organisation: 'ORG', Timex: 'DATE' } as const;

export function nameColumns({ sources }: ExportInput): ExportFile[] {
  return sources.map((source) => ({ name: source.path.replace(/\.[^./]+$/, '.conll'), text: columns(source) }));
}

function columns({ text, article }: ExportSource): string {
  const { words } = article.analysis;
  const names = namesIn(article);
  const lines = ['-DOCSTART- -X- O', ''];
  let at = 0;
  words.prose.sentences.forEach((_, sentence) => {
    const { start, end } = words.of(sentence);
    for (let i = start; i < end; i++) {
      while (names[at] && names[at]!.span.end <= words.start(i)) at++;
      const form = text.slice(words.start(i), words.end(i)).replace(/\s+/g, '');
      lines.push(
        `${form} ${words.tag(i) || '_'} ${label(names[at], words.start(i), i > start ? words.start(i - 1) : -1)}`,
      );
    }
    if (start < end) lines.push('');
  });
  return lines.join('\n') + '\n';
}

/** `before`: where the word before begins, in the same sentence. */
function label(name: ReturnType<typeof namesIn>[number] | undefined, start: number, before: number): string {
  if (!name || start < name.span.start) return 'O';
  const begins = before < name.span.start;
  return `${begins ? 'B' : 'I'}-${LABELS[name.kind as keyof typeof LABELS]}`;
}
