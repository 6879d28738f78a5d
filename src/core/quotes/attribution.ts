// Which telling word a quotation belongs to, in its own passage or in the one beside it.

import type { Analysis } from '../language/language';
import { tellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import { firstEndingAfter, type Span } from '../span';
import { ENDS_OPEN } from './marks';
import type { Marked, Passage } from './passages';
import type { Sources, Speaker } from './sources';
import type { Telling } from './tellings';

/** The telling words of one passage, each list in order. */
export interface Told {
  readonly said: readonly Telling[];
  /** Of what was said. */
  readonly cues: readonly Span[];
  readonly works: readonly Telling[];
  /** The passage has no words but those between its marks. */
  readonly alone: boolean;
}

function toldIn(words: Words, passage: Passage, tellings: readonly Telling[]): Told {
  const said = tellings.filter(({ how }) => how !== 'work');
  return {
    said,
    cues: said.map(({ cue }) => cue),
    works: tellings.filter(({ how }) => how === 'work'),
    alone: !hasWordsOutside(words, passage),
  };
}

function hasWordsOutside(words: Words, { first, end, marked }: Passage): boolean {
  let from = first;
  for (const mark of [...marked, { first: end, end }]) {
    for (let i = from; i < mark.first; i++) if (words.pos(i) !== 'PUNCT') return true;
    from = mark.end;
  }
  return false;
}

/**
 * The order matters: “…,” he said wins over a cue before it; a cue before it over one later in the passage; a verb over
 * "in a statement". Null where the passage has no telling word for it.
 */
export function tellingOf(words: Words, marked: Marked, { said, cues, works }: Told): Telling | null {
  const split = firstEndingAfter(cues, marked.end);
  const next = said[split];
  if (next && follows(words, marked, next) && endsOpen(words, marked)) return next;
  return said[split - 1] ?? next ?? works[0] ?? null;
}

/** Between quotation and cue stands the speaker alone. */
function follows(words: Words, { end }: Marked, telling: Telling): boolean {
  const first = telling.inverted ? telling.cue.start : telling.words.start;
  if (first < end || first - end > 3 || telling.cue.start - first > 60) return false;
  for (let i = end; i < first; i++) if (words.pos(i) !== 'PUNCT' && words.pos(i) !== 'ADV') return false;
  return true;
}

/** Ends in a comma, a question or exclamation mark or dots, or a comma follows: the sentence goes on with who said it. */
function endsOpen(words: Words, { quoted, end }: Marked): boolean {
  const { view } = words.prose;
  return words.form(end) === ',' || ENDS_OPEN.test(view.slice(quoted.start, quoted.outer.end));
}

/** Ode also “stressed that …”: the telling word is the first between the marks. */
export function tellsItself(analysis: Analysis, sources: Sources, marked: Marked): Speaker | null {
  const first = analysis.words.at(marked.quoted.start);
  const verb = analysis.verbs.get(first);
  if (verb === undefined || !/^(?:VBD|VBN|VBZ)$/.test(analysis.words.tag(first)) || !tellingVerb(verb.lemma))
    return null;
  const subject = analysis.clauseOf(first)?.subject;
  let before = marked.first;
  while (analysis.words.pos(before - 1) === 'ADV') before--;
  const name = sources.nameBefore(before);
  return name ?? (subject == null || subject.head >= marked.first ? null : sources.of(subject));
}

/** In a list the dash is the bullet of its item. */
const DASH = /^[-—–]+$/;

/** “…” — Ode; also on the next line, and with a title: – Foreign Minister Ode. */
export function signature(words: Words, sources: Sources, { quoted, end }: Marked): Speaker | null {
  const first = DASH.test(words.form(end)) ? end + 1 : end;
  if (!DASH.test(words.prose.text.slice(quoted.outer.end, Math.min(words.start(first), quoted.outer.end + 12)).trim()))
    return null;
  for (let i = first; i < first + 8 && words.sentence(i) === words.sentence(first); i++) {
    if (sources.personAt(i) !== null) return sources.phraseFrom(i);
    if (!/^\p{Lu}|^\.$/u.test(words.form(i)) && words.pos(i) !== 'NOUN') return null;
  }
  return null;
}

/** Ode: “…”, Ode was blunt: “…” */
export function beforeColon(analysis: Analysis, sources: Sources, marked: Marked, passage: Passage): Speaker | null {
  const { words } = analysis;
  const colon = marked.first - 1;
  if (words.form(colon) !== ':' || colon <= passage.first) return null;
  const before = nearestSubject(analysis, sources, colon - 1, passage);
  const alone = colon - passage.first <= 6 ? sources.phraseFrom(colon - 1) : null;
  return before ?? (alone?.person != null ? alone : null);
}

function nearestSubject(analysis: Analysis, sources: Sources, word: number, { first }: Passage): Speaker | null {
  let clause = analysis.clauseOf(word);
  for (let depth = 0; clause !== null && depth < 8; depth++) {
    const subject = clause.subject;
    if (subject !== null && subject.head >= first && subject.head <= word) return sources.of(subject);
    clause = clause.parent === NONE ? null : (analysis.clauses[clause.parent] ?? null);
  }
  return null;
}

/** A passage that does nothing but tell who said the one before it: “Why?” Ode asked. */
export function tellsBefore(passage: Passage, { said }: Told): Telling | null {
  const first = said[0];
  if (!first || passage.marked.length > 0) return null;
  const rest = passage.end - first.words.end;
  return first.words.start - passage.first <= 1 && first.cue.start - passage.first < 14 && rest <= 8 ? first : null;
}

/** Ode wrote on Monday: / “…” */
export function tellsNext(words: Words, passage: Passage, { said }: Told): Telling | null {
  return /^[:,]$/.test(words.form(passage.end - 1)) ? (said.at(-1) ?? null) : null;
}

/** Tellings by passage: both in order. */
export function byPassage(words: Words, passages: readonly Passage[], tellings: readonly Telling[]): Told[] {
  const cues: Span[] = tellings.map(({ cue }) => cue);
  return passages.map((passage) => {
    const from = firstEndingAfter(cues, passage.first);
    let to = from;
    while (to < cues.length && cues[to]!.start < passage.end) to++;
    return toldIn(words, passage, tellings.slice(from, to));
  });
}
