// Telling words with who tells: "Ode said", "said a ministry official", "according to Ode", "in his letter".

import type { Argument } from '../language/arguments';
import type { Clause } from '../language/clauses';
import type { Analysis } from '../language/language';
import { lemmaOf } from '../language/lemma';
import { sourceOf } from '../language/sources';
import { tellingVerb, type TellingVerb } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import type { Span } from '../span';
import { CLOSES } from './marks';
import { spokenWorks, type Sources, type Speaker } from './sources';

export interface Telling {
  /** Words of the cue, half-open: "said", "according to". */
  readonly cue: Span;
  /** Words of cue and speaker together, half-open. */
  readonly words: Span;
  readonly how: 'verb' | 'according' | 'work';
  readonly speaker: Speaker;
  /** The speaker stands after the cue. */
  readonly inverted: boolean;
  /** Of a verb. */
  readonly clause: Clause | null;
  readonly row: TellingVerb | null;
  /** Named, a pronoun, or called by what people are ("the minister"); not "the results". */
  readonly isSomebody: boolean;
  /** Person who is told, where one is named. */
  readonly listener: string | null;
}

/** Whether a word stands between marks: what is told there is the quotation's own affair. */
export type IsMarked = (word: number) => boolean;

/** All telling words outside marks, in order. One without anybody who tells is none. */
export function findTellings(analysis: Analysis, sources: Sources, isMarked: IsMarked): Telling[] {
  const finder = new Finder(analysis, sources, isMarked);
  return finder.all().sort((a, b) => a.cue.start - b.cue.start);
}

/** Words from the name to its verb at most. */
const FAR = 40;
/** Verbs of a reply: "responding | to a question about “…”" tells nothing yet. */
export const ANSWERS = new Set([
  'answer',
  'reply',
  'respond',
  'retort',
  'rejoin',
  'counter',
  'shoot back',
  'fire back',
]);
const QUOTING = new Set(['quote', 'cite']);

class Finder {
  private readonly words: Words;

  constructor(
    private readonly analysis: Analysis,
    private readonly sources: Sources,
    private readonly isMarked: IsMarked,
  ) {
    this.words = analysis.words;
  }

  all(): Telling[] {
    const found: Telling[] = [];
    for (const clause of this.analysis.clauses) found.push(...this.byVerb(clause));
    for (let i = 0; i < this.words.length; i++) {
      if (this.isMarked(i)) continue;
      found.push(...this.byPhrase(i), ...this.byWork(i), ...this.byNounForm(i));
    }
    return found;
  }

  private byVerb(clause: Clause): Telling[] {
    const { verb } = clause;
    if (verb === null || this.isMarked(verb.head)) return [];
    const isPut = verb.lemma === 'put' && this.words.lower(verb.head + 1) === 'it';
    const row = tellingVerb(verb.lemma, verb.particle) ?? null;
    if (
      ANSWERS.has(verb.lemma) &&
      verb.form === 'participle' &&
      clause.obliques.some(({ preposition }) => preposition === 'to')
    )
      return [];
    if ((row === null && !isPut && !this.closesMarks(clause)) || (row !== null && !canQuote(row))) return [];
    const speaker = this.speakerOf(clause);
    if (speaker === null) return [];
    const cue = { start: verb.head, end: isPut ? verb.head + 2 : this.endOfCue(verb.head, verb.particle, verb.end) };
    return [this.telling('verb', cue, speaker, clause, row)];
  }

  private endOfCue(head: number, particle: string, end: number): number {
    return particle !== '' && this.words.lower(head + 1) === particle ? end : head + 1;
  }

  /** “…,” he shrugged: any verb right behind marks that a comma ends. */
  private closesMarks({ verb, subject, kind }: Clause): boolean {
    if (verb?.finite !== true || subject === null || kind === 'relative') return false;
    const first = Math.min(verb.start, subject.start);
    const ends = this.words.form(first - 1);
    return CLOSES.test(ends) && this.words.form(first - 2) === ',' && Math.max(verb.start, subject.head) - first <= 3;
  }

