// Finite verbs that the tree left without a subject, and the noun before or behind them that is it.

import { tellingVerb } from './vocabulary';
import type { Mender } from './mender';
import { NONE } from './words';

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const;
const NOUN = /^(?:NN|PRP$|CD$)/;
const DAY =
  /^(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|year|month|week|day|night|morning|afternoon|evening|time)s?$/;
/** A noun phrase that speaks at the end of its sentence is no longer than this. */
const LONGEST_SPEAKER = 12;

/** The first word of a finite verb with its auxiliaries, NONE where it is not finite. */
export function startOf(tree: Mender, verb: number): number {
  const auxiliaries = tree.children(verb, 'aux', 'aux:pass', 'cop').filter((child) => child < verb);
  const first = auxiliaries[0] ?? verb;
  return /^(?:VB[DZP]|MD)$/.test(tree.tag(first)) ? first : NONE;
}

/** Finite, of a clause that must name its subject, and names none: not "rose and | left". */
export function isOrphan(tree: Mender, verb: number, start: number): boolean {
  if (start === NONE || tree.children(verb, ...SUBJECTS).length > 0) return false;
  if (/^(?:acl|acl:relcl|xcomp|aux|aux:pass|cop|amod|compound)$/.test(tree.relation(verb))) return false;
  let before = start - 1;
  while (tree.tag(before).startsWith('RB')) before--;
  return tree.tag(before) !== 'CC';
}

