// Which verb or noun a clause belongs to, where the tree hung it elsewhere: what verbs take is known (vocabulary/).

import { catenative, contentNoun, tellingVerb, titleOf } from './vocabulary';
import type { Mender } from './mender';
import { NONE } from './words';

/** "ordered the bank | to return the money": not the bank's, as in "the bank to watch". */
export function objectControl(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'acl' || !tree.children(i, 'mark').some((mark) => tree.form(mark) === 'to')) return;
  const noun = tree.head(i);
  const verb = tree.head(noun);
  if (!/^i?obj$/.test(tree.relation(noun)) || contentNoun(tree.lemma(noun)) !== undefined) return;
  if (!tree.tag(verb).startsWith('VB') || verb > noun) return;
  if (catenative(tree.lemma(verb), '', 'object to') !== undefined) tree.set(i, verb, 'xcomp');
}

/** "refused | to sign", "denied | knowing": right after a verb that takes such a clause it is the verb's. */
export function catenativeClause(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'advcl' || verb > i || !tree.tag(verb).startsWith('VB')) return;
  const mark = tree.children(i, 'mark')[0];
  const isMarked = tree.tag(i) === 'VB' && mark !== undefined && tree.form(mark) === 'to';
  // "ordered the firm | to pay".
  const whom = isMarked && tree.children(verb, 'obj').some((object) => object > verb && object < mark);
  if (whom && catenative(tree.lemma(verb), '', 'object to') !== undefined) tree.set(i, verb, 'xcomp');
  const isInfinitive = isMarked && mark === verb + 1;
  const isGerund = tree.tag(i) === 'VBG' && mark === undefined && i === verb + 1;
  const frame = isInfinitive ? 'to' : isGerund ? 'ing' : null;
  if (frame !== null && catenative(tree.lemma(verb), '', frame) !== undefined) tree.set(i, verb, 'xcomp');
}

/** "called on Oduya | to resign": no purpose, but what she is called on for. */
export function calledOn(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'advcl' || tree.tag(i) !== 'VB' || verb > i) return;
  if (!tree.children(i, 'mark').some((mark) => tree.form(mark) === 'to')) return;
  const prepositions = tree
    .children(verb, 'obl')
    .filter((child) => child > verb && child < i)
    .flatMap((child) => tree.children(child, 'case'));
  if (prepositions.some((one) => catenative(tree.lemma(verb), '', `${tree.form(one)} to`) !== undefined))
    tree.set(i, verb, 'xcomp');
}

/** "accused him | of taking bribes" is not what he is. */
export function accusedOf(tree: Mender, i: number): void {
  const noun = tree.head(i);
  const verb = tree.head(noun);
  if (tree.relation(i) !== 'acl' || tree.tag(i) !== 'VBG' || !/^(?:obj|nsubj:pass)$/.test(tree.relation(noun))) return;
  const preposition = tree.form(tree.children(i, 'mark')[0] ?? NONE);
  if (preposition !== 'of' && preposition !== 'with') return;
  if (catenative(tree.lemma(verb), '', `object ${preposition}`) !== undefined) tree.set(i, verb, 'advcl');
}

/** "told reporters | that the bridge was closed", "wrote in a letter | that it was", "asked | whether it was". */
export function toldClause(tree: Mender, i: number): void {
  const ofNoun = /^acl/.test(tree.relation(i));
  if (!ofNoun && !/^(?:advcl|parataxis)$/.test(tree.relation(i))) return;
  const mark = tree.children(i, 'mark').find((child) => child < i);
  if (mark === undefined || !/^(?:that|whether)$/.test(tree.form(mark))) return;
  const governor = ofNoun ? tree.head(tree.head(i)) : tree.head(i);
  if (ofNoun && !/^i?obj$/.test(tree.relation(tree.head(i)))) return;
  if (ofNoun && contentNoun(tree.lemma(tree.head(i))) !== undefined) return;
  if (takesClause(tree, governor) && governor < i) tree.set(i, governor, 'ccomp');
}