  /** The tree's subject, unless a name right beside the verb says otherwise. */
  private speakerOf(clause: Clause): Speaker | null {
    const { verb } = clause;
    if (verb === null) return null;
    const quoted = this.quotedIn(clause);
    if (quoted !== undefined) return quoted === null || this.isMarked(quoted.head) ? null : this.sources.of(quoted);
    const argument = sourceOf(clause);
    if (verb.voice === 'passive' && argument === null) return null;
    const subject = argument === null || this.isMarked(argument.head) ? null : this.sources.of(argument);
    if (clause.kind === 'relative' || verb.voice === 'passive' || !verb.finite) return subject;
    const first = this.isMarked(verb.start) ? verb.head : verb.start;
    const beside = this.beside(first, verb.head);
    if (subject === null || beside === null)
      return beside ?? subject ?? this.bareNounBefore(clause) ?? this.sources.nameAt(this.openingOf(first));
    return this.goesBefore(beside, subject) ? beside : subject;
  }

  /** Whoever is quoted: "quoted | Ode | as saying", "Ode was quoted by the paper as saying"; undefined where nobody quotes. */
  private quotedIn({ verb, opener, parent, object, subject }: Clause): Argument | null | undefined {
    if (QUOTING.has(verb?.lemma ?? '')) return verb?.voice === 'passive' ? subject : object;
    const above = this.analysis.clauses[parent];
    return opener === 'as' && verb?.finite === false && QUOTING.has(above?.verb?.lemma ?? '')
      ? above?.verb?.voice === 'passive'
        ? above.subject
        : above?.object
      : undefined;
  }

  /** "The minister, who came late, | tweeted" where the tree took the subject for something else. */
  private bareNounBefore({ predicate }: Clause): Speaker | null {
    const { words } = this;
    for (const child of words.children(predicate)) {
      const phrase = child < predicate && !this.isMarked(child) ? this.analysis.phrases.get(child) : undefined;
      const isBare = phrase !== undefined && words.child(child, 'case') === NONE;
      const speaker = isBare ? this.sources.of({ head: child, start: phrase.start, end: phrase.wholeEnd }) : null;
      if (speaker !== null && (speaker.person !== null || speaker.pronoun)) return speaker;
    }
    return null;
  }

  /** The word that begins the sentence or what stands behind the last mark before a verb: "…,” | Ode, who came late, said. */
  private openingOf(verb: number): number {
    let first = verb;
    while (
      first > verb - FAR &&
      this.words.sentence(first - 1) === this.words.sentence(verb) &&
      !this.isMarked(first - 1)
    )
      first--;
    return first;
  }

  /** "Minister in the Ministry of Finance | Ode said", "the crowd, | Ode said": the name right before the verb is its subject. */
  private goesBefore(beside: Speaker, { person, pronoun, words }: Speaker): boolean {
    if (beside.person === null || beside.person === person) return false;
    if (beside.words.start >= words.end && this.words.form(beside.words.start - 1) === ',') return true;
    if (person !== null || pronoun || beside.words.start < words.start) return false;
    for (let i = words.end; i < beside.words.start; i++)
      if (this.words.pos(i) === 'VERB' || this.words.form(i) === ',') return false;
    return true;
  }

  private beside(first: number, head: number): Speaker | null {
    let before = first;
    while (this.words.pos(before - 1) === 'ADV') before--;
    const name = this.sources.nameBefore(before);
    if (name !== null) return name;
    if (!this.isInverted(first)) return null;
    return this.sources.phraseFrom(head + 1);
  }

  /** “…,” said Ode; Said Ode: “…” */
  private isInverted(first: number): boolean {
    const before = this.words.form(first - 1);
    return this.words.sentence(first - 1) !== this.words.sentence(first) || before === ',' || CLOSES.test(before);
  }

