// What a number is of, told by its unit, the noun it counts, the verb that noun suffers or does, and its state.

import type { Analysis } from '../../language/analysis';
import { NONE, type Words } from '../../language/words';
import type { Numeral } from './numerals';
import { toll } from './tolls';
import { ANYBODY, BY_NOUN, BY_PATIENT, BY_STATE, BY_SUBJECT, currencyOf, TAKES_LIVES, unitOf } from './vocabulary';

export interface Subject {
  readonly kind: string;
  readonly counted: string;
  readonly unit: string;
  /** To the first unit of its kind: 1000 for kilometres. */
  readonly factor: number;
  /** The word that stands for the whole in the tree. */
  readonly word: number;
  /** First and last word that belong to the number's phrase. */
  readonly first: number;
  readonly last: number;
}

type Reading = (analysis: Analysis, numeral: Numeral) => Subject | null;

/** In order: a currency or a unit says all; then age and magnitude, which are measured in nothing; then people by what befell them. */
const READINGS: readonly Reading[] = [money, age, measure, magnitude, toll, counted];

/** Null where the number names something ("Flight 370") or nothing says what it is of. */
export function subjectOf(analysis: Analysis, numeral: Numeral): Subject | null {
  if (isName(analysis.words, numeral)) return null;
  for (const read of READINGS) {
    const subject = read(analysis, numeral);
    if (subject) return subject;
  }
  return null;
}

/** "Flight 370", "AK 47", "Channel 16", "No. 10": after a name or a label, with no noun of its own behind it. */
function isName(words: Words, { from, to }: Numeral): boolean {
  // "AK-47".
  if (words.form(from - 1) === '-' && words.pos(from - 2) === 'PROPN' && words.end(from - 2) === words.start(from - 1))
    return true;
  const before = words.pos(from - 1);
  const named =
    before === 'PROPN' ||
    /^(?:no|nos|number|page|chapter|channel|flight|route|article|section|phase|day|grade|level|top)$/.test(
      words.lower(from - 1),
    );
  const hangs = words.head(from) === from - 1 || words.head(from - 1) === from;
  return named && hangs && words.pos(to) !== 'NOUN' && words.form(to) !== '%';
}

const SIGN = /^(?:[$€£¥₹]|\p{Lu}{1,3}\$|Rs)$/u;

/** "$13.7 billion", "240 million crowns", "$42 a share". */
function money({ words }: Analysis, { from, to }: Numeral): Subject | null {
  const sign = SIGN.test(words.form(from - 1)) ? words.form(from - 1) : '';
  const currency = sign || currencyOf(words.lemma(nounBehind(words, to)));
  if (!currency || (!sign && words.lemma(nounBehind(words, to)) === 'real')) return null;
  const end = sign ? to : nounBehind(words, to) + 1;
  const per = perOf(words, end);
  const word = sign ? from - 1 : end - 1;
  return { kind: 'money', counted: per, unit: currency, factor: 1, word, first: sign ? from - 1 : from, last: end - 1 };
}

/** "share" of "$42 a share", "per share", "a barrel"; '' without. */
function perOf(words: Words, at: number): string {
  return /^(?:an?|per|each|every)$/.test(words.lower(at)) && words.pos(at + 1) === 'NOUN' ? words.lemma(at + 1) : '';
}

/** The noun right behind a number, at most one adjective between: "240 million (Norland) crowns". */
function nounBehind(words: Words, at: number): number {
  if (words.pos(at) === 'NOUN') return at;
  return words.pos(at + 1) === 'NOUN' && /^(?:ADJ|PROPN)$/.test(words.pos(at)) ? at + 1 : at;
}

/** "seven-year-old son Samuel", "Dorin Lasko, 27,": whose age it is stands in `counted`. */
function age({ words }: Analysis, { from, to, high }: Numeral): Subject | null {
  const old = oldBehind(words, to);
  const owner = old === NONE ? nameBefore(words, from, to, high) : ownerBehind(words, old);
  if (owner === NONE) return null;
  const last = Math.max(to - 1, old);
  return { kind: 'age', counted: words.lower(owner), unit: 'year', factor: 1, word: owner, first: from, last };
}

/** The "old" of "seven-year-old" and "7 years old". */
function oldBehind(words: Words, to: number): number {
  const year = words.form(to) === '-' ? to + 1 : to;
  const old = words.form(year + 1) === '-' ? year + 2 : year + 1;
  return words.lemma(year) === 'year' && words.lower(old) === 'old' ? old : NONE;
}

