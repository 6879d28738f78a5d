// Whose subject a noun is, where the tree hung it elsewhere.

import { titleOf, tellingVerb } from './vocabulary';
import type { Mender } from './mender';
import { NONE } from './words';

/** "Ms | Oduya", "Foreign Minister | Mara Oduya": two nouns side by side in one part of a sentence are one person. */
export function titledName(tree: Mender, i: number): void {
  if (!/^(?:nsubj|obj|obl|nmod|nsubj:pass)$/.test(tree.relation(i)) || !/^NNP?$/.test(tree.tag(i))) return;
  let name = i + 1;
  while (/^(?:compound|flat)$/.test(tree.relation(name)) && tree.head(name) > name) name = tree.head(name);
  if (tree.relation(name) !== tree.relation(i) || tree.head(name) !== tree.head(i) || tree.tag(name) !== 'NNP') return;
  if (tree.tag(i) === 'NNP' || titleOf(tree.form(i)) !== undefined) tree.set(i, name, 'nmod');
}

/** "Ode, the minister of Norland, | and Marr signed it": both do, where the tree has a subject twice. */
export function twoSubjects(tree: Mender, i: number): void {
  if (!/^nsubj/.test(tree.relation(i))) return;
  const beside = tree.children(tree.head(i)).filter((child) => child < i);
  const first = beside.filter((child) => /^nsubj/.test(tree.relation(child))).at(-1) ?? NONE;
  const and = beside.find((child) => child > first && tree.relation(child) === 'cc');
  if (first === NONE || and === undefined || tree.children(first, 'appos').length === 0) return;
  tree.set(i, first, 'conj');
  tree.set(and, i, 'cc');
}

/** "Brandt, who met her deputy, | Petr Oduya, went": a second subject set off behind a noun of the relative clause names that noun. */
export function nameInRelative(tree: Mender, i: number): void {
  const verb = tree.head(i);
  const start = tree.firstUnder(i);
  if (!/^nsubj/.test(tree.relation(i)) || tree.tag(i) !== 'NNP' || i > verb || tree.form(start - 1) !== ',') return;
  const first = tree.children(verb, 'nsubj', 'nsubj:pass').find((subject) => subject < i) ?? NONE;
  const noun = start - 2;
  const isInside = tree.children(first, 'acl:relcl').some((clause) => clause < noun && tree.isUnder(noun, clause));
  if (!isInside || !/^NNS?$/.test(tree.tag(noun))) return;
  const name = tree.children(i, 'flat').at(-1) ?? i;
  if (tree.form(name + 1) === ',' && name + 1 < verb) tree.set(i, noun, 'appos');
}

/** "Mara Oduya, | the daughter of Jon Oduya, was": a verb has one subject, and what commas close in behind it says who that is. */
export function subjectExplained(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (!/^nsubj/.test(tree.relation(i)) || !/^NNS?$/.test(tree.tag(i)) || i > verb) return;
  const first = tree.children(verb, 'nsubj', 'nsubj:pass').find((subject) => subject < i) ?? NONE;
  const start = tree.firstUnder(i);
  const isNamed = tree.tag(start) === 'DT' || tree.children(i, 'nmod:poss').length > 0;
  if (first === NONE || tree.form(start - 1) !== ',' || !isNamed) return;
  const between = tree.children(verb).filter((child) => child > i && child < verb);
  const isClosed = [...tree.children(i, 'punct'), ...between].some((mark) => mark > i && tree.form(mark) === ',');
  if (isClosed && tree.children(verb, 'cc').every((cc) => cc > verb)) tree.set(i, first, 'appos');
}

/** "3 May – | Oduya met Brandt": the day before the dash does nothing. */
export function dayBeforeDash(tree: Mender, i: number): void {
  const day = tree.head(i);
  if (!/^(?:nmod|appos|conj|flat|dep)$/.test(tree.relation(i)) || !/^nsubj/.test(tree.relation(day)) || day > i) return;
  const start = tree.firstUnder(i);
  const dash = [start, start - 1].find((word) => /^[–—-]$/.test(tree.form(word)));
  if (dash === undefined || tree.tag(day) !== 'CD' || !/^\d{1,2}$/.test(tree.form(day))) return;
  const verb = tree.head(day);
  tree.set(i, verb, tree.relation(day));
  tree.set(day, verb, 'obl:unmarked');
  tree.set(dash, verb, 'punct');
}

/** "On board the Varn, Marr | claims": of two subjects the one in front belongs to the noun that its preposition stands before. */
export function frontedPlace(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'nsubj' || i > verb || tree.form(i - 1) !== ',') return;
  const before = tree.children(verb).filter((child) => child < i && tree.relation(child) !== 'punct');
  const [first = NONE, place = NONE] = before.reverse();
  if (tree.relation(first) !== 'nsubj' || tree.relation(place) !== 'obl') return;
  const start = Math.min(first, ...tree.children(first));
  if (place === start - 1 && tree.children(place, 'case').length > 0) tree.set(first, place, 'nmod');
}

