// Arcs that no frame of their verb allows, set right: what verbs take (vocabulary/) is known better than a greedy parser guesses.
// Each rule changes one kind of arc, and was kept because it makes more arcs right than wrong on trees that trained nothing.

import { catenative, contentNoun, tellingVerb, titleOf } from './vocabulary';
import { RELATIONS, TAGS, type Relation } from './tagset';
import { NONE, type Columns } from './words';

/** Columns that may still change. */
export interface Draft extends Columns {
  readonly form: readonly string[];
}

type Rule = (tree: Mender, word: number) => void;

/** In order: later rules see what earlier ones set right. */
export const MENDING: Readonly<Record<string, Rule>> = {
  titledName,
  perfect,
  objectControl,
  catenativeClause,
  accusedOf,
  toldClause,
  contentOfNoun,
  contentBeside,
  lentSubject,
  turnedSubject,
  twoSubjects,
  afterMarks,
  besideSubject,
  dueTo,
  asTold,
  barelyTold,
  pronounClause,
};

/** Changes heads and relations in place, in linear time. */
export function mendTrees(columns: Draft, rules: readonly Rule[] = Object.values(MENDING)): void {
  const tree = new Mender(columns);
  for (const rule of rules) for (let i = 0; i < columns.head.length; i++) rule(tree, i);
}

/** Reads and sets arcs; children are looked for among the few words that hang on a word. */
class Mender {
  private readonly hanging: number[][];

  constructor(private readonly columns: Draft) {
    this.hanging = Array.from(columns.head, () => []);
    columns.head.forEach((head, i) => this.hanging[head]?.push(i));
  }

  form(i: number): string {
    return this.columns.form[i]?.toLowerCase() ?? '';
  }

  lemma(i: number): string {
    return this.columns.lemma[i] ?? '';
  }

  tag(i: number): string {
    return TAGS[this.columns.tag[i] ?? 0] ?? '';
  }

  head(i: number): number {
    return this.columns.head[i] ?? NONE;
  }

  relation(i: number): Relation {
    return RELATIONS[this.columns.relation[i] ?? 0] ?? '';
  }

  children(i: number, ...relations: readonly Relation[]): number[] {
    const all = this.hanging[i] ?? [];
    return relations.length === 0 ? all : all.filter((child) => relations.includes(this.relation(child)));
  }

  set(i: number, head: number, relation: Relation): void {
    const siblings = this.hanging[this.head(i)];
    siblings?.splice(siblings.indexOf(i), 1);
    this.columns.head[i] = head;
    this.columns.relation[i] = RELATIONS.indexOf(relation);
    const place = this.hanging[head];
    place?.push(i);
    place?.sort((a, b) => a - b);
  }
}

/** "Ms | Oduya": two subjects side by side are one person. */
function titledName(tree: Mender, i: number): void {
  if (
    titleOf(tree.form(i)) === undefined ||
    tree.relation(i) !== tree.relation(i + 1) ||
    tree.head(i) !== tree.head(i + 1)
  )
    return;
  if (/^(?:nsubj|obj|obl|nmod|nsubj:pass)$/.test(tree.relation(i)) && tree.tag(i + 1) === 'NNP')
    tree.set(i, i + 1, 'nmod');
}

/** "the dam had | failed": one verb, where the tree sees two. */
function perfect(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBN' || tree.relation(i) !== 'xcomp') return;
  const have = tree.head(i);
  if (tree.lemma(have) !== 'have' || have >= i) return;
  for (let k = have + 1; k < i; k++) if (!/^RB/.test(tree.tag(k))) return;
  const [head, relation] = [tree.head(have), tree.relation(have)];
  tree.set(i, head, relation);
  for (const child of [...tree.children(have)]) if (child !== i) tree.set(child, i, tree.relation(child));
  tree.set(have, i, 'aux');
}

/** "Ode, the minister of Norland, | and Marr signed it": both do, where the tree has a subject twice. */
function twoSubjects(tree: Mender, i: number): void {
  if (!/^nsubj/.test(tree.relation(i))) return;
  const beside = tree.children(tree.head(i)).filter((child) => child < i);
  const first = beside.filter((child) => /^nsubj/.test(tree.relation(child))).at(-1) ?? NONE;
  const and = beside.find((child) => child > first && tree.relation(child) === 'cc');
  if (first === NONE || and === undefined || tree.children(first, 'appos').length === 0) return;
  tree.set(i, first, 'conj');
  tree.set(and, i, 'cc');
}

/** The noun phrase between a closing mark and its verb has no verb in it, and is no longer than this. */
const LONGEST_SPEAKER = 12;