/** "told the mayor | that he would resign": who is told is not what was resigned. */
export function toldPerson(tree: Mender, i: number): void {
  const person = tree.head(i);
  const verb = tree.head(person);
  if (tree.relation(i) !== 'acl:relcl' || !/^i?obj$/.test(tree.relation(person)) || verb > person) return;
  if (tellingVerb(tree.lemma(verb))?.frames.includes('listener') !== true || !takesClause(tree, verb)) return;
  const that = tree.children(i, 'obj').find((child) => child < i && tree.form(child) === 'that');
  const isPerson = tree.relation(person) === 'iobj' || titleOf(tree.lemma(person)) !== undefined;
  if (that === undefined || !isPerson || tree.children(i, 'nsubj', 'nsubj:pass').length === 0) return;
  tree.set(that, i, 'mark');
  tree.set(i, verb, 'ccomp');
}

/** "They claimed Paris was there and | claim she lied": who tells again is who told before, and not of whom it was told. */
export function toldAgain(tree: Mender, i: number): void {
  const content = tree.head(i);
  const telling = tree.head(content);
  if (tree.relation(i) !== 'conj' || tree.relation(content) !== 'ccomp' || telling > content) return;
  if (tellingVerb(tree.lemma(i)) === undefined || tellingVerb(tree.lemma(telling)) === undefined) return;
  if (tree.children(i, 'ccomp').length === 0 || tree.children(i, 'nsubj', 'nsubj:pass', 'mark').length > 0) return;
  if (tree.lemma(i) !== tree.lemma(telling) && !(tree.tag(i) === 'VBP' && isOne(tree, content))) return;
  tree.set(i, telling, 'conj');
}

/** Whether the subject is one, so that it "claims" and does not "claim". */
function isOne(tree: Mender, verb: number): boolean {
  const [subject = NONE] = tree.children(verb, 'nsubj');
  return /^NNP?$/.test(tree.tag(subject)) && tree.children(subject, 'conj').length === 0;
}

/** "told reporters on Friday | that the talks would go on": no day is told apart by a clause, so "that" opens what was told. */
export function toldOnDay(tree: Mender, i: number): void {
  const day = tree.head(i);
  if (tree.relation(i) !== 'acl:relcl' || !WEEKDAY.test(tree.form(day))) return;
  const that = tree.children(i).find((child) => child < i && tree.form(child) === 'that');
  if (that === undefined || /^nsubj/.test(tree.relation(that)) || !takesClause(tree, tree.head(day))) return;
  tree.set(that, i, 'mark');
  tree.set(i, tree.head(day), 'ccomp');
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function takesClause(tree: Mender, verb: number): boolean {
  if (!tree.tag(verb).startsWith('VB') || tree.children(verb, 'ccomp').length > 0) return false;
  const frames = tellingVerb(tree.lemma(verb))?.frames ?? [];
  return frames.includes('that') || frames.includes('whether');
}

/** "the claim that he took bribes": nothing is missing in it, so "that" stands for nothing. */
export function contentOfNoun(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'acl:relcl' || contentNoun(tree.lemma(tree.head(i))) === undefined) return;
  const that = tree.children(i).find((child) => tree.form(child) === 'that' && child < i);
  if (that === undefined || tree.children(i, 'nsubj', 'nsubj:pass').every((subject) => subject === that)) return;
  const isMark =
    /^(?:mark|nsubj|nsubj:pass)$/.test(tree.relation(that)) ||
    (tree.relation(that) === 'obj' && tree.children(i, 'obj').length > 1);
  if (!isMark) return;
  tree.set(i, tree.head(i), 'acl');
  tree.set(that, i, 'mark');
}

/** “We have won,” Oduya told them: a clause of its own before a telling verb is its content. */
export function contentBeside(tree: Mender, i: number): void {
  if (
    tree.relation(i) !== 'advcl' ||
    tree.children(i, 'mark').length > 0 ||
    tree.children(i, 'nsubj', 'nsubj:pass').length === 0
  )
    return;
  const verb = tree.head(i);
  if (tree.children(i).some((child) => tree.tag(child) === 'WRB')) return;
  if (i > verb || !takesClause(tree, verb)) return;
  if (tellingVerb(tree.lemma(verb))?.frames.includes('quote') === true) tree.set(i, verb, 'ccomp');
}

/** "failed, | as Oduya put it": stands beside. */
export function asTold(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'ccomp' || tree.head(i) > i) return;
  if (tree.children(i, 'mark').some((mark) => tree.form(mark) === 'as')) tree.set(i, tree.head(i), 'advcl');
}

