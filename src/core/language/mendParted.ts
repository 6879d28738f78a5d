// Clauses that the tree hung on the nearest verb, where what they belong to stands further off; conditions turned round.

import { contentNoun, tellingVerb } from './vocabulary';
import type { Mender } from './mender';
import { startOf } from './mendOrphans';
import { NONE } from './words';

/** "denied that the town | had fallen, saying that": what stands before a participle is what the verb in front tells. */
export function contentBefore(tree: Mender, i: number): void {
  const participle = tree.head(i);
  const verb = tree.head(participle);
  if (tree.relation(i) !== 'ccomp' || i > participle || tree.tag(participle) !== 'VBG') return;
  if (tree.relation(participle) !== 'advcl' || verb > i || tellingVerb(tree.lemma(verb)) === undefined) return;
  if (tree.children(i, 'mark').some((mark) => tree.form(mark) === 'that' && mark === verb + 1))
    tree.set(i, verb, 'ccomp');
}

/** "a report in the Ledger that Oduya | had left", "threw out a claim by Oduya that he | had left": what report and claim say. */
export function contentOfNounAbove(tree: Mender, i: number): void {
  const that = tree.children(i).find((child) => tree.form(child) === 'that' && child < i);
  const subjects = tree.children(i, 'nsubj', 'nsubj:pass').filter((subject) => subject !== that);
  if (that === undefined || subjects.length === 0) return;
  const noun = contentNounAbove(tree, i, that);
  if (noun === NONE) return;
  tree.set(i, noun, 'acl');
  tree.set(that, i, 'mark');
}

/** The noun over the noun that the clause hangs on, or the object of its verb; NONE where neither has a content. */
function contentNounAbove(tree: Mender, i: number, that: number): number {
  const head = tree.head(i);
  const isUnderNoun = /^acl/.test(tree.relation(i)) && /^(?:nmod|obl)$/.test(tree.relation(head));
  const [object = NONE] = tree.relation(i) === 'advcl' ? tree.children(head, 'obj') : [];
  const noun = isUnderNoun ? tree.head(head) : object;
  return noun !== NONE && noun < that && contentNoun(tree.lemma(noun)) !== undefined ? noun : NONE;
}

/** "Had Oduya not been | arrested, he would": the auxiliary in front makes a condition of its clause. */
export function hadInFront(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBN') return;
  const [subject = NONE] = tree.children(i, 'nsubj', 'nsubj:pass').filter((child) => child < i);
  const had = tree.firstUnder(subject) - 1;
  if (subject === NONE || tree.form(had) !== 'had' || tree.children(i, 'aux').length > 0) return;
  const above = tree.head(had) === i ? NONE : tree.head(i) === had ? tree.head(had) : tree.head(i);
  if (above === NONE || !/^aux|advcl|root|ccomp/.test(tree.relation(had))) return;
  tree.set(i, above, 'advcl');
  for (const child of [...tree.children(had)]) if (child > had) tree.set(child, i, tree.relation(child));
  tree.set(had, i, 'aux');
}

/** "Had Oduya been | arrested, he would have left": the clause with "would" is the sentence, the one in front its condition. */
export function conditionInFront(tree: Mender, i: number): void {
  const had = tree.children(i, 'aux').find((aux) => tree.form(aux) === 'had' && tree.isFirst(aux));
  const [subject = NONE] = tree.children(i, 'nsubj', 'nsubj:pass');
  if (tree.tag(i) !== 'VBN' || had === undefined || subject < had) return;
  const main = tree
    .children(i)
    .find((child) => child > i && tree.children(child, 'aux').some((aux) => isWould(tree, aux)));
  if (main === undefined || !/^(?:parataxis|ccomp|conj|advcl|dep)$/.test(tree.relation(main))) return;
  tree.set(main, tree.head(i), tree.relation(i));
  tree.set(i, main, 'advcl');
}

