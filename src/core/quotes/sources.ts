// The words that name who speaks: a person's name, a pronoun, or a description cut to its head ("a senior ministry official").

import type { Names, Reference } from '../article';
import type { Argument } from '../language/arguments';
import type { Analysis } from '../language/language';
import { titleOf } from '../language/vocabulary';
import { NONE, type Words } from '../language/words';
import { bySpan, type Span } from '../span';
import works from './data/spokenWorks.json';

export const spokenWorks = new Set(works.rows);

export interface Speaker extends Span {
  /** Person id; null where the words name nobody of the article. */
  readonly person: string | null;
  readonly pronoun: boolean;
  /** Words of the whole phrase, half-open: "Ode, the mayor of Kessin". */
  readonly words: Span;
}

interface Mention extends Span {
  readonly person: string;
  /** Words, half-open. */
  readonly first: number;
  readonly last: number;
}

/** Prepositions that stay with an office: "a spokesman for the ministry", "an aide to the king". */
const OFFICE = new Set(['for', 'of', 'to', 'at', 'with', 'from']);
const PERSONAL = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'him', 'her', 'them', 'us', 'me']);
const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i']);
/** Join a name to the noun that tells what it is: "the minister | Ode", "Ode, | the minister". */
const SAME = new Set(['appos', 'flat', 'compound', 'nmod', 'nmod:unmarked', 'dep', 'list', 'parataxis']);
const DEEPEST = 6;
/** Words of the longest phrase that is searched for a name. */
const LONGEST = 60;

export class Sources {
  private readonly mentions: readonly Mention[];
  private readonly mentionOf: Int32Array;
  private readonly referred = new Map<number, string>();
  private readonly words: Words;

  constructor(
    private readonly analysis: Analysis,
    names: Names,
    references: readonly Reference[],
  ) {
    this.words = analysis.words;
    this.mentionOf = new Int32Array(this.words.length).fill(NONE);
    this.mentions = this.readMentions(names);
    for (const { start, end, people } of references)
      if (people.length === 1) this.referred.set(this.words.at(Math.max(start, end - 1)), people[0]!);
  }

