// An event mention: what one clause or one noun tells, before mentions of the same event are joined.

import type { BlockKind, DateExpression, EventStatus, Place } from '../article';
import type { Clause } from '../language/clauses';
import type { Span } from '../span';
import type { EventClass } from './lexicon/classes';

/** Persons by id and, as written, the organisations, countries and unnamed groups beside them. */
export interface Party {
  readonly people: readonly string[];
  readonly others: readonly string[];
}

export interface Roles {
  /** Who does it. */
  readonly agent: Party;
  /** Whom it is done to, or happens to. */
  readonly patient: Party;
  /** With or against whom: "met with Oduya", "played Tarn". */
  readonly partner: Party;
  /** To whom it is said or given. */
  readonly recipient: Party;
}

export interface EventMention {
  readonly kind: EventClass;
  /** Of the verb, or of the noun where a verb only carries it: "meeting" of "held a meeting". */
  readonly lemma: string;
  /** A noun alone tells it: "after the summit". */
  readonly nominal: boolean;
  /** Index of its verb or noun among the words. */
  readonly word: number;
  /** The verb's clause, or the one that the noun stands in. */
  readonly clause: Clause;
  readonly span: Span;
  readonly trigger: Span;
  readonly status: EventStatus;
  /** Whose word it is where it is not the article's, as written; else null. */
  readonly source: string | null;
  readonly roles: Roles;
  /** Lemma of the noun that the verb takes, '' without one: "ship" of "left the ship". */
  readonly thing: string;
  /** Told in the simple past as part of the story, not as something that had been or has been. */
  readonly narrated: boolean;
  /** Its own words say another time than the story's: "had left", "in a clause with who". */
  readonly background: boolean;
  readonly place: Place | null;
  readonly date: DateExpression | null;
  /** Day of the journey, counted from 1, that the heading over it names. */
  readonly visitDay: number | null;
  /** Refers back and names nobody and nothing of its own: "the meeting", "the attack". */
  readonly anaphoric: boolean;
  /** Ends a stay that began before: "capped his visit". */
  readonly closing: boolean;
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly sentence: number;
  readonly title: string;
}

const NOBODY: Party = { people: [], others: [] };

export const NO_ROLES: Roles = { agent: NOBODY, patient: NOBODY, partner: NOBODY, recipient: NOBODY };

/** Person ids of all roles, agents first, each once. */
export function peopleOf({ agent, patient, partner, recipient }: Roles): string[] {
  return eachOnce([...agent.people, ...patient.people, ...partner.people, ...recipient.people]);
}

/** Bodies and groups of all roles, agents first, each once. */
export function othersOf({ agent, patient, partner, recipient }: Roles): string[] {
  return eachOnce([...agent.others, ...patient.others, ...partner.others, ...recipient.others]);
}

/** Most lists hold one or none. */
export function eachOnce(list: string[]): string[] {
  return list.length < 2 ? list : [...new Set(list)];
}

export function isEmpty({ people, others }: Party): boolean {
  return people.length === 0 && others.length === 0;
}

/** A line over or beside the text that says in the present what has happened. */
export function isBrief(kind: BlockKind): boolean {
  return kind === 'title' || kind === 'heading' || kind === 'caption';
}
