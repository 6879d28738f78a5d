// What a number is limited to: where, which of them, whose figure, as of when. Two numbers of other scopes say nothing of each other.

import type { Analysis } from '../../language/analysis';
import type { Clause } from '../../language/clauses';
import { NONE, type Words } from '../../language/words';
import type { DateExpression } from '../../article';
import { contains, within } from '../../span';
import { dayNumber, daysOf, daysOfValue, type Days } from '../calendar';
import type { ComparedArticle } from '../types';
import { BY_TOLL, unitOf } from './vocabulary';

export interface Scope {
  /** Names of the places in which it is counted, lower case. */
  readonly places: readonly string[];
  /** Lemmas that single out some of what is counted: "more", "young", "Norland"; sorted. */
  readonly limits: readonly string[];
  /** A part, a change or a comparison: "three more", "two of them", "12 percent higher". It is never the same as another number. */
  readonly partial: boolean;
  /** Whose figure, as written; '' where it is the article's own word. */
  readonly source: string;
  /** Days as of which it is told ("rose to 37 by Monday"), else those of the article; null where unknown. */
  readonly asOf: Days | null;
  /** The sentence itself tells as of when. */
  readonly asOfTold: boolean;
  /** The day that the sentence gives for what is counted ("12 were killed on Sunday"); null where it gives none or several. */
  readonly on: Days | null;
  /** The same, or the last days named before it in its paragraph. */
  readonly around: Days | null;
  /** `happened` and the like (see factuality); `denied` and `hypothetical` numbers are never compared. */
  readonly status: string;
}

const PARTIAL: ReadonlySet<string> = new Set(
  'more other another additional further extra remaining first last second third next new same only every each average'.split(
    ' ',
  ),
);

export function scopeOf(from: ComparedArticle, analysis: Analysis, word: number, clause: Clause | null): Scope {
  const { words } = analysis;
  const fact = clause ? analysis.factualityOf(clause) : null;
  const voice = fact?.sources.at(-1);
  const told = toldDate(from, words, word);
  const days = told && daysOf(told.earliest, told.latest);
  const asOfTold = told !== null && isAsOf(words, told, clause);
  return {
    places: placesOf(from, words, clause, word),
    limits: limitsOf(words, word),
    partial: isPartial(words, word),
    source: voice && voice.source !== NONE ? phraseText(analysis, voice.source) : '',
    asOf: asOfTold ? days : daysOfValue(from.article.published.value),
    asOfTold,
    on: asOfTold ? null : days,
    around: days ?? daysBefore(from, words, word),
    status: fact?.status ?? 'general',
  };
}

function phraseText({ words, phrases }: Analysis, head: number): string {
  const phrase = phrases.get(head);
  return words.prose.text
    .slice(words.start(phrase?.start ?? head), words.end((phrase?.end ?? head + 1) - 1))
    .replace(/\s+/g, ' ');
}

/** "By the evening", of whichever day. */
const PART_OF_A_DAY = /^(?:(?:the|late|early|that|this) )*(?:morning|noon|afternoon|evening|night|midnight)$/i;

/** The date that the sentence tells, if there is but one. */
function toldDate({ article }: ComparedArticle, words: Words, word: number): DateExpression | null {
  const sentence = words.prose.sentences[words.sentence(word)];
  if (!sentence) return null;
  const dates = within(article.dates, sentence).filter(
    ({ earliest, text }) => dayNumber(earliest) !== null && !PART_OF_A_DAY.test(text),
  );
  return dates.length === 1 ? dates[0]! : null;
}

/** "It collided in March 2023. Three men were killed." */
function daysBefore({ article }: ComparedArticle, words: Words, word: number): Days | null {
  const { blocks, sentences } = words.prose;
  const block = blocks[sentences[words.sentence(word)]?.block ?? NONE];
  if (!block) return null;
  const before = within(article.dates, { start: block.start, end: words.start(word) });
  const last = before.findLast(({ earliest }) => dayNumber(earliest) !== null);
  return last ? daysOf(last.earliest, last.latest) : null;
}

const STANDS: ReadonlySet<string> = new Set(
  'rise climb stand reach grow increase jump soar report say put update confirm announce'.split(' '),
);

/** "by Monday", "as of Tuesday", "the toll rose on Wednesday", "officials said on Wednesday"; not "were killed on Sunday". */
function isAsOf(words: Words, date: DateExpression, clause: Clause | null): boolean {
  const first = words.at(date.start);
  const before = words.lower(first - 1);
  if (/^(?:by|until)$/.test(before) || (before === 'of' && words.lower(first - 2) === 'as')) return true;
  const own = clause?.verb?.lemma ?? '';
  const governor = words.lemma(words.head(words.at(date.end - 1)));
  return STANDS.has(governor) || STANDS.has(own);
}

/** Places in the words of the clause, and those right before it ("In Sarova, …"). */
function placesOf({ article }: ComparedArticle, words: Words, clause: Clause | null, word: number): string[] {
  const sentence = words.prose.sentences[words.sentence(word)];
  if (!sentence) return [];
  const span = clause
    ? { start: words.start(clause.start), end: words.end(clause.end - 1) }
    : { start: sentence.start, end: sentence.end };
  return article.places
    .filter(({ mentions }) => mentions.some((one) => contains(span, one)))
    .map(({ name }) => name.toLowerCase())
    .sort();
}

const NO_LIMIT = /^(?:least|than|dead|injured|wounded|missing|total|official)$/;

/** A toll is that of the event, whatever describes it. */
function limitsOf(words: Words, word: number): string[] {
  const limits: string[] = [];
  if (BY_TOLL.has(words.lemma(word)) || /^(?:number|total)$/.test(words.lemma(word))) return limits;
  for (const child of words.children(word)) {
    const relation = words.relation(child);
    const isOf = relation === 'nmod' && /^(?:of|among|from|for)$/.test(words.lower(words.child(child, 'case')));
    const describes =
      (relation === 'amod' || relation === 'compound' || relation === 'nmod:poss') && words.tag(child) !== 'CD';
    if ((describes || isOf) && !NO_LIMIT.test(words.lower(child)) && !unitOf(words.lemma(child)))
      limits.push(words.lemma(child).toLowerCase());
  }
  return limits.sort();
}

const AFTER_PART = /^(?:more|other|others|higher|lower|fewer|less|ago|later|earlier|each|apiece|respectively|of)$/;

/** The 231 of "112 of the 231 seats". */
function isWholeOfPart(words: Words, word: number): boolean {
  for (let i = word - 1; i > word - 5; i--) if (words.lower(i) === 'of' && words.pos(i - 1) === 'NUM') return true;
  return false;
}

/** "three more", "two of the men", "rose by 12", "12 percent higher", "per day". */
function isPartial(words: Words, word: number): boolean {
  for (const child of words.children(word))
    if (PARTIAL.has(words.lower(child)) && words.lower(child + 1) !== 'than') return true;
  if (/^(?:by|per|from|without|within|among|every)$/.test(words.lower(words.child(word, 'case')))) return true;
  if (isWholeOfPart(words, word)) return true;
  const after = words.lower(word + 1);
  return (
    (AFTER_PART.test(after) && (after !== 'of' || words.pos(word) === 'NUM')) ||
    /^(?:another|other|by)$/.test(words.lower(word - 1))
  );
}
