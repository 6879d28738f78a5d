// The issues of all sources as rows, by their share of attention; under each, how much every source gives it. Pure.

import type { SharedIssue } from '../../core/comparison/types';
import { sourcesOf } from '../hover/surroundings';
import { placeOf } from '../place';
import { count } from '../words';
import { row, type Row } from './row';
import type { Told } from './told';

export function issueRows({ entries, nameOf, comparison }: Told): Row[] {
  return [...comparison.issues]
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.share - a.share || a.name.localeCompare(b.name))
    .map((issue) => issueRow(issue, entries.length, nameOf));
}

function issueRow(issue: SharedIssue, all: number, nameOf: (uri: string) => string): Row {
  const sources = sourcesOf(issue.mentions);
  const share = `${Math.round(issue.share * 100)}%`;
  return row({
    id: issue.id,
    label: issue.name,
    description: `${share} · ${sources.length} of ${count(all, 'source')}`,
    tooltip: `${issue.name}\n${share} of all issue mentions\n${count(issue.mentions.length, 'mention')} in ${count(sources.length, 'source')}`,
    icon: 'tag',
    context: 'issue',
    place: placeOf(issue.mentions[0]!),
    subject: { kind: 'issue', id: issue.id, ...placeOf(issue.mentions[0]!) },
    children: sources
      .map((uri) => sourceRow(issue, uri, nameOf(uri)))
      .sort((a, b) => parseInt(b.description, 10) - parseInt(a.description, 10)),
  });
}

function sourceRow(issue: SharedIssue, uri: string, name: string): Row {
  const mentions = issue.mentions.filter(({ source }) => source === uri);
  const words = [...new Set(mentions.map(({ text }) => text.toLowerCase()))];
  return row({
    id: `${issue.id} ${uri}`,
    label: name,
    description: count(mentions.length, 'mention'),
    tooltip: `${name}\n${words.slice(0, 8).join(', ')}`,
    icon: 'file',
    context: 'issueSource',
    place: placeOf(mentions[0]!),
    subject: { kind: 'issue', id: issue.id, ...placeOf(mentions[0]!) },
  });
}
