// Texts with their annotated mentions into pronouns with the options that are right. What was right so far is what a pronoun's past holds.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/language/analysis';
import { analyse, loadSyntaxModel } from '../../src/core/language/language';
import { findNames, loadNameModel } from '../../src/core/people/people';
import type { Entity } from '../../src/core/people/references/discourse';
import type { Features } from '../../src/core/people/references/features';
import type { Markable } from '../../src/core/people/references/markables';
import { readReferences, type Question } from '../../src/core/people/references/reading';
import type { Person } from '../../src/core/article';
import { read } from '../../src/core/reading/reading';

export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: string;
    readonly form: 'name' | 'pronoun' | 'nominal';
  }[];
}

export interface Example {
  readonly options: readonly Features[];
  /** Indices of options; several where two entities of ours are one. */
  readonly right: readonly number[];
}

const core = join(import.meta.dirname, '..', '..', 'src', 'core');

export function examplesOf(texts: readonly Annotated[]): Example[] {
  const names = loadNameModel(readFileSync(join(core, 'people', 'names.bin')));
  const syntax = loadSyntaxModel(readFileSync(join(core, 'language', 'syntax.bin')));
  return texts.flatMap((text) => {
    const prose = read({ id: text.id, text: text.text });
    return teach(text, analyse(prose, syntax), findNames(prose, names).people);
  });
}

export function teach(text: Annotated, analysis: Analysis, people: readonly Person[]): Example[] {
  return new Teacher(text, analysis).teach(people);
}

/** Knows whom each word of a text stands for. */
class Teacher {
  private readonly examples: Example[] = [];
  /** Annotated entity of each of ours. */
  private readonly gold = new Map<Entity, string>();

  constructor(
    private readonly text: Annotated,
    private readonly analysis: Analysis,
  ) {}

  teach(people: readonly Person[]): Example[] {
    readReferences(
      this.analysis,
      people,
      (question) => this.answer(question),
      (markable, discourse) => {
        const wanted = this.entityAt(markable);
        if (wanted === null) return null;
        return discourse.candidates(markable.sentence).find((entity) => this.goldOf(entity) === wanted) ?? null;
      },
    );
    return this.examples;
  }

  /** Whom nobody annotated is no person: "they" of ships. */
  private answer({ anaphor, entities, options }: Question): { option: number; sure: boolean } {
    const wanted = this.entityAt(anaphor);
    const isThing = wanted === null && anaphor.number === 'plural' && anaphor.kind === 'pronoun';
    if (wanted === null && !isThing) return { option: entities.length, sure: false };
    const right = entities.flatMap((entity, i) => {
      const isRight = isThing ? entity.kind === 'thing' : this.goldOf(entity) === wanted;
      return isRight ? [i] : [];
    });
    const option = right[0] ?? entities.length;
    if (right.length === 0 || isThing) right.push(entities.length);
    if (options.length > 1) this.examples.push(withoutPairs(entities, { options, right }));
    return { option, sure: true };
  }

  private goldOf(entity: Entity): string | null {
    const known = this.gold.get(entity);
    if (known !== undefined) return known;
    const found = this.entityAt(entity.last);
    if (found !== null) this.gold.set(entity, found);
    return found;
  }

  /** The entity of the smallest annotated mention that ends with or holds the head; of a group the one that holds all its members. */
  private entityAt({ kind, head, members }: Markable): string | null {
    const { words } = this.analysis;
    const [start, end] = [words.start(head), words.end(members.at(-1) ?? head)];
    const around = this.text.mentions
      .filter((mention) => mention.start <= start && mention.end >= end)
      .filter((mention) => kind !== 'pronoun' || (mention.start === start && mention.end === end))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return around[0]?.entity ?? null;
  }
}

/** Nobody annotated which two "they" are who were not joined before: what speaks for them is set by hand. */
function withoutPairs(entities: readonly Entity[], { options, right }: Example): Example {
  const kept = options.flatMap((_, i) => (entities[i]?.kind === 'pair' ? [] : [i]));
  return {
    options: kept.map((i) => options[i]!),
    right: right.flatMap((i) => (kept.includes(i) ? [kept.indexOf(i)] : [])),
  };
}
