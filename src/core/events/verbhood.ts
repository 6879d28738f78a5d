// Whether a word that could be a verb is one where it stands: "officials said", not "the said officials"; "by meeting Oduya",
// not "the meeting".

import { BASE, isKnownVerb, kindOfVerb, PARTICIPLE, PAST, verbForm } from './forms';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  PLANNING,
  PREPOSITIONS,
  PRONOUNS,
  STATIVES,
  SUBORDINATORS,
} from './grammar-words';
import { isCapitalised, isName, type Word } from './words';

/** `brief`: the style of headlines and captions, where the present tells what happened and "X to meet Y" what is planned. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly brief: boolean;
}

/** Classes of verbs that a clause may follow without "that": "said talks were held". */
const TAKES_CLAUSE = new Set(['statement', 'appeal', 'criticism', 'threat', 'refusal']);
/** A clause may follow these without "that", too. */
const THINKS = /^(?:think|thought|believe|knew|know|hope|feel|felt|saw|fear|doubt|found|mean|meant)$/;
/** How far a sentence is searched for another verb. */
const FAR = 60;
const GERUND_OPENERS = new Set(
  'by after before while when since upon without for of from including despite on in through and or than as'.split(' '),
);
/** The word before, over adverbs and dates: "Ode" in "Ode on Tuesday quietly left". */
function before(words: readonly Word[], i: number, from: number): Word | null {
  let overDate = false;
  for (let k = i - 1; k >= from; k--) {
    const word = words[k]!;
    const adverb =
      ADVERBS.has(word.lower) || (word.lower.endsWith('ly') && word.kind === 'word' && !isCapitalised(word));
    const ofDate: boolean = word.date !== null || (overDate && /^(?:on|in|at|by|since|earlier|late)$/.test(word.lower));
    if (!adverb && !ofDate) return word;
    overDate = ofDate;
  }
  return null;
}

/** "Lindqvist signed", "officials said", "and met"; not "the signed letter", "detained citizens", "a firm founded here". */
export function isPast(
  words: readonly Word[],
  i: number,
  { from, to, brief }: Stretch,
  finite: boolean,
  later: boolean,
): boolean {
  const previous = before(words, i, from);
  const next = words[i + 1];
  const form = verbForm(words[i]!.lower)!;
  const clear = (form.is & PARTICIPLE) === 0;
  if (previous === null) return false;
  if (DETERMINERS.has(previous.lower) && previous.people === null && !PRONOUNS.has(previous.lower)) return false;
  if (previous.people !== null && /^(?:his|her|their)$/.test(previous.lower)) return false;
  if (PREPOSITIONS.has(previous.lower) && !isName(previous)) return false;
  if (BE.has(previous.lower) || HAVE.has(previous.lower)) return false;
  if (clear || PRONOUNS.has(previous.lower)) return true;
  if (previous.kind === 'punctuation' && PLANNING.has(words[i]!.lower)) return false;
  if (isName(previous)) return !(finite && next?.lower === 'by');
  if (previous.kind === 'punctuation') return afterMark(words, i, { from, to }, later);
  if (COORDINATORS.has(previous.lower)) return later && !finiteNounAfter(words, i, to);
  if (brief) return !finite;
  return !finite && next?.lower !== 'by' && !isReduced(words, i, to) && !followsFinite(words, i, from);
}

