// Tags that the tree has shown to be wrong: a clause with a subject of its own and no auxiliary stands on a finite verb. "Congress |
// authorized him" was tagged as a participle, "Cyclones | gather strength" as an infinitive, "we | test whether" as a noun. A second
// reading of the sentence then starts from better tags.

import { irregularLemma } from './irregular';
import type { SyntaxModel } from './model';
import type { Outline } from './outline';
import { MARGIN, type SentenceView } from './sentence';
import { PARTS_OF_SPEECH, RELATIONS, TAGS, type Relation, type Tag } from './tagset';

const setOf = (...relations: Relation[]): ReadonlySet<number> =>
  new Set(relations.map((relation) => RELATIONS.indexOf(relation)));

const ANY_SUBJECT = setOf('nsubj', 'nsubj:pass');
const SUBJECT = setOf('nsubj');
const AUXILIARY = setOf('aux', 'aux:pass', 'cop');
const OBJECT = setOf('obj');
const MARK = setOf('mark');
const CONJUNCT = setOf('conj');
/** Verbs behind which somebody does something. */
const LETS =
  /^(?:let(?:s|ting)?|ma(?:ke|kes|de|king)|ha(?:ve|s|d|ving)|help(?:s|ed|ing)?|see(?:s|n|ing)?|saw|watch(?:es|ed|ing)?|hear(?:s|d|ing)?|feel(?:s|ing)?|felt|bid|bade)$/;
/** What a noun has and a verb has not. */
const OF_NOUNS = setOf('det', 'case', 'cop', 'amod', 'nmod:poss', 'compound', 'nummod');
const RELATIVE = setOf('acl:relcl', 'advcl:relcl');
const WITH_MARK = setOf('ccomp', 'advcl');
const OF_ITS_OWN = setOf('root', 'ccomp', 'conj', 'parataxis');
const OPEN = setOf('xcomp');

const PLURAL = /^(?:i|you|we|they|these|those|few|many|both|several)$/;
const ACCUSATIVE = /^(?:me|him|her|us|them)$/;

export class Finiteness {
  private readonly tagOf: readonly Tag[];
  private readonly verbs: ReadonlyMap<Tag, number>;
  private readonly noun: number;
  private readonly possessive: number;

  constructor(private readonly model: Pick<SyntaxModel, 'tags' | 'pos' | 'candidates'>) {
    this.tagOf = Array.from(model.tags, (tag) => TAGS[tag] ?? '');
    const verb = PARTS_OF_SPEECH.indexOf('VERB');
    const classes = [...this.tagOf.keys()].filter((k) => model.pos[k] === verb);
    this.verbs = new Map(classes.map((k) => [this.tagOf[k]!, k]));
    this.noun = this.tagOf.findIndex((tag, k) => tag === 'NN' && model.pos[k] === PARTS_OF_SPEECH.indexOf('NOUN'));
    this.possessive = this.tagOf.indexOf('PRP$');
  }

  /** Sets the tags right in the view; answers whether there was one. */
  mend(view: SentenceView, outline: Outline): boolean {
    let isMended = false;
    for (let word = MARGIN; word < view.length + MARGIN; word++) {
      const asked = this.asked(view, outline, word);
      const tag = asked === '' ? undefined : this.verbs.get(asked);
      if (tag === undefined) continue;
      view.tag[word] = tag;
      isMended = true;
    }
    const isOwned = this.mendOwned(view);
    return this.mendVerbless(view) || isOwned || isMended;
  }

  /** "started her | visit": a noun with its owner; "let her | visit" is what she may do. */
  private mendOwned(view: SentenceView): boolean {
    let isMended = false;
    for (let word = MARGIN + 2; word < view.length + MARGIN; word++) {
      if (this.tag(view, word) !== 'VB' || lower(view, word - 1) !== 'her' || this.tag(view, word - 1) !== 'PRP')
        continue;
      const before = this.tag(view, word - 2);
      if (!/^VB|^IN/.test(before) || LETS.test(lower(view, word - 2)) || !this.canBeNoun(view, word)) continue;
      view.tag[word] = this.noun;
      view.tag[word - 1] = this.possessive;
      isMended = true;
    }
    return isMended;
  }

  private canBeNoun(view: SentenceView, word: number): boolean {
    const habit = view.facts.habit[view.word[word]!]!;
    const wasSeen = habit > 0 && this.model.candidates[habit]?.includes(this.noun) === true;
    return wasSeen && this.noun >= 0 && this.possessive >= 0;
  }

  /** "The old ferry | sank": where no verb stands, a form that only a past has is one. */
  private mendVerbless(view: SentenceView): boolean {
    let past = 0;
    for (let word = MARGIN; word < view.length + MARGIN; word++) {
      const tag = this.tag(view, word);
      if (/^(?:VB|MD)/.test(tag)) return false;
      if (tag === 'NN' && isPastAlone(lower(view, word))) past = word;
    }
    if (past > 0) view.tag[past] = this.verbs.get('VBD') ?? view.tag[past]!;
    return past > 0;
  }

