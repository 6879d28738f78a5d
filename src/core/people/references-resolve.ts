// Decides, scene by scene, whom each pronoun and description stands for.

import type { Prose, Reference } from '../article';
import { textSpan } from '../span';
import { choose, fits, fromPast, mayBe, type Choice } from './references-choice';
import type { Gender, Genders, Resolved } from './references-genders';
import { isBeforeNoun, OPENING, opensSentence, opensWithPhrase, standingAt } from './references-grammar';
import { isPredicate, pairOf, type Group } from './references-groups';
import { describedAt, holdersOf, type RoleIndex } from './references-roles';
import type { Actor, Scene, Standing } from './references-scenes';
import { PAIR_NOUNS, PLURAL, SINGULAR, STRANGERS, SUBORDINATORS } from './references-words';

/** How many sentences back a description may reach. */
const PAIR_REACH = 5;
/** Of one sentence; those before are forgotten, so that an endless sentence is read in linear time. */
const MOST_GROUPS = 16;

export function resolve(prose: Prose, scenes: readonly Scene[], roles: RoleIndex, genders: Genders): Resolved[] {
  const found: Resolved[] = [];
  const past: Group[][] = [];
  for (const scene of scenes) {
    if (scene.apart) past.length = 0;
    const reader = new SceneReader(prose, scene, roles, genders, past);
    found.push(...reader.read());
    if (scene.apart) past.length = 0;
    else if (scene.tokens.some(({ kind }) => kind === 'word')) past.push(reader.groups);
    if (past.length > PAIR_REACH) past.shift();
  }
  return found;
}

/** Reads one sentence from left to right, keeping who has been named so far. */
class SceneReader {
  readonly groups: Group[] = [];
  private readonly found: Resolved[] = [];
  /** Pronouns of these could not be told in this sentence: later ones may be the same stranger. */
  private readonly lost = new Set<Gender>();
  private readonly waiting: readonly Actor[];
  /** Index of the first actor not yet named. */
  private next = 0;

  constructor(
    private readonly prose: Prose,
    private readonly scene: Scene,
    private readonly roles: RoleIndex,
    private readonly genders: Genders,
    private readonly past: readonly (readonly Group[])[],
  ) {
    this.waiting = scene.actors;
  }

  read(): Resolved[] {
    const { tokens } = this.scene;
    for (let i = 0; i < tokens.length; i++) {
      this.nameUpTo(tokens[i]!.start);
      i = this.readToken(i);
    }
    this.nameUpTo(Infinity);
    return this.found;
  }

  private nameUpTo(offset: number): void {
    for (; this.next < this.waiting.length && this.waiting[this.next]!.start < offset; this.next++) {
      const { person, start, end, standing, main, joined } = this.waiting[this.next]!;
      const last = this.groups.at(-1);
      if (joined && last !== undefined && last.people.length > 0 && last.people.length < MOST_GROUPS) {
        this.groups[this.groups.length - 1] = { ...last, people: [...new Set([...last.people, person])], end };
      } else this.keep({ people: [person], start, end, standing, main });
    }
  }

  private keep(group: Group): void {
    this.groups.push(group);
    if (this.groups.length > MOST_GROUPS) this.groups.shift();
  }

  /** Reads what begins at token `i`; gives the index of its last token. */
  private readToken(i: number): number {
    const word = this.scene.tokens[i]!.text.toLowerCase();
    const singular = SINGULAR.get(word);
    if (singular !== undefined) this.readSingular(i, word, singular);
    else if (PLURAL.has(word)) this.readPlural(i, word);
    else if (word === 'the' || word === 'both') return this.readDescription(i, word);
    else if (/^(?:an?|one|another)$/.test(word)) this.readStranger(i);
    return i;
  }

  private readSingular(i: number, word: string, gender: Gender): void {
    const object = word === 'him' || (word === 'her' && !isBeforeNoun(this.scene.tokens, i));
    const possessive = !object && word !== 'he' && word !== 'she';
    const choice = object ? this.otherThanSubject(i, gender) : this.actorFor(i, gender, possessive);
    if (choice === null) {
      this.lost.add(gender);
      return;
    }
    const standing: Standing = word === 'he' || word === 'she' ? 'subject' : object ? 'object' : 'possessor';
    this.add(i, i, 'pronoun', [choice.person], standing, choice.sure ? gender : undefined);
  }

  private readPlural(i: number, word: string): void {
    const joined = this.groups.findLast((group) => group.people.length === 2)?.people;
    const people = joined ?? (opensSentence(this.scene.tokens, i) ? pairOf(this.past.at(-1) ?? []) : null);
    if (people !== null) this.add(i, i, 'pronoun', people, word === 'they' ? 'subject' : 'object');
  }

  private readDescription(i: number, word: string): number {
    const pair = this.pairDescription(i, word);
    if (pair !== null) {
      if (pair.people !== null) this.add(i, pair.last, 'description', pair.people, standingAt(this.scene.tokens, i));
      return pair.last;
    }
    const role = word === 'the' ? describedAt(this.scene.tokens, i, this.roles) : null;
    if (role === null) {
      if (word === 'the') this.readStranger(i);
      return i;
    }
    let last = i;
    while (last + 1 < this.scene.tokens.length && this.scene.tokens[last + 1]!.end <= role.end) last++;
    const people = role.people.length === 1 ? role.people : this.nearest(role.people);
    if (people.length === 1 && !this.nameFollows(role.end))
      this.add(i, last, 'description', people, standingAt(this.scene.tokens, i));
    return last;
  }

