// Who has been spoken of so far, named or not, as a reader would remember them.

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { genderEvidence, signed, TOLD } from './genders';
import type { Markable } from './markables';
import type { Gender } from './personWords';

/** Somebody spoken of. */
export interface Entity {
  /** Null for somebody unnamed. */
  readonly person: string | null;
  /** Place in the order of first mention. */
  readonly order: number;
  /** Evidence of gender, positive for a man. */
  gender: number;
  plural: boolean;
  count: number;
  subjects: number;
  inTitle: boolean;
  definite: boolean;
  /** Lower-case nouns that an unnamed entity was called by. */
  noun: string;
  last: Markable;
  /** Its last mention as a subject. */
  lastSubject: Markable | null;
}

/** Beyond so many people nobody remembers; those mentioned last are kept. */
const MOST = 24;
/** Sentences. */
const REACH = 10;
const LEARNT = 1.5;

export class Discourse {
  readonly all: Entity[] = [];
  private recent: Entity[] = [];
  private readonly named = new Map<string, Entity>();
  private readonly genders: ReadonlyMap<string, number>;

  constructor(
    private readonly analysis: Analysis,
    people: readonly Person[],
  ) {
    this.genders = new Map(people.map((person) => [person.id, genderEvidence(analysis.words, person)]));
  }

  /** Who may be meant from this sentence on, the last mentioned first. */
  candidates(sentence: number): Entity[] {
    return this.recent.filter(({ last }) => sentence - last.sentence <= REACH);
  }

  entityOf(person: string): Entity | undefined {
    return this.named.get(person);
  }

  addName(markable: Markable, person: string): Entity {
    const known = this.named.get(person);
    if (known !== undefined) return this.mention(known, markable);
    const entity = this.create(markable, person, this.genders.get(person) ?? 0);
    this.named.set(person, entity);
    return entity;
  }

  /** The person as if mentioned here already: for a pronoun that comes first. */
  preview(markable: Markable, person: string): Entity {
    const known = this.named.get(person);
    if (known !== undefined) return { ...known, last: markable };
    return this.entityFor(markable, person, this.genders.get(person) ?? 0);
  }

  addUnnamed(markable: Markable): Entity {
    return this.create(markable, null, markable.gender === null ? 0 : signed(markable.gender, TOLD));
  }

  /** Somebody is spoken of again. */
  mention(entity: Entity, markable: Markable): Entity {
    entity.count++;
    entity.last = markable;
    if (markable.role === 'subject') {
      entity.subjects++;
      entity.lastSubject = markable;
    }
    entity.inTitle ||= this.isTitle(markable);
    const at = this.recent.indexOf(entity);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(entity);
    if (this.recent.length > MOST) this.recent.pop();
    return entity;
  }

  learn(entity: Entity, gender: Gender): void {
    entity.gender += signed(gender, LEARNT);
  }

  private create(markable: Markable, person: string | null, gender: number): Entity {
    const entity = this.entityFor(markable, person, gender);
    this.all.push(entity);
    return this.mention(entity, markable);
  }

  private entityFor(markable: Markable, person: string | null, gender: number): Entity {
    return {
      person,
      order: this.all.length,
      gender,
      plural: markable.number === 'plural',
      count: 0,
      subjects: 0,
      inTitle: false,
      definite: markable.definite,
      noun: markable.noun,
      last: markable,
      lastSubject: null,
    };
  }

  private isTitle({ sentence }: Markable): boolean {
    const { prose } = this.analysis.words;
    const kind = prose.blocks[prose.sentences[sentence]?.block ?? -1]?.kind;
    return kind === 'title';
  }
}
