// Tags and trees of all sentences of an article; very long ones are read in parts.

import type { Prose } from '../article';
import { Finiteness } from './finiteness';
import { Guesser } from './guesses';
import { landmarkKinds } from './landmarks';
import { lemmaOf } from './lemma';
import type { Draft } from './mender';
import type { SyntaxModel } from './model';
import { Parser } from './parser';
import { Reviewer } from './reviewer';
import { MARGIN, countBetween, sentenceView, setSentence, type SentenceView } from './sentence';
import { splitWords } from './split';
import { Tagger } from './tagger';
import { RELATIONS, TAGS } from './tagset';
import { WordFacts } from './wordFacts';
import { NONE, type Columns } from './words';

/** A "sentence" of more words is a list or a table: its parts are read one by one. */
export const LONGEST = 250;
const PARATAXIS = RELATIONS.indexOf('parataxis');

interface Reading {
  readonly facts: WordFacts;
  readonly tagger: Tagger;
  readonly guesser: Guesser;
  readonly parser: Parser;
  readonly reviewer: Reviewer;
  readonly finiteness: Finiteness;
  readonly kinds: Uint8Array;
  readonly view: SentenceView;
}

const readings = new WeakMap<SyntaxModel, Reading>();

/** What a model has met of words is kept for the next article, and started anew when it is too much. */
function readingOf(model: SyntaxModel): Reading {
  const known = readings.get(model);
  if (known && !known.facts.isFull) return known;
  const facts = new WordFacts(model);
  const reading: Reading = {
    facts,
    tagger: new Tagger(model, facts, LONGEST),
    guesser: new Guesser(model, LONGEST),
    parser: new Parser(model, LONGEST),
    reviewer: new Reviewer(model, LONGEST),
    finiteness: new Finiteness(model),
    kinds: landmarkKinds(model),
    view: sentenceView(facts, LONGEST),
  };
  readings.set(model, reading);
  return reading;
}

export function readSentences(prose: Prose, model: SyntaxModel): Draft {
  const places = splitWords(prose);
  const length = places.start.length;
  const forms = Array.from({ length }, (_, i) => prose.view.slice(places.start[i], places.end[i]));
  const columns = {
    ...places,
    tag: new Uint8Array(length),
    pos: new Uint8Array(length),
    head: new Int32Array(length).fill(NONE),
    relation: new Uint8Array(length),
    margin: new Uint8Array(length),
    form: forms,
    lemma: [...forms],
  };
  let rootBefore = NONE;
  for (let from = 0, to = 0; from < length; from = to) {
    to = from + 1;
    while (to < length && to - from < LONGEST && places.sentence[to] === places.sentence[from]) to++;
    const root = readOne(readingOf(model), model, forms.slice(from, to), from, columns);
    const isPart = from > 0 && places.sentence[from] === places.sentence[from - 1];
    if (isPart) joinParts(columns, rootBefore, root);
    else rootBefore = root;
  }
  forms.forEach((form, i) => (columns.lemma[i] = lemmaOf(form, TAGS[columns.tag[i] ?? 0] ?? '')));
  return columns;
}

/** Answers the root. */
function readOne(
  { tagger, guesser, parser, reviewer, finiteness, kinds, view }: Reading,
  model: SyntaxModel,
  forms: readonly string[],
  from: number,
  columns: Columns,
): number {
  setSentence(view, forms);
  tagger.tag(view);
  guesser.guess(view);
  parser.parse(view);
  if (finiteness.mend(view, parser.outline)) {
    countBetween(view, kinds);
    guesser.guess(view);
    parser.parse(view);
  }
  reviewer.review(view, parser);
  const { outline } = parser;
  let root = NONE;
  for (let k = 0; k < forms.length; k++) {
    const at = k + MARGIN;
    const head = outline.head[at]!;
    columns.tag[from + k] = model.tags[view.tag[at]!]!;
    columns.pos[from + k] = model.pos[view.tag[at]!]!;
    columns.head[from + k] = head === 0 ? NONE : from + head - MARGIN;
    if (head === 0) root = from + k;
    columns.relation[from + k] = outline.relation[at]!;
    columns.margin[from + k] = model.sureness[reviewer.doubt[at]!] ?? 0;
  }
  return root;
}

/** The parts of a very long sentence hang on the root of its first. */
function joinParts(columns: Columns, first: number, root: number): void {
  columns.head[root] = first;
  columns.relation[root] = PARATAXIS;
  columns.margin[root] = 0;
}
