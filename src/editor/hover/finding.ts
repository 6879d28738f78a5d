// The card of a finding: what does not fit, why, and the words of the other sources.

import type { Finding, SourceSpan } from '../../core/comparison/types';
import { commands, writing } from '../ids';
import type { Subject } from '../subject';
import { dayInWords, inWords, quoted } from '../words';
import type { Card } from './card';
import { readerWords, sourceNames, type Surroundings } from './surroundings';

const MOST_OTHERS = 2;

export const FINDING_KINDS: Record<Finding['kind'], string> = {
  contradiction: 'contradiction',
  'quote-variant': 'quoted differently',
  slip: 'slip',
  explained: 'differs for a reason',
};

export function findingCard(finding: Finding, at: SourceSpan, { entries }: Surroundings): Card {
  const args: Subject[] = [{ kind: 'finding', id: finding.id, ...at }];
  const nameOf = sourceNames(entries);
  const wordsOf = readerWords(entries);
  const others = finding.spans.filter((span) => span.source !== at.source || span.start !== at.start);
  return {
    name: finding.title,
    kind: FINDING_KINDS[finding.kind],
    lines: [
      inWords(finding.because),
      ...others.slice(0, MOST_OTHERS).map((s) => `${nameOf(s.source)}: ${quoted(wordsOf(s))}`),
    ],
    links: [
      ...(finding.day
        ? [{ label: `Set article date: ${dayInWords(finding.day)}`, command: commands.setPublished, args }]
        : []),
      { label: 'Agree', command: writing.agreeFinding, args },
      { label: 'Dismiss…', command: writing.dismissFinding, args },
    ],
  };
}
