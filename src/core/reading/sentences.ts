// Sentences: where they end, and where a full stop ends nothing.
// Ends: "in the U.S. The talks", "of fentanyl.Oduya said", "is late.” He left", "at 9 P.M. Mr. Ode left". Does not: "Mr. Ode", "Acme Inc. said",
// "“Why?” Ode asked", "the plan – so bold! – failed", "the firm Bolt! Brands".

import type { Block, Sentence, Token } from '../article';
import type { Span } from '../span';
import { datelineEnd } from './datelineEnd';
import { startsUpper } from './letters';
import {
  BEFORE_NUMBER,
  EXCLAIMERS,
  NEVER_LAST,
  OPENERS,
  PERSONAL_TITLES,
  SOMETIMES_LAST,
  SPEECH_VERBS,
  STREETS,
} from './sentenceWords';

const CLOSING = /^["'”’»)\]]$/;
const STOP = /^[.!?…]$/;
const WIDE_STOP = /^[。！？؟।۔]$/;

/** Every token of a block lies in exactly one sentence. Linear in the number of tokens. */
export function splitSentences(blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  let next = 0;
  blocks.forEach((block, index) => {
    while (next < tokens.length && tokens[next]!.start < block.start) next++;
    const from = next;
    while (next < tokens.length && tokens[next]!.end <= block.end) next++;
    const opening = block.kind === 'paragraph' ? datelineEnd(tokens, from, next, block === first) : -1;
    if (opening >= 0) add({ start: from, end: opening + 1 }, index);
    for (const range of sentencesBetween(tokens, opening < 0 ? from : opening + 1, next)) add(range, index);
  });
  return sentences;

  function add(range: Span, block: number): void {
    const { start, end } = range;
    sentences.push({ start: tokens[start]!.start, end: tokens[end - 1]!.end, block, tokens: range });
  }
}

/** Half-open ranges of token indices. */
function sentencesBetween(tokens: readonly Token[], from: number, limit: number): Span[] {
  const ranges: Span[] = [];
  let first = from;
  const tail: Tail = { quoted: false, walkedQuoted: false, stops: -1, end: -1 };
  for (let i = from; i < limit; i++) {
    if (tokens[i]!.text === '"') tail.quoted = !tail.quoted;
    const last = endsAt(tokens, first, i, limit, tail);
    if (last < 0) continue;
    for (let k = i + 1; k <= last; k++) if (tokens[k]!.text === '"') tail.quoted = !tail.quoted;
    ranges.push({ start: first, end: last + 1 });
    first = last + 1;
    i = last;
  }
  return ranges;
}

/** What hangs on a stop. A thousand stops in a row hang on the first of them; each asks anew, and the run is walked once. */
interface Tail {
  /** A straight quotation mark is open. */
  quoted: boolean;
  /** Of the last walk: whether one was open then, the last of stops and closing marks, the last of notes after them. */
  walkedQuoted: boolean;
  stops: number;
  end: number;
}

/** Index of the last token of the sentence that ends at token `i`, closing marks included; -1 where none ends. */
function endsAt(tokens: readonly Token[], first: number, i: number, limit: number, tail: Tail): number {
  if (i === limit - 1) return i;
  const { kind, text } = tokens[i]!;
  const isStop = kind === 'punctuation' && STOP.test(text);
  if (!isStop && kind === 'punctuation' && WIDE_STOP.test(text)) return withClosing(tokens, i, limit, tail);
  if (!isStop && !(kind === 'word' && text.endsWith('.'))) return -1;
  const last = withClosing(tokens, i, limit, tail);
  const after = tokens[last + 1];
  if (!after || last + 1 === limit) return last;
  const ends = isStop ? stopEnds(tokens, first, i, last, limit) : abbreviationEnds(tokens, first, i, last, limit);
  return ends ? last : -1;
}

/** Further stops and closing marks that hang on a stop: `?!`, `...`, `.”)`, `.[4]`. */
function withClosing(tokens: readonly Token[], i: number, limit: number, tail: Tail): number {
  if (i <= tail.stops && tail.quoted === tail.walkedQuoted) return tail.end;
  tail.walkedQuoted = tail.quoted;
  tail.stops = i;
  while (tail.stops + 1 < limit && isTail(tokens, tail.stops + 1, limit, tail.quoted)) tail.stops++;
  tail.end = tail.stops;
  while (isNote(tokens, tail.end + 1, limit)) tail.end += 3;
  return tail.end;
}

function isTail(tokens: readonly Token[], at: number, limit: number, quoted: boolean): boolean {
  const { text } = tokens[at]!;
  const hangsOnNext = at + 1 < limit && touches(tokens, at);
  // Apart from both its neighbours, a straight mark closes what is open: `we are ready. " She left`.
  if (!touches(tokens, at - 1)) return quoted && text === '"' && !hangsOnNext;
  if (STOP.test(text)) return true;
  if (!CLOSING.test(text)) return false;
  // A straight mark that hangs on the next word opens: `said."We` closes only where blank or mark follows.
  if (text !== '"' && text !== "'") return true;
  return !hangsOnNext || tokens[at + 1]!.kind === 'punctuation' || /^\p{Lu}/u.test(tokens[at + 1]!.text);
}

/** `[4]`, a note. */
function isNote(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 3 > limit || tokens[at]!.text !== '[') return false;
  return /^\d{1,3}$/.test(tokens[at + 1]!.text) && tokens[at + 2]!.text === ']';
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.end === tokens[at + 1]?.start;
}

