// What a clause in the present tells: a habit or rule, which is no event, or what is planned or charged, which is.

import type { DateExpression } from '../article';
import type { Clause } from '../language/clauses';
import type { Factuality } from '../language/factuality';
import { NONE } from '../language/words';
import { isPassive } from './cues';
import { isBrief } from './mention';
import type { Candidate } from './rules';
import type { Sense } from './sense';
import { fineness } from './timeOf';

const SCHEDULING = /^(?:plan|schedule|expect|set)$/;

/** "Talks are planned for September", "a strike has been called": the noun's event is to come. */
export function isScheduled(clause: Clause, { noun }: Sense): boolean {
  const { lemma, perfect, particle } = clause.verb ?? { lemma: '', perfect: false, particle: '' };
  return (
    noun !== NONE && isPassive(clause) && (SCHEDULING.test(lemma) || (lemma === 'call' && particle === '' && perfect))
  );
}

/** "Ferries run daily", "Iodine comes from milk"; not "he says", "Minister quits" over the text. */
export function isGeneral({ fact, blockKind, sense, clause, date }: Candidate): boolean {
  if (fact.status !== 'general' || isScheduled(clause, sense)) return false;
  if (isBrief(blockKind) || isAppointed(clause, sense, fact, date) || isAccused(clause, sense)) return false;
  return !(sense.kind === 'statement' && clause.verb?.voice === 'active' && clause.complement !== NONE);
}

/** "They travel to Tarn on Wednesday": the present with a day is a plan. */
export function isAppointed(
  { verb, kind }: Clause,
  sense: Sense,
  { status }: Factuality,
  date: DateExpression | null,
): boolean {
  const isPresent = verb?.tense === 'present' && !verb.perfect && verb.voice === 'active' && kind === 'main';
  return (
    isPresent &&
    status === 'general' &&
    sense.kind !== null &&
    sense.kind !== 'statement' &&
    date !== null &&
    fineness(date) === 3
  );
}

/** "are accused of neglect", "is charged with fraud". */
function isAccused({ verb }: Clause, { lemma }: Sense): boolean {
  return verb?.voice === 'passive' && verb.tense === 'present' && /^(?:accuse|charge|suspect)$/.test(lemma);
}
