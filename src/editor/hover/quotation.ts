// The card of a quotation: who says it, and whether other sources have it in other words.

import type { Quotation } from '../../core/article';
import { overlaps } from '../../core/span';
import { links } from '../ids';
import type { Subject } from '../subject';
import { count, quoted } from '../words';
import type { Card } from './card';
import { speakerOf } from './issue';
import { readerWords, sourceNames, type Surroundings } from './surroundings';

const MOST_VARIANTS = 2;

export function quotationCard(quotation: Quotation, around: Surroundings): Card {
  const { article, uri } = around.entry;
  const { start, end, text } = quotation;
  const speaker = speakerOf(quotation, article.people);
  const person = article.people.find(({ id }) => id === quotation.speaker);
  const args: Subject[] = person
    ? [{ kind: 'person', id: person.id, source: uri, start, end, text }]
    : [{ kind: 'quotation', id: null, source: uri, start, end, text }];
  const role = person?.roles.find(({ current }) => current)?.text;
  return {
    name: speaker ?? 'Nobody named',
    kind: KINDS[quotation.kind],
    lines: [
      ...(role ? [role] : []),
      ...(speaker
        ? [
            count(article.quotations.filter((q) => speakerOf(q, article.people) === speaker).length, 'quotation') +
              ' here',
          ]
        : []),
      ...variants(quotation, around),
    ],
    links: person ? [{ label: 'All mentions', command: links.showMentions, args }] : [],
  };
}

const KINDS: Record<Quotation['kind'], string> = {
  direct: 'quoted word for word',
  fragment: 'some words quoted',
  indirect: 'quoted indirectly',
};

function variants(quotation: Quotation, { entry, entries, comparison }: Surroundings): string[] {
  const nameOf = sourceNames(entries);
  const wordsOf = readerWords(entries);
  return comparison.findings
    .filter(
      ({ kind, spans }) =>
        kind === 'quote-variant' && spans.some((s) => s.source === entry.uri && overlaps(s, quotation)),
    )
    .flatMap(({ spans }) => spans.filter(({ source }) => source !== entry.uri))
    .slice(0, MOST_VARIANTS)
    .map((span) => `${nameOf(span.source)}: ${quoted(wordsOf(span))}`);
}