/** "Lindqvist said Kovac, who left, | would run", "Oduya, who was ill, | had left, Lindqvist said": of two subjects one is the other verb's. */
export function lentSubject(tree: Mender, i: number): void {
  if (tree.relation(i) !== 'ccomp' || tree.children(i, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return;
  const verb = tree.head(i);
  const subjects = tree.children(verb, 'nsubj');
  if (subjects.length !== 2 || tellingVerb(tree.lemma(verb)) === undefined) return;
  const [first = NONE, second = NONE] = subjects;
  if (verb > i && (first > i || second < i)) return;
  const noun = verb < i && second > verb ? second : first;
  tree.set(noun, i, tree.children(i, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj');
}

/** "The minister is due | to visit", "had been due | to be dismissed, she said": the infinitive is no subject, and nobody's words. */
export function dueTo(tree: Mender, i: number): void {
  const head = tree.head(i);
  if (tree.relation(i) === 'csubj' && tree.tag(i) === 'VB' && i > head && tree.tag(head) === 'JJ')
    if (tree.children(head, 'nsubj').some((subject) => tree.form(subject) !== 'it')) tree.set(i, head, 'xcomp');
  const [to = NONE] = tree.children(i, 'mark');
  const due = to - 1;
  if (
    tree.relation(i) === 'ccomp' &&
    tree.form(to) === 'to' &&
    tree.relation(due) === 'ccomp' &&
    tree.tag(due) === 'JJ'
  )
    if (tree.head(due) === head) tree.set(i, due, 'xcomp');
}

/** "The trial is | due to resume": no preposition, where a verb follows. */
export function dueBeforeVerb(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (
    tree.form(i) !== 'due' ||
    tree.relation(i) !== 'mark' ||
    tree.tag(verb) !== 'VB' ||
    tree.relation(i + 1) !== 'fixed'
  )
    return;
  tree.set(i, tree.head(verb), tree.relation(verb));
  for (const child of [...tree.children(verb)]) if (child < i) tree.set(child, i, tree.relation(child));
  tree.set(i + 1, verb, 'mark');
  tree.set(verb, i, 'xcomp');
}

/** "told Ode | that the ship had sailed": who stands before "that" is told, and does nothing in the clause behind it. */
export function personTold(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'ccomp' || tellingVerb(tree.lemma(verb)) === undefined) return;
  const that = tree.children(i, 'mark').find((mark) => /^(?:that|whether|if)$/.test(tree.form(mark)));
  if (that === undefined || that < verb) return;
  for (const child of [...tree.children(i)])
    if (
      child > verb &&
      child < that &&
      /^(?:NN|PRP$)/.test(tree.tag(child)) &&
      tree.children(child, 'case').length === 0
    )
      tree.set(child, verb, 'iobj');
}

/** "Minister Ode, who came late, | tweeted": a sentence is built on its verb, and the noun is its subject. */
export function verbUnderNoun(tree: Mender, i: number): void {
  let noun = tree.head(i);
  while (tree.relation(noun) === 'appos') noun = tree.head(noun);
  if (!isBareFinite(tree, i) || tree.relation(noun) !== 'root' || !tree.tag(noun).startsWith('NN') || noun > i) return;
  if (tree.form(i - 1) !== ',' || tree.children(i, 'mark').length > 0 || tree.children(noun, 'cop').length > 0) return;
  tree.set(i, NONE, 'root');
  for (const child of [...tree.children(noun)]) if (child > i) tree.set(child, i, tree.relation(child));
  tree.set(noun, i, 'nsubj');
}

const NO_SUBJECT = /^(?:xcomp|obj|iobj|dep|appos|nmod)$/;

/** "the spokesperson for the ministry, Ode, | told reporters", "Asked about it, the minister | left": a bare noun is the subject. */
export function subjectBefore(tree: Mender, i: number): void {
  if (!isBareFinite(tree, i)) return;
  const before = lastBefore(tree, i, i);
  const noun = /^VB[GN]$/.test(tree.tag(before)) ? behindComma(tree, before, i) : before;
  if (!/^(?:NN|PRP$)/.test(tree.tag(noun)) || !NO_SUBJECT.test(tree.relation(noun))) return;
  if (tree.children(noun, 'case', 'mark', 'cop').length === 0) tree.set(noun, i, 'nsubj');
}

function lastBefore(tree: Mender, head: number, end: number): number {
  const children = tree.children(head).filter((child) => child < end && !/^(?:RB|[,:.])/.test(tree.tag(child)));
  return children.at(-1) ?? NONE;
}

/** The last noun of a clause before the verb, where a comma has closed that clause. */
function behindComma(tree: Mender, participle: number, verb: number): number {
  const noun = lastBefore(tree, participle, verb);
  const comma = tree.children(participle, 'punct').find((child) => tree.form(child) === ',' && child > participle);
  return comma !== undefined && comma < noun ? noun : NONE;
}

function isBareFinite(tree: Mender, verb: number): boolean {
  return /^VB[DZP]$/.test(tree.tag(verb)) && tree.children(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length === 0;
}

/** "Oduya, the mayor of Varnholm, | resigned": nobody is spoken to, the noun between the commas names the first once more. */
export function addressedSubject(tree: Mender, i: number): void {
  const verb = tree.head(i);
  if (tree.relation(i) !== 'vocative' || !/^NNPS?$/.test(tree.tag(i)) || i > verb) return;
  const [noun = NONE, ...others] = tree.children(verb, 'nsubj', 'nsubj:pass');
  if (others.length > 0 || noun < i || noun > verb || !/^NNP?$/.test(tree.tag(noun))) return;
  const isClosed = [...tree.children(noun), ...tree.children(verb)].some(
    (mark) => tree.form(mark) === ',' && mark > noun && mark < verb,
  );
  if (!isClosed) return;
  tree.set(i, verb, tree.relation(noun));
  tree.set(noun, i, 'appos');
}