/** "Had the neighbour not | come forward, she would": a verb of its own, not what "had" takes. */
export function conditionUnderHad(tree: Mender, i: number): void {
  const had = tree.head(i);
  if (tree.relation(i) !== 'xcomp' || tree.form(had) !== 'had' || tree.relation(had) !== 'aux' || !tree.isFirst(had))
    return;
  const main = tree.head(had);
  const [subject = NONE] = tree.children(had, 'obj', 'nsubj');
  if (subject === NONE || subject > i || !tree.children(main, 'aux').some((aux) => isWould(tree, aux))) return;
  tree.set(i, main, 'advcl');
  tree.retag(i, 'VBN');
  tree.set(subject, i, 'nsubj');
  tree.set(had, i, 'aux');
}

function isWould(tree: Mender, i: number): boolean {
  return /^(?:would|could|might|should)$/.test(tree.form(i));
}

/** "said its staff were safe and | denied plans": whoever says the first denies the second. */
export function tellingBeside(tree: Mender, i: number): void {
  const content = tree.head(i);
  const verb = tree.head(content);
  if (tree.relation(i) !== 'conj' || tree.relation(content) !== 'ccomp' || verb > content || startOf(tree, i) !== i)
    return;
  const [isTold, tells] = [tree.children(content, 'cop').length > 0, tellingVerb(tree.lemma(i))?.class];
  if (!isTold || tells !== 'deny' || tree.children(i, 'nsubj').length > 0 || tree.tag(verb) !== tree.tag(i)) return;
  tree.set(i, verb, 'conj');
}

/** "Oduya, whose party won, | called for a vote": of what a name is told between commas the last is what the name does. */
export function verbBehindRelative(tree: Mender, i: number): void {
  if (
    !/^VB[DN]$/.test(tree.tag(i)) ||
    tree.form(i - 1) !== ',' ||
    tree.children(i, 'aux', 'aux:pass', 'mark', 'nsubj', 'nsubj:pass').length > 0
  )
    return;
  if (!/^(?:acl|acl:relcl|advcl|conj|ccomp|parataxis|dep)$/.test(tree.relation(i))) return;
  let top = tree.head(i);
  for (let steps = 0; steps < 6 && tree.head(top) !== NONE; steps++) top = tree.head(top);
  const clause = tree
    .children(top, 'acl:relcl')
    .find((child) => child < i && tree.form(tree.firstUnder(child) - 1) === ',');
  if (tree.relation(top) !== 'root' || !/^NN/.test(tree.tag(top)) || clause === undefined || top > clause) return;
  if (tree.children(top, 'cop', 'nsubj').length > 0) return;
  tree.set(i, NONE, 'root');
  tree.retag(i, 'VBD');
  for (const child of [...tree.children(top)]) if (child > i) tree.set(child, i, tree.relation(child));
  tree.set(top, i, 'nsubj');
}

/** "Oduya won the first set and | Brandt the second", "Norland won two medals and | Valdia nine": the verb is said once for both. */
export function verbOnceForBoth(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'NNP' || tree.form(tree.firstUnder(i)) !== 'and' || !/^(?:conj|compound)$/.test(tree.relation(i)))
    return;
  const isCounted = tree.relation(i) === 'compound';
  const other = isCounted ? tree.head(i) : besideName(tree, i);
  const object = isCounted ? tree.head(other) : tree.head(i);
  const verb = tree.head(object);
  if (other === NONE || tree.relation(object) !== 'obj' || object > i || tree.tag(object) === 'NNP') return;
  if (isCounted && (tree.tag(other) !== 'CD' || tree.children(object, 'nummod').length === 0)) return;
  if (!/^VB/.test(tree.tag(verb)) || tree.children(verb, 'nsubj').length === 0) return;
  tree.set(i, verb, 'conj');
  tree.set(other, i, 'orphan');
}

/** "Brandt | the second": what stands right behind a name with an article, and is not told of it or of a day. */
function besideName(tree: Mender, name: number): number {
  const object = tree.head(name);
  const all = [...tree.children(object, 'conj'), ...tree.children(tree.head(object), 'advmod')];
  const isBeside = (other: number): boolean => tree.tag(other - 1) === 'DT' && tree.head(other - 1) === other;
  return all.find((other) => other > name && tree.firstUnder(other) === endOf(tree, name) && isBeside(other)) ?? NONE;
}

/** The word behind a name. */
function endOf(tree: Mender, name: number): number {
  return Math.max(name, ...tree.children(name, 'flat', 'compound')) + 1;
}
