// An event in the making: what one clause or noun phrase tells, before tellings are joined.

import type { BlockKind, DateExpression, EventStatus, Place } from '../article';
import type { Span } from '../span';
import type { Range } from './clauses';

export interface Dating {
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly because: string;
  /** The clause or its sentence says it, rather than the story so far. */
  readonly told: boolean;
}

export interface Draft {
  readonly kind: string;
  readonly lemma: string;
  /** A noun tells it: "the summit". */
  readonly nominal: boolean;
  readonly span: Span;
  readonly range: Range;
  readonly trigger: Span;
  readonly status: EventStatus;
  /** Happened in the simple past: told as part of the story, not as something that had been or has been. */
  readonly narrated: boolean;
  readonly people: readonly string[];
  /** The people who do it, among `people`. */
  readonly agents: readonly string[];
  readonly others: readonly string[];
  readonly place: Place | null;
  readonly date: DateExpression | null;
  /** Day of the journey, counted from 1, that the heading over it names. */
  readonly day: number | null;
  /** Says when, where or before whom it was said: "told reporters in Port Amsel". Only statements need it. */
  readonly occasion: boolean;
  /**
   * Of a statement: `on` goes on from the one before ("he said", words in quotation marks and then "said Ode"), `anew` opens
   * another matter ("also raised"); null where nothing tells.
   */
  readonly resumes: 'on' | 'anew' | null;
  /** Refers back to an event that was told before: "the meeting", "his visit". */
  readonly backward: boolean;
  /** Refers back, but says enough to be told by itself where nothing was told before: "her visit to Port Amsel". */
  readonly whole: boolean;
  /**
   * `before`: stands in a paragraph that opens with "had …". `aside`: in a clause with "who" or "which". Neither need be of the
   * story's day, and an aside does not move it.
   */
  readonly background: 'before' | 'aside' | null;
  /** The thing that moves, where nobody is told of: "balloon". Empty for another such thing than the one told of. */
  readonly craft: string | null;
  /** Ends a stay that began before: "capped his visit", "on leaving". */
  readonly closing: boolean;
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly sentence: number;
  readonly title: string;
}
