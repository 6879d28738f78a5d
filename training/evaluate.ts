// Exact F1 of names on texts that the model was not trained on.

import type { NameModel } from '../src/core/people/model';
import { findNames } from '../src/core/people/people';
import { prepare, tagNames } from '../src/core/people/tagger';
import type { Span } from '../src/core/span';
import { read } from '../src/core/reading/reading';
import { ENTITY_TYPES, type CorpusText, type EntityType } from './corpus';

export interface Score {
  right: number;
  found: number;
  marked: number;
}

export type Scores = Record<EntityType, Score>;

export const noScores = (): Scores =>
  Object.fromEntries(ENTITY_TYPES.map((type) => [type, { right: 0, found: 0, marked: 0 }])) as Scores;

export const f1 = ({ right, found, marked }: Score): number => (right === 0 ? 0 : (200 * right) / (found + marked));

export type Finder = (source: CorpusText) => { start: number; end: number; type: EntityType }[];

/** The tagger alone, without the rules after it. */
export function taggerOf(model: NameModel): Finder {
  return (source) => {
    const prose = read({ id: source.id, text: source.text });
    return tagNames(prepare(prose, model), model).map(({ from, to, type }) => ({
      start: prose.tokens[from]!.start,
      end: prose.tokens[to - 1]!.end,
      type: ENTITY_TYPES[type]!,
    }));
  };
}

/** What the product finds: tagger, rules and all. */
export function productOf(model: NameModel): Finder {
  return (source) => {
    const { people, places, organisations } = findNames(read({ id: source.id, text: source.text }), model);
    const spans = (type: EntityType, list: readonly { mentions: readonly Span[] }[]): ReturnType<Finder> =>
      list.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, type })));
    return [...spans('PER', people), ...spans('LOC', places), ...spans('ORG', organisations)];
  };
}

export function score(texts: readonly CorpusText[], find: Finder, scores: Scores, errors?: string[]): void {
  for (const source of texts) {
    const key = ({ start, end, type }: { start: number; end: number; type: EntityType }): string =>
      `${start}:${end}:${type}`;
    const marked = new Set(source.entities.map(key));
    const found = find(source);
    for (const entity of found) {
      scores[entity.type].found++;
      if (marked.has(key(entity))) scores[entity.type].right++;
      else errors?.push(line('+', source, entity));
    }
    const foundKeys = new Set(found.map(key));
    for (const entity of source.entities) {
      scores[entity.type].marked++;
      if (!foundKeys.has(key(entity))) errors?.push(line('-', source, entity));
    }
  }
}

function line(sign: string, { id, text }: CorpusText, at: { start: number; end: number; type: EntityType }): string {
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  const context = `${before}[[${text.slice(at.start, at.end)}]]${text.slice(at.end, at.end + 30)}`.replaceAll(
    '\n',
    ' ¶ ',
  );
  return `${sign}${at.type} ${id}\t${context}`;
}

export function table(name: string, scores: Scores): string {
  const all = noScores().PER;
  const cells = (['PER', 'LOC', 'ORG'] as const).map((type) => {
    for (const key of ['right', 'found', 'marked'] as const) all[key] += scores[type][key];
    return f1(scores[type]).toFixed(1);
  });
  return `${name.padEnd(14)} ${[...cells, f1(all).toFixed(1)].join(' / ')}`;
}
