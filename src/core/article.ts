// The vocabulary: what one article says, as every room writes it and every face shows it.
// All offsets are half-open UTF-16 offsets into the unchanged source (see span.ts).

import type { Analysis } from './language/analysis';
import type { Span, TextSpan } from './span';

export type SourceFormat = 'text' | 'markdown';

/** What goes in: one file or editor buffer. */
export interface Source {
  /** URI or path; only passed through. */
  readonly id: string;
  readonly text: string;
  readonly format?: SourceFormat;
  /** Publication date as a person gave it, `YYYY-MM-DD`. */
  readonly published?: string;
}

// ---- Reading: source text to prose ---------------------------------------------------------------------------------

/**
 * `title`: the headline, once. `heading`: a line over a section. `caption`: words of or under a picture, with credits.
 * `masthead`: page date, byline, outlet lines above the article. `furniture`: share buttons, comment forms, copyright,
 * repeated headlines, subscription boxes: names there count as mentions, but nothing there is an event, a quotation or a claim.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'masthead' | 'furniture';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** It may be of another story that stands on the same page: no event and no claim rests on it. */
  readonly isDoubtful?: true;
}

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or a mark. `text` is taken from the view (see Prose), so an apostrophe is always `'`. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number;
  /** Half-open range of indices into `tokens`. */
  readonly tokens: Span;
}

export interface Masthead {
  readonly title: TextSpan | null;
  readonly bylines: readonly TextSpan[];
  readonly outlet: TextSpan | null;
  /** Lines (blocks or parts of them) above or around the article that may tell its date, in source order. */
  readonly dateLines: readonly Span[];
  /** Publication date of the front matter, exactly as written there. */
  readonly frontMatterDate: TextSpan | null;
}

export interface Prose {
  /** The unchanged source. */
  readonly text: string;
  /**
   * As long as `text`, offset for offset: what is not prose (markup, code, link targets, HTML, front matter) is blanked by
   * spaces, every blank but the line feed is a plain space, and a typographic apostrophe is `'`. Patterns run on this.
   */
  readonly view: string;
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly masthead: Masthead;
}

// ---- Who, where ----------------------------------------------------------------------------------------------------

export interface Mention extends TextSpan {
  /** Set where the words are not the person's proper name form, e.g. a given name used as surname ("Minister Yi"). */
  readonly slip?: 'surname-first' | 'misspelt';
}

export interface Role extends TextSpan {
  /** Held when the article speaks ("former", "ex-", "then" make it false). */
  readonly current: boolean;
}

export interface Person {
  /** Stable within the article for the same text, e.g. `p1`. */
  readonly id: string;
  /** Fullest form that the article uses, in the order it is properly written. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Named mentions only, name without title and possessive, in source order, never overlapping. */
  readonly mentions: readonly Mention[];
}

export type PlaceKind = 'country' | 'city' | 'region' | 'water' | 'continent' | 'facility' | 'unknown';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Name of the country it lies in, where the gazetteer tells. */
  readonly country?: string;
  readonly mentions: readonly TextSpan[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly TextSpan[];
}

export interface Names {
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
}

/** A pronoun or description that stands for people already named: "he", "the two leaders", "the official". */
export interface Reference extends TextSpan {
  readonly kind: 'pronoun' | 'description';
  /** Person ids; several for "they", "the pair". Never empty. */
  readonly people: readonly string[];
  /** Somebody else is nearly as likely: nothing is told of a person on its account. */
  readonly doubtful?: true;
}

// ---- When ----------------------------------------------------------------------------------------------------------

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

export interface DateExpression extends TextSpan {
  readonly type: TimexType;
  /** TIMEX3 value (`2024-04-24`, `2023-W25`, `2024-04-24/2024-04-26`, `P3D`, `PRESENT_REF`); `XXXX-…` where a part is unknown. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** First and last day it can mean, `YYYY-MM-DD`; null where no day can be told (durations, sets, unknown years). */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The text states the value in full, or it was worked out. */
  readonly basis: 'stated' | 'inferred';
  /** One plain sentence for the hover: how the value came about. */
  readonly because: string;
  /** The words or the article date it was worked out from; null when stated. */
  readonly anchor: Span | 'published' | null;
  /** The text names a day that the calendar does not have: "June 31, 2021". */
  readonly noSuchDay?: true;
}