/** "“We will stay,” Ode, who leads it, | said": who says it hangs on the verb and not inside the words in marks. */
function afterMarks(tree: Mender, i: number): void {
  if (!/^VB[DZP]$/.test(tree.tag(i)) || !/^(?:acl|acl:relcl|advcl:relcl)$/.test(tree.relation(i))) return;
  if (tellingVerb(tree.lemma(i), '') === undefined || tree.children(i, 'nsubj').length > 0) return;
  const speaker = nounBefore(tree, i);
  if (speaker === NONE) return;
  const mark = closingMarkBefore(tree, speaker);
  if (mark === NONE || tree.head(speaker) === NONE || tree.head(speaker) > mark) return;
  let said = tree.head(speaker);
  while (tree.head(said) !== NONE && tree.head(said) < mark) said = tree.head(said);
  tree.set(i, tree.head(said), tree.relation(said));
  tree.set(said, i, 'ccomp');
  tree.set(speaker, i, 'nsubj');
}

/** The noun that the verb hangs on, or one that hangs where the verb does. */
function nounBefore(tree: Mender, verb: number): number {
  const isNoun = (word: number): boolean => word < verb && /^(?:NN|PRP)/.test(tree.tag(word));
  const head = tree.head(verb);
  return isNoun(head) ? head : (tree.children(head).filter(isNoun).at(-1) ?? NONE);
}

function closingMarkBefore(tree: Mender, noun: number): number {
  for (let k = noun - 1; k >= Math.max(0, noun - LONGEST_SPEAKER); k--) {
    if (/^(?:”|''|")$/.test(tree.form(k))) return k;
    if (/^(?:VB|MD)/.test(tree.tag(k))) return NONE;
  }
  return NONE;
}

/** "Prices rose in May, and wages | fell in June": the noun between "and" and the verb is its subject, not one more month. */
function besideSubject(tree: Mender, i: number): void {
  if (!/^VB[DZP]$/.test(tree.tag(i)) || tree.relation(i) !== 'conj' || tree.children(i, 'nsubj').length > 0) return;
  const noun = i - 1;
  if (!/^(?:NN|PRP$)/.test(tree.tag(noun)) || tree.relation(noun) !== 'conj') return;
  const before = tree.children(noun, 'cc', 'punct').filter((child) => child < noun);
  if (!before.some((child) => tree.relation(child) === 'cc')) return;
  for (const child of before) tree.set(child, i, tree.relation(child));
  tree.set(noun, i, 'nsubj');
}

/** "ordered the bank | to return the money": not the bank's, as in "the bank to watch". */
function objectControl(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'acl' || !tree.children(i, 'mark').some((mark) => tree.form(mark) === 'to')) return;
  const noun = tree.head(i);
  const verb = tree.head(noun);
  if (!/^i?obj$/.test(tree.relation(noun)) || contentNoun(tree.lemma(noun)) !== undefined) return;
  if (!tree.tag(verb).startsWith('VB') || verb > noun) return;
  if (catenative(tree.lemma(verb), '', 'object to') !== undefined) tree.set(i, verb, 'xcomp');
}

/** "refused | to sign", "denied | knowing": right after a verb that takes such a clause it is the verb's. */
function catenativeClause(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'advcl' || verb > i || !tree.tag(verb).startsWith('VB')) return;
  const mark = tree.children(i, 'mark')[0];
  const isInfinitive = tree.tag(i) === 'VB' && mark !== undefined && tree.form(mark) === 'to' && mark === verb + 1;
  const isGerund = tree.tag(i) === 'VBG' && mark === undefined && i === verb + 1;
  const frame = isInfinitive ? 'to' : isGerund ? 'ing' : null;
  if (frame !== null && catenative(tree.lemma(verb), '', frame) !== undefined) tree.set(i, verb, 'xcomp');
}

/** "accused him | of taking bribes" is not what he is. */
function accusedOf(tree: Mender, i: number): void {
  const noun = tree.head(i);
  const verb = tree.head(noun);
  if (tree.relation(i) !== 'acl' || tree.tag(i) !== 'VBG' || !/^(?:obj|nsubj:pass)$/.test(tree.relation(noun))) return;
  const preposition = tree.form(tree.children(i, 'mark')[0] ?? NONE);
  if (preposition !== 'of' && preposition !== 'with') return;
  if (catenative(tree.lemma(verb), '', `object ${preposition}`) !== undefined) tree.set(i, verb, 'advcl');
}

