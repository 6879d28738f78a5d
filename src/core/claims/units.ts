// What one claim can be: a main clause with all that hangs on it. "Prices rose by 3 %, and wages fell." is two.

import type { Prose } from '../article';
import type { Clause } from '../language/clauses';
import type { Analysis } from '../language/language';
import type { Words } from '../language/words';
import type { Span } from '../span';

/** Words, half-open; `clause` carries the unit, `index` counts the units of the article. */
export interface Unit extends Span {
  readonly clause: Clause;
  readonly index: number;
}

const SHORTEST = 4;

/** Units of paragraphs, items and captions in order; no questions, no lines without a verb. */
export function unitsOf(prose: Prose, analysis: Analysis): Unit[] {
  const { words } = analysis;
  const units: Unit[] = [];
  prose.sentences.forEach((sentence, index) => {
    const { kind, isDoubtful } = prose.blocks[sentence.block] ?? {};
    if (isDoubtful || (kind !== 'paragraph' && kind !== 'item' && kind !== 'caption')) return;
    for (const { start, end } of parts(analysis, words.of(index))) {
      const clause = carrierOf(analysis, start, end);
      if (clause !== null && clause.mood === 'statement' && end - start >= SHORTEST)
        units.push({ start, end, clause, index: units.length });
    }
  });
  return units;
}

/** The sentence, cut before each joined clause with a subject of its own. */
function parts(analysis: Analysis, { start, end }: Span): Span[] {
  const { words } = analysis;
  const cuts = [start];
  for (let i = start + SHORTEST; i < end - SHORTEST; i++) {
    const clause = words.tag(i) === 'CC' && words.form(i - 1) === ',' ? joinedAt(analysis, i) : null;
    if (clause !== null) cuts.push(i + 1);
  }
  return cuts.map((cut, k) => trim(words, cut, cuts[k + 1] === undefined ? end : cuts[k + 1]! - 1));
}

function joinedAt(analysis: Analysis, conjunction: number): Clause | null {
  const clause = analysis.clauseOf(conjunction + 1);
  const parent = analysis.clauses[clause?.parent ?? -1];
  const isOwn = clause?.kind === 'conjunct' && clause.verb?.finite === true && clause.subject?.by === 'own';
  return isOwn && clause.subject.start > conjunction && parent?.kind === 'main' ? clause : null;
}

function trim(words: Words, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && words.pos(start) === 'PUNCT') start++;
  while (end > start && words.pos(end - 1) === 'PUNCT') end--;
  return { start, end };
}

/** The first finite clause of a stretch; of one that only tells, what it tells. */
function carrierOf(analysis: Analysis, start: number, end: number): Clause | null {
  let best: Clause | null = null;
  for (let i = start; i < end; i++) {
    const clause = analysis.clauseOf(i);
    if (clause?.predicate !== i || clause.verb?.finite !== true) continue;
    if (best === null || clause.kind === 'main' || (best.kind !== 'main' && clause.kind === 'conjunct')) best = clause;
    if (best.kind === 'main') break;
  }
  return best;
}
