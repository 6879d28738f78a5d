// Who said what, word for word.

import type { Names, Prose, Quotation, Reference } from '../article';
import type { Analysis } from '../language/language';
import type { Words } from '../language/words';
import { bySpan, firstEndingAfter, type Span, textSpan, within } from '../span';
import {
  beforeColon,
  byPassage,
  signature,
  tellingOf,
  tellsBefore,
  tellsItself,
  tellsNext,
  type Told,
} from './attribution';
import { findQuoted } from './marks';
import { type Marked, type Passage, readPassages } from './passages';
import { findReported } from './reported';
import { Sources, type Speaker } from './sources';
import { ANSWERS, findTellings, type Telling } from './tellings';
import { isSentence, isTerm } from './terms';
import { findTurns, type Turn } from './turns';

/** In source order, never overlapping. */
export function findQuotations(
  prose: Prose,
  analysis: Analysis,
  names: Names,
  references: readonly Reference[],
): Quotation[] {
  const mentions = names.people.flatMap((person) => person.mentions).sort(bySpan);
  const turns = findTurns(prose, (label) => within(mentions, label).length > 0);
  const quoted = findQuoted(prose).filter(({ outer }) => within(turns, outer).length === 0);
  const sources = new Sources(analysis, names, references);
  const passages = readPassages(analysis.words, quoted);
  const tellings = findTellings(
    analysis,
    sources,
    isWithin(
      analysis.words,
      quoted.map(({ outer }) => outer),
    ),
  );
  const quoting = new Quoting(analysis, sources, passages, byPassage(analysis.words, passages, tellings));
  const spoken = quoting.all().filter((quotation) => within(turns, quotation).length === 0);
  return [...spoken, ...turns.map((turn) => turnOf(analysis.words, sources, turn))].sort(bySpan);
}

function isWithin(words: Words, spans: readonly Span[]): (word: number) => boolean {
  return (word) => {
    const span = spans[firstEndingAfter(spans, words.start(word))];
    return span !== undefined && span.start <= words.start(word);
  };
}

function turnOf(words: Words, sources: Sources, { start, end, label }: Turn): Quotation {
  const { text } = words.prose;
  return {
    ...textSpan(text, start, end),
    kind: 'direct',
    speaker: sources.personAt(words.at(label.start)),
    speakerText: text.slice(label.start, label.end),
    speakerSpan: label,
    cue: null,
  };
}

/** Who spoke last, in which passage, and to whom. */
interface Said {
  readonly speaker: Speaker;
  readonly passage: number;
  readonly listener: string | null;
}

type Kind = 'direct' | 'fragment';

/** Words that are searched for a speaker's own name. */
const FAR = 150;

class Quoting {
  private readonly found: Quotation[] = [];
  private last: Said | null = null;
  /** Telling words that marked words belong to. */
  private readonly quoting = new Set<Telling>();
  /** Paragraphs of one quotation whose speaker is named at its end. */
  private waiting: { readonly marked: Marked; readonly kind: Kind }[] = [];
  private readonly words: Words;

  constructor(
    private readonly analysis: Analysis,
    private readonly sources: Sources,
    private readonly passages: readonly Passage[],
    private readonly told: readonly Told[],
  ) {
    this.words = analysis.words;
  }

  all(): Quotation[] {
    this.passages.forEach((passage, index) => this.readPassage(passage, index));
    this.release(null, null);
    return this.found.sort(bySpan);
  }

  private readPassage(passage: Passage, index: number): void {
    const from = this.found.length;
    for (const marked of passage.marked) this.readMarked(marked, passage, index);
    const here = this.found.slice(from);
    for (const { telling, content } of findReported(this.analysis, passage, this.told[index]!.said, this.quoting)) {
      const span = { start: this.words.start(content.start), end: this.words.end(content.end - 1) };
      if (within(here, span).length > 0) continue;
      const speaker = this.resolved(telling, content);
      this.put(span, 'indirect', speaker, this.cueSpan(telling));
      this.last = { speaker, passage: index, listener: telling.listener };
    }
  }

