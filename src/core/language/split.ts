// Tokens of the prose to syntactic words, as the treebanks part them: "hasn't" is has + n't, "well-known" three words, "9/11" one.

import type { Prose, Token } from '../article';

/** Where the words lie; columns of `Words` that need no model. */
export interface Places {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `prose.tokens` of the token that the word begins in. */
  readonly token: Int32Array;
  /** Index into `prose.sentences`. */
  readonly sentence: Int32Array;
}

/** Words of all sentences in source order. Linear in the length of the text. */
export function splitWords(prose: Prose): Places {
  const places = new PlaceList();
  prose.sentences.forEach(({ tokens: { start, end } }, sentence) => {
    for (let i = start; i < end;) {
      const next = Math.min(end, joinedWith(prose, i, end));
      if (next > i + 1) places.add(prose.tokens[i]!.start, prose.tokens[next - 1]!.end, i, sentence);
      else splitToken(prose.tokens[i]!, i, sentence, places);
      i = next;
    }
  });
  return places.columns();
}

class PlaceList {
  private readonly list: number[] = [];

  add(start: number, end: number, token: number, sentence: number): void {
    if (end > start) this.list.push(start, end, token, sentence);
  }

  columns(): Places {
    const column = (k: number): Int32Array => {
      const values = new Int32Array(this.list.length / 4);
      for (let i = 0; i < values.length; i++) values[i] = this.list[4 * i + k]!;
      return values;
    };
    return { start: column(0), end: column(1), token: column(2), sentence: column(3) };
  }
}

const MARK_RUN = /^[.\-–—*=_~!?<>$#]$/;
const STOP_RUN = /^[.!?]$/;
const DIGITS = /^\d{1,4}$/;
const LONGEST_JOIN = 12;
/** Parts of these stand alone elsewhere; with the mark between they are one word. */
const SLASHED = /^(?:b\/c|w\/o|c\/o|n\/a|a\/c|w\/)$/i;
const FILE_ENDING = /^(?:docx?|pdf|xlsx?|pptx?|html?|txt|jpe?g|gif|png|zip|exe|csv|url)$/i;
const SMILEY = /^[:;=]-?[()DPp]$/;

/** Index after the last token that belongs to the word which begins in token `i`: "...", "?!", "9/11", "713-555-0101", "plan.pdf". */
function joinedWith(prose: Prose, i: number, end: number): number {
  const { tokens } = prose;
  const { text, kind } = tokens[i]!;
  if (MARK_RUN.test(text)) return endOfRun(tokens, i, end);
  if (/^[:;=]$/.test(text)) return endOfSmiley(prose, i, end);
  if (DIGITS.test(text)) return endOfDate(tokens, i, end);
  return kind === 'word' ? endOfCompound(tokens, i, end) : i + 1;
}

function endOfRun(tokens: readonly Token[], i: number, end: number): number {
  const { text } = tokens[i]!;
  const isSame = (other: string): boolean => other === text || (STOP_RUN.test(text) && STOP_RUN.test(other));
  let next = i + 1;
  while (next < end && isSame(tokens[next]!.text) && touches(tokens, next)) next++;
  return next;
}

/** ":-)" after a blank; not the marks of "(as follows:)". */
function endOfSmiley({ tokens, view }: Prose, i: number, end: number): number {
  if (i > 0 && touches(tokens, i)) return i + 1;
  for (const next of [i + 2, i + 3]) {
    if (next <= end && SMILEY.test(view.slice(tokens[i]!.start, tokens[next - 1]!.end))) return next;
  }
  return i + 1;
}

/** "b/c", "plan.pdf" */
function endOfCompound(tokens: readonly Token[], i: number, end: number): number {
  const [word, mark, more] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (i + 2 >= end || !touches(tokens, i + 1) || !touches(tokens, i + 2)) return i + 1;
  const whole = word.text + mark!.text + more!.text;
  return (mark!.text === '/' && SLASHED.test(whole)) || (mark!.text === '.' && FILE_ENDING.test(more!.text))
    ? i + 3
    : i + 1;
}

// "9/11", "11/28/2000", "713-555-0101"; "2003-2004" and "3-1" are three words.
function endOfDate(tokens: readonly Token[], i: number, end: number): number {
  const mark = tokens[i + 1]?.text;
  if (mark !== '/' && mark !== '-') return i + 1;
  let next = i + 1;
  while (
    next + 1 < end &&
    next - i < LONGEST_JOIN &&
    tokens[next]!.text === mark &&
    DIGITS.test(tokens[next + 1]!.text)
  ) {
    if (!touches(tokens, next) || !touches(tokens, next + 1)) break;
    next += 2;
  }
  return mark === '/' || next - i > 3 ? next : i + 1;
}

/** Does the token begin where the one before it ends? */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.end === tokens[at]!.start;
}

