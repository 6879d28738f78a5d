// What many articles say together. Ids are stable for the same words, so that a person's ruling survives a new scan.

import type { Article, EventStatus } from '../article';
import type { TextSpan } from '../span';

/** A place in one of the compared sources; `source` is the article's id. */
export interface SourceSpan extends TextSpan {
  readonly source: string;
}

/** What goes in: an article with the text it was read from. */
export interface ComparedArticle {
  readonly article: Article;
  readonly text: string;
  /** From the folder that is read: findings keep their ids wherever that folder lies. The article's id where there is none. */
  readonly path?: string;
}

export interface SharedPerson {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly source: string; readonly person: string }[];
  readonly mentions: readonly SourceSpan[];
  /** Roles as each source states them, one per distinct wording and source. */
  readonly roles: readonly (SourceSpan & { readonly current: boolean })[];
  /** Ids of shared people who may be the same (spelling variants), never merged without a person's word. */
  readonly maybeSame: readonly string[];
}

export interface Telling extends SourceSpan {
  /** Id of the event in its article, '' where the article's list leaves it out. */
  readonly event: string;
  readonly trigger: TextSpan;
  readonly date: string | null;
  readonly place: string | null;
  /** Shared person ids. */
  readonly participants: readonly string[];
  readonly status: EventStatus;
  /** Joined with the others by what they are together: of it alone nobody could say that it tells this event. */
  readonly unsure?: true;
}

/** What the tellings of one event do not agree on. */
export type Difference = 'date' | 'place' | 'who' | 'number' | 'status';

export interface SharedEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string | null;
  /** Shared person ids. */
  readonly participants: readonly string[];
  readonly issues: readonly string[];
  readonly status: EventStatus;
  /** 0 to 1, how much it matters to what the sources tell together; grows with each source that tells it. */
  readonly salience: number;
  /** At least one article lists it; of the rest only the mentions are known. */
  readonly listed: boolean;
  /** In order of source, then place; one source may tell it more than once. */
  readonly tellings: readonly Telling[];
  readonly differs: readonly Difference[];
}

export interface SharedIssue {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly SourceSpan[];
  /** Share of all issue mentions over all sources, 0 to 1. */
  readonly share: number;
}

export type FindingKind = 'quote-variant' | 'contradiction' | 'slip' | 'explained';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface Fix extends Edit {
  readonly source: string;
  /** "Change to “Wang”". */
  readonly label: string;
  /** More edits of the same source that belong to it; none overlaps another. */
  readonly also?: readonly Edit[];
}

export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** Finer than kind: `date`, `number`, `place`, `actor`, `attribution`, `denial`, `outcome`, `doubled-word`, `weekday`, … */
  readonly type: string;
  readonly title: string;
  readonly because: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly spans: readonly SourceSpan[];
  /** Only where nothing right can be damaged by it. */
  readonly fix?: Fix;
  /** Where either of two things can be wrong, the other ways to mend it. */
  readonly otherFixes?: readonly Fix[];
  /** `likely-day`: the day, `YYYY-MM-DD`, that the article of the first span is offered. */
  readonly day?: string;
  /** Of a number that changes with time: what each of the spans gives. */
  readonly figures?: readonly Figure[];
}

export interface Figure {
  /** "at least 468" */
  readonly text: string;
  /** As of when it is told, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** What several articles tell together. */
export interface SharedStory {
  readonly id: string;
  /** That of the event it is about. */
  readonly title: string;
  /** Ids of the articles. */
  readonly sources: readonly string[];
  /** Ids of the events that they tell: the one that the story is about, then those that matter most. */
  readonly events: readonly string[];
}

export interface Comparison {
  readonly stories: readonly SharedStory[];
  readonly people: readonly SharedPerson[];
  readonly events: readonly SharedEvent[];
  readonly issues: readonly SharedIssue[];
  readonly findings: readonly Finding[];
}

/** What people have ruled, in the core's terms; made from the workspace's records. Names are compared as written. */
export interface PeopleRule {
  readonly kind: 'same' | 'different' | 'not-a-person' | 'rename';
  readonly names: readonly string[];
  /** The name to show, for `rename` and `same`. */
  readonly name?: string;
}