function stopEnds(tokens: readonly Token[], first: number, i: number, last: number, limit: number): boolean {
  const before = tokens[i - 1];
  const hangs = before !== undefined && before.end === tokens[i]!.start;
  if (tokens[i]!.text === '.' && hangs) {
    const word = before.text.toLowerCase();
    if (NEVER_LAST.has(word)) return false;
    if (BEFORE_NUMBER.has(word) && tokens[last + 1]!.kind === 'number') return false;
    if (SOMETIMES_LAST.has(word + '.'))
      return opensClearly(tokens, last + 1) || closesAddress(tokens, first, i - 1, last);
  }
  if (hangs && isEnumerator(tokens, first, i - 1)) return false;
  if (/^[!?]$/.test(tokens[i]!.text) && goesOnAfterDash(tokens, last + 1)) return false;
  if (tokens[i]!.text === '!' && last === i && hangs && isNamed(tokens, first, i)) return false;
  if (touches(tokens, last)) return last > i ? isUpperAt(tokens, last + 1) : isRunOn(tokens, i, before);
  if (!startsSentence(tokens, last + 1)) return last === i && tokens[i]!.text !== '…' && hangs && isPlainWord(before);
  return tokens[i]!.text === '.' || last === i || !isReported(tokens, last + 1, limit);
}

/** After a word that is no abbreviation the stop ends the sentence, though the next begins small: "was great. they told us". */
function isPlainWord({ text }: Token): boolean {
  return /^\p{Ll}{3,}$/u.test(text);
}

/** "The plan – so bold! – failed": behind the dash the sentence goes on in small letters. */
function goesOnAfterDash(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && /^[-–—]$/.test(tokens[next]?.text ?? '')) next++;
  return next > at && /^\p{Ll}/u.test(tokens[next]?.text ?? '');
}

/** "the firm Bolt! Brands": a mark between capitals of one name. Whoever exclaims says "we" or "you", and begins anew with "The". */
function isNamed(tokens: readonly Token[], first: number, i: number): boolean {
  const [word, above, next] = [tokens[i - 1]!, tokens[i - 2], tokens[i + 1]!];
  if (i - 2 < first || above?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (next.kind !== 'word' || !isUpperAt(tokens, i + 1) || OPENERS.has(next.text)) return false;
  return tokens.slice(Math.max(first, i - 12), i).every(({ text }) => !EXCLAIMERS.has(text.toLowerCase()));
}

/** "These are: 1. Access", "2. Fines" at the start of a sentence. */
function isEnumerator(tokens: readonly Token[], first: number, at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]!.text) && (at === first || /^[:;]$/.test(tokens[at - 1]!.text));
}

/** "of fentanyl.Oduya said", not "example.Com", "v.2" or "Node.JS". */
function isRunOn(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const after = tokens[i + 1]!.text;
  const opens = /^[“"‘]$/.test(after) ? isUpperAt(tokens, i + 2) : /^\p{Lu}(?:[\p{Ll}'.]|$)/u.test(after);
  return opens && before !== undefined && /(?:[\p{Ll}\d]{2}|[)\]”"%])$/u.test(before.text);
}

/** "“Why now?” Ode asked": the telling belongs to the words told. */
function isReported(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(at + 5, limit); i++) {
    if (SPEECH_VERBS.has(tokens[i]!.text)) return i > at;
    if (!isUpperAt(tokens, i)) return false;
  }
  return false;
}

/** "the U.S. The talks" ends; "the U.S. Treasury", "Mr. Ode", "George W. Bush" do not. */
function abbreviationEnds(tokens: readonly Token[], first: number, i: number, last: number, limit: number): boolean {
  const word = tokens[i]!.text.slice(0, -1).toLowerCase();
  if (i === first && last === i) return false;
  if (NEVER_LAST.has(word)) return false;
  if (last > i && limit > last + 1 && !touches(tokens, last))
    return startsSentence(tokens, last + 1) && /^["”]$/.test(tokens[last]!.text);
  return opensClearly(tokens, last + 1) || closesAddress(tokens, first, i, last);
}

/** "at 12 Oak Ave. Mary lives", not "at 12 Oak Ave. Kessin, Norland". `at` is the street, `last` the stop behind it. */
function closesAddress(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  if (!STREETS.has(tokens[at]!.text.toLowerCase().replace('.', ''))) return false;
  if (!isUpperAt(tokens, last + 1) || !/^\p{Ll}/u.test(tokens[last + 2]?.text ?? '')) return false;
  let number = at - 1;
  while (number > Math.max(first, at - 4) && isUpperAt(tokens, number)) number--;
  return number < at - 1 && tokens[number]!.kind === 'number';
}

function opensClearly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (/^[“"‘]$/.test(token.text)) return tokens[at + 1] !== undefined && isUpperAt(tokens, at + 1);
  return OPENERS.has(token.text) || PERSONAL_TITLES.has(token.text);
}

/** A capital, a number or an opening mark before either. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind !== 'punctuation') return !/^\p{Ll}/u.test(token.text);
  if (/^[“"‘'«([]$/.test(token.text))
    return tokens[at + 1] === undefined || !/^\p{Ll}/u.test(tokens[at + 1]!.text) || /^[([]$/.test(token.text);
  return /^[-–—•*#@$€£¥]$/.test(token.text);
}

function isUpperAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && startsUpper(tokens[at].text);
}
