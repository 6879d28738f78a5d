// Reported speech without quotation marks: "Ode said the talks would go on", "The talks go on, according to Ode".

import type { Clause } from '../language/clauses';
import type { Analysis } from '../language/language';
import { NONE, type Words } from '../language/words';
import type { Span } from '../span';
import type { Passage } from './passages';
import type { Telling } from './tellings';

export interface Reported {
  readonly telling: Telling;
  /** Words, half-open. */
  readonly content: Span;
}

/** Words of the longest report; more is a list or no sentence. */
const LONGEST = 150;
const SHORTEST = 3;
const JOINS = new Set([',', 'and', 'but', 'while', ';', '–', '—']);
/** Take an infinitive as what is said: "urged them | to leave", "vowed | to stay". */
const WILLING = new Set(['ask', 'promise', 'tell', 'say', 'think']);

/** The reports of a passage in order, none inside another. `quoting`: the telling words that marked words already belong to. */
export function findReported(
  analysis: Analysis,
  passage: Passage,
  said: readonly Telling[],
  quoting: ReadonlySet<Telling>,
): Reported[] {
  const found: Reported[] = [];
  let free = passage.first;
  said.forEach((telling, i) => {
    if (telling.cue.start < free || !isTold(analysis, telling)) return;
    const whole = contentOf(analysis, telling, free);
    const content = whole && trim(analysis.words, cutAtNext(analysis.words, whole, said[i + 1]));
    if (content === null || (quoting.has(telling) && content.start < telling.cue.end)) return;
    free = Math.max(content.end, telling.cue.end);
    found.push({ telling, content });
  });
  return found;
}

/** Said, not denied, asked or imagined to be said; "I think" is nobody else's word. */
function isTold(analysis: Analysis, { clause, row, speaker, isSomebody }: Telling): boolean {
  if (speaker.pronoun && /^(?:i|you)$/.test(analysis.words.lower(speaker.words.start))) return false;
  if (clause === null) return true;
  if (row?.class === 'know' && !isSomebody) return false;
  if (clause.mood === 'question' || clause.verb?.negative === true) return false;
  const { status, because } = analysis.factualityOf(clause);
  return status !== 'denied' && !(status === 'hypothetical' && because !== 'governor');
}

function contentOf(analysis: Analysis, telling: Telling, free: number): Span | null {
  const { words } = analysis;
  if (telling.how === 'according') return aroundPhrase(words, telling, free);
  const { clause, row } = telling;
  if (clause === null || (row === null && clause.opener !== 'as')) return null;
  const contents = contentsOf(analysis, telling);
  if (contents.length > 0) {
    const start = Math.min(...contents.map(({ wholeStart }) => wholeStart));
    const that = thatBetween(words, telling.cue.end, Math.min(start, telling.cue.end + LONGEST) + 1);
    return {
      start: Math.max(that, start, telling.cue.end),
      end: Math.max(...contents.map(({ wholeEnd }) => wholeEnd)),
    };
  }
  return afterThat(words, telling) ?? beforeCue(words, telling, free) ?? afterAside(words, clause, telling);
}

/** The clauses behind the cue that the tree hangs on it: of "said he came and will stay" sometimes two. */
function contentsOf(analysis: Analysis, telling: Telling): Clause[] {
  const { words } = analysis;
  const { clause, inverted, cue } = telling;
  if (clause === null || inverted) return [];
  const found: Clause[] = [];
  for (const child of words.children(clause.predicate)) {
    const content = child >= cue.end && /^[cx]comp$/.test(words.relation(child)) ? analysis.clauseOf(child) : null;
    if (content?.predicate === child && isWord(words, content, telling)) found.push(content);
  }
  return found;
}

/** A clause of its own, or an infinitive of what is asked and promised, or "denied | taking it". */
function isWord(words: Words, { verb }: Clause, { row, speaker }: Telling): boolean {
  if (verb === null) return false;
  if (verb.form === 'participle') return row?.class === 'deny' || row?.frames.includes('ing') === true;
  if (words.tag(verb.start) !== 'TO') return row?.class !== 'judge' && row?.class !== 'speak';
  return WILLING.has(row?.class ?? '') && row?.frames.includes('to') === true && !speaker.pronoun;
}