/** "told reporters | that the bridge was closed", "wrote in a letter | that it was", "asked | whether it was". */
function toldClause(tree: Mender, i: number): void {
  const relation = tree.relation(i);
  if (relation !== 'acl:relcl' && relation !== 'advcl' && relation !== 'parataxis') return;
  const mark = tree.children(i, 'mark').find((child) => child < i);
  if (mark === undefined || !/^(?:that|whether)$/.test(tree.form(mark)) || tree.tag(mark) !== 'IN') return;
  const governor = relation === 'acl:relcl' ? tree.head(tree.head(i)) : tree.head(i);
  if (relation === 'acl:relcl' && !/^i?obj$/.test(tree.relation(tree.head(i)))) return;
  if (relation === 'acl:relcl' && contentNoun(tree.lemma(tree.head(i))) !== undefined) return;
  if (takesClause(tree, governor) && governor < i) tree.set(i, governor, 'ccomp');
}

function takesClause(tree: Mender, verb: number): boolean {
  if (!tree.tag(verb).startsWith('VB') || tree.children(verb, 'ccomp').length > 0) return false;
  const frames = tellingVerb(tree.lemma(verb))?.frames ?? [];
  return frames.includes('that') || frames.includes('whether');
}

/** "the claim that he took bribes": nothing is missing in it, so "that" stands for nothing. */
function contentOfNoun(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'acl:relcl' || contentNoun(tree.lemma(tree.head(i))) === undefined) return;
  const that = tree.children(i).find((child) => tree.form(child) === 'that' && child < i);
  if (that === undefined || tree.children(i, 'nsubj', 'nsubj:pass').every((subject) => subject === that)) return;
  const isMark =
    tree.relation(that) === 'mark' || (tree.relation(that) === 'obj' && tree.children(i, 'obj').length > 1);
  if (!isMark) return;
  tree.set(i, tree.head(i), 'acl');
  tree.set(that, i, 'mark');
}

/** “We have won,” Oduya told them: a clause of its own before a telling verb is its content. */
function contentBeside(tree: Mender, i: number): void {
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

/** "Lindqvist said Kovac, who left, | would run", "Oduya, Lindqvist said, | had left": of two subjects one is the other verb's. */
function lentSubject(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'ccomp' || tree.children(i, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return;
  const verb = tree.head(i);
  const subjects = tree.children(verb, 'nsubj');
  if (subjects.length !== 2 || tellingVerb(tree.lemma(verb)) === undefined || verb > i) return;
  const [first = NONE, second = NONE] = subjects;
  tree.set(second > verb ? second : first, i, 'nsubj');
}

/** "Never had Oduya | seen": who stands between auxiliary and verb is the verb's. */
function turnedSubject(tree: Mender, i: number): void {
  const auxiliary = tree.head(i);
  if (tree.relation(auxiliary) !== 'aux' || !/^(?:obj|nsubj)$/.test(tree.relation(i))) return;
  const verb = tree.head(auxiliary);
  if (!/^(?:RB|WRB|CC)$/.test(tree.tag(auxiliary - 1))) return;
  if (auxiliary < i && i < verb && tree.children(verb, 'nsubj', 'nsubj:pass').length === 0) tree.set(i, verb, 'nsubj');
}

/** "The minister is due | to visit": has a subject, so the infinitive is none. */
function dueTo(tree: Mender, i: number): void {
  const head = tree.head(i);
  if (tree.relation(i) === 'csubj' && tree.tag(i) === 'VB' && i > head && tree.tag(head) === 'JJ')
    if (tree.children(head, 'nsubj').some((subject) => tree.form(subject) !== 'it')) tree.set(i, head, 'xcomp');
}

/** "failed, | as Oduya put it": stands beside. */
function asTold(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'ccomp' || tree.head(i) > i) return;
  if (tree.children(i, 'mark').some((mark) => tree.form(mark) === 'as')) tree.set(i, tree.head(i), 'advcl');
}

/** "claims | the firm owes him money": joined by nothing, so told. */
function barelyTold(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'conj' || tree.children(i, 'cc').length > 0 || !takesClause(tree, verb) || verb > i) return;
  const subject = tree.children(i, 'nsubj', 'nsubj:pass')[0];
  if (subject === undefined || tree.children(verb, 'obj').length > 0) return;
  for (let k = verb + 1; k < subject; k++) if (/^[,:.]$/.test(tree.tag(k)) || tree.tag(k) === 'CC') return;
  tree.set(i, verb, 'ccomp');
}

/** "met Kovac, | who praised the deal" hangs on Kovac. */
function pronounClause(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'parataxis') return;
  const who = tree.children(i, 'nsubj', 'nsubj:pass')[0];
  if (who === undefined || !/^(?:who|which)$/.test(tree.form(who)) || tree.form(who - 1) !== ',') return;
  let noun = who - 2;
  while (/^(?:flat|compound)$/.test(tree.relation(noun))) noun = tree.head(noun);
  if (/^NN/.test(tree.tag(noun)) && noun < who) tree.set(i, noun, 'acl:relcl');
}
