// What is marked in a text, and how: pure. A mark is a span and the name of its style; styles.ts gives each its look.

import { differenceOf } from '../core/annotations/corrected';
import type { ClaimStatus } from '../core/annotations/records';
import type { Claim } from '../core/article';
import type { Span } from '../core/span';
import type { Entry } from '../library/library';
import type { Finding } from '../core/comparison/types';

export const KINDS = ['person', 'date', 'issue', 'quotation', 'claim', 'finding'] as const;
export type Kind = (typeof KINDS)[number];

/** An untouched claim is `open`; the others carry what people said. */
export type ClaimMark = 'open' | ClaimStatus;
/** `mark …` stands in the margin at the first letter of a claim, `claim …` behind the words of a tagged one. */
export type Style = Exclude<Kind, 'claim'> | `mark ${ClaimMark}` | `claim ${ClaimStatus}` | 'corrected';

/** `needs source` → `needsSource`: how a status is named in colour ids and icon files. */
export function statusKey(status: string): string {
  return status.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

export interface Mark extends Span {
  readonly style: Style;
  /** Words that are shown after those of the span, and are not in the text. */
  readonly after?: string;
}

export interface Tag {
  readonly at: Span | null;
  readonly status: ClaimStatus | null;
  /** A wording that should stand there and does not. */
  readonly wording: string | null;
}

export interface Marked {
  readonly entry: Entry;
  readonly claims: readonly Claim[];
  readonly tags: readonly Tag[];
  readonly findings: readonly Finding[];
}

export function marksOf(marked: Marked, kinds: ReadonlySet<Kind>): Mark[] {
  return KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => MARKERS[kind](marked));
}

const MARKERS: Record<Kind, (marked: Marked) => Mark[]> = {
  person: ({ entry }) => entry.article.people.flatMap(({ mentions }) => mentions.map(as('person'))),
  date: ({ entry }) => entry.article.dates.map(as('date')),
  issue: ({ entry }) => entry.article.issues.flatMap(({ mentions }) => mentions.map(as('issue'))),
  quotation: ({ entry }) => entry.article.quotations.filter(({ kind }) => kind !== 'indirect').map(as('quotation')),
  claim: claimMarks,
  finding: ({ entry, findings }) =>
    findings
      .flatMap(({ spans }) => spans)
      .filter(({ source }) => source === entry.uri)
      .map(as('finding')),
};

function as(style: Style): (span: Span) => Mark {
  return ({ start, end }) => ({ start, end, style });
}

/** One mark a claim: what people said hides the suggestion it was said of. */
function claimMarks({ entry, claims, tags }: Marked): Mark[] {
  const tagged = tags.flatMap(({ at, status }) => (at && status ? [{ start: at.start, end: at.end, status }] : []));
  const open = claims.filter((claim) => !tagged.some((tag) => tag.start < claim.end && claim.start < tag.end));
  return [
    ...open.map(({ start }) => first(start, 'open')),
    ...tagged.flatMap((tag) => [first(tag.start, tag.status), as(`claim ${tag.status}`)(tag)]),
    ...tags.flatMap(({ at, wording }) => (at && wording !== null ? [correctionMark(entry.text, at, wording)] : [])),
  ];
}

/** The words that should not stand there struck out, those that should after them. */
function correctionMark(text: string, at: Span, wording: string): Mark {
  const { start, end, words } = differenceOf(text.slice(at.start, at.end), wording);
  return {
    start: at.start + start,
    end: at.start + end,
    style: 'corrected',
    ...(words === '' ? {} : { after: `→ ${words}` }),
  };
}

/** One sign a claim, however many lines of the screen it runs over. */
function first(start: number, mark: ClaimMark): Mark {
  return { start, end: start + 1, style: `mark ${mark}` };
}
