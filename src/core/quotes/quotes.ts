// Who said what, word for word.

import type { Names, Prose, Quotation, Reference } from '../article';
import { bySpan, textSpan } from '../span';
import { type Attribution, findAttributions } from './attributions';
import { type Clause, readClauses } from './clause';
import { findReported } from './indirect';
import { findQuoted, type Quoted } from './marks';
import type { Speaker } from './sources';
import { attributionOf, tellsOnly } from './speakers';
import { isSentence, isTerm } from './terms';

/** In source order, never overlapping. */
export function findQuotations(prose: Prose, names: Names, references: readonly Reference[]): Quotation[] {
  const quoted = findQuoted(prose);
  const clauses = readClauses(prose, names, references, quoted);
  return new Quoting(prose, clauses).all();
}

/** What a quotation takes over: the speaker of the words before it. */
interface Said {
  readonly speaker: Speaker;
  readonly cue: Attribution | null;
  readonly clause: number;
  readonly block: number;
}

interface Open {
  readonly quoted: Quoted;
  readonly kind: 'direct' | 'fragment';
}

class Quoting {
  private readonly found: Quotation[] = [];
  private last: Said | null = null;
  /** Paragraphs of one quotation whose speaker is named at its end. */
  private waiting: Open[] = [];
  private readonly attributions: readonly (readonly Attribution[])[];

  constructor(
    private readonly prose: Prose,
    private readonly clauses: readonly Clause[],
  ) {
    this.attributions = clauses.map(findAttributions);
  }

  all(): Quotation[] {
    this.clauses.forEach((clause, index) => this.readClause(clause, index));
    this.release(null, null);
    return this.found.sort(bySpan);
  }

  private readClause(clause: Clause, index: number): void {
    const attributions = this.attributions[index]!;
    clause.items.forEach((item, at) => {
      if (item.quoted) this.readQuoted(item.quoted, clause, index, at);
    });
    for (const { attribution, span } of findReported(clause, attributions)) {
      this.put(span, 'indirect', attribution.speaker, this.cueSpan(clause, attribution));
      this.last = { speaker: this.resolved(attribution.speaker), cue: attribution, clause: index, block: clause.block };
    }
  }

  private readQuoted(quoted: Quoted, clause: Clause, index: number, at: number): void {
    const words = this.prose.view.slice(quoted.start, quoted.end);
    const own = attributionOf(clause, at, this.attributions[index]!);
    if (isTerm(clause.items, at, words, own !== null)) return;
    const kind = isSentence(words, quoted, clause.items, at) ? 'direct' : 'fragment';
    const said = own ? null : this.takenOver(clause, index, kind, words);
    const speaker = own ? this.resolved(own.speaker) : (said?.speaker ?? null);
    if (!speaker && (quoted.continues || this.waiting.length > 0)) {
      this.waiting.push({ quoted, kind });
      return;
    }
    if (!speaker && (kind === 'fragment' || words.split(' ').length < 4)) return;
    const cue = own ? this.cueSpan(clause, own) : null;
    this.release(speaker, cue);
    this.put(quoted, kind, speaker, cue);
    if (speaker) this.last = { speaker, cue: own, clause: index, block: clause.block };
  }

  /** No telling word in the sentence itself: the one after it tells, or the one before it goes on. */
  private takenOver(clause: Clause, index: number, kind: Open['kind'], words: string): { speaker: Speaker } | null {
    const alone = clause.items.every((item) => item.kind === 'quote' || item.kind === 'mark');
    const next = this.clauses[index + 1];
    if (alone && next && next.block === clause.block && /[?!,]$/.test(words)) {
      const tells = tellsOnly(next, this.attributions[index + 1]!);
      if (tells) return { speaker: this.resolved(tells.speaker) };
    }
    if (!this.last || index - this.last.clause > 1) return null;
    if (alone) return this.last;
    return kind === 'direct' || words.split(' ').length > 3 ? this.last : null;
  }

  /** "he" where nothing tells who he is: the speaker of the words right before. */
  private resolved(speaker: Speaker): Speaker {
    const before = this.last?.speaker;
    if (!speaker.pronoun || speaker.person !== null || !before?.person) return speaker;
    const word = this.prose.view.slice(speaker.start, speaker.end).toLowerCase();
    return word === 'he' || word === 'she' ? { ...speaker, person: before.person } : speaker;
  }

  private release(speaker: Speaker | null, cue: Quotation['cue']): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { quoted, kind } of waiting) {
      if (kind === 'direct' || speaker) this.put(quoted, kind, speaker, cue);
    }
  }

  private put(
    span: { start: number; end: number },
    kind: Quotation['kind'],
    speaker: Speaker | null,
    cue: Quotation['cue'],
  ): void {
    const { text } = this.prose;
    this.found.push({
      ...textSpan(text, span.start, span.end),
      kind,
      speaker: speaker?.person ?? null,
      speakerText: speaker && text.slice(speaker.start, speaker.end),
      speakerSpan: speaker && { start: speaker.start, end: speaker.end },
      cue,
    });
  }

  private cueSpan(clause: Clause, { first, last }: Attribution): Quotation['cue'] {
    return textSpan(this.prose.text, clause.items[first]!.start, clause.items[last]!.end);
  }
}
