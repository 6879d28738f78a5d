// How far two people agree, as a report to read and a list to settle.

import { isSparse, type Agreement, type Coefficients } from '../annotations/agreement';
import { escapeMarkdown, markdownReport } from './markdown';
import type { Report } from './report';

/** `one` and `other` are names of people or branches. */
export function agreementAsMarkdown(agreement: Agreement, one: string, other: string): string {
  return markdownReport(reportOf(agreement, one, other));
}

function reportOf(agreement: Agreement, one: string, other: string): Report {
  const { all, both, differences } = agreement;
  return {
    title: 'Agreement of two annotators',
    sections: [
      {
        title: 'How far they agree',
        columns: ['Sentences', 'Count', 'Same', 'Krippendorff’s alpha', 'Cohen’s kappa'],
        rows: [row('all, an untagged one being one more label', all), row('those that both have a note on', both)],
        empty: '',
      },
      { title: 'How to read this', columns: ['Note'], rows: remarks(agreement).map((remark) => [remark]), empty: '' },
      {
        title: 'To be settled',
        columns: ['Source', 'Sentence', escapeMarkdown(one), escapeMarkdown(other)],
        rows: differences.map(({ source, sentence, one: first, other: second }) => [
          source,
          sentence.text,
          first ?? '–',
          second ?? '–',
        ]),
        empty: 'There is nothing to settle: both gave every sentence the same status.',
      },
    ],
  };
}

function row(name: string, { sentences, same, alpha, kappa }: Coefficients): string[] {
  return [
    name,
    String(sentences),
    sentences === 0 ? '–' : `${Math.round(100 * same)} %`,
    decimal(alpha),
    decimal(kappa),
  ];
}

function decimal(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(2).replace('-', '−');
}

function remarks(agreement: Agreement): string[] {
  const { both, withoutPlace } = agreement;
  return [
    '1 is full agreement, 0 is what chance would give, below 0 is less than that. Krippendorff takes 0.80 as reliable, and 0.67 as the least from which to conclude anything.',
    'A sentence has the status of the note that shares most with it; a note without a status counts as “open”.',
    ...(isSparse(agreement)
      ? [
          'Most sentences were left untagged by both. Over all sentences “same” is then high whatever they do, and alpha and kappa hang on few sentences: read the second row and the list below.',
        ]
      : []),
    ...(both.alpha === null && both.sentences > 0
      ? [
          'Where both gave one and the same status to all that both picked, no coefficient is defined: nothing could have differed.',
        ]
      : []),
    ...(withoutPlace > 0
      ? [`Notes left aside because their words are not surely found any more: ${withoutPlace}.`]
      : []),
  ];
}
