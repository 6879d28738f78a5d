// Who a title begins with, and whether they are many.

import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import { endsInName, isAsked } from './cues';
import { headsFrom, headsOf, partyOf, peopleAt } from './parties';
import { bare, fitted, joined, textOf, wordsUnder } from './phraseText';
import type { Scene } from './scene';

const LONGEST_SUBJECT = 7;

/** The subject's persons by name, else its words without article; '' for a pronoun that nobody resolves. */
export function subjectText(scene: Scene, { subject }: Clause): string {
  if (subject === null) return '';
  const known: string[] = [];
  const parts = headsOf(scene, subject).flatMap((head) => {
    const people = peopleAt(scene, head);
    if (people.length > 0) {
      known.push(...people);
      return people.map(scene.label);
    }
    if (/^(?:PRP|W|VB|IN|RB)/.test(scene.words.tag(head)) || isAsked(scene, head)) return [];
    const text =
      subject.by === 'relative' ? bare(textOf(scene, relativeBase(scene, head))) : groupText(scene, head, known);
    // "Varga’s husband, Emil Varga, | dies".
    return [/, [^,]*$/.test(text) && !/, [^,]* and /.test(text) ? `${text},` : text];
  });
  return withoutOpener(joined([...new Set(parts.filter((part) => part !== ''))]));
}

/** "Yesterday" and "its" say something only where the article's other words stand around them. */
function withoutOpener(text: string): string {
  return text.replace(/^(?:(?:yesterday|today|tomorrow|meanwhile|its|his|her|their|my|our|your) )+/i, '');
}

/** "was not on | the plane that crashed": the plane alone. */
function relativeBase(scene: Scene, head: number): number[] {
  const list = withoutCase(scene, baseOf(scene, head), head);
  while (/^(?:RB|IN)$/.test(scene.words.tag(list[0] ?? NONE))) list.shift();
  return list;
}

function groupText(scene: Scene, head: number, known: readonly string[]): string {
  const joinedOn = new Set(headsFrom(scene, head).slice(1));
  const own = wordsUnder(scene, head).filter((i) => {
    for (let at = i, steps = 0; at !== NONE && at !== head && steps < 40; at = scene.words.head(at), steps++)
      if (joinedOn.has(at)) return false;
    return scene.words.relation(i) !== 'cc' || scene.words.head(i) !== head;
  });
  const noun = withoutCase(scene, own, head);
  while (scene.words.tag(noun[0] ?? NONE) === 'RB' && /^advmod/.test(scene.words.relation(noun[0] ?? NONE)))
    noun.shift();
  const fit = fitted(scene, noun, LONGEST_SUBJECT);
  return bare(textOf(scene, fit.length > 0 ? fit : baseOf(scene, head), known));
}

export function withoutCase({ words }: Scene, list: readonly number[], head: number): number[] {
  return list.filter(
    (i) =>
      !(
        words.head(i) === head &&
        i < head &&
        /^(?:case|mark|cc|punct)$/.test(words.relation(i)) &&
        words.tag(i) !== 'POS'
      ),
  );
}

export function baseOf({ analysis, words }: Scene, head: number): number[] {
  const phrase = analysis.phrases.get(head);
  const [first, end] = phrase === undefined ? [head, head + 1] : [phrase.start, phrase.end];
  const start = words.form(first - 1) === '-' && words.end(first - 1) === words.start(first) ? first - 2 : first;
  return Array.from(
    { length: Math.min(end - start, LONGEST_SUBJECT) },
    (_, k) => Math.max(start, end - LONGEST_SUBJECT) + k,
  );
}

/** `named`: the subject's text. */
export function isPlural(scene: Scene, clause: Clause, named: string): boolean {
  const { subject, verb } = clause;
  if (subject === null) return false;
  const { words } = scene;
  const first = verb?.auxiliaries[0] ?? verb?.head ?? NONE;
  const heads = headsFrom(scene, subject.head);
  if (heads.length > 1 && / and /.test(named)) return true;
  if (
    /^(?:are|were|have)$/.test(words.lower(first)) ||
    (words.tag(first) === 'VBP' && words.lower(first) === verb?.lemma)
  )
    return true;
  if (/^(?:is|was|has)$/.test(words.lower(first)) || words.tag(first) === 'VBZ') return false;
  const { people } = partyOf(scene, subject);
  if (people.length > 1) return true;
  if (heads.length === 1 && people.length === 1) return false;
  if (words.tag(subject.head) !== 'NNS' && heads.length === 1 && endsInName(scene, subject)) return false;
  for (let i = subject.start; i < subject.head; i++)
    if (words.tag(i) === 'CC' && words.tag(i + 1).startsWith('NNP')) return true;
  const tag = words.tag(subject.head);
  if (/^(?:half|most|some|all|many|majority)$/.test(words.lower(subject.head)) && ofMany(scene, subject.head))
    return true;
  if (tag === 'CD') return words.lower(subject.head) !== 'one';
  const isTeam = tag === 'NNPS' && scene.marks.place(subject.head) === null && !FIRM.test(words.lower(subject.head));
  return (
    isTeam || tag === 'NNS' || /^(?:police|people|both|many|others|they|these|those)$/.test(words.lower(subject.head))
  );
}

/** Last words of the names of firms: each is one. */
const FIRM =
  /^(?:foods|motors|airlines|airways|industries|systems|holdings|stores|technologies|resources|networks|studios|pictures|records|laboratories|labs|brands|services|enterprises|partners|securities|works|mills|mines|lines)$/;

/** "half | of the children". */
function ofMany({ words }: Scene, head: number): boolean {
  return [...words.children(head)].some((child) => child > head && words.tag(child) === 'NNS');
}