  /** "The ministry notes, “…”" where the tagger saw a noun. */
  private byNounForm(i: number): Telling[] {
    const { words } = this;
    if (words.pos(i) === 'VERB' || !/^[,:]$/.test(words.form(i + 1)) || !this.isMarked(i + 2)) return [];
    const row = tellingVerb(lemmaOf(words.form(i), 'VBZ')) ?? null;
    const phrase = this.analysis.phraseAt(i - 1);
    if (row === null || !row.frames.includes('quote') || words.tag(i) !== 'NNS' || phrase === null) return [];
    const speaker = this.sources.of({ head: i - 1, start: Math.min(phrase.start, i - 1), end: i });
    return [this.telling('verb', { start: i, end: i + 1 }, speaker, null, row)];
  }

  /** "according to Ode", "in the words of Ode". */
  private byPhrase(i: number): Telling[] {
    const { words } = this;
    const length = words.lower(i) === 'according' && words.lower(i + 1) === 'to' ? 2 : this.inTheWordsOf(i) ? 4 : 0;
    if (length === 0) return [];
    const cue = { start: i, end: i + length };
    const head = words.head(i) >= cue.end ? words.head(i) : NONE;
    const speaker = this.analysis.phrases.has(head) ? this.phrase(head, cue.end) : this.sources.phraseFrom(cue.end);
    return speaker === null ? [] : [this.telling('according', cue, speaker, null, null)];
  }

  private inTheWordsOf(i: number): boolean {
    const { words } = this;
    return (
      words.lower(i) === 'in' &&
      words.lower(i + 1) === 'the' &&
      words.lower(i + 2) === 'words' &&
      words.lower(i + 3) === 'of'
    );
  }

  private phrase(head: number, from: number): Speaker | null {
    const phrase = this.analysis.phrases.get(head);
    return phrase === undefined
      ? null
      : this.sources.of({ head, start: from, end: Math.max(phrase.wholeEnd, head + 1) });
  }

  /** "in a statement", "his letter": weaker than a verb, see the order in attribution. */
  private byWork(i: number): Telling[] {
    const { words } = this;
    if (words.pos(i) !== 'NOUN' || !spokenWorks.has(words.lemma(i))) return [];
    const owner = words.child(i, 'nmod:poss');
    const speaker =
      owner !== NONE && this.sources.personAt(owner) !== null
        ? this.phrase(owner, owner)
        : owner !== NONE || words.child(i, 'case') !== NONE
          ? (this.subjectAround(i) ?? (words.form(i + 1) === ',' ? this.sources.phraseFrom(i + 2) : null))
          : null;
    return speaker === null ? [] : [this.telling('work', { start: i, end: i + 1 }, speaker, null, null)];
  }

  /** The subject of the clause that a word stands in, or of the next one above that has one. */
  subjectAround(word: number): Speaker | null {
    let clause = this.analysis.clauseOf(word);
    for (let depth = 0; clause !== null && depth < 8; depth++) {
      if (clause.subject !== null && !this.isMarked(clause.subject.head)) return this.sources.of(clause.subject);
      clause = this.analysis.clauses[clause.parent] ?? null;
    }
    return null;
  }

  private telling(
    how: Telling['how'],
    cue: Span,
    speaker: Speaker,
    clause: Clause | null,
    row: TellingVerb | null,
  ): Telling {
    const inverted = speaker.words.start >= cue.end;
    const words = {
      start: Math.min(speaker.words.start, clause?.verb?.start ?? cue.start, cue.start),
      end: Math.max(speaker.words.end, cue.end),
    };
    const isSomebody = speaker.person !== null || speaker.pronoun || this.sources.isSomebody(speaker);
    return { how, cue, words, speaker, isSomebody, inverted, clause, row, listener: this.listenerOf(clause) };
  }

  private listenerOf(clause: Clause | null): string | null {
    const told =
      clause?.indirectObject ?? clause?.object ?? clause?.obliques.find(({ preposition }) => preposition === 'to');
    return told == null ? null : this.sources.of(told).person;
  }
}

/** "saw", "knew": what is only perceived is nobody's words. */
function canQuote({ class: kind, frames }: TellingVerb): boolean {
  return kind !== 'know' || frames.includes('quote') || frames.includes('as');
}