  private readMarked(marked: Marked, passage: Passage, index: number): void {
    const own = tellingOf(this.words, marked, this.told[index]!);
    if (isTerm(this.words, marked, own)) return;
    const kind = isSentence(this.words, marked, marked.first === passage.first) ? 'direct' : 'fragment';
    const inside = tellsItself(this.analysis, this.sources, marked);
    const telling = own ?? this.besideIt(marked, passage, index);
    const speaker =
      inside ??
      (telling && this.resolved(telling, { start: passage.first, end: telling.cue.start }, marked)) ??
      this.named(marked, passage) ??
      this.before(index, kind, marked);
    if (!speaker && (marked.quoted.continues || this.waiting.length > 0)) {
      this.waiting.push({ marked, kind });
      return;
    }
    if (!speaker && (kind === 'fragment' || marked.end - marked.first < 6)) return;
    const cue = own && !inside ? this.cueSpan(own) : null;
    this.release(speaker, cue);
    this.put(marked.quoted, kind, speaker, cue);
    if (own) this.quoting.add(own);
    if (speaker) this.last = { speaker, passage: index, listener: telling?.listener ?? null };
  }

  /** Told by the sentence after it or by the one that leads up to it. */
  private besideIt(marked: Marked, passage: Passage, index: number): Telling | null {
    if (!this.told[index]!.alone) return null;
    const [before, next] = [this.passages[index - 1], this.passages[index + 1]];
    const open = /[?!,]["”'’“»]*$/.test(this.words.prose.view.slice(marked.quoted.start, marked.quoted.outer.end));
    const after = open && next?.block === passage.block ? tellsBefore(next, this.told[index + 1]!) : null;
    const leads = before && marked === passage.marked[0] ? tellsNext(this.words, before, this.told[index - 1]!) : null;
    return after ?? leads;
  }

  /** By a name behind a dash or before a colon. */
  private named(marked: Marked, passage: Passage): Speaker | null {
    return signature(this.words, this.sources, marked) ?? beforeColon(this.analysis, this.sources, marked, passage);
  }

  /** No telling word at all: the speaker before goes on, in whole sentences or more than a few words. */
  private before(index: number, kind: Kind, { first, end }: Marked): Speaker | null {
    if (!this.last || index - this.last.passage > 1) return null;
    return this.told[index]!.alone || kind === 'direct' || end - first > 5 ? this.last.speaker : null;
  }

  /** "he" or "it" where nothing tells who that is, or who it cannot be: the speaker of the words right before. */
  private resolved({ speaker, row }: Telling, content: Span, marked?: Marked): Speaker {
    const { last } = this;
    if (!speaker.pronoun) return speaker;
    const word = this.words.lower(speaker.words.start);
    if (!/^(?:s?he|it|they)$/.test(word)) return speaker;
    const answers = ANSWERS.has(row?.lemma ?? '') && last !== null;
    if (answers && last.listener !== null && speaker.person === last.speaker.person)
      return { ...speaker, person: last.listener };
    const named = this.namedIn(speaker, content, marked);
    if (speaker.person !== null && !named.has(speaker.person)) return speaker;
    const nobody = { ...speaker, person: null };
    const before = last?.speaker.person ?? null;
    if (last === null || answers || (before !== null && named.has(before))) return nobody;
    return /^s?he$/.test(word) ? { ...speaker, person: before } : before === null ? last.speaker : nobody;
  }

  /** Nobody speaks of himself by name: persons named in the words before the pronoun and between the marks. */
  private namedIn({ words }: Speaker, content: Span, marked?: Marked): ReadonlySet<string> {
    const from = Math.max(content.start, words.start - FAR);
    const inside = new Set(this.sources.namedIn(from, Math.min(content.end, words.start)));
    if (marked)
      for (const person of this.sources.namedIn(marked.first, Math.min(marked.end, marked.first + FAR)))
        inside.add(person);
    return inside;
  }

  private release(speaker: Speaker | null, cue: Quotation['cue']): void {
    const { waiting } = this;
    this.waiting = [];
    for (const { marked, kind } of waiting)
      if (kind === 'direct' || speaker) this.put(marked.quoted, kind, speaker, cue);
  }

  private put(span: Span, kind: Quotation['kind'], speaker: Speaker | null, cue: Quotation['cue']): void {
    const { text } = this.words.prose;
    this.found.push({
      ...textSpan(text, span.start, span.end),
      kind,
      speaker: speaker?.person ?? null,
      speakerText: speaker && text.slice(speaker.start, speaker.end),
      speakerSpan: speaker && { start: speaker.start, end: speaker.end },
      cue,
    });
  }

  private cueSpan({ cue }: Telling): Quotation['cue'] {
    return textSpan(this.words.prose.text, this.words.start(cue.start), this.words.end(cue.end - 1));
  }
}