  private readMentions(names: Names): Mention[] {
    const spans = names.people.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, person: id })),
    );
    return spans.sort(bySpan).map((span, index) => {
      const first = this.words.at(span.start);
      const last = this.words.at(span.end - 1) + 1;
      this.mentionOf.fill(index, first, last);
      return { ...span, first, last };
    });
  }

  /** The person whom the name over this word names. */
  personAt(word: number): string | null {
    return this.mentions[this.mentionOf[word] ?? NONE]?.person ?? null;
  }

  /** Persons named in a stretch of words. */
  *namedIn(first: number, end: number): Generator<string> {
    for (let i = first; i < end; i++) {
      const person = this.personAt(i);
      if (person !== null) yield person;
    }
  }

  /** Who an argument names. */
  of({ head, start, end }: Pick<Argument, 'head' | 'start' | 'end'>): Speaker {
    const { words } = this;
    if (PERSONAL.has(words.lower(head))) return this.one(head);
    const name = this.nameFor(head, start, end) ?? this.apposed(head, end);
    if (name !== null && !this.isOneOfTwo(name)) return this.named(name, Math.min(start, name.first), end);
    return this.described(head, start, end);
  }

  /** The noun phrase that a word begins or lies in; null where none does. */
  phraseFrom(word: number): Speaker | null {
    const phrase = this.analysis.phraseAt(word);
    if (phrase === null) return PERSONAL.has(this.words.lower(word)) ? this.one(word) : null;
    return this.of({ head: phrase.head, start: phrase.start, end: phrase.wholeEnd });
  }

  /** Ode in "… Ode | said": the name or pronoun that ends right before a word and is nobody's object or possessor. */
  nameBefore(word: number): Speaker | null {
    if (NOMINATIVE.has(this.words.lower(word - 1))) return this.one(word - 1);
    const mention = this.mentions[this.mentionOf[word - 1] ?? NONE];
    return mention && this.standsFree(mention) ? this.named(mention, mention.first, word) : null;
  }

  /** The name that begins at a word, where no title of another or possessive it is. */
  nameAt(word: number): Speaker | null {
    const mention = this.mentions[this.mentionOf[word] ?? NONE];
    return mention?.first === word && !this.isPossessive(mention) ? this.named(mention, word, mention.last) : null;
  }

  /** "the minister", "Nordbank", "a court report": what can speak of its own. */
  isSomebody({ start, end }: Speaker): boolean {
    const { words } = this;
    for (let i = words.at(start); words.start(i) < end; i++) {
      const lemma = words.lemma(i).toLowerCase();
      if (words.pos(i) === 'PROPN' || titleOf(lemma) !== undefined || spokenWorks.has(lemma)) return true;
    }
    return false;
  }

  private one(word: number): Speaker {
    const { words } = this;
    const person = this.referred.get(word) ?? null;
    return {
      start: words.start(word),
      end: words.end(word),
      person,
      pronoun: true,
      words: { start: word, end: word + 1 },
    };
  }

  private named({ start, end, person }: Mention, first: number, last: number): Speaker {
    return { start, end, person, pronoun: false, words: { start: first, end: last } };
  }

  /** "a spokesman for the ministry | on Friday", "two officials | briefed on the talks". */
  private described(head: number, start: number, end: number): Speaker {
    const { words } = this;
    const phrase = this.analysis.phrases.get(head);
    const first = phrase?.start ?? head;
    const last = this.withOffice(phrase?.end ?? head + 1, head, end);
    return {
      start: words.start(first),
      end: words.end(last - 1),
      person: this.referred.get(head) ?? null,
      pronoun: false,
      words: { start: Math.min(start, first), end: Math.max(end, last) },
    };
  }

  private withOffice(from: number, head: number, end: number): number {
    const { words } = this;
    let last = from;
    for (const child of words.children(head)) {
      if (child < last || words.relation(child) !== 'nmod') continue;
      const phrase = this.analysis.phrases.get(child);
      if (phrase === undefined || phrase.start - last !== 1 || !OFFICE.has(words.lower(last))) break;
      last = this.withOffice(phrase.end, child, end);
    }
    return Math.min(last, Math.max(end, from));
  }

  /** The name that stands for the head: itself, in apposition, behind its title, or last of a long office. */
  private nameFor(head: number, start: number, end: number): Mention | null {
    const own = this.mentions[this.mentionOf[head] ?? NONE];
    if (own) return this.isPossessive(own) ? null : own;
    for (let i = start; i < Math.min(end, start + LONGEST); i++) {
      const mention = this.mentions[this.mentionOf[i] ?? NONE];
      if (!mention || mention.first !== i || this.isPossessive(mention)) continue;
      if (this.isSame(mention, head) || (mention.last === end && this.standsFree(mention))) return mention;
    }
    return null;
  }

  /** "the prosecutor, | Jan Ode," where the tree hung the name elsewhere. */
  private apposed(head: number, end: number): Mention | null {
    const { words } = this;
    const last = Math.max(end, this.analysis.phrases.get(head)?.end ?? head + 1);
    const mention = this.mentions[this.mentionOf[last + 1] ?? NONE];
    const isTitle = titleOf(words.lemma(head).toLowerCase()) !== undefined;
    if (!isTitle || words.form(last) !== ',' || mention?.first !== last + 1 || this.isPossessive(mention)) return null;
    return words.form(mention.last) === ',' || words.relation(mention.first) === 'appos' ? mention : null;
  }

  private isSame({ first, last }: Mention, head: number): boolean {
    const { words } = this;
    let at = first;
    for (let i = first; i < last; i++) if (words.head(i) < first || words.head(i) >= last) at = i;
    for (let depth = 0; depth < DEEPEST && at !== head; depth++) {
      const relation = words.relation(at);
      const apart = relation === 'nmod' && words.child(at, 'case') !== NONE;
      const before = relation !== 'appos' && at < words.head(at);
      if (!SAME.has(relation) || apart || before) return false;
      at = words.head(at);
    }
    return at === head;
  }

  private isPossessive({ last }: Mention): boolean {
    return this.words.tag(last) === 'POS';
  }

  /** Not "a spokesman for President Ode", "met Ode": but "the minister of fisheries Jan Ode". */
  private standsFree(mention: Mention): boolean {
    const { words } = this;
    if (this.isPossessive(mention)) return false;
    let before = mention.first - 1;
    while (titleOf(words.lower(before)) !== undefined || words.lower(before) === '.' || words.lower(before) === 'the')
      before--;
    const pos = words.sentence(before) === words.sentence(mention.first) ? words.pos(before) : '';
    return pos !== 'ADP' && pos !== 'VERB' && words.lower(before) !== 'to' && words.tag(before) !== 'CC';
  }

  /** "Ode and Oduya": neither alone. */
  private isOneOfTwo({ last, person }: Mention): boolean {
    const { words } = this;
    const other = words.lower(last) === 'and' ? this.mentions[this.mentionOf[last + 1] ?? NONE] : undefined;
    return (
      other !== undefined && other.person !== person && words.relation(last + 1) === 'conj' && !this.isPossessive(other)
    );
  }
}