  /** "the two", "the pair", "both leaders", "the two presidents"; `people` null where nobody can be told. */
  private pairDescription(i: number, word: string): { last: number; people: readonly string[] | null } | null {
    const next = this.scene.tokens[i + 1]?.text.toLowerCase() ?? '';
    const after = this.scene.tokens[i + 2];
    if (word === 'both') return PAIR_NOUNS.has(next) ? { last: i + 1, people: this.pairNear(next) } : null;
    if (next === 'pair') return { last: i + 1, people: after?.text === 'of' ? null : this.pairNear('') };
    if (next !== 'two') return null;
    for (let k = i + 2; k <= i + 4 && this.scene.tokens[k]?.kind === 'word'; k++) {
      const noun = this.scene.tokens[k]!.text.toLowerCase();
      if (PAIR_NOUNS.has(noun)) return { last: k, people: this.pairNear(noun) };
    }
    return { last: i + 1, people: isPredicate(after) ? this.pairNear('') : null };
  }

  private pairNear(noun: string): readonly string[] | null {
    const holders = holdersOf(noun.replace(/s$/, ''), this.roles, this.scene.sentence.start);
    if (holders.length === 2) return holders;
    const here = this.pairHere();
    if (here !== null) return here;
    for (let back = this.past.length - 1; back >= 0; back--) {
      const pair = pairOf(this.past[back]!);
      if (pair !== null) return pair;
    }
    return null;
  }

  private pairHere(): readonly string[] | null {
    return pairOf(this.groups);
  }

  /** "a senior official said …": from here on "he" is that official. */
  private readStranger(i: number): void {
    for (let k = i + 1; k <= i + 5 && this.scene.tokens[k]?.kind === 'word'; k++) {
      const { text, start, end } = this.scene.tokens[k]!;
      if (!STRANGERS.has(text.toLowerCase())) continue;
      if (this.nameFollows(end)) return;
      if (standingAt(this.scene.tokens, i) === 'subject')
        this.groups.push({ people: [], start, end, standing: 'subject', main: true });
      return;
    }
  }

  private nameFollows(end: number): boolean {
    const coming = this.waiting[this.next];
    return coming !== undefined && coming.start >= end && coming.start - end <= 2;
  }

  private actorFor(i: number, gender: Gender, possessive: boolean): Choice | null {
    const here = this.groups.filter(({ standing }) => standing === 'subject');
    const last = here.slice(-1);
    if (possessive && here.length > 1 && mayBe(last, gender, this.genders)) return choose(last, gender, this.genders);
    if (mayBe(here, gender, this.genders)) return choose(here, gender, this.genders);
    return this.aheadOf(i, gender) ?? (this.lost.has(gender) ? null : fromPast(this.past, gender, this.genders));
  }

  /** "During his stay, Ode met …": the subject that the opening phrase belongs to, if named before. */
  private aheadOf(i: number, gender: Gender): Choice | null {
    if (i > OPENING || this.groups.length > 0 || !opensWithPhrase(this.scene.tokens)) return null;
    const coming = this.waiting.slice(this.next, this.next + OPENING);
    const subject = coming.find(({ standing }) => standing === 'subject');
    if (subject === undefined) return null;
    return fits(subject.person, gender, this.genders) ? { person: subject.person, sure: false } : null;
  }

  /** "Ode met him": somebody of the sentences before, but not Ode. */
  private otherThanSubject(i: number, gender: Gender): Choice | null {
    if (this.isNested(i)) return null;
    const here = new Set(this.groups.flatMap(({ people }) => people));
    const last = this.past.at(-1) ?? [];
    const others = [...new Set(last.flatMap(({ people }) => people))].filter(
      (person) => !here.has(person) && fits(person, gender, this.genders),
    );
    return others.length === 1 ? { person: others[0]!, sure: false } : null;
  }

  /** A clause has opened since the last subject: "said that the letter about him". */
  private isNested(i: number): boolean {
    const from = this.groups.at(-1)?.end ?? 0;
    for (let k = i - 1; k >= 0 && this.scene.tokens[k]!.start >= from; k--) {
      if (SUBORDINATORS.has(this.scene.tokens[k]!.text.toLowerCase())) return true;
      if (k < i - OPENING) return true;
    }
    return false;
  }

  private nearest(people: readonly string[]): readonly string[] {
    const near = new Set([this.groups, this.past.at(-1) ?? []].flat().flatMap((group) => group.people));
    return people.filter((person) => near.has(person));
  }

  private add(
    from: number,
    to: number,
    kind: Reference['kind'],
    people: readonly string[],
    standing: Standing,
    tells?: Gender,
  ): void {
    const { start } = this.scene.tokens[from]!;
    const { end } = this.scene.tokens[to]!;
    const main = !SUBORDINATORS.has(this.scene.tokens[from - 1]?.text.toLowerCase() ?? '');
    this.keep({ people, start, end, standing, main: main && standing === 'subject' });
    this.found.push({ reference: { ...textSpan(this.prose.text, start, end), kind, people }, tells });
  }
}
