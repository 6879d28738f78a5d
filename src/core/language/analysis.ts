// What the language layer found in an article, once, for every room to ask.

import { nounPhrases, phraseOfWords, type NounPhrase } from './chunks';
import { findClauses, type Clause } from './clauses';
import { judgeClauses, type Factuality } from './factuality';
import { nounFactuality } from './nominals';
import { Tree } from './tree';
import { verbGroups, type VerbGroup } from './verbs';
import { NONE, type Words } from './words';

/** Every question takes any index and answers null where nothing is. */
export class Analysis {
  readonly tree: Tree;
  /** In the order of their predicates. */
  readonly clauses: readonly Clause[];
  /** By head. */
  readonly verbs: ReadonlyMap<number, VerbGroup>;
  /** By head. */
  readonly phrases: ReadonlyMap<number, NounPhrase>;
  private readonly facts: readonly Factuality[];
  private readonly clauseOfWord: Int32Array;
  private readonly phraseOfWord: Int32Array;

  constructor(readonly words: Words) {
    this.tree = new Tree(words);
    this.verbs = verbGroups(words);
    const { list, of } = findClauses(words, this.tree, this.verbs);
    this.clauses = list;
    this.clauseOfWord = of;
    this.phrases = nounPhrases(words, this.tree);
    this.phraseOfWord = phraseOfWords(words, this.phrases);
    this.facts = judgeClauses({
      words,
      tree: this.tree,
      clauses: list,
      clauseOf: (word) => this.clauseOf(word),
    });
  }

  /** It can be found again from the text: it is not written with an article. */
  toJSON(): undefined {
    return undefined;
  }

  /** The clause a word belongs to, the innermost. */
  clauseOf(word: number): Clause | null {
    return this.clauses[this.clauseOfWord[word] ?? NONE] ?? null;
  }

  /** Whether what the clause says happened, and whose word it is. */
  factualityOf(clause: Clause): Factuality {
    return this.facts[clause.index] ?? UNTOLD;
  }

  /** The same of an event that a noun names ("the planned visit", "accused of theft"); null outside every clause. */
  factualityOfNoun(word: number): Factuality | null {
    return nounFactuality(this, word);
  }

  /** The innermost phrase that covers a word; for an inner word of a name the name's phrase. */
  phraseAt(word: number): NounPhrase | null {
    return this.phrases.get(this.phraseOfWord[word] ?? NONE) ?? null;
  }

  /** The group whose main verb or auxiliary a word is. */
  verbGroupAt(word: number): VerbGroup | null {
    const own = this.verbs.get(word);
    if (own !== undefined) return own;
    const predicate = this.words.relation(word).startsWith('aux') ? this.words.head(word) : NONE;
    return this.verbs.get(predicate) ?? this.verbs.get(this.words.child(predicate, 'cop')) ?? null;
  }
}

const UNTOLD: Factuality = { status: 'hypothetical', sources: [], sure: 0, because: 'fragment' };
