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

/** "has | been actively raising": one verb. */
export function beenBefore(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.form(i) !== 'been' || verb < i || !/^VB[GN]$/.test(tree.tag(verb)) || /^aux/.test(tree.relation(i))) return;
  for (let k = i + 1; k < verb; k++) if (!tree.tag(k).startsWith('RB')) return;
  if (/^(?:ha[sd]|have)$/.test(tree.form(i - 1))) tree.set(i, verb, tree.tag(verb) === 'VBN' ? 'aux:pass' : 'aux');
}

/** "held | long face-to-face talks": no preposition brings the noun, so it is what the verb takes; not "came Monday", "fell 3 points". */
export function bareObject(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'obl' || !/^NNS?$/.test(tree.tag(i)) || i < verb || !/^VB/.test(tree.tag(verb))) return;
  if (tree.children(i, 'case', 'mark', 'nummod').length > 0 || tree.children(verb, 'obj', 'aux:pass').length > 0)
    return;
  if (tree.children(verb, 'ccomp', 'xcomp').length > 0 || TIMES.test(tree.form(i))) return;
  for (let k = verb + 1; k < i; k++) if (/^(?:IN|TO|RP)$/.test(tree.tag(k)) && tree.form(k - 1) !== '-') return;
  tree.set(i, verb, 'obj');
}

const TIMES =
  /(?:day|night|morning|afternoon|evening|week|month|year|time|hour|minute|second|way|percent|mile|metre|meter|kilometre|kilometer)s?$/;

/** "has far-| reaching results": what a hyphen ties to a word describes the noun behind it. */
export function hyphened(tree: Mender, i: number): void {
  const noun = i + 1;
  if (!/^VB[GN]$/.test(tree.tag(i)) || tree.tag(i - 1) !== 'HYPH' || tree.head(noun) !== i) return;
  if (!/^NN/.test(tree.tag(noun)) || !/^(?:acl|advcl|xcomp|ccomp|obj|dep)$/.test(tree.relation(i))) return;
  const head = tree.head(i);
  const isVerb = tree.tag(head).startsWith('VB') && head < i;
  tree.set(noun, head, isVerb ? 'obj' : 'nmod');
  tree.set(i, noun, 'amod');
}

/** "after a balloon | flew over": a time word, a noun and a finite verb are a clause. */
export function clauseAfter(tree: Mender, i: number): void {
  const noun = i - 1;
  if (!/^VB[DZP]$/.test(tree.tag(i)) || !/^NN/.test(tree.tag(noun)) || !/^(?:nmod|obl)$/.test(tree.relation(noun)))
    return;
  if (tree.relation(i) !== 'conj' || tree.children(i, 'nsubj', 'nsubj:pass', 'cc').length > 0) return;
  const opener = tree.children(noun, 'case').find((mark) => /^(?:after|before|since|until)$/.test(tree.form(mark)));
  if (opener === undefined) return;
  let verb = tree.head(noun);
  while (verb !== NONE && !tree.tag(verb).startsWith('VB')) verb = tree.head(verb);
  if (verb === NONE || verb > noun) return;
  tree.set(noun, i, 'nsubj');
  tree.set(opener, i, 'mark');
  tree.set(i, verb, 'advcl');
}

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
