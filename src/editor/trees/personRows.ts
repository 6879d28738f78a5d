// The people of all sources as rows, most spoken of first; under each, what every source calls them. Pure.

import type { SharedPerson, SourceSpan } from '../../core/comparison/types';
import { sourcesOf } from '../hover/surroundings';
import { placeOf } from '../place';
import { clip, count, sentence } from '../words';
import { row, type Row } from './row';
import type { Told } from './told';

export function personRows(told: Told): Row[] {
  const { comparison } = told;
  const names = new Map(comparison.people.map(({ id, name }) => [id, name]));
  return [...comparison.people]
    .sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name))
    .map((person) => personRow(person, told, names));
}

function personRow(person: SharedPerson, told: Told, names: ReadonlyMap<string, string>): Row {
  const { wordsOf } = told;
  const sources = sourcesOf(person.mentions);
  const role = person.roles.find(({ current }) => current) ?? person.roles[0];
  const [first] = person.mentions;
  return row({
    id: person.id,
    label: person.name,
    description: [role && clip(wordsOf(role), 50), count(sources.length, 'source')].filter(Boolean).join(' · '),
    tooltip: tooltip(person, sources.length, told),
    icon: 'person',
    context: 'person',
    place: first ? placeOf(first) : null,
    subject: subject(person, first),
    children: [
      ...sources.map((uri) => sourceRow(person, uri, told)),
      ...person.maybeSame.flatMap((id) => (names.has(id) ? [maybeRow(person, id, names.get(id)!)] : [])),
    ],
  });
}

function tooltip({ name, roles, mentions }: SharedPerson, sources: number, { wordsOf }: Told): string {
  const distinct = [...new Set(roles.map((role) => sentence(clip(wordsOf(role)))))];
  return [name, ...distinct, `${count(mentions.length, 'mention')} in ${count(sources, 'source')}`].join('\n');
}

function subject({ members }: SharedPerson, at: SourceSpan | undefined): Row['subject'] {
  const member = members.find(({ source }) => source === at?.source);
  return at && member ? { kind: 'person', id: member.person, ...placeOf(at) } : null;
}

function sourceRow(person: SharedPerson, uri: string, { nameOf, wordsOf }: Told): Row {
  const name = nameOf(uri);
  const mentions = person.mentions.filter(({ source }) => source === uri);
  const roles = [
    ...new Set(person.roles.filter(({ source }) => source === uri).map((role) => `“${clip(wordsOf(role), 50)}”`)),
  ];
  const [first] = mentions;
  return row({
    id: `${person.id} ${uri}`,
    label: name,
    description: [count(mentions.length, 'mention'), ...roles].join(' · '),
    tooltip: [name, count(mentions.length, 'mention'), ...roles].join('\n'),
    icon: 'file',
    context: 'personSource',
    place: first ? placeOf(first) : null,
    subject: subject(person, first),
  });
}

function maybeRow(person: SharedPerson, id: string, name: string): Row {
  return row({
    id: `${person.id} maybe ${id}`,
    label: `Maybe ${name}?`,
    description: 'a spelling of the same name',
    tooltip: `${person.name} and ${name} may be the same person.`,
    icon: 'question',
    context: 'personMaybe',
    place: person.mentions[0] ? placeOf(person.mentions[0]) : null,
    subject: subject(person, person.mentions[0]),
  });
}
