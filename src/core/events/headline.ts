// What the headline tells already.

import type { EventStatus } from '../article';
import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import type { Scene } from './scene';
import type { Sense } from './sense';

/** "News of it has inspired a movement" under "Boy’s clock inspires movement": what the headline tells is news whoever does it. */
export function isInHeadline(
  { words, prose, analysis }: Scene,
  clause: Clause,
  { lemma }: Sense,
  status: EventStatus,
): boolean {
  if (status !== 'happened' || clause.verb?.finite !== true || clause.subject === null) return false;
  const head = words.lemma(clause.subject.head).toLowerCase();
  const taken = words.lemma(clause.object?.head ?? NONE).toLowerCase();
  return analysis.clauses.slice(0, HEADLINES).some((other) => {
    const block = prose.blocks[prose.sentences[words.sentence(other.predicate)]?.block ?? NONE];
    if (block?.kind !== 'title' || other.verb?.lemma !== lemma || other.index === clause.index) return false;
    const [subject, object] = [other.subject?.head ?? NONE, other.object?.head ?? NONE].map((i) =>
      words.lemma(i).toLowerCase(),
    );
    return subject === head || (taken !== '' && object === taken);
  });
}

/** Clauses among which those of the headline stand. */
const HEADLINES = 12;