  /** The finite tag that the tree asks for, '' where the word's own fits. */
  private asked(view: SentenceView, outline: Outline, word: number): Tag {
    const tag = this.tag(view, word);
    if (!/^(?:VBN?|NNS?)$/.test(tag) || childOf(outline, word, AUXILIARY) > 0) return '';
    if (tag === 'VBN') return this.isPast(view, outline, word) ? 'VBD' : '';
    return tag === 'VB' ? this.finiteBase(view, outline, word) : this.verbForNoun(view, outline, word, tag);
  }

  private isPast(view: SentenceView, outline: Outline, word: number): boolean {
    const form = lower(view, word);
    if (!form.endsWith('ed') && irregularLemma(form, 'VBD') === undefined) return false;
    const relation = outline.relation[word]!;
    const subject = childOf(outline, word, ANY_SUBJECT);
    const hasObject = childOf(outline, word, OBJECT) > word;
    if (subject === 0) return CONJUNCT.has(relation) && hasObject && this.isFinite(view, outline, word, 'VBD');
    if (hasObject || RELATIVE.has(relation)) return true;
    if (childOf(outline, word, SUBJECT) > 0 && OF_ITS_OWN.has(relation)) return true;
    const mark = childOf(outline, word, MARK);
    return WITH_MARK.has(relation) && mark > 0 && !/^with/.test(lower(view, mark));
  }

  /** "Cyclones | gather", "we just | hit it off"; "let them | gather" and "insists that he | stay" stay as they are. */
  private finiteBase(view: SentenceView, outline: Outline, word: number): Tag {
    if (OPEN.has(outline.relation[word]!) || this.tag(view, word - 1) === 'TO' || this.tag(view, word - 2) === 'TO')
      return '';
    const form = lower(view, word);
    const isAlsoPast = irregularLemma(form, 'VBD') === form;
    const subject = childOf(outline, word, SUBJECT);
    if (subject === 0) return this.finiteBeside(view, outline, word, isAlsoPast);
    if (subject > word || ACCUSATIVE.test(lower(view, subject))) return '';
    if (this.isPlural(view, outline, subject)) return 'VBP';
    return isAlsoPast ? 'VBD' : '';
  }

  /** "raise our food, | patrol our streets". */
  private finiteBeside(view: SentenceView, outline: Outline, word: number, isAlsoPast: boolean): Tag {
    if (!CONJUNCT.has(outline.relation[word]!)) return '';
    if (this.isFinite(view, outline, word, 'VBP')) return 'VBP';
    return isAlsoPast && this.isFinite(view, outline, word, 'VBD') ? 'VBD' : '';
  }

  /** "we | test whether", "what the word | means"; "They are friends" has its copula, "Minister in court" its preposition. */
  private verbForNoun(view: SentenceView, outline: Outline, word: number, tag: Tag): Tag {
    const subject = childOf(outline, word, SUBJECT);
    if (subject === 0 || subject > word || childOf(outline, word, OF_NOUNS) > 0) return '';
    const asked = tag === 'NNS' ? 'VBZ' : 'VBP';
    const isPlural = this.isPlural(view, outline, subject);
    if (isPlural === (asked === 'VBZ') || !this.canBe(view, word, asked)) return '';
    return asked;
  }

  /** Whether the word was seen with this tag in training. */
  private canBe(view: SentenceView, word: number, tag: Tag): boolean {
    const habit = view.facts.habit[view.word[word]!]!;
    return habit > 0 && this.model.candidates[habit]?.includes(this.verbs.get(tag) ?? 0) === true;
  }

  /** Whether the verb that a word is joined to has this tag and no auxiliary. */
  private isFinite(view: SentenceView, outline: Outline, word: number, tag: Tag): boolean {
    const head = outline.head[word]!;
    return this.tag(view, head) === tag && childOf(outline, head, AUXILIARY) === 0;
  }

  private isPlural(view: SentenceView, outline: Outline, subject: number): boolean {
    const tag = this.tag(view, subject);
    if (/^W/.test(tag)) return this.isPlural(view, outline, outline.head[outline.head[subject]!]!);
    return /^NNP?S$/.test(tag) || PLURAL.test(lower(view, subject)) || childOf(outline, subject, CONJUNCT) > 0;
  }

  private tag(view: SentenceView, word: number): Tag {
    return this.tagOf[view.tag[word]!] ?? '';
  }
}

/** "sank", "drew"; not "cut", "found" and "rose", which are participles or nouns too. */
function isPastAlone(form: string): boolean {
  const lemma = irregularLemma(form, 'VBD');
  return lemma !== undefined && lemma !== form && irregularLemma(form, 'VBN') === undefined && !NOUNS.has(form);
}

const NOUNS: ReadonlySet<string> = new Set([
  'rose',
  'saw',
  'fell',
  'bore',
  'drove',
  'dove',
  'spoke',
  'stove',
  'lay',
  'bade',
]);

function lower(view: SentenceView, word: number): string {
  return (view.facts.texts[view.word[word]!] ?? '').toLowerCase();
}

/** A dependent with one of the relations, 0 without one. */
function childOf({ left, right, nearer, relation }: Outline, head: number, relations: ReadonlySet<number>): number {
  if (head === 0) return 0;
  for (const outermost of [left[head]!, right[head]!])
    for (let child = outermost; child > 0; child = nearer[child]!) if (relations.has(relation[child]!)) return child;
  return 0;
}
