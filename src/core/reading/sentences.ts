// Sentences: where they end, and where a full stop ends nothing.
// Ends: "in the U.S. The talks", "of fentanyl.Oduya said", "is late.” He left". Does not: "Mr. Ode", "Acme Inc. said", "“Why?” Ode asked".

import type { Block, Sentence, Token } from '../article';
import { NEVER_LAST, OPENERS, SOMETIMES_LAST, SPEECH_VERBS } from './sentenceWords';

const CLOSING = /^["'”’»)\]]$/;
const STOP = /^[.!?…]$/;
const WIDE_STOP = /^[。！？؟।۔]$/;

/** Every token of a block lies in exactly one sentence. Linear in the number of tokens. */
export function splitSentences(blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    while (next < tokens.length && tokens[next]!.start < block.start) next++;
    let first = next;
    while (next < tokens.length && tokens[next]!.end <= block.end) next++;
    for (let i = first; i < next; i++) {
      const last = endsAt(tokens, first, i, next);
      if (last < 0) continue;
      sentences.push({
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        block: index,
        tokens: { start: first, end: last + 1 },
      });
      first = last + 1;
      i = last;
    }
  });
  return sentences;
}

/** Index of the last token of the sentence that ends at token `i`, closing marks included; -1 where none ends. */
function endsAt(tokens: readonly Token[], first: number, i: number, limit: number): number {
  if (i === limit - 1) return i;
  const token = tokens[i]!;
  if (WIDE_STOP.test(token.text)) return withClosing(tokens, i, limit);
  const isStop = STOP.test(token.text);
  if (!isStop && !(token.kind === 'word' && token.text.endsWith('.'))) return -1;
  const last = withClosing(tokens, i, limit);
  const after = tokens[last + 1];
  if (!after) return last;
  return (isStop ? stopEnds(tokens, i, last, limit) : abbreviationEnds(tokens, first, i, last, limit)) ? last : -1;
}

/** Further stops and closing marks that hang on a stop: `?!`, `...`, `.”)`, `.[4]`. */
function withClosing(tokens: readonly Token[], i: number, limit: number): number {
  let last = i;
  while (last + 1 < limit && touches(tokens, last) && isTail(tokens, last + 1, limit)) last++;
  const note = tokens.slice(last + 1, Math.min(last + 4, limit)).map((token) => token.text);
  const isNote = note.length === 3 && note[0] === '[' && /^\d{1,3}$/.test(note[1]!) && note[2] === ']';
  return isNote && touches(tokens, last) ? last + 3 : last;
}

function isTail(tokens: readonly Token[], at: number, limit: number): boolean {
  const { text } = tokens[at]!;
  if (STOP.test(text)) return true;
  if (!CLOSING.test(text)) return false;
  // A straight mark that hangs on the next word opens: `said."We` closes only where blank or mark follows.
  if (text !== '"' && text !== "'") return true;
  return (
    at + 1 >= limit ||
    !touches(tokens, at) ||
    tokens[at + 1]!.kind === 'punctuation' ||
    /\p{Lu}/u.test(tokens[at + 1]!.text[0]!)
  );
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.end === tokens[at + 1]?.start;
}

function stopEnds(tokens: readonly Token[], i: number, last: number, limit: number): boolean {
  const before = tokens[i - 1];
  const hangs = before !== undefined && before.end === tokens[i]!.start;
  if (tokens[i]!.text === '.' && hangs && NEVER_LAST.has(before.text.toLowerCase())) return false;
  if (tokens[i]!.text === '.' && hangs && SOMETIMES_LAST.has(before.text.toLowerCase() + '.'))
    return opensClearly(tokens, last + 1);
  if (touches(tokens, last)) return last > i ? startsUpper(tokens, last + 1) : isRunOn(tokens, i, before);
  if (!startsSentence(tokens, last + 1)) return false;
  return tokens[i]!.text === '.' || last === i || !isReported(tokens, last + 1, limit);
}

/** "of fentanyl.Oduya said", not "example.Com", "v.2" or "Node.JS". */
function isRunOn(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const after = tokens[i + 1]!.text;
  const opens = /^[“"‘]$/.test(after) ? startsUpper(tokens, i + 2) : /^\p{Lu}(?:[\p{Ll}'.]|$)/u.test(after);
  return opens && before !== undefined && /(?:[\p{Ll}\d]{2}|[)\]”"%])$/u.test(before.text);
}

/** "“Why now?” Ode asked": the telling belongs to the words told. */
function isReported(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(at + 5, limit); i++) {
    if (SPEECH_VERBS.has(tokens[i]!.text)) return i > at;
    if (!startsUpper(tokens, i)) return false;
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
  return opensClearly(tokens, last + 1);
}

function opensClearly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (/^[“"‘]$/.test(token.text)) return tokens[at + 1] !== undefined && startsUpper(tokens, at + 1);
  return OPENERS.has(token.text);
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

function startsUpper(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && /^\p{Lu}/u.test(tokens[at].text);
}
