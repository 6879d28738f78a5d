// Whose player somebody is, where the article says so: "Valdia's goalkeeper Oduya", "Valdian captain Oduya", "Oduya of Valdia",
// "Valdia attacked with Oduya", "Oduya scored for Valdia". Not: "Oduya missed a chance", which tells of nobody's side.

import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import { partyOf } from './parties';
import type { Scene } from './scene';

/** Words between a side and its player: "Valdia's veteran goalkeeper". */
const FARTHEST = 5;
/** Letters that a country shares with the word for who is of it: "Swedish", "Tunisian". */
const STEM = 4;
/** They take their own side's players: "substituted Oduya", "brought on Oduya". */
const FIELDING = /^(?:substitute|replace|bring|field|name|pick|start)$/;
/** "attacked with Oduya", "replied through Oduya", "attempts from Oduya". */
const THROUGH = /^(?:with|through|from)$/;

export class Teams {
  private readonly names = new Set<string>();
  private readonly stems = new Map<string, string>();
  private readonly players = new Map<string, string>();

  constructor(private readonly scene: Scene) {
    const { words, analysis, marks } = scene;
    for (let i = 0; i < words.length; i++) this.note(i);
    for (let i = 0; i < words.length; i++)
      if (marks.isNamed(i) && marks.people(i) !== marks.people(i - 1)) this.join(marks.people(i), this.around(i));
    for (const clause of analysis.clauses) this.readClause(clause);
  }

  /** A body or a place that the article names. */
  has(name: string): boolean {
    return this.names.has(name);
  }

  of(player: string): string | null {
    return this.players.get(player) ?? null;
  }

  private note(i: number): void {
    const name = this.named(i);
    if (name === null) return;
    this.names.add(name);
    if (this.scene.marks.place(i) !== null && name.length > STEM)
      this.stems.set(name.slice(0, STEM).toLowerCase(), name);
  }

  private named(i: number): string | null {
    const { marks } = this.scene;
    const place = marks.place(i);
    if (place === null) return marks.organisation(i)?.name ?? null;
    return /^(?:country|region|city|unknown)$/.test(place.kind) ? place.name : null;
  }

  /** By its name or by the word for who is of it. */
  private at(i: number): string | null {
    const { words } = this.scene;
    const isDemonym =
      /^(?:ADJ|PROPN)$/.test(words.pos(i)) && /^\p{Lu}\p{Ll}+(?:ish|[ae]ns?|ese|i)$/u.test(words.form(i));
    return this.named(i) ?? (isDemonym ? (this.stems.get(words.lower(i).slice(0, STEM)) ?? null) : null);
  }

  /** What stands before the name in its own phrase, or behind it with "of", "for" or a comma. */
  private around(first: number): string | null {
    const { words, marks } = this.scene;
    for (let i = first - 1; i >= first - FARTHEST; i--) {
      if (this.at(i) !== null) return this.at(i);
      if (marks.people(i) !== null || !/^(?:NOUN|ADJ|PROPN|PART|NUM)$/.test(words.pos(i))) break;
    }
    let end = first + 1;
    while (marks.people(end) !== null && marks.people(end) === marks.people(first)) end++;
    const isSetOff = words.lower(end) === ',';
    if (isSetOff) end++;
    const isOf = /^(?:of|for)$/.test(words.lower(end));
    if (isOf) end++;
    if (words.lower(end) === 'the') end++;
    // "Oduya, Valdia coach", not "behind Oduya, Valdia scored".
    return isOf || (isSetOff && words.pos(end + 1) === 'NOUN') ? this.at(end) : null;
  }

  private join(people: readonly string[] | null, team: string | null): void {
    if (team !== null) for (const person of people ?? []) if (!this.players.has(person)) this.players.set(person, team);
  }

  private readClause(clause: Clause): void {
    const { subject, object, obliques, verb } = clause;
    const side = subject === null ? null : this.named(subject.head);
    if (side !== null) {
      this.joinThrough(clause, side);
      if (FIELDING.test(verb?.lemma ?? '')) this.joinAt(object?.head ?? NONE, side);
      return;
    }
    const player = partyOf(this.scene, subject).people;
    if (/^(?:replace|substitute)$/.test(verb?.lemma ?? '')) this.pair(clause);
    if (player.length !== 1) return;
    for (const { head, preposition } of obliques) if (preposition === 'for') this.join(player, this.named(head));
    if (verb?.lemma === 'put' && object !== null) this.join(player, this.named(object.head));
  }

  /** "with Oduya, Brandt and Lindqvist": all that are named behind the preposition. */
  private joinThrough({ predicate, wholeEnd }: Clause, side: string): void {
    const { words, marks } = this.scene;
    let isOpen = false;
    for (let i = predicate + 1; i < wholeEnd; i++) {
      const people = marks.people(i);
      if (people !== null && isOpen) this.join(people, side);
      isOpen = THROUGH.test(words.lower(i)) || (isOpen && (people !== null || /^(?:,|and)$/.test(words.lower(i))));
    }
  }

  /** "Oduya replaced Brandt": of one side, whichever of them it is known of. */
  private pair({ subject, object, agent }: Clause): void {
    const both = [subject, object ?? agent].map((argument) => partyOf(this.scene, argument).people);
    const known = both.flat().flatMap((person) => this.of(person) ?? []);
    for (const people of both) this.join(people, known[0] ?? null);
  }

  private joinAt(head: number, side: string): void {
    if (head !== NONE) this.join(partyOf(this.scene, { head }).people, side);
  }
}