export function give(tree: Mender, noun: number, verb: number): void {
  tree.set(noun, verb, tree.children(verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj');
}

const HANGS_LOOSE =
  /^(?:vocative|discourse|obl|obl:unmarked|nmod|nmod:unmarked|advcl|ccomp|parataxis|dep|appos|obj|iobj)$/;

/** "Sam, a tailor, instead | decided", "One Norlander and one Dorner | have fallen": a bare noun before the verb, whatever the tree makes of it. */
export function bareNounBefore(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (!isOrphan(tree, i, start)) return;
  const noun = tree
    .children(i)
    .filter((child) => child < start && !/^(?:RB|[,:.]|``|'')/.test(tree.tag(child)))
    .at(-1);
  if (noun === undefined || !isBareNoun(tree, noun) || !HANGS_LOOSE.test(tree.relation(noun))) return;
  if (closes(tree, noun, start)) give(tree, noun, i);
}

/** Named in the clause by no preposition and built on no verb: not "in May", "last week", "tired". */
function isBareNoun(tree: Mender, noun: number): boolean {
  const named = NOUN.test(tree.tag(noun)) || (tree.tag(noun) === 'JJ' && tree.children(noun, 'nmod:poss').length > 0);
  if (!named || DAY.test(tree.form(noun))) return false;
  return tree.children(noun, 'case', 'mark', 'cop', ...SUBJECTS).length === 0;
}

/** What stands between the noun and the verb is the noun's own, an adverb or a mark. */
function closes(tree: Mender, noun: number, start: number): boolean {
  for (let k = noun + 1; k < start; k++)
    if (!tree.isUnder(k, noun) && !/^(?:RB|[,:]|-|''|HYPH)/.test(tree.tag(k))) return false;
  return true;
}

/** "In Dorn, a lawyer, Ada Lund, | urged", "Last month, a warship | had sunk": what a comma parts from where and when does it. */
export function behindAdverbial(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (!isOrphan(tree, i, start)) return;
  const where = tree
    .children(i)
    .filter((child) => child < start && NOUN.test(tree.tag(child)))
    .at(-1);
  if (where === undefined || (!isTimed(tree, where) && tree.children(where, 'case').length === 0)) return;
  const noun = tree
    .children(where, 'appos', 'conj', 'nmod', 'nmod:unmarked')
    .find((child) => child > where && isParted(tree, where, child));
  if (noun === undefined || !isBareNoun(tree, noun) || tree.children(noun, 'cc').length > 0) return;
  for (const mark of tree.children(where, 'punct')) if (mark > noun) tree.set(mark, noun, 'punct');
  give(tree, noun, i);
}

function isTimed(tree: Mender, noun: number): boolean {
  return DAY.test(tree.form(noun));
}

/** "Responding to her, the spokesman, Oduya, | told": who stands between the participle's comma and the verb does it. */
export function behindParticiple(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (!isOrphan(tree, i, start)) return;
  const opener = tree.children(i, 'advcl').find((child) => child < start && tree.tag(child) === 'VBG') ?? NONE;
  const noun = tree
    .children(opener)
    .filter((child) => child > opener && NOUN.test(tree.tag(child)))
    .at(-1);
  if (opener === NONE || noun === undefined || !/^(?:parataxis|dep|appos|conj|obl:unmarked)$/.test(tree.relation(noun)))
    return;
  if (isBareNoun(tree, noun) && closes(tree, noun, start)) give(tree, noun, i);
}

/** "Oduya told | a conference that": who stands behind "told" is told, where no quotation stands before it. */
export function listenerBehind(tree: Mender, i: number): void {
  const frames = tellingVerb(tree.lemma(i))?.frames ?? [];
  if (!/^VB[DZP]$/.test(tree.tag(i)) || !frames.includes('listener') || /^[”"’']/.test(tree.form(i - 1))) return;
  const subjects = tree.children(i, 'nsubj');
  const [listener = NONE] = subjects;
  if (subjects.length !== 1 || listener < i || tree.children(i, 'obj', 'iobj').length > 0) return;
  if (tree.children(i, 'ccomp').some((content) => content < i)) return;
  tree.set(listener, i, 'obj');
}

/** A comma, and then only the second noun's own words, stand between two nouns. */
function isParted(tree: Mender, first: number, second: number): boolean {
  let comma = false;
  for (let k = first + 1; k < second; k++) {
    if (tree.form(k) === ',') comma = true;
    else if (!tree.isUnder(k, second) && !tree.isUnder(k, first)) return false;
  }
  return comma;
}

/** "“We will stay,” said | the union's secretary": who stands right behind a telling verb that follows a mark. */
export function speakerBehind(tree: Mender, i: number): void {
  if (!/^VB[DZ]$/.test(tree.tag(i)) || tellingVerb(tree.lemma(i)) === undefined) return;
  if (!/^(?:,|”|"|''|’)$/.test(tree.form(i - 1)) || tree.children(i, ...SUBJECTS).length > 0) return;
  const noun = tree.children(i).find((child) => child > i && tree.tag(child) !== 'RB');
  if (noun === undefined || !/^NN/.test(tree.tag(noun)) || !isBareNoun(tree, noun)) return;
  if (/^(?:ccomp|obj|iobj|obl|obl:unmarked|xcomp|parataxis|dep)$/.test(tree.relation(noun))) tree.set(noun, i, 'nsubj');
}

/** "The port is shut, | police said on Friday.": the last clause of a sentence, where a comma and a noun stand before the verb. */
export function speakerAtEnd(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (start !== i || !isOrphan(tree, i, start) || tellingVerb(tree.lemma(i)) === undefined) return;
  let from = i - 1;
  while (i - from < LONGEST_SPEAKER && /^(?:NN|DT|JJ|PRP\$|POS|IN|CC|CD|RB|HYPH)/.test(tree.tag(from))) from--;
  if (tree.form(from) !== ',' || from === i - 1) return;
  const noun = topOf(tree, from + 1, i);
  if (noun === NONE || !/^NN/.test(tree.tag(noun)) || tree.children(noun, 'case').some((mark) => mark < noun)) return;
  const above = tree.head(noun);
  if (above === i || above === NONE || above > i) return;
  give(tree, noun, i);
}

/** The first word among those of a phrase that hangs outside it, with what is joined to it; NONE where more do. */
function topOf(tree: Mender, from: number, to: number): number {
  let top = NONE;
  for (let k = from; k < to; k++) {
    const head = tree.head(k);
    if ((head >= from && head < to) || tree.relation(k) === 'punct' || tree.tag(k).startsWith('RB')) continue;
    if (top === NONE) top = k;
    else if (tree.relation(k) === 'conj' && head === tree.head(top)) tree.set(k, top, 'conj');
    else return NONE;
  }
  return top;
}

/** "A storm | yesterday caused": a day does nothing. */
export function dayBefore(tree: Mender, i: number): void {
  if (!/^nsubj/.test(tree.relation(i)) || !/day$/.test(tree.form(i)) || tree.form(i + 1) === "'s") return;
  const verb = tree.head(i);
  const noun = tree.children(i).find((child) => child < i && /^NN/.test(tree.tag(child)));
  if (noun === undefined || verb < i || tree.children(i, 'case', 'conj').length > 0) return;
  if (tree.relation(noun) === 'compound' && tree.children(i, 'det').length === 0) return;
  tree.set(noun, verb, tree.relation(i));
  for (const child of [...tree.children(i)]) if (child < i) tree.set(child, noun, tree.relation(child));
  tree.set(i, verb, 'obl:unmarked');
}

/** "Shares in its parent, | Tarn Group, fell": a noun between commas has no subject of its own. */
export function nestedSubject(tree: Mender, i: number): void {
  const other = tree.head(i);
  if (tree.relation(i) !== 'nsubj' || !/^NN/.test(tree.tag(other)) || i > other) return;
  const verb = tree.head(other);
  const isSubject = /^nsubj/.test(tree.relation(other));
  if (!isSubject && (verb < other || !isOrphan(tree, verb, startOf(tree, verb)))) return;
  if (tree.children(other, 'cop', 'aux').length > 0) return;
  if (isSubject) tree.set(i, verb, tree.relation(other));
  else give(tree, i, verb);
  let before = other;
  while (before > i && tree.form(before) !== ',') before--;
  const noun = before - 1;
  if (noun >= i && /^NN/.test(tree.tag(noun))) tree.set(other, noun, 'appos');
}

/** "Prices rose in May, and the owners | were warned": the noun between "and" and a verb is its subject, not one more month. */
export function joinedSubject(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (!isOrphan(tree, i, start) || !/^(?:conj|parataxis|advcl)$/.test(tree.relation(i))) return;
  let noun = start - 1;
  while (/^(?:flat|appos)$/.test(tree.relation(noun)) && tree.head(noun) < noun) noun = tree.head(noun);
  if (!NOUN.test(tree.tag(noun)) || tree.relation(noun) !== 'conj') return;
  const before = tree.children(noun, 'cc', 'punct').filter((child) => child < noun);
  if (!before.some((child) => tree.relation(child) === 'cc')) return;
  for (const child of before) tree.set(child, i, tree.relation(child));
  give(tree, noun, i);
  tree.set(i, tree.head(i), 'conj');
}

/** "A cyclone | killed 12 people": a noun with nothing but a participle that takes an object is that verb's subject. */
export function nounAndObject(tree: Mender, i: number): void {
  const noun = tree.head(i);
  if (tree.relation(i) !== 'acl' || tree.tag(i) !== 'VBN' || noun !== i - 1 || !tree.tag(noun).startsWith('NN')) return;
  if (!/^(?:root|parataxis|ccomp)$/.test(tree.relation(noun)) || tree.children(noun, 'cop', ...SUBJECTS).length > 0)
    return;
  if (!tree.children(i, 'obj').some((object) => object > i) || tree.children(i, 'obl:agent').length > 0) return;
  tree.set(i, tree.head(noun), tree.relation(noun));
  for (const child of [...tree.children(noun)]) if (child > i) tree.set(child, i, tree.relation(child));
  tree.set(noun, i, 'nsubj');
}

const INSTITUTION = /^(?:court|custody|prison|jail|hospital|detention|handcuffs|school|parliament|office)$/;

/** "in court": an institution without article is no one court, so nothing behind it describes it. */
function isInstitution(tree: Mender, noun: number): boolean {
  const isBare = tree.children(noun, 'det', 'nmod:poss', 'amod', 'compound', 'nummod').length === 0;
  return isBare && INSTITUTION.test(tree.form(noun)) && tree.children(noun, 'case').length > 0;
}

/** "appeared in court | charged with murder": who appeared is charged. */
export function chargedInCourt(tree: Mender, i: number): void {
  const noun = tree.head(i);
  if (tree.relation(i) !== 'acl' || !/^VB[NG]$/.test(tree.tag(i)) || noun >= i || !isInstitution(tree, noun)) return;
  if (tree.relation(noun) === 'obl') tree.set(i, tree.head(noun), 'advcl');
}

/** "photographed with a man | later convicted of fraud": a participle right behind a noun, without a comma, is told of the noun. */
export function participleBehind(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'advcl' || tree.tag(i) !== 'VBN') return;
  if (tree.children(i, 'mark', 'aux', 'aux:pass', 'cop', ...SUBJECTS).length > 0) return;
  let noun = i - 1;
  while (tree.tag(noun).startsWith('RB') && tree.head(noun) === i) noun--;
  while (/^(?:flat|compound)$/.test(tree.relation(noun)) && tree.head(noun) < noun) noun = tree.head(noun);
  const isBeside = /^(?:obj|obl)$/.test(tree.relation(noun)) && tree.head(noun) === tree.head(i) && tree.head(i) < noun;
  if (isInstitution(tree, noun)) return;
  if (isBeside && tree.tag(noun).startsWith('NN') && !DAY.test(tree.form(noun))) tree.set(i, noun, 'acl');
}

/** "Thieves posing as Oduya | stole it": a bare participle is no sentence's verb, so who stands behind its "as" is not the thief. */
export function participleAtRoot(tree: Mender, i: number): void {
  if (tree.tag(i) !== 'VBG' || !/^(?:root|ccomp|parataxis)$/.test(tree.relation(i))) return;
  const [noun = NONE] = tree.children(i, 'nsubj').filter((child) => child < i);
  if (noun === NONE || tree.children(i, 'aux', 'cop', 'mark').length > 0) return;
  const verb = tree.children(i, 'advcl').find((child) => child > i && startOf(tree, child) !== NONE) ?? NONE;
  const [as = NONE] = tree.children(verb, 'mark').filter((mark) => mark === i + 1);
  const [name = NONE] = tree.children(verb, 'nsubj').filter((child) => child > as);
  if (!/^(?:as|like)$/.test(tree.form(as)) || name === NONE || name > verb) return;
  tree.set(verb, tree.head(i), tree.relation(i));
  for (const child of [...tree.children(i)]) if (child > verb) tree.set(child, verb, tree.relation(child));
  tree.set(noun, verb, 'nsubj');
  tree.set(i, noun, 'acl');
  tree.set(name, i, 'obl');
  tree.set(as, name, 'case');
}

/** "spoke out after her father, Ode, | had died": the time word opens a clause that the tree made the sentence's own. */
export function clauseAtRoot(tree: Mender, i: number): void {
  const start = startOf(tree, i);
  if (tree.relation(i) !== 'root' || !isOrphan(tree, i, start)) return;
  const clause = tree.children(i).find((child) => child < start && /^VB/.test(tree.tag(child)));
  if (clause === undefined || tree.relation(clause) !== 'advcl') return;
  const noun = tree.children(clause).find((child) => child > clause && openerOf(tree, child) !== NONE);
  if (noun === undefined || !closes(tree, noun, start) || tree.children(clause, 'nsubj').length === 0) return;
  tree.set(openerOf(tree, noun), i, 'mark');
  tree.set(clause, NONE, 'root');
  tree.set(i, clause, 'advcl');
  give(tree, noun, i);
}

/** The time word that stands before a noun, NONE without one. */
function openerOf(tree: Mender, noun: number): number {
  if (!/^NN/.test(tree.tag(noun))) return NONE;
  return tree.children(noun, 'case').find((mark) => /^(?:after|before|since|until)$/.test(tree.form(mark))) ?? NONE;
}