const CLITIC = /(?:n't|'(?:s|m|re|ve|ll|d))$/i;
/** Two words written as one, and how long the first is. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['wont', 2],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['im', 1],
  ['ive', 1],
  ['cant', 2],
  ['arent', 3],
  ['werent', 4],
  ['hasnt', 3],
  ['havent', 4],
  ['hadnt', 3],
  ['shouldnt', 6],
  ['aint', 2],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['heres', 4],
  ['lets', 3],
  ['hes', 2],
  ['shes', 3],
]);
const NUMBER_WITH_UNIT = /^(\d[\d.,:]*)(am|pm|a\.m|p\.m|km|kg|mph|kmh|cm|mm|mg|ml|bn|m|k|hrs|hours|min|mins|years)$/i;

function splitToken(token: Token, index: number, sentence: number, places: PlaceList): void {
  const { start, end, text } = token;
  const cut = (...at: number[]): void => {
    let from = start;
    for (const to of [...at.map((k) => start + k), end]) {
      places.add(from, to, index, sentence);
      from = to;
    }
  };
  if (token.kind === 'punctuation' || text.length === 1) return cut();
  if (token.kind === 'number') {
    const unit = NUMBER_WITH_UNIT.exec(text);
    return unit ? cut(unit[1]!.length) : cut();
  }
  const fused = FUSED.get(text.toLowerCase());
  if (fused !== undefined) return cut(fused);
  const clitic = text.length < 40 ? CLITIC.exec(text) : null;
  const stem = clitic && clitic.index > 0 ? clitic.index : text.length;
  const cuts = hyphenCuts(text.slice(0, stem));
  if (stem < text.length) cuts.push(stem);
  cut(...cuts);
}

/** Before these a hyphen parts nothing: "re-elect", "co-founder", "non-profit". */
const PREFIXES = new Set(
  (
    'e re co ex non pre post anti pro semi multi mini mid sub inter intra cross counter over under un de bi tri micro macro mega meta ' +
    'neo pan para pseudo quasi socio psycho super supra trans ultra vice extra infra hyper hypo proto tele electro geo uh mm'
  ).split(' '),
);

function hyphenCuts(text: string): number[] {
  const cuts: number[] = [];
  if (!text.includes('-') || /[@/:\\]|www\./.test(text) || text.length > 80) return cuts;
  let part = 0;
  for (let at = text.indexOf('-'); at > 0 && at < text.length - 1; at = text.indexOf('-', at + 1)) {
    const before = text.slice(part, at).toLowerCase();
    if (!PREFIXES.has(before) && !isNamePart(text, part, at)) cuts.push(at, at + 1);
    part = at + 1;
  }
  return cuts;
}

// "Wai-ching", "Min-woo": the second half of a given name is written small and is no word of English.
function isNamePart(text: string, part: number, at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}{0,4}$/u.test(text.slice(part, at)) &&
    /^(?:ching|chung|wai|woo|chan|hyun|jung|eun)$/i.test(text.slice(at + 1))
  );
}
