// Texts with their annotated mentions into pronouns with the options that are right. What was right so far is what a pronoun's past holds.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/language/analysis';
import { analyse, loadSyntaxModel } from '../../src/core/language/language';
import { findNames, loadNameModel } from '../../src/core/people/people';
import type { Entity } from '../../src/core/people/references/discourse';
import type { Features } from '../../src/core/people/references/features';
import type { Markable } from '../../src/core/people/references/markables';
import { readPronouns } from '../../src/core/people/references/pronouns';
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
    const analysis = analyse(prose, syntax);
    return new Teacher(text, analysis).teach(findNames(prose, names).people);
  });
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

  teach(people: Parameters<typeof readPronouns>[1]): Example[] {
    readPronouns(
      this.analysis,
      people,
      ({ anaphor, entities, options }) => {
        const wanted = this.entityAt(anaphor);
        if (wanted === null) return { option: entities.length, sure: false };
        const right = entities.flatMap((entity, i) => (this.goldOf(entity) === wanted ? [i] : []));
        if (right.length === 0) right.push(entities.length);
        if (options.length > 1) this.examples.push({ options, right });
        return { option: right[0]!, sure: true };
      },
      (markable, discourse) => {
        const wanted = this.entityAt(markable);
        if (wanted === null) return null;
        return discourse.candidates(markable.sentence).find((entity) => this.goldOf(entity) === wanted) ?? null;
      },
    );
    return this.examples;
  }

  private goldOf(entity: Entity): string | null {
    const known = this.gold.get(entity);
    if (known !== undefined) return known;
    const found = this.entityAt(entity.last);
    if (found !== null) this.gold.set(entity, found);
    return found;
  }

  /** The entity of the smallest annotated mention that ends with or holds the head. */
  private entityAt({ head, kind }: Markable): string | null {
    const { words } = this.analysis;
    const [start, end] = [words.start(head), words.end(head)];
    const around = this.text.mentions
      .filter((mention) => mention.start <= start && mention.end >= end)
      .filter((mention) => kind !== 'pronoun' || (mention.start === start && mention.end === end))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return around[0]?.entity ?? null;
  }
}
