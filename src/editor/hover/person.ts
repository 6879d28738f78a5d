// The card of a person: who each source says it is, how often, where first.

import type { Mention, Person } from '../../core/article';
import type { TextSpan } from '../../core/span';
import { links, writing } from '../ids';
import type { Subject } from '../subject';
import { clip, count, quoted, sentence } from '../words';
import type { Card } from './card';
import { sharedPerson, sourceNames, sourcesOf, type Surroundings } from './surroundings';

const MOST_ROLES = 3;

/** `at` are the words under the mouse: a mention, or a pronoun or description that stands for the person. */
export function personCard(person: Person, at: TextSpan & Pick<Mention, 'slip'>, around: Surroundings): Card {
  const { entry } = around;
  const subject: Subject = {
    kind: 'person',
    id: person.id,
    source: entry.uri,
    start: at.start,
    end: at.end,
    text: at.text,
  };
  const args = [subject];
  return {
    name: person.name,
    kind: 'person',
    lines: [standsFor(person, at), roles(person, around), numbers(person, around), ...doubts(person, around)].filter(
      Boolean,
    ),
    links: [
      { label: 'Next mention', command: links.nextMention, args },
      { label: 'All mentions', command: links.showMentions, args },
      { label: 'Same as…', command: writing.mergePerson, args },
      { label: 'Not a person', command: writing.notAPerson, args },
    ],
  };
}

function standsFor(person: Person, at: TextSpan & Pick<Mention, 'slip'>): string {
  if (at.slip === 'surname-first') return `${quoted(at.text)} is the given name; the family name comes first`;
  if (at.slip === 'misspelt') return `${quoted(at.text)} looks misspelt`;
  const named = person.mentions.some(({ start }) => start === at.start);
  return named ? '' : `${quoted(at.text)} stands for ${person.name} here`;
}

function roles(person: Person, around: Surroundings): string {
  const shared = sharedPerson(around, person);
  const nameOf = sourceNames(around.entries);
  const here = person.roles.map((role) => ({ ...role, where: 'this article' }));
  const elsewhere = (shared?.roles ?? [])
    .filter(({ source }) => source !== around.entry.uri)
    .map((role) => ({ ...role, where: nameOf(role.source) }));
  const distinct = distinctRoles([...here, ...elsewhere]);
  const told = distinct.slice(0, MOST_ROLES).map(({ text, where }, index) => {
    const words = clip(text, 60);
    return `${index === 0 && where === 'this article' ? sentence(words) : `“${words}”`} (${where})`;
  });
  const more = distinct.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
}

function numbers(person: Person, around: Surroundings): string {
  const shared = sharedPerson(around, person);
  const parts = [`${count(person.mentions.length, 'mention')} here`];
  const sources = sourcesOf(shared?.mentions ?? []);
  if (shared && sources.length > 1) parts.push(`${shared.mentions.length} in ${count(sources.length, 'source')}`);
  const [first] = person.mentions;
  if (first) parts.push(`first: line ${around.lineOf(first.start)}`);
  return parts.join(' · ');
}

function doubts(person: Person, around: Surroundings): string[] {
  const ids = sharedPerson(around, person)?.maybeSame ?? [];
  const names = around.comparison.people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length > 0 ? [`May be the same as ${names.join(', ')}`] : [];
}

/** "foreign minister" says nothing new beside "Norland's foreign minister" or "foreign minister of Norland". */
export function distinctRoles<R extends { readonly text: string }>(roles: readonly R[]): R[] {
  const kept: { readonly role: R; readonly words: ReadonlySet<string> }[] = [];
  for (const role of roles) {
    const words = tellingWords(role.text);
    if (!kept.some((other) => [...words].every((word) => other.words.has(word)))) kept.push({ role, words });
  }
  return kept.map(({ role }) => role);
}

function tellingWords(role: string): Set<string> {
  const words =
    role
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !['the', 'a', 'an', 'of', 's', 'for', 'and'].includes(word)));
}
