// Objects, auxiliaries and openers that the tree took for something else.

import { tellingVerb } from './vocabulary';
import type { Mender } from './mender';
import { NONE } from './words';

/** "officials | have since last week played it down": the subject is the verb's, not the auxiliary's. */
export function subjectOfAuxiliary(tree: Mender, i: number): void {
  const auxiliary = tree.head(i);
  if (tree.relation(i) !== 'nsubj' || !/^aux/.test(tree.relation(auxiliary)) || i > auxiliary) return;
  const verb = tree.head(auxiliary);
  if (tree.children(verb, 'nsubj', 'nsubj:pass', 'expl').length === 0) tree.set(i, verb, 'nsubj');
}

/** "held | long face-to-face talks": no preposition brings the noun, so it is what the verb takes; not "came Monday", "fell 3 points". */
export function bareObject(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'obl' || !/^NNS?$/.test(tree.tag(i)) || i < verb || !/^VB/.test(tree.tag(verb))) return;
  if (tree.children(i, 'case', 'mark').length > 0 || tree.children(verb, 'obj', 'aux:pass').length > 0) return;
  if (tree.children(i, 'nummod').length > 0 && !HARMS.test(tree.lemma(verb))) return;
  if (tree.children(verb, 'ccomp', 'xcomp').length > 0 || TIMES.test(tree.form(i))) return;
  for (let k = verb + 1; k < i; k++)
    if (/^(?:IN|TO|RP)$/.test(tree.tag(k)) && tree.form(k - 1) !== '-' && !/^(?:least|most)$/.test(tree.form(k + 1)))
      return;
  tree.set(i, verb, 'obj');
}

/** How many, not how much: "killing at least | 310 people". */
const HARMS = /^(?:kill|injure|wound|displace|arrest|detain|rescue|evacuate|infect|behead|execute)$/;

const TIMES =
  /(?:day|night|morning|afternoon|evening|week|month|year|time|hour|minute|second|way|percent|mile|metre|meter|kilometre|kilometer)s?$/;

/** "Ode said the port should shut | as he met the crew": "as" with the speaker's pronoun tells when it was said. */
export function asSpeaking(tree: Mender, i: number): void {
  const content = tree.head(i);
  const telling = tree.head(content);
  if (tree.relation(i) !== 'advcl' || tree.tag(i) !== 'VBD' || content > i) return;
  if (tree.relation(content) !== 'ccomp' || telling > content || tree.tag(telling) !== 'VBD') return;
  if (tellingVerb(tree.lemma(telling)) === undefined || tree.children(content, 'aux').length === 0) return;
  const [mark = NONE] = tree.children(i, 'mark');
  const [subject = NONE] = tree.children(i, 'nsubj');
  if (tree.form(mark) === 'as' && /^(?:he|she|they)$/.test(tree.form(subject))) tree.set(i, telling, 'advcl');
}

/** "will stay shut | until the storm has passed": an opener begins a clause of its own, so nothing is joined. */
export function openedClause(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'conj' || tree.children(i, 'cc').length > 0) return;
  const opener = tree.children(i, 'mark').find((mark) => mark < i);
  if (opener === undefined || !OPENERS.test(tree.form(opener))) return;
  let verb = tree.head(i);
  while (verb !== NONE && verb < i && !tree.tag(verb).startsWith('VB')) verb = tree.head(verb);
  const above = verb !== NONE && verb < i ? verb : tree.head(i);
  tree.set(i, above, 'advcl');
}

const OPENERS = /^(?:until|till|unless|because|although|though|while|whereas|if|after|before|since|once|so)$/;

/** "the coach fired | this season": when, not whom. */
export function timeObject(tree: Mender, i: number): void {
  if (
    tree.relation(i) !== 'obj' ||
    !/^(?:season|year|month|week|weekend|spring|summer|autumn|winter)$/.test(tree.form(i))
  )
    return;
  if (tree.children(i).some((child) => /^(?:this|last|next)$/.test(tree.form(child))))
    tree.set(i, tree.head(i), 'obl:unmarked');
}