/** The last name among the next words of the phrase: "son | Samuel", "Dorin | Lasko". */
function ownerBehind(words: Words, old: number): number {
  let owner = NONE;
  for (let i = old + 1; i < old + 6 && /^(?:NOUN|PROPN|ADJ)$/.test(words.pos(i)); i++)
    if (words.pos(i) === 'PROPN') owner = i;
  return owner;
}

const OLDEST = 115;

/** "Lasko, | 27, pleaded": between two marks, after a name. */
function nameBefore(words: Words, from: number, to: number, value: number): number {
  const isAlone = to === from + 1 && words.form(from - 1) === ',' && /^[,.;)]$/.test(words.form(to));
  return isAlone &&
    value > 0 &&
    value <= OLDEST &&
    /^(?:NOUN|PROPN)$/.test(words.pos(from - 2)) &&
    /^\p{Lu}.*\p{Ll}/u.test(words.form(from - 2))
    ? from - 2
    : NONE;
}

/** "80-metre section", "fell 150 metres", "4.5% of voters", "260ft high". What is measured stands in `counted`. */
function measure(analysis: Analysis, { from, to, suffix }: Numeral): Subject | null {
  const { words } = analysis;
  const dashed = words.form(to) === '-' ? to + 1 : to;
  const at = suffix ? to - 1 : dashed;
  const unit = unitOf(suffix || words.lower(dashed)) ?? unitOf(words.lemma(dashed));
  if (!unit || (suffix === '' && words.lower(dashed) === 'pc')) return null;
  const word = measuredBy(analysis, at);
  const what = word === at ? '' : words.lemma(word).toLowerCase();
  return {
    kind: unit.measures,
    counted: what,
    unit: suffix || words.lemma(dashed),
    factor: unit.factor,
    word,
    first: from,
    last: at,
  };
}

/** The noun that a unit describes ("an 80-metre | section"), or of which it is a part ("12 percent of | voters"); else the unit. */
function measuredBy(analysis: Analysis, unit: number): number {
  const { words } = analysis;
  for (
    let i = unit + 1;
    i < unit + 4 && /^(?:ADJ|NOUN|PUNCT)$/.test(words.pos(i)) && !/^[,.;:]/.test(words.form(i));
    i++
  )
    if (words.pos(i) === 'NOUN') return i;
  for (const child of words.children(unit))
    if (words.relation(child) === 'nmod' && words.lower(words.child(child, 'case')) === 'of') return child;
  return equated(analysis, unit) ?? lasting(analysis, unit) ?? unit;
}

/** "They | talked for six hours". */
function lasting({ words }: Analysis, unit: number): number | null {
  const verb = words.head(unit);
  return words.lower(words.child(unit, 'case')) === 'for' && words.pos(verb) === 'VERB' ? verb : null;
}

const EQUATES: ReadonlySet<string> = new Set(['be', 'reach', 'hit', 'total', 'stand']);

/** "| Turnout was 68 percent"; the first word of a sentence may be taken for a name. */
function equated(analysis: Analysis, unit: number): number | null {
  const clause = analysis.clauseOf(unit);
  if (!clause?.verb || !EQUATES.has(clause.verb.lemma)) return null;
  const { predicate, object, obliques, subject } = clause;
  const isSaid = predicate === unit || object?.head === unit || obliques.some(({ head }) => head === unit);
  return isSaid && subject && /^(?:NOUN|PROPN)$/.test(analysis.words.pos(subject.head)) ? subject.head : null;
}

/** "magnitude 7.8", "a magnitude of 6.1", "7.8-magnitude". */
function magnitude({ words }: Analysis, { from, to, high }: Numeral): Subject | null {
  const near = [from - 1, from - 2, words.form(to) === '-' ? to + 1 : to].find((i) => words.lemma(i) === 'magnitude');
  if (near === undefined || high > 10) return null;
  return {
    kind: 'magnitude',
    counted: '',
    unit: '',
    factor: 1,
    word: near,
    first: Math.min(near, from),
    last: Math.max(near, to - 1),
  };
}

/** "12 people were killed", "killing 12", "26 dead", "three fishermen", "240 boats". */
function counted(analysis: Analysis, numeral: Numeral): Subject | null {
  const { words } = analysis;
  const noun = countedNoun(words, numeral);
  const state =
    stateOf(words, noun === NONE ? numeral.to : noun + 1) ??
    (noun === NONE ? undefined : BY_STATE.get(words.lower(noun)));
  const head = noun === NONE ? numeral.to - 1 : noun;
  const kind = state ?? kindOfNoun(analysis, head, noun !== NONE);
  const lemma = noun === NONE ? '' : words.lemma(noun);
  if (!kind && noun === NONE) return null;
  const category = kind && (ANYBODY.has(lemma) || BY_NOUN.has(lemma) || BY_STATE.has(lemma)) ? '' : lemma;
  return { kind: kind ?? 'count', counted: category, unit: '', factor: 1, word: head, first: numeral.from, last: head };
}

