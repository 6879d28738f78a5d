// Sentences that can be checked, and why.

import type { Block, Claim, DateExpression, Event, Names, Prose, Quotation, Sentence } from '../article';
import { bySpan, overlaps, type Span, textSpan, within } from '../span';
import { clausesOf } from './clauses';
import { attributions, datings, relations } from './sources';
import { notYet, opinion, type Sign, signs } from './signs';

export interface ClaimInput {
  readonly prose: Prose;
  readonly names: Names;
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly Event[];
}

/** What matters most first; of equal worth in source order. None overlaps another. */
export function findClaims(input: ClaimInput): Claim[] {
  const dates = [...input.dates].sort(bySpan);
  const quotations = input.quotations.filter(({ kind }) => kind !== 'indirect');
  const named = input.names.people.flatMap(({ mentions }) => mentions).sort(bySpan);
  const found = input.prose.sentences
    .filter((sentence) => tells(input.prose.blocks[sentence.block]!, input.prose, sentence))
    .flatMap((sentence) =>
      clausesOf(input.prose, sentence, dates).flatMap((clause) => [
        ...stated(input.prose, clause, dates, quotations),
        ...datings(input.prose, clause, dates, quotations),
      ]),
    );
  const all = [...found, ...relations(input), ...attributions(input)].map((claim) => weigh(claim, named, dates));
  return strongest(all);
}

/** Prose, and no question. A headline repeats what the text tells. */
function tells(block: Block, prose: Prose, sentence: Sentence): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'caption') &&
    !/\?["”')]*$/.test(prose.view.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))
  );
}

/** The first sign that the clause shows, where it speaks of what is or was. */
function stated(
  prose: Prose,
  clause: Span,
  dates: readonly DateExpression[],
  quotations: readonly Quotation[],
): Claim[] {
  const words = masked(prose.view, clause, dates);
  if (opinion.test(words)) return [];
  const open = notYet.test(words);
  const quoted = within(quotations, clause).length > 0;
  for (const sign of signs) {
    if (open && sign.kind !== 'superlative') continue;
    if (quoted && (sign.kind === 'causal' || sign.worth < (sign.kind === 'superlative' ? 0.8 : 0.6))) continue;
    const shown = sign.words.exec(words);
    if (shown && !isCommonPair(shown[0], words)) return [claimOf(prose, clause, shown, sign)];
  }
  return [];
}

/** "the two countries", "both sides": no count that anybody would check. */
const isCommonPair = (shown: string, words: string): boolean =>
  /^two\b/i.test(shown) && /\b(?:the|these|both|our|their) two\b/i.test(words);

function claimOf(prose: Prose, clause: Span, shown: RegExpExecArray, { kind, because, worth }: Sign): Claim {
  const start =
    kind === 'superlative' || /\b(?:second|third|fourth|fifth)\b/.test(shown[0])
      ? phraseStart(prose.view, clause, shown.index)
      : clause.start;
  return { ...textSpan(prose.text, start, clause.end), kind, because, worth };
}

/** "for his second visit": the claim begins with "his". */
function phraseStart(view: string, clause: Span, index: number): number {
  const before = view.slice(clause.start, clause.start + index);
  const verb =
    /\b(?:is|was|are|were|be|became|become|has|have|had|marked|as|for)\s+((?:the|a|an|his|her|its|their)\s*)?$/i.exec(
      before,
    );
  return verb ? clause.start + before.length - (verb[1]?.length ?? 0) : clause.start;
}

/** The clause with its calendar dates blanked, so that "April 24" gives no number; lengths of time stay. */
function masked(view: string, clause: Span, dates: readonly DateExpression[]): string {
  let words = '';
  let done = clause.start;
  for (const { start, end, type } of within(dates, clause)) {
    if (type === 'DURATION' || start < done || end > clause.end) continue;
    words += view.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return (words + view.slice(done, clause.end)).replace(/\n/g, ' ');
}

function weigh(claim: Claim, named: readonly Span[], dates: readonly DateExpression[]): Claim {
  const actor = within(named, claim).length > 0 ? 0.1 : 0;
  const dated = within(dates, claim).some(({ type }) => type === 'DATE') ? 0.05 : 0;
  return { ...claim, worth: Math.min(1, Math.round((claim.worth + actor + dated) * 100) / 100) };
}

/** Of overlapping claims the worthier stays. */
function strongest(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => b.worth - a.worth || bySpan(a, b));
  const bySource = [...ordered.keys()].sort((a, b) => bySpan(ordered[a]!, ordered[b]!));
  const dropped = new Set<number>();
  let last: number | null = null;
  for (const at of bySource) {
    if (last !== null && overlaps(ordered[last]!, ordered[at]!)) {
      dropped.add(Math.max(last, at));
      last = Math.min(last, at);
    } else last = at;
  }
  return ordered.filter((_, i) => !dropped.has(i));
}
