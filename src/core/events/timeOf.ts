// When it happened, as far as its own words tell: the date expression that belongs to the verb or the noun.

import type { DateExpression } from '../article';
import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import type { Scene } from './scene';
import { classOfNoun } from './lexicon/classOf';

const FINE = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/;
const SPAN = /^\d{4}-(?:\d{2}|W\d{2})/;
const DATED = /^\d{4}/;
const COMPARED = /^(?:compared|comparison|than|versus)$/;
const REACH = 8;
/** Words on either side of a verb that may be its clause's: longer ones are lists. */
const FARTHEST = 120;

/** 3 a day, 2 a week or month, 1 a coarser time, 0 none that a calendar has. */
export function fineness({ type, value }: DateExpression): number {
  if (type === 'DURATION' || type === 'SET' || !DATED.test(value)) return 0;
  return FINE.test(value) ? 3 : SPAN.test(value) ? 2 : 1;
}

/** In a quotation these are the day of speaking. */
const SPEAKING = /^(?:today|tonight|this (?:morning|afternoon|evening))/i;

/** The finest date among words, of two alike the first; one inside another phrase ("a February trip") or that bounds it ("until May") last.
 * What hangs on `noun` itself comes before all. */
export function dateAmong(
  scene: Scene,
  own: readonly number[],
  perfect: boolean,
  noun: number = NONE,
): DateExpression | null {
  let best: DateExpression | null = null;
  let most = 0;
  for (const i of own) {
    const date = scene.marks.date(i);
    if (date === null || (own.includes(i - 1) && scene.marks.date(i - 1) === date)) continue;
    if (scene.marks.quotation(i) !== null && !SPEAKING.test(date.text)) continue;
    if (isLimit(scene, i, own)) continue;
    const score = hangsOn(scene, i, date, noun) ? fineness(date) + 0.2 : scoreOf(scene, i, date, perfect);
    if (score > most) [best, most] = [date, score];
  }
  return best;
}

/** "adjourned until | June": how long it lasts; not "did not leave until | June", when it happens. */
function isLimit({ words }: Scene, date: number, own: readonly number[]): boolean {
  return /^(?:until|till)$/.test(words.lower(date - 1)) && !own.some((i) => words.lemma(i) === 'not');
}

/** "the | November summit", "the summit | in May": the noun's own time, where a noun is asked for. */
function hangsOn({ words, marks }: Scene, i: number, date: DateExpression, noun: number): boolean {
  if (noun === NONE || fineness(date) === 0 || /^(?:until|till|since)$/.test(words.lower(i - 1))) return false;
  for (let k = i; marks.date(k) === date; k++) if (words.head(k) === noun) return true;
  return false;
}

function scoreOf(scene: Scene, i: number, date: DateExpression, perfect: boolean): number {
  const fine = fineness(date);
  const { words } = scene;
  const governor = words.lower(i - 1);
  if (fine === 0 || (governor === 'since' && !perfect)) return 0;
  if (governor === 'of' && words.lower(i - 2) === 'as') return 0;
  if (isCompared(scene, i) || isOfAnother(scene, i, date) || isFromAnother(scene, i, date)) return 0;
  if (/^(?:until|till|before|by)$/.test(governor)) return fine / 2;
  if (isModifier(scene, i, date)) return fine / 4;
  return /^(?:on|in|at|this|last)$/.test(governor) ? fine + 0.1 : fine;
}

/** "fell by a third compared to March", "more than in 2029". */
function isCompared({ words }: Scene, i: number): boolean {
  return [1, 2, 3].some(
    (back) => COMPARED.test(words.lower(i - back)) && words.sentence(i - back) === words.sentence(i),
  );
}

/** "since the November summit", "about the crash in May": the date of another event that is spoken of. */
function isOfAnother({ words, marks }: Scene, i: number, date: DateExpression): boolean {
  let noun = false;
  for (let k = i - 1; k >= i - REACH && words.sentence(k) === words.sentence(i); k--) {
    if (words.pos(k) === 'PUNCT') return false;
    if (classOfNoun(words.lemma(k)) !== null) noun = true;
    if (!/^(?:since|about|over|regarding|concerning|after|before|ahead)$/.test(words.lower(k))) continue;
    // "since they recalled them | in 2022": the clause's own.
    if (words.relation(k) === 'mark') return false;
    let next = i;
    while (marks.date(next) === date) next++;
    return noun || [0, 1, 2].some((ahead) => classOfNoun(words.lemma(next + ahead)) !== null);
  }
  return false;
}

/** "on the evening before | her death": counted from what follows, and not from the day of telling. */
function isFromAnother({ words, marks }: Scene, i: number, date: DateExpression): boolean {
  if (!/\s(?:before|after)$/.test(date.text)) return false;
  let next = i;
  while (marks.date(next) === date) next++;
  return words.sentence(next) === words.sentence(i) && /^(?:DT|PRP\$|NNS?|NNPS?|VBG)$/.test(words.tag(next));
}

/** "a February trip", "the 2010 visit": the date tells about the noun. */
function isModifier({ words, marks }: Scene, i: number, date: DateExpression): boolean {
  let next = i;
  while (marks.date(next) === date) next++;
  const before = words.tag(i - 1);
  return (before === 'DT' || before === 'PRP$' || before === 'POS') && words.tag(next).startsWith('NN');
}

/** All words of a clause that are its own, not those of clauses under it; what it takes as content is none of its words. */
export function ownWords({ analysis, words }: Scene, { index, start, end, predicate }: Clause): number[] {
  const own: number[] = [];
  for (let i = Math.max(start, predicate - FARTHEST); i < Math.min(end, predicate + FARTHEST); i++) {
    if (words.sentence(i) !== NONE && analysis.clauseOf(i)?.index === index) own.push(i);
  }
  return own;
}
