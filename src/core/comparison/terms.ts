// The words of an article made comparable: what the language layer read, with case, accents and typography gone.

import { tellingVerb } from '../language/vocabulary';
import type { Words } from '../language/words';
import type { Span } from '../span';
import { COUNTRY_OF } from './country-words';
import type { ComparedArticle } from './types';

/** A word with its place and its comparable forms. */
export interface Term extends Span {
  /** Lower case, no accents, straight apostrophe. */
  readonly folded: string;
  /** The lemma, folded; of a country and of what is its own, one: "Chinese" is "china". */
  readonly stem: string;
  /** Carries matter of its own: a noun, a name, a number, an adjective, a verb that is not said of everything. */
  readonly content: boolean;
  /** Has a digit. */
  readonly numeric: boolean;
}

type Forms = Omit<Term, keyof Span>;

const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}/gu;

/** "Łódź’s" and "LODZ's" are equal once folded. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss');
}

const MATTER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X']);
/** Verbs and adjectives that any sentence may have. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'be have do make take get go come give put let keep many much more most few several such other same own last next ' +
    'first second new old mr mrs ms dr'
  ).split(' '),
);
const NO_WORDS: ReadonlySet<string> = new Set(['PUNCT', 'SYM']);

/** Forms already worked out; the same words come again and again. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 50_000;

function formsOf(words: Words, i: number): Forms {
  const key = `${words.form(i)}\n${words.lemma(i)}\n${words.pos(i)}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const forms = readForms(words, i);
  known.set(key, forms);
  return forms;
}

function readForms(words: Words, i: number): Forms {
  const form = words.form(i);
  const folded = form === 'US' ? 'u.s' : fold(form).replace(/\.$/, '');
  const lemma = fold(words.lemma(i)).replace(/\.$/, '') || folded;
  const numeric = /\d/.test(folded);
  const isTold = words.pos(i) === 'VERB' && /^(?:say|tell)$/.test(tellingVerb(lemma)?.class ?? '');
  return {
    folded,
    stem: COUNTRY_OF.get(folded) ?? COUNTRY_OF.get(lemma) ?? lemma,
    content: (folded.length > 1 || numeric) && MATTER.has(words.pos(i)) && !LIGHT.has(lemma) && !isTold,
    numeric,
  };
}

/** The words that begin in a span, in order; marks and the possessive 's are none. */
export function termsIn({ article }: ComparedArticle, span: Span): Term[] {
  const { words } = article.analysis;
  const terms: Term[] = [];
  for (let i = words.at(span.start); i < words.length && words.start(i) < span.end; i++) {
    if (NO_WORDS.has(words.pos(i)) || words.tag(i) === 'POS') continue;
    terms.push({ start: words.start(i), end: words.end(i), ...formsOf(words, i) });
  }
  return terms;
}

export function contentStems(compared: ComparedArticle, span: Span): string[] {
  return termsIn(compared, span).flatMap((term) => (term.content ? [term.stem] : []));
}

/** The sentence, or the sentences, that a span stands in; the span itself outside all of them. */
export function sentenceAround({ article }: ComparedArticle, span: Span): Span {
  const { words } = article.analysis;
  const { sentences } = words.prose;
  const first = sentences[words.sentence(words.at(span.start))];
  const last = sentences[words.sentence(words.at(Math.max(span.start, span.end - 1)))];
  return { start: Math.min(span.start, first?.start ?? span.start), end: Math.max(span.end, last?.end ?? span.end) };
}
