// One table: the status of a governing clause and the status of the governed one make the status of the content.

import type { Clause } from './clauses';
import type { Status } from './factuality';
import type { Hold } from './governance';
import type { Judgement } from './ownStatus';
import type { Effect } from './vocabulary';

type Outer = NonNullable<Hold['outer']>;
type Rule = (own: Status, outer: Outer, open: boolean) => Status;

const isDone = (status: Status): boolean => status === 'happened' || status === 'ongoing' || status === 'general';

/** "did not say that", "may say that": nothing is told. */
const told: Rule = (own, { status }) => (status === 'denied' || status === 'hypothetical' ? 'hypothetical' : own);
/** "was not forced to" may have all the same; "did not manage to" has not. */
const done: Rule = (own, { status, twoWay }) =>
  own === 'denied' ? 'denied' : status === 'denied' && !twoWay ? 'hypothetical' : status;
const undone: Rule = (own, { status }) => {
  if (own === 'denied') return isDone(status) ? 'happened' : 'hypothetical';
  return status === 'denied' ? 'happened' : status === 'hypothetical' ? 'hypothetical' : 'denied';
};
const planned: Rule = (own, { status, clause }) => {
  if (own === 'denied' || status === 'denied') return 'denied';
  return status === 'hypothetical' || (clause.verb?.perfect === true && clause.verb.tense === 'past')
    ? 'hypothetical'
    : 'planned';
};
const open: Rule = (own) => (own === 'denied' ? 'denied' : 'hypothetical');
const denied: Rule = (own, { status }) => {
  if (status === 'denied' || status === 'hypothetical') return 'hypothetical';
  return own === 'denied' ? 'happened' : 'denied';
};

const RULES: Readonly<Record<Effect, Rule>> = {
  say: told,
  tell: told,
  speak: told,
  judge: told,
  deny: denied,
  denied,
  allege: open,
  alleged: open,
  /** "does not believe he left": not believed to have; "believes he left": may have. */
  think: (own, { status }, isOpen) =>
    isOpen && own !== 'denied' && status !== 'denied'
      ? 'hypothetical'
      : status === 'denied'
        ? 'denied'
        : status === 'hypothetical' || own === 'happened'
          ? 'hypothetical'
          : own,
  know: (own, outer) => (outer.pure ? own : told(own, outer, false)),
  ask: (own) => (own === 'happened' ? 'happened' : 'hypothetical'),
  promise: (own, outer, isOpen) => (isOpen ? planned(own, outer, isOpen) : told(own, outer, isOpen)),
  done,
  begun: done,
  ongoing: done,
  undone,
  ended: (own, { status }) => (status === 'hypothetical' ? 'hypothetical' : own === 'denied' ? 'denied' : 'happened'),
  planned,
  wanted: open,
  found: told,
};

export function composed(clause: Clause, { effect, outer }: Hold, own: Judgement): Judgement {
  if (effect === null || outer === null) return own;
  const isOpen = clause.verb?.finite !== true;
  const status = RULES[effect](openContent(clause, own.status, effect), outer, isOpen);
  return status === own.status ? own : { status, because: 'governor' };
}

/** "is said to have fled", "admitted taking": an infinitive or participle under a telling verb is told as done. */
function openContent(clause: Clause, own: Status, effect: Effect): Status {
  const { verb } = clause;
  if (own === 'denied' || verb === null || verb.finite) return own;
  const isTold = effect === 'say' || effect === 'tell' || effect === 'know' || effect === 'found' || effect === 'think';
  if (!isTold) return 'happened';
  return verb.form === 'participle' || verb.perfect ? 'happened' : verb.progressive ? 'ongoing' : 'general';
}
