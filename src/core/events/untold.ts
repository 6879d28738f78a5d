// Statements that tell a reader nothing: "may say", "analysts say", "when she said no".

import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import { isPassive } from './cues';
import { isEmpty } from './mention';
import { isNobody } from './roles';
import type { Candidate } from './rules';
import type { Scene } from './scene';

/** "may say", "analysts say" of no content; a refusal to speak stays. */
export function isUntoldStatement({ scene, sense, status, roles, clause, fact }: Candidate): boolean {
  if (sense.kind !== 'statement') return false;
  if (isEmpty(roles.agent) && !isPassive(clause) && !isFinding(scene, clause)) return true;
  if (clause.kind === 'relative' && asksFor(scene, clause)) return true;
  if (clause.opener === 'as' || (clause.kind === 'participle' && isPassive(clause))) return true;
  if (clause.kind === 'adverbial' && clause.complement === NONE && PLAIN.test(sense.lemma)) return true;
  if (clause.verb?.perfect === true && isUnnamed(scene, clause)) return true;
  if (clause.verb?.voice === 'passive' && isNobody(roles))
    return !MADE_PUBLIC.has(sense.lemma) || clause.kind === 'relative';
  // "had not issued any warning" is news of what was not said.
  if (status === 'denied' && sense.noun === NONE && (clause.complement !== NONE || !COMMENTING.has(sense.lemma)))
    return true;
  return status === 'hypothetical' || fact.sources.some(({ kind }) => kind === 'quote');
}

/** "Oduya, who police | say left": what is said is told of the noun that the clause hangs on. */
function asksFor({ analysis, words }: Scene, { complement }: Clause): boolean {
  const content = analysis.clauses[complement];
  if (content === undefined) return false;
  return content.subject?.by === 'relative' || /^W/.test(words.tag(content.start));
}

/** "officials", "analysts": whoever they are. */
function isUnnamed({ words, marks }: Scene, { subject }: Clause): boolean {
  return subject !== null && !marks.isName(subject.head) && words.tag(subject.head) === 'NNS';
}

/** Tell nothing without what is said: "when she said no". */
const PLAIN = /^(?:say|tell|add)$/;

/** "was announced", "were posted": told whoever did it. */
const MADE_PUBLIC = new Set(
  'announce reveal disclose declare reject dismiss post publish report confirm publicise publicize'.split(' '),
);
/** "declined to comment", "has not replied": news of what somebody does not say. */
const COMMENTING = new Set('comment answer respond reply speak apologise apologize confirm say explain'.split(' '));

/** "A new study has revealed | that …", "the report found": what tells it stands for its authors. */
function isFinding({ words }: Scene, { subject, complement }: Clause): boolean {
  return complement !== NONE && subject !== null && FINDINGS.test(words.lemma(subject.head).toLowerCase());
}

const FINDINGS =
  /^(?:study|survey|report|poll|research|investigation|inquiry|review|analysis|trial|audit|census|paper|result|finding)$/;
