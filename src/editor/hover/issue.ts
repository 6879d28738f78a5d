// The card of an issue: what it belongs to, how much is said of it, by whom.

import type { Issue, Quotation } from '../../core/article';
import { overlaps, type TextSpan } from '../../core/span';
import { links } from '../ids';
import type { Subject } from '../subject';
import { count, sentence } from '../words';
import type { Card } from './card';
import { sourceNames, type Surroundings } from './surroundings';

const MOST_SPEAKERS = 3;

export function issueCard(issue: Issue, at: TextSpan, around: Surroundings): Card {
  const { entry, taxonomy } = around;
  const known = taxonomy.find(({ id }) => id === issue.id);
  const broader = taxonomy.find(({ id }) => id === known?.broader)?.name;
  const subject: Subject = {
    kind: 'issue',
    id: issue.id,
    source: entry.uri,
    start: at.start,
    end: at.end,
    text: at.text,
  };
  return {
    name: issue.name,
    kind: `${issue.main ? 'main issue' : 'issue'}${broader ? ` (${broader})` : ''}`,
    lines: [sentence(known?.about ?? ''), numbers(issue, around), speakers(issue, around)].filter(Boolean),
    links: [
      { label: 'Next mention', command: links.nextMention, args: [subject] },
      { label: 'All mentions', command: links.showMentions, args: [subject] },
    ],
  };
}

function numbers(issue: Issue, { entries, comparison }: Surroundings): string {
  const parts = [`${count(issue.mentions.length, 'mention')} here`];
  const shared = comparison.issues.find(({ id }) => id === issue.id);
  if (!shared || entries.length < 2) return parts[0]!;
  const perSource = new Map<string, number>();
  for (const { source } of shared.mentions) perSource.set(source, (perSource.get(source) ?? 0) + 1);
  parts.push(`${perSource.size} of ${count(entries.length, 'source')}`);
  const [strongest, second] = [...perSource].sort((a, b) => b[1] - a[1]);
  if (strongest && second && strongest[1] > second[1]) parts.push(`strongest in ${sourceNames(entries)(strongest[0])}`);
  return parts.join(' · ');
}

/** Quotations that hold words of the issue, by who said them. */
function speakers(issue: Issue, { entry: { article } }: Surroundings): string {
  const told = new Map<string, number>();
  for (const quotation of article.quotations) {
    if (!issue.mentions.some((mention) => overlaps(mention, quotation))) continue;
    const name = speakerOf(quotation, article.people);
    if (name) told.set(name, (told.get(name) ?? 0) + 1);
  }
  const most = [...told].sort((a, b) => b[1] - a[1]).slice(0, MOST_SPEAKERS);
  return most.length === 0 ? '' : `Quoted on it: ${most.map(([name, n]) => `${name} (${n})`).join(', ')}`;
}

export function speakerOf(quotation: Quotation, people: readonly { id: string; name: string }[]): string | null {
  return people.find(({ id }) => id === quotation.speaker)?.name ?? quotation.speakerText;
}
