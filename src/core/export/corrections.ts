// The notice that an outlet prints: what its articles said and how that should read, of every correction that was accepted.

import type { ClaimNote } from '../annotations/records';
import { escapeMarkdown } from './markdown';
import { evidenceText } from './report';
import type { ExportInput, ExportSource } from './types';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Markdown; one section an article. */
export function correctionNotice({ sources, notes }: ExportInput): string {
  const accepted = notes.filter(({ correction }) => correction?.verdict === 'accepted');
  const sections = sources.flatMap((source) => {
    const own = accepted.filter(({ target }) => target.source === source.path);
    return own.length > 0 ? [[heading(source), ...own.map(notice)].join('\n\n')] : [];
  });
  return ['# Corrections', ...(sections.length > 0 ? sections : ['No correction was accepted.'])].join('\n\n') + '\n';
}

function heading({ path, article: { title, outlet, published } }: ExportSource): string {
  const where = [outlet, inFull(published.value)].filter((part) => part !== null).join(', ');
  return `## ${escapeMarkdown(title ?? path)}${where === '' ? '' : ` (${escapeMarkdown(where)})`}`;
}

/** Dated by the day on which the note was last changed. */
function notice({ target, correction, evidence, modified }: ClaimNote): string {
  const said = `The article said: ${quoted(target.selector[0].exact)} It should read: ${quoted(correction!.wording)}`;
  const reason = correction!.reason === '' ? '' : ` ${escapeMarkdown(correction!.reason)}`;
  const lines = evidence.map((piece) => `- ${escapeMarkdown(evidenceText(piece))}`);
  const shown = lines.length === 0 ? '' : `\n\nEvidence:\n\n${lines.join('\n')}`;
  return `**Correction, ${inFull(modified.slice(0, 10))}:** ${said}${reason}${shown}`;
}

function quoted(words: string): string {
  return `“${escapeMarkdown(words)}”`;
}

/** "16 May 2024"; a value that is no day as it is. */
function inFull(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return DAY.format(new Date(`${value}T00:00:00Z`));
}