export type PublishedBasis = 'given' | 'frontmatter' | 'masthead' | 'dateline' | 'text' | 'none';

export interface Published {
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is told, or null. */
  readonly value: string | null;
  readonly basis: PublishedBasis;
  readonly evidence: readonly Span[];
  /** Set where the header contradicts the text: one plain sentence. The header's date then is not `value`. */
  readonly doubt?: string;
}

// ---- What about ----------------------------------------------------------------------------------------------------

export interface Issue {
  /** Id of the taxonomy, e.g. `trade`. */
  readonly id: string;
  readonly name: string;
  /** Id of the issue that it is part of. */
  readonly broader?: string;
  /** One of the one to three issues that the article is most about. */
  readonly main: boolean;
  /** Share of all that the article says of issues, 0 to 1. */
  readonly share: number;
  readonly mentions: readonly TextSpan[];
}

export interface Quotation extends TextSpan {
  /** `direct`: one or more whole sentences. `fragment`: some words of a sentence. `indirect`: reported, no quotation marks. */
  readonly kind: 'direct' | 'fragment' | 'indirect';
  /** Person id, or null. The span is inside the marks. */
  readonly speaker: string | null;
  /** The words that name the speaker where they are no person of the article ("a senior official"), else the mention's words. */
  readonly speakerText: string | null;
  readonly speakerSpan: Span | null;
  /** The telling word: said, told, according to. */
  readonly cue: TextSpan | null;
}

export type EventStatus = 'happened' | 'planned' | 'denied' | 'hypothetical' | 'ongoing';

/** Person ids by the part they take. */
export interface EventRoles {
  /** Who does it. */
  readonly agents: readonly string[];
  /** Whom it is done to, or happens to. */
  readonly patients: readonly string[];
  /** With or against whom. */
  readonly partners: readonly string[];
  /** To whom it is said or given. */
  readonly recipients: readonly string[];
}

export interface Event extends TextSpan {
  readonly id: string;
  /** Plain words: "Lindqvist meets Oduya, Port Amsel". */
  readonly title: string;
  /** Class of the trigger lexicon: meeting, travel, statement, crime, death, sport, … (see events/lexicon/classes.ts). */
  readonly kind: string;
  readonly trigger: TextSpan;
  /** TIMEX3 value, or null for unknown. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Why this date, one plain sentence; null where undated. */
  readonly dateBecause: string | null;
  /** Name of the place, or null. */
  readonly place: string | null;
  /** Why this place, one plain sentence; null without one. */
  readonly placeBecause: string | null;
  /** Person ids, of all roles. */
  readonly participants: readonly string[];
  readonly roles: EventRoles;
  /** Organisations, countries and unnamed groups that act in it, as written. */
  readonly others: readonly string[];
  readonly status: EventStatus;
  /** Whose word it is, as written, where the article does not tell it in its own: "prosecutors"; else null. */
  readonly attributedTo: string | null;
  /** 0 to 1, how much it matters to what the article tells; lists start with the highest. */
  readonly salience: number;
  /** Issue ids. */
  readonly issues: readonly string[];
  /** Other clauses of the same article that tell the same event, in source order. */
  readonly alsoAt: readonly TextSpan[];
}

export type ClaimKind = 'number' | 'date' | 'superlative' | 'attribution' | 'causal' | 'comparison' | 'relation';

export interface Claim extends TextSpan {
  readonly kind: ClaimKind;
  /** One plain clause: why it can be checked. */
  readonly because: string;
  /** 0 to 1, how much checking it matters; lists start with the highest. */
  readonly worth: number;
}

// ---- The whole -----------------------------------------------------------------------------------------------------

export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly bylines: readonly TextSpan[];
  readonly published: Published;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateExpression[];
  readonly issues: readonly Issue[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** The words of the prose with their tags and trees; left out where an article is written as JSON. */
  readonly analysis: Analysis;
}
