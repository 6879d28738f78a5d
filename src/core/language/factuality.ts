// What each clause says of the world: whether it happened, and whose word it is, through any depth of "X said Y denied that Z would".
// A clause inherits whose word it is from the clause above, and what that clause's verb makes of it ("failed to", "denied that").

import type { Clause } from './clauses';
import { ownStatus, type Reason } from './ownStatus';
import { governed, type Hold } from './governance';
import { adverbVoices, obliqueVoice, voiceOf } from './sources';
import type { AdverbClass, TellingClass } from './vocabulary';
import { NONE, type Words } from './words';
import type { Tree } from './tree';

/**
 * As the innermost source tells it, or the article where no source is named. `general`: a state, a rule or a habit ("The bank
 * owns", "Ferries run daily"). `denied`: it did not, will not or could not happen. `hypothetical`: wished, possible, asked, alleged.
 */
export type Status = 'happened' | 'ongoing' | 'planned' | 'denied' | 'hypothetical' | 'general';

/** One who vouches for a clause. */
export interface Voice {
  /** Head word of the phrase that names who says it, NONE where nobody is named ("reportedly", "is said to"). */
  readonly source: number;
  /** The telling word: "said", "according", "claim", "reportedly"; NONE for words in quotation marks that nobody in the sentence says. */
  readonly cue: number;
  readonly kind: TellingClass | AdverbClass | 'found' | 'quote';
  /** The article takes for true what is said ("confirmed", "revealed"). */
  readonly taken: boolean;
  /** How sure the source is, 0 to 1. */
  readonly sure: number;
}

export interface Factuality {
  readonly status: Status;
  /** Whose word it is, outermost first; empty where it is the article's own. */
  readonly sources: readonly Voice[];
  /** How sure the arcs are that the judgement stands on, 0 to 1. */
  readonly sure: number;
  /** What decided the status. */
  readonly because: Reason;
}

/** What the judgement asks of the article's analysis. */
export interface Grammar {
  readonly words: Words;
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  readonly clauseOf: (word: number) => Clause | null;
}

/** One judgement a clause, in the order of the clauses. Linear: each clause asks its parent and its own words. */
export function judgeClauses(grammar: Grammar): Factuality[] {
  const { words, tree, clauses, clauseOf } = grammar;
  const judged: Factuality[] = [];
  const beside = voicesBeside(words, clauses);
  // Heads first: what a clause takes over must have been judged.
  for (const word of tree.order) {
    const clause = clauseOf(word);
    if (clause?.predicate !== word) continue;
    const hold = holdOf(words, clauses, judged, beside, clause);
    const fact = {
      ...ownStatus(grammar, clause, hold),
      sources: [...hold.sources, ...ownVoices(words, clause, beside)],
      sure: Math.min(hold.sure, clause.verb === null ? 0.5 : 1),
    };
    judged[clause.index] = quotedAlone(clause, clauses, judged, fact);
  }
  return judged;
}

/** "They left, he said", "as he put it": the voice belongs to the clause it stands beside. */
function voicesBeside(words: Words, clauses: readonly Clause[]): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  for (const clause of clauses)
    if (clause.complement !== NONE && clause.complement === clause.parent) {
      const voice = voiceOf(words, clause);
      if (voice !== null) voices.set(clause.parent, voice);
    }
  return voices;
}

function ownVoices(words: Words, clause: Clause, beside: ReadonlyMap<number, Voice>): Voice[] {
  const told = beside.get(clause.index);
  const by = obliqueVoice(words, clause);
  return [...(told === undefined ? [] : [told]), ...(by === null ? [] : [by]), ...adverbVoices(words, clause)];
}

/** What a clause takes over from above: the sources, and the effect of the word it hangs on. */
function holdOf(
  words: Words,
  clauses: readonly Clause[],
  judged: readonly Factuality[],
  beside: ReadonlyMap<number, Voice>,
  clause: Clause,
): Hold {
  const anchor = anchorOf(clauses, clause);
  const parent = clauses[anchor.parent];
  const above = judged[anchor.parent];
  if (parent === undefined || above === undefined)
    return { sources: joined(judged, clause, anchor), effect: null, outer: null, above: null, sure: 1 };
  if (anchor.complement === anchor.parent && anchor.complement !== NONE)
    return {
      sources: withoutVoice(above.sources, beside.get(anchor.parent)),
      effect: null,
      outer: null,
      above,
      sure: above.sure,
    };
  const hold = governed(words, parent, anchor, above);
  return clause === anchor ? hold : { ...hold, sources: joined(judged, clause, anchor, hold.sources) };
}

/** The first of the clauses that a clause is joined to; itself where it is joined to none. */
function anchorOf(clauses: readonly Clause[], clause: Clause): Clause {
  let at = clause;
  while (at.kind === 'conjunct' && clauses[at.parent] !== undefined) at = clauses[at.parent] ?? at;
  return at;
}

/** A joined clause is told by those who tell the first, "according to" and "he said" beside it too. */
function joined(
  judged: readonly Factuality[],
  clause: Clause,
  anchor: Clause,
  held: readonly Voice[] = [],
): readonly Voice[] {
  const first = clause === anchor ? undefined : judged[anchor.index];
  return first === undefined ? held : first.sources.filter(({ kind }) => kind !== 'hearsay' && kind !== 'alleged');
}

function withoutVoice(sources: readonly Voice[], voice: Voice | undefined): readonly Voice[] {
  return sources.filter((one) => one !== voice);
}

/** Words in marks that no telling word of the sentence carries are somebody's all the same. */
function quotedAlone(
  clause: Clause,
  clauses: readonly Clause[],
  judged: readonly Factuality[],
  fact: Factuality,
): Factuality {
  if (!clause.quoted || fact.sources.some(({ kind }) => kind !== 'hearsay' && kind !== 'alleged')) return fact;
  const above = judged[clause.parent];
  if (above !== undefined && clauses[clause.parent]?.quoted === true) return { ...fact, sources: above.sources };
  const voice: Voice = { source: NONE, cue: NONE, kind: 'quote', taken: false, sure: 1 };
  return { ...fact, sources: [voice, ...fact.sources] };
}
