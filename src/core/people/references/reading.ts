// Goes through an article from its beginning and says for each pronoun and each definite description whom it stands for, if
// anybody known: "he", "they", "the foreign minister", "the two leaders", "her husband".

import type { Person } from '../../article';
import type { Analysis } from '../../language/analysis';
import { quotedWords } from '../../language/quoted';
import { commanders, isOneWith } from './binding';
import { callingFeatures, describe, newFeatures } from './callingFeatures';
import { Discourse, type Entity } from './discourse';
import { agreement, candidateFeatures, nobodyFeatures, type Features, type Setting } from './features';
import { type Kin, Kinship } from './kinship';
import { findMarkables, type Markable } from './markables';
import { pairBefore } from './pairs';
import { possessorOf } from './possessors';

/** One pronoun or description with those it may stand for; the last option is nobody known. */
export interface Question {
  readonly anaphor: Markable;
  readonly entities: readonly Entity[];
  readonly options: readonly Features[];
  /** The first of the entities is whom the article itself has told it to be: "his father". */
  readonly told?: true;
}

/** Answers the option that is followed from here on, and whether it is sure enough to learn a gender from. */
export type Judge = (question: Question) => { readonly option: number; readonly sure: boolean };
/** Whom an indefinite phrase continues, null for somebody new. */
export type Linker = (markable: Markable, discourse: Discourse) => Entity | null;

/** Evidence against a gender beyond which somebody is not asked about. */
const AGAINST = -2;

/** Answers who is whose kin where a second reading may find more by it; `known` is what the first one answered. */
export function readReferences(
  analysis: Analysis,
  people: readonly Person[],
  judge: Judge,
  link: Linker = () => null,
  known: readonly Kin[] = [],
): readonly Kin[] {
  return new Reader(analysis, people, judge, link, known).read();
}

class Reader {
  private readonly discourse: Discourse;
  private readonly quoted: Uint8Array;
  private readonly markables: readonly Markable[];
  private readonly kinship: Kinship;

  constructor(
    private readonly analysis: Analysis,
    people: readonly Person[],
    private readonly judge: Judge,
    private readonly link: Linker,
    known: readonly Kin[],
  ) {
    this.discourse = new Discourse(analysis, people);
    this.quoted = quotedWords(analysis.words);
    this.markables = findMarkables(analysis, people);
    this.kinship = new Kinship(analysis, people, known);
  }

  read(): readonly Kin[] {
    const { discourse } = this;
    this.markables.forEach((markable, i) => {
      if (markable.person !== null) discourse.addName(markable, markable.person);
      else if (markable.kind === 'group') discourse.addGroup(markable);
      else if (markable.family.length > 0) this.ask(markable, discourse.familyOf(markable));
      else if (markable.kind === 'pronoun') this.ask(markable, this.forPronoun(markable, i));
      else if (markable.kind === 'nominal' && markable.definite) this.addDefinite(markable);
      else this.addUnnamed(markable);
    });
    return this.kinship.lacking(discourse);
  }

  private addDefinite(markable: Markable): void {
    const { discourse } = this;
    const kin = this.kinship.whom(discourse, markable);
    if (kin.length === 0) {
      this.ask(markable, this.forNominal(markable));
      return;
    }
    const members = kin.map((person) => discourse.personAt(markable, person));
    const entity = members.length === 1 ? members[0]! : discourse.jointly(members, markable);
    const { option } = this.judge({ anaphor: markable, entities: [entity], options: [], told: true });
    if (option === 0) this.follow(markable, entity, true);
    else discourse.addUnnamed(markable);
  }

  private addUnnamed(markable: Markable): void {
    const known = this.link(markable, this.discourse);
    if (known === null) this.discourse.addUnnamed(markable);
    else this.discourse.mention(known, markable);
  }