/** "alleged the man, Eric Kovac, 61, | opened fire": who is told of opened it, and not who alleges it. */
export function barelyToldOf(tree: Mender, i: number): void {
  const beside = tree.relation(i) === 'ccomp' ? tree.children(tree.head(i), 'ccomp').filter((one) => one < i) : [];
  const verb = beside.at(-1) ?? tree.head(i);
  if (beside.length === 0 && !/^(?:conj|parataxis|advcl)$/.test(tree.relation(i))) return;
  if (verb >= i || tree.children(i, 'cc', 'mark').length > 0) return;
  if (!isFinite(tree, i) || tree.children(i, 'nsubj', 'nsubj:pass').length > 0 || !takesClause(tree, verb)) return;
  const told = tree.children(verb, 'obj').find((object) => object > verb && object < i);
  if (told === undefined || !isOnePhrase(tree, told, i)) return;
  for (const child of [...tree.children(verb)]) if (child > told && child < i) tree.set(child, told, 'appos');
  tree.set(told, i, 'nsubj');
  tree.set(i, verb, 'ccomp');
}

/** "Oduya, who police say | killed two men": the noun's clause is what they say, and "who" is its subject. */
export function saidOfNoun(tree: Mender, i: number): void {
  const telling = tree.children(tree.head(i), 'acl:relcl').find((one) => one < i && takesClause(tree, one)) ?? NONE;
  if (tree.relation(i) !== 'acl:relcl' || telling === NONE || tree.children(i, 'nsubj', 'nsubj:pass').length > 0)
    return;
  const [who = NONE, source = NONE] = tree.children(telling, 'nsubj');
  if (!/^(?:who|which|that)$/.test(tree.form(who)) || source < who || source > telling) return;
  for (let k = telling + 1; k < i; k++) if (tree.head(k) !== i) return;
  tree.set(i, telling, 'ccomp');
  tree.set(who, i, tree.children(i, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj');
  if (tree.tag(i) === 'VBN' && tree.children(i, 'aux', 'aux:pass').length === 0) tree.retag(i, 'VBD');
}

/** A tensed verb, or one with a tensed or modal auxiliary. */
function isFinite(tree: Mender, i: number): boolean {
  const tensed = /^(?:VBD|VBZ|VBP|MD)$/;
  return (
    tensed.test(tree.tag(i)) || tree.children(i, 'aux', 'aux:pass', 'cop').some((aux) => tensed.test(tree.tag(aux)))
  );
}

/** Nouns, numbers and commas alone: no preposition but inside the phrase itself, no other verb. */
function isOnePhrase(tree: Mender, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:VB|MD|CC|WP|WDT|TO|RB|[:.])/.test(tree.tag(k)) && tree.head(k) !== to) return false;
  return true;
}

/** "met Kovac, | who praised the deal" hangs on Kovac. */
export function pronounClause(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'parataxis') return;
  const who = tree.children(i, 'nsubj', 'nsubj:pass')[0];
  if (who === undefined || !/^(?:who|which)$/.test(tree.form(who)) || tree.form(who - 1) !== ',') return;
  let noun = who - 2;
  while (/^(?:flat|compound)$/.test(tree.relation(noun))) noun = tree.head(noun);
  if (/^NN/.test(tree.tag(noun)) && noun < who) tree.set(i, noun, 'acl:relcl');
}

/** "the dam had | failed": one verb, where the tree sees two. */
export function perfect(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBN' || tree.relation(i) !== 'xcomp') return;
  const have = tree.head(i);
  if (tree.lemma(have) !== 'have' || have >= i) return;
  for (let k = have + 1; k < i; k++) if (!/^RB/.test(tree.tag(k))) return;
  const [head, relation] = [tree.head(have), tree.relation(have)];
  tree.set(i, head, relation);
  for (const child of [...tree.children(have)]) if (child !== i) tree.set(child, i, tree.relation(child));
  tree.set(have, i, 'aux');
}

/** "outlined complaints about it, | saying that": who outlined them says so, and no complaint does. */
export function sayingBeside(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'acl' || tree.tag(i) !== 'VBG' || tree.form(i - 1) !== ',') return;
  let verb = tree.head(i);
  while (verb !== NONE && !tree.tag(verb).startsWith('VB')) verb = tree.head(verb);
  if (verb !== NONE && verb < i) tree.set(i, verb, 'advcl');
}