/** "said on Friday | that …", "says | …" where the tree lost the clause. */
function afterThat(words: Words, { cue, row, inverted }: Telling): Span | null {
  if (inverted || row?.frames.includes('that') !== true) return null;
  const { end } = words.of(words.sentence(cue.start));
  const that = thatBetween(words, cue.end, cue.end + 12);
  if (that !== NONE) return { start: that, end };
  const opens = !/^(?:PUNCT|ADP|ADV|CCONJ|)$/.test(words.pos(cue.end)) && words.tag(cue.end) !== 'TO';
  return opens && !row.frames.includes('object') && hasFinite(words, cue.end, Math.min(end, cue.end + LONGEST))
    ? { start: cue.end, end }
    : null;
}

/** The word behind a "that" that opens a clause; NONE without one. */
function thatBetween(words: Words, from: number, to: number): number {
  for (let i = from; i < to && words.sentence(i) === words.sentence(from); i++) {
    if (words.pos(i) === 'VERB' || words.pos(i) === 'AUX' || words.pos(i) === 'PUNCT') return NONE;
    if (words.lower(i) === 'that' && words.relation(i) === 'mark') return i + 1;
  }
  return NONE;
}

/** The talks go on, | Ode said; the talks, | he said, | go on. */
function beforeCue(words: Words, telling: Telling, free: number): Span | null {
  const sentence = words.of(words.sentence(telling.cue.start));
  const cut = telling.words.start;
  const start = Math.max(free, sentence.start, cut - LONGEST);
  if (cut - start < 2 || words.form(cut - 1) !== ',') return null;
  const goesOn = words.form(telling.words.end) === ',' && words.end(sentence.end - 1) > words.end(telling.words.end);
  const isWhole = goesOn && !hasFinite(words, start, cut);
  if (!isWhole && !hasFinite(words, start, cut)) return null;
  return { start, end: isWhole ? sentence.end : cut };
}

/** As Ode puts it, | the tide turned. */
function afterAside(words: Words, { opener }: Clause, telling: Telling): Span | null {
  const sentence = words.of(words.sentence(telling.cue.start));
  if (opener !== 'as' || words.form(telling.words.end) !== ',') return null;
  return { start: telling.words.end + 1, end: sentence.end };
}

function aroundPhrase(words: Words, telling: Telling, free: number): Span | null {
  const sentence = words.of(words.sentence(telling.cue.start));
  const { start: cut, end } = telling.words;
  const start = Math.max(free, sentence.start, cut - LONGEST);
  const behind = nextComma(words, end, sentence.end);
  const isFirst = cut - start < 1 || !hasFinite(words, start, cut);
  const content = isFirst ? { start: cut - start < 2 ? behind : start, end: sentence.end } : { start, end: cut };
  return hasFinite(words, content.start, Math.min(content.end, content.start + LONGEST)) ? content : null;
}

/** The word behind a comma that stands right after the phrase or its few last words. */
function nextComma(words: Words, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 12); i++) if (words.form(i) === ',') return i + 1;
  return from;
}

function hasFinite(words: Words, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(words.tag(i))) return true;
  return false;
}

/** ", adding that …", "and said that …" begin a report of their own. */
function cutAtNext(words: Words, content: Span, next: Telling | undefined): Span {
  if (next?.clause == null || next.cue.start <= content.start) return content;
  const begin = next.clause.verb?.start ?? next.cue.start;
  const joins = JOINS.has(words.lower(begin - 1)) && next.clause.complement !== NONE;
  return joins && begin < content.end ? { start: content.start, end: begin } : content;
}

/** Without marks and connectives at the rim; null where fewer than three words or too many are left. */
function trim(words: Words, { start, end }: Span): Span | null {
  let [first, last] = [behindDay(words, start), end];
  while (first < last && (words.pos(first) === 'PUNCT' || words.tag(first) === 'CC')) first++;
  while (last > first && isRim(words, last - 1)) last--;
  return last - first >= SHORTEST && last - first <= LONGEST ? { start: first, end: last } : null;
}

/** "said | on Monday | he was content": the day belongs to the telling. */
function behindDay(words: Words, start: number): number {
  const day = /^(?:on|late|early|last|earlier)$/.test(words.lower(start)) ? start + 1 : start;
  if (!DAY.test(words.lower(day)) || words.form(day + 1) === ',' || words.pos(day + 1) === 'VERB') return start;
  return /^(?:VBD|VBZ|VBP|MD|POS|NN|NNS)$/.test(words.tag(day + 1)) ? start : day + 1;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month)$/;
const isRim = (words: Words, i: number): boolean => /^(?:[,.;:!?)–—-]|and|but|while)$/.test(words.lower(i));