  private forPronoun(anaphor: Markable, i: number): Entity[] {
    const { discourse, analysis } = this;
    const known = discourse.candidates(anaphor.sentence);
    if (anaphor.number === 'plural') {
      const pair = pairBefore(analysis, discourse, anaphor.sentence, anaphor.head);
      return latestFirst([...pair, ...known.filter(({ plural }) => plural), ...discourse.thingsAt(anaphor.sentence)]);
    }
    const fitting = known.filter((entity) => !entity.plural && agreement({ anaphor }, entity) > AGAINST);
    const coming = comingSubject(analysis, this.markables, i, discourse);
    if (coming === null) return fitting;
    // "Greeted by | his mother, Oduya said": the participle has its subject from the clause it opens.
    const own = analysis.clauseOf(anaphor.head);
    if (own?.kind === 'participle' && own.subject?.by === 'control') return [coming];
    return [...fitting.filter(({ people }) => people[0] !== coming.people[0]), coming];
  }

  private forNominal(anaphor: Markable): Entity[] {
    const { discourse, analysis } = this;
    const possessor = possessorOf(analysis, discourse, anaphor.head);
    const above = commanders(analysis, discourse, anaphor);
    const others = [...(possessor?.people ?? []), ...this.kinship.ofOthers(discourse, anaphor)];
    const known = discourse
      .candidates(anaphor.sentence)
      .filter((entity) => entity !== possessor && !above.includes(entity))
      .filter(({ people }) => !others.some((person) => people.includes(person)));
    if (anaphor.number === 'plural') {
      // Two who only met are no couple.
      const isCouple = anaphor.noun === 'couple';
      const pair = isCouple ? [] : pairBefore(analysis, discourse, anaphor.sentence, anaphor.start);
      return latestFirst([...pair, ...known.filter(({ plural, kind }) => plural && !(isCouple && kind === 'pair'))]);
    }
    return known.filter((entity) => !entity.plural && agreement({ anaphor }, entity) > AGAINST);
  }

  private ask(anaphor: Markable, entities: readonly Entity[]): void {
    const { analysis, quoted, discourse } = this;
    const setting: Setting = { analysis, quoted, anaphor, candidates: entities, discourse };
    const isNominal = anaphor.kind === 'nominal';
    const description = isNominal ? describe(analysis, anaphor) : null;
    let rank = 0;
    const options = entities.map((entity) => {
      const features = candidateFeatures(setting, entity, agreement(setting, entity) >= 0 ? rank++ : 3);
      if (description !== null) callingFeatures(setting, description, entity, features);
      return features;
    });
    options.push(description === null ? nobodyFeatures(setting) : newFeatures(setting, description));
    const { option, sure } = this.judge({ anaphor, entities, options });
    const chosen = entities[option];
    if (chosen === undefined) {
      if (isNominal) discourse.addUnnamed(anaphor);
    } else this.follow(anaphor, chosen, sure);
  }

  private follow(anaphor: Markable, chosen: Entity, sure: boolean): void {
    const { discourse } = this;
    if (chosen.members.length > 0) {
      discourse.addTogether(chosen.members, anaphor);
      return;
    }
    if (chosen.last.head > anaphor.head) return;
    discourse.mention(chosen, chosen.kind === 'thing' ? { ...anaphor, kind: 'thing' } : anaphor);
    if (sure && anaphor.gender !== null) discourse.learn(chosen, anaphor.gender);
  }
}

const latestFirst = (entities: Entity[]): Entity[] => entities.sort((a, b) => b.last.head - a.last.head);

/** How far ahead of "During his stay, Oduya …" the name may stand, in markables. */
const AHEAD = 3;

/** The subject that an opening phrase belongs to: "During his stay, | Oduya met …". */
function comingSubject(
  analysis: Analysis,
  markables: readonly Markable[],
  i: number,
  discourse: Discourse,
): Entity | null {
  const here = markables[i]!;
  for (let k = i + 1, steps = 0; steps < AHEAD; k++) {
    const next = markables[k];
    if (next === undefined || next.sentence !== here.sentence) return null;
    if (next.kind !== 'thing') steps++;
    if (next.person === null || next.role !== 'subject') continue;
    // "His lawyer, Oduya, said": the lawyer is not his own.
    if (here.role === 'possessor' && isOneWith(analysis.words, next.head, analysis.words.head(here.head))) return null;
    const main = analysis.clauseOf(next.head);
    if (main === null || main.kind !== 'main' || here.head >= main.predicate) return null;
    const own = analysis.clauseOf(here.head);
    if (own === main && here.role === 'subject') return null;
    return discourse.preview(next, next.person);
  }
  return null;
}