/** The noun that the number stands before; at most three words of description between. */
function countedNoun(words: Words, { from, to }: Numeral): number {
  let noun = NONE;
  for (let i = to; i < to + 4 && words.sentence(i) === words.sentence(from); i++) {
    const pos = words.pos(i);
    if (pos === 'NOUN') noun = i;
    else if (noun !== NONE || (pos !== 'ADJ' && pos !== 'PROPN' && words.tag(i) !== 'VBN')) break;
  }
  return noun;
}

/** "26 | dead", "12 people | missing", "16 were | injured". */
function stateOf(words: Words, at: number): string | undefined {
  const skip = /^(?:be|remain|stay|still|other|more|feared|presumed|as|confirmed|reported)$/;
  let i = at;
  while (i < at + 3 && (skip.test(words.lemma(i)) || skip.test(words.lower(i)))) i++;
  return /^[,.;:]/.test(words.form(i)) ? undefined : BY_STATE.get(words.lower(i));
}

function kindOfNoun(analysis: Analysis, head: number, isNoun: boolean): string | undefined {
  const { words } = analysis;
  const own = isNoun ? BY_NOUN.get(words.lemma(head)) : undefined;
  return (
    own ?? participleOf(words, head) ?? byClause(analysis, firstOf(words, head), isNoun) ?? byVerbBehind(words, head)
  );
}

/** Of "300 children and three | firefighters" the first, which the verb has as its own. */
function firstOf(words: Words, head: number): number {
  let first = head;
  while (words.relation(first) === 'conj' && words.head(first) < first && words.pos(words.head(first)) !== 'VERB')
    first = words.head(first);
  return first;
}

function byClause(analysis: Analysis, head: number, isNoun: boolean): string | undefined {
  const clause = analysis.clauseOf(head);
  if (!clause?.verb) return undefined;
  const { verb, subject, object, obliques } = clause;
  const isSubject = subject?.head === head;
  // "1,400 people lost their lives".
  if (isSubject && verb.lemma === 'lose' && object && analysis.words.lemma(object.head) === 'life') return 'dead';
  if (isSubject && verb.voice === 'active') return BY_SUBJECT.get(verb.lemma);
  if (isSubject && !BY_PATIENT.has(verb.lemma)) return byWhatIsKnown(analysis.words, verb.head);
  // The tree often hangs a number without a noun as a bare oblique: "wounding | more than 80".
  const bare = obliques.some((one) => one.preposition === '' && one.head === head);
  const isObject = object?.head === head || bare || (!isNoun && head > verb.head && head - verb.head < NEAR);
  if (verb.voice === 'passive' ? !isSubject : !isObject) return undefined;
  if (analysis.words.lemma(head) === 'life') return TAKES_LIVES.has(verb.lemma) ? 'dead' : undefined;
  return BY_PATIENT.get(verb.lemma);
}

/** "640 people are known | to have died", "feared | to have been killed". */
function byWhatIsKnown(words: Words, verb: number): string | undefined {
  const known = words.child(verb, 'xcomp');
  if (known === NONE) return undefined;
  return (words.child(known, 'aux:pass') === NONE ? BY_SUBJECT : BY_PATIENT).get(words.lemma(known));
}

const NEAR = 6;
const HELPS = /^(?:be|have|been|already|so|far|now|also|all|were|was|had|has|is|are)$/;

/** "37 | had died", "120 | were injured", where no tree is sure. */
function byVerbBehind(words: Words, head: number): string | undefined {
  let i = head + 1;
  while (i < head + 5 && (HELPS.test(words.lower(i)) || HELPS.test(words.lemma(i)))) i++;
  const isPassive = words.tag(i) === 'VBN' && words.lemma(i - 1) === 'be';
  return isPassive
    ? BY_PATIENT.get(words.lemma(i))
    : i > head + 1 || words.tag(i) === 'VBD'
      ? BY_SUBJECT.get(words.lemma(i))
      : undefined;
}

/** "12 people | killed in the attack". */
function participleOf(words: Words, head: number): string | undefined {
  for (const child of words.children(head))
    if (words.relation(child) === 'acl' && words.tag(child) === 'VBN') return BY_PATIENT.get(words.lemma(child));
  return undefined;
}