/** After a comma: "Ode, the spokesman, told", "the minister, who was ill, left"; not "a robot, named Bo, won". */
function afterMark(
  words: readonly Word[],
  i: number,
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  later: boolean,
): boolean {
  const mark = words[i - 1]!;
  const next = words[i + 1];
  if (!/^[,”")]$/.test(mark.text) || next === undefined) return false;
  if (mark.text !== ',') return true;
  const before = words[i - 2];
  if (before !== undefined && (isName(before) || before.role) && i - 2 >= from) return next.lower !== 'by';
  if (closesRelative(words, i - 1, from) || (!later && isOnlyVerb(words, i, to))) return true;
  return later && !PREPOSITIONS.has(next.lower) && (next.kind !== 'punctuation' || /^[“":]$/.test(next.text));
}

function closesRelative(words: readonly Word[], comma: number, from: number): boolean {
  for (let k = comma - 1; k >= from && words[k]!.text !== ','; k--) {
    if (/^(?:who|which|whose|whom|where)$/.test(words[k]!.lower)) return true;
  }
  return false;
}

function isOnlyVerb(words: readonly Word[], i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + FAR; k++) if (!words[k]!.quoted && isFinite(words, k)) return false;
  return true;
}

function isFinite(words: readonly Word[], k: number): boolean {
  const { lower } = words[k]!;
  if (words[k]!.date !== null || isCapitalised(words[k]!)) return false;
  if (MODALS.has(lower) || /^(?:is|are|was|were|has|have|had|did)$/.test(lower)) return true;
  const form = isName(words[k]!) ? null : verbForm(lower);
  if (form === null) return false;
  if (form.is & BASE && STATIVES.has(form.lemma) && words[k - 1]?.lower !== 'to') return true;
  return (form.is & PAST) > 0 && !(form.is & PARTICIPLE);
}

/** "the boat rescued on Friday was towed": another verb of the same clause follows. */
function isReduced(words: readonly Word[], i: number, to: number): boolean {
  const lemma = verbForm(words[i]!.lower)!.lemma;
  if (STATIVES.has(lemma) || TAKES_CLAUSE.has(kindOfVerb(lemma) ?? '')) return false;
  for (let k = i + 1; k < to; k++) {
    const { lower, kind } = words[k]!;
    if (kind === 'punctuation' || COORDINATORS.has(lower) || SUBORDINATORS.has(lower)) return false;
    if (isFinite(words, k)) return true;
  }
  return false;
}

/** "traders want a sum set aside": the clause has its verb before; "stands prepared" is one. */
function followsFinite(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1; k > from && k > i - FAR; k--) {
    const { lower, kind } = words[k]!;
    if (k === i - 1 && STATIVES.has(verbForm(lower)?.lemma ?? '')) return false;
    if (kind === 'punctuation' || COORDINATORS.has(lower) || SUBORDINATORS.has(lower)) return false;
    if (isFinite(words, k))
      return !TAKES_CLAUSE.has(kindOfVerb(verbForm(lower)?.lemma ?? '') ?? '') && !THINKS.test(lower);
  }
  return false;
}

/** "and detained citizens": an -ed word right before a plain noun that ends its phrase. */
function finiteNounAfter(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  const after = words[i + 2];
  if (next === undefined || i + 1 >= to || next.kind !== 'word') return false;
  const plain = !DETERMINERS.has(next.lower) && !PREPOSITIONS.has(next.lower) && !isName(next) && next.lower !== 'to';
  return (
    plain &&
    !SUBORDINATORS.has(next.lower) &&
    !ADVERBS.has(next.lower) &&
    (after === undefined || after.kind === 'punctuation') &&
    next.lower.endsWith('s')
  );
}

/** "by meeting Oduya", "Speaking to reporters", ", saying"; not "the meeting", "meeting rooms", "talks, including spending". */
export function isGerund(words: readonly Word[], i: number, { from, to, brief }: Stretch): boolean {
  if (PREPOSITIONS.has(words[i]!.lower)) return false;
  const previous = i > from ? words[i - 1]! : null;
  const next = i + 1 < to ? words[i + 1]! : undefined;
  if (previous === null || /^[,;:—–(]$/.test(previous.text))
    return next !== undefined && (isKnownVerb(words[i]!.lower) || next.kind === 'word');
  if (previous.people !== null && !/^(?:his|her|their)$/.test(previous.lower))
    return brief || words[i - 2]?.text === ',';
  if (!GERUND_OPENERS.has(previous.lower)) return false;
  return (
    next !== undefined &&
    (isName(next) ||
      DETERMINERS.has(next.lower) ||
      PREPOSITIONS.has(next.lower) ||
      next.lower === 'to' ||
      (isKnownVerb(words[i]!.lower) && next.kind === 'word'))
  );
}

/** Body text: only telling verbs ("Lindqvist says") and "remains", not "the remains of"; headlines: any verb after a name. */
export function isPresent(words: readonly Word[], i: number, { from, brief }: Stretch): boolean {
  const previous = before(words, i, from);
  if (previous === null) return false;
  if (words[i]!.lower === 'remains') return !DETERMINERS.has(words[i - 1]!.lower) && words[i + 1]?.lower !== 'of';
  if (isName(previous) || PRONOUNS.has(previous.lower))
    return words[i - 1]?.text !== "'s" && words[i - 1]?.text !== "'";
  if (/^(?:says|tells|adds|argues|writes|claims|insists|warns)$/.test(words[i]!.lower)) return previous.text !== "'s";
  return brief && previous.kind === 'word' && !DETERMINERS.has(previous.lower) && !PREPOSITIONS.has(previous.lower);
}

/** "leaders meet", "they say" in headlines; "analysts say" anywhere. */
export function isPluralPresent(words: readonly Word[], i: number, { from, brief }: Stretch): boolean {
  const previous = before(words, i, from);
  if (words[i]!.lower === 'remain') return i > from && !/^(?:to|and|or)$/.test(words[i - 1]!.lower);
  if (previous === null || previous.kind !== 'word' || (isName(previous) && previous.people === null && !brief))
    return false;
  if (/^(?:say|tell|expect|claim)$/.test(words[i]!.lower))
    return previous.lower.endsWith('s') || PRONOUNS.has(previous.lower);
  return (
    brief &&
    (previous.lower.endsWith('s') || isName(previous)) &&
    !DETERMINERS.has(previous.lower) &&
    !PREPOSITIONS.has(previous.lower)
  );
}
