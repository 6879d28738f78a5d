// Who has been spoken of so far, named or not, as a reader would remember them.

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { callingOf, type Calling } from './calling';
import { genderEvidence, signed, TOLD } from './genders';
import type { Markable } from './markables';
import type { Gender } from './personWords';

/** Somebody spoken of, or some people together. */
export interface Entity {
  /** Ids; empty for whom nobody names. */
  readonly people: readonly string[];
  /** `pair`: two who act in one clause and are not joined by "and". */
  readonly kind: 'name' | 'nominal' | 'thing' | 'group' | 'pair';
  /** Place in the order of first mention. */
  readonly order: number;
  /** How many it is known to be, 0 where that is not told. */
  readonly size: number;
  /** Of a group or pair. */
  readonly members: readonly Entity[];
  /** Evidence of gender, positive for a man. */
  gender: number;
  readonly plural: boolean;
  count: number;
  subjects: number;
  inTitle: boolean;
  readonly definite: boolean;
  /** What it has been called by, besides names. */
  readonly calling: Map<string, ReadonlySet<string>>;
  last: Markable;
  /** Its last mention as a subject. */
  lastSubject: Markable | null;
}

/** Beyond so many people nobody remembers; those mentioned last are kept. */
const MOST = 24;
const MOST_THINGS = 8;
/** Sentences. */
const REACH = 10;
/** Things are forgotten sooner than people. */
const REACH_OF_THINGS = 2;
const LEARNT = 1.5;

export class Discourse {
  private people: Entity[] = [];
  private things: Entity[] = [];
  private count = 0;
  private readonly named = new Map<string, Entity>();
  private readonly groups = new Map<string, Entity>();
  private readonly at = new Map<number, Entity>();
  private readonly genders: ReadonlyMap<string, number>;
  private readonly callings: ReadonlyMap<string, Calling>;

  constructor(
    private readonly analysis: Analysis,
    people: readonly Person[],
  ) {
    this.genders = new Map(people.map((person) => [person.id, genderEvidence(analysis.words, person)]));
    this.callings = new Map(people.map((person) => [person.id, callingOf(analysis, person)]));
  }

  /** Who may be meant from this sentence on, the last mentioned first. */
  candidates(sentence: number): Entity[] {
    return this.people.filter(({ last }) => sentence - last.sentence <= REACH);
  }

  /** What else "they" may be. */
  thingsAt(sentence: number): Entity[] {
    return this.things.filter(({ last }) => sentence - last.sentence <= REACH_OF_THINGS);
  }

  /** Whom the words with this head stand for. */
  entityAt(head: number): Entity | undefined {
    return this.at.get(head);
  }

  addName(markable: Markable, person: string): Entity {
    const known = this.named.get(person);
    if (known !== undefined) return this.mention(known, markable);
    const entity = this.create(this.entityFor(markable, [person]), markable);
    this.named.set(person, entity);
    return entity;
  }

  /** Whoever has been named, or will be. */
  personAt(markable: Markable, person: string): Entity {
    const known = this.named.get(person);
    if (known !== undefined) return known;
    const entity = this.entityFor(markable, [person]);
    this.named.set(person, entity);
    return entity;
  }

  /** The person as if mentioned here already: for a pronoun that comes first. */
  preview(markable: Markable, person: string): Entity {
    const known = this.named.get(person);
    return known !== undefined ? { ...known, last: markable } : this.entityFor(markable, [person]);
  }

  addUnnamed(markable: Markable): Entity {
    return this.create(this.entityFor(markable, []), markable);
  }

  /** Those joined here; nobody where one of them is not known. */
  addGroup(markable: Markable): void {
    const members = markable.members.map((head) => this.at.get(head));
    if (members.some((member) => member === undefined)) return;
    this.addTogether(members as Entity[], markable);
  }

  addTogether(members: readonly Entity[], markable: Markable): Entity {
    const key = keyOf(members);
    const known = this.groups.get(key);
    if (known !== undefined) return this.mention(known, markable);
    const entity = this.create(this.together(members, markable, 'group'), markable);
    this.groups.set(key, entity);
    return entity;
  }

  /** Those of a surname who have been named; nobody where that is one alone. */
  familyOf({ family }: Markable): Entity[] {
    const members = family.flatMap((person) => this.named.get(person) ?? []);
    return members.length < 2 ? [] : [this.jointly(members, members.at(-1)!.last)];
  }

  /** Several people as one, whether or not they were joined before. */
  jointly(members: readonly Entity[], markable: Markable): Entity {
    return this.groups.get(keyOf(members)) ?? this.together(members, markable, 'group');
  }

  /** Two who have not been joined before, the subject first. */
  pairOf(members: readonly Entity[]): Entity | null {
    const last = members.map((member) => member.last).sort((a, b) => b.head - a.head)[0]!;
    return this.groups.has(keyOf(members)) ? null : this.together(members, last, 'pair');
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
    if (markable.kind !== 'group') this.at.set(markable.head, entity);
    if (markable.kind === 'thing') this.things = [entity, ...this.things].slice(0, MOST_THINGS);
    else this.people = [entity, ...this.people.filter((other) => other !== entity)].slice(0, MOST);
    return entity;
  }

  learn(entity: Entity, gender: Gender): void {
    entity.gender += signed(gender, LEARNT);
  }

  private create(entity: Entity, markable: Markable): Entity {
    this.count++;
    return this.mention(entity, markable);
  }

  private together(members: readonly Entity[], last: Markable, kind: 'group' | 'pair'): Entity {
    const all = members.map(({ people }) => people);
    const named = all.some((people) => people.length === 0) ? [] : [...new Set(all.flat())];
    const entity = this.entityFor(last, named);
    const lastSubject = kind === 'pair' ? members[0]!.lastSubject : last.role === 'subject' ? last : null;
    return { ...entity, kind, plural: true, size: members.length, members, lastSubject };
  }

  private entityFor(markable: Markable, people: readonly string[]): Entity {
    const person = people.length === 1 ? people[0]! : null;
    const told = markable.gender === null ? 0 : signed(markable.gender, TOLD);
    const calling = person === null ? undefined : this.callings.get(person);
    return {
      people,
      kind: markable.kind === 'pronoun' ? 'nominal' : markable.kind,
      order: this.count,
      size: 0,
      members: [],
      gender: person === null ? told : (this.genders.get(person) ?? 0),
      plural: markable.number === 'plural',
      count: 0,
      subjects: 0,
      inTitle: false,
      definite: markable.definite,
      calling: new Map(calling ?? [[markable.noun, new Set<string>()]]),
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

function keyOf(members: readonly Entity[]): string {
  return members
    .map(({ order }) => order)
    .sort((a, b) => a - b)
    .join(' ');
}
