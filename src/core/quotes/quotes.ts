// Who said what, word for word.

import type { Names, Prose, Quotation, Reference } from '../article';
import { bySpan, type Span, textSpan, within } from '../span';
import { type Attribution, findAttributions } from './attributions';
import { type Clause, readClauses } from './clause';
import { findReported } from './indirect';
import { findQuoted, type Quoted } from './marks';
import type { Speaker } from './sources';
import {
  attributionOf,
  beforeColon,
  signature,
  tellsBefore,
  tellsItself,
  tellsNext,
  type Told,
  toldIn,
} from './speakers';
import { isSentence, isTerm } from './terms';
import { bodyNouns } from './words';

/** In source order, never overlapping. */
export function findQuotations(prose: Prose, names: Names, references: readonly Reference[]): Quotation[] {
  const quoted = findQuoted(prose);
  const clauses = readClauses(prose, names, references, quoted);
  const mentions = names.people.flatMap((person) => person.mentions.map((span) => ({ ...span, person: person.id })));
  return new Quoting(prose, clauses, mentions.sort(bySpan)).all();
}

/** Who spoke last, and in which clause. */
interface Said {
  readonly speaker: Speaker;
  readonly clause: number;
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
  private readonly told: readonly Told[];

  constructor(
    private readonly prose: Prose,
    private readonly clauses: readonly Clause[],
    /** Sorted, never overlapping. */
    private readonly mentions: readonly (Span & { readonly person: string })[],
  ) {
    this.attributions = clauses.map(findAttributions);
    this.told = clauses.map((clause, i) => toldIn(clause, this.attributions[i]!));
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
      this.last = { speaker: this.resolved(attribution.speaker), clause: index };
    }
  }

  private readQuoted(quoted: Quoted, clause: Clause, index: number, at: number): void {
    const words = this.prose.view.slice(quoted.start, quoted.end);
    const own = attributionOf(clause, at, this.told[index]!);
    if (isTerm(clause.items, at, words, own)) return;
    const inside = tellsItself(clause.items, at, words);
    const kind = isSentence(words, quoted, clause.items, at) ? 'direct' : 'fragment';
    const said = inside ?? own ?? this.besideIt(index, at, words) ?? this.before(index, kind, words);
    if (!said && (quoted.continues || this.waiting.length > 0)) {
      this.waiting.push({ quoted, kind });
      return;
    }
    if (!said && (kind === 'fragment' || words.split(' ').length < 4)) return;
    const speaker = said && this.unlessNamed(this.resolved(said.speaker), quoted);
    const cue = own && !inside ? this.cueSpan(clause, own) : null;
    this.release(speaker, cue);
    this.put(quoted, kind, speaker, cue);
    if (speaker) this.last = { speaker, clause: index };
  }

  /** Told by the sentence after it, by the one that leads up to it, by a name behind a dash or before a colon. */
  private besideIt(index: number, at: number, words: string): { speaker: Speaker } | null {
    const [before, clause, next] = [this.clauses[index - 1], this.clauses[index]!, this.clauses[index + 1]];
    const signed = signature(clause, at, next) ?? beforeColon(clause, at);
    if (signed) return { speaker: signed };
    if (!this.told[index]!.alone) return null;
    const after =
      next?.block === clause.block && /[?!,]$/.test(words) ? tellsBefore(next, this.told[index + 1]!) : null;
    return after ?? (before && at === 0 ? tellsNext(before, this.told[index - 1]!) : null);
  }

  /** No telling word at all: the speaker before goes on, in whole sentences or more than a few words. */
  private before(index: number, kind: Open['kind'], words: string): Said | null {
    if (!this.last || index - this.last.clause > 1) return null;
    return this.told[index]!.alone || kind === 'direct' || words.split(' ').length > 3 ? this.last : null;
  }

  /** "he" or "it" where nothing tells who that is: the speaker of the words right before. */
  private resolved(speaker: Speaker): Speaker {
    const before = this.last?.speaker;
    if (!speaker.pronoun || speaker.person !== null || !before) return speaker;
    const word = this.prose.view.slice(speaker.start, speaker.end).toLowerCase();
    if (/^s?he$/.test(word)) {
      if (before.person !== null) return { ...speaker, person: before.person };
      return isBody(this.prose.view.slice(before.start, before.end)) ? speaker : before;
    }
    return /^(?:it|they)$/.test(word) && !before.person ? before : speaker;
  }

  /** Nobody speaks of himself by name: a pronoun that seems to stand for somebody whom the words name stands for another. */
  private unlessNamed(speaker: Speaker, quoted: Quoted): Speaker {
    if (!speaker.pronoun || speaker.person === null) return speaker;
    const named = within(this.mentions, quoted).some(({ person }) => person === speaker.person);
    return named ? { ...speaker, person: null } : speaker;
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

/** "the ministry", "police": no "he" takes up their words. */
const isBody = (words: string): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .some((word) => bodyNouns.has(word));
