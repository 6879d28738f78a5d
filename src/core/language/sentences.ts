// Tags and trees of all sentences of an article; very long ones are read in parts.

import type { Prose } from '../article';
import { lemmaOf } from './lemma';
import type { Draft } from './mender';
import type { SyntaxModel } from './model';
import { Spellings, hashOf } from '../spellings';
import { Network, shareOf } from './network';
import { splitWords } from './split';
import { RELATIONS, TAGS } from './tagset';
import { NONE, type Columns } from './words';

/** A "sentence" of more words is a list or a table: its parts are read one by one. */
export const LONGEST = 150;
const PARATAXIS = RELATIONS.indexOf('parataxis');

interface Reading {
  readonly network: Network;
  /** Sentences by their words: whoever types changes one, and sources take whole sentences from each other. */
  readonly known: Map<string, Found>;
}

/** What was found in a sentence, wherever it stands: words are counted from its first. */
interface Found extends Pick<Columns, 'tag' | 'pos' | 'head' | 'relation' | 'margin'> {
  readonly root: number;
}

/** About a megabyte. */
const MOST_KNOWN = 4000;

const readings = new WeakMap<SyntaxModel, Reading>();

function readingOf(model: SyntaxModel): Reading {
  const known = readings.get(model);
  if (known) return known;
  const reading: Reading = { network: new Network(model, LONGEST), known: new Map() };
  readings.set(model, reading);
  return reading;
}

export function readSentences(prose: Prose, model: SyntaxModel): Draft {
  const places = splitWords(prose);
  const length = places.start.length;
  const forms = formsOf(prose.view, places);
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
    const found = foundIn(readingOf(model), model, forms.slice(from, to));
    const root = place(found, from, columns);
    const isPart = from > 0 && places.sentence[from] === places.sentence[from - 1];
    if (isPart) joinParts(columns, rootBefore, root);
    else rootBefore = root;
  }
  forms.forEach((form, i) => (columns.lemma[i] = lemmaOf(form, TAGS[columns.tag[i] ?? 0] ?? '')));
  return columns;
}

/** Each form is one string wherever it stands: whatever is looked up by forms is quicker so. */
function formsOf(view: string, { start, end }: Pick<Columns, 'start' | 'end'>): string[] {
  const spellings = new Spellings();
  const known: string[] = [];
  const forms = new Array<string>(start.length);
  for (let i = 0; i < forms.length; i++) {
    const [from, to] = [start[i]!, end[i]!];
    const number = spellings.enter(view, from, to, hashOf(view, from, to));
    forms[i] = known[number] ??= view.slice(from, to);
  }
  return forms;
}

function foundIn(reading: Reading, model: SyntaxModel, forms: readonly string[]): Found {
  if (!model.remembers) return readOne(reading, model, forms);
  const { known } = reading;
  const key = forms.join('\n');
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = readOne(reading, model, forms);
  known.set(key, found);
  return found;
}

function readOne({ network }: Reading, model: SyntaxModel, forms: readonly string[]): Found {
  network.read(forms);
  const { tag, relation, probability, head } = network;
  const { length } = forms;
  const [tags, pos, margin] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  const heads = new Int32Array(length);
  for (let word = 0; word < length; word++) {
    tags[word] = model.tags[tag[word]!]!;
    pos[word] = model.pos[tag[word]!]!;
    margin[word] = model.sureness[shareOf(probability[word]!)] ?? 0;
    heads[word] = head[word] === 0 ? NONE : head[word]! - 1;
  }
  return { tag: tags, pos, head: heads, relation: relation.slice(0, length), margin, root: heads.lastIndexOf(NONE) };
}

/** Answers the root. */
function place({ tag, pos, head, relation, margin, root }: Found, from: number, columns: Columns): number {
  columns.tag.set(tag, from);
  columns.pos.set(pos, from);
  columns.relation.set(relation, from);
  columns.margin.set(margin, from);
  for (let i = 0; i < head.length; i++) columns.head[from + i] = head[i] === NONE ? NONE : from + head[i]!;
  return root === NONE ? NONE : from + root;
}

/** The parts of a very long sentence hang on the root of its first. */
function joinParts(columns: Columns, first: number, root: number): void {
  columns.head[root] = first;
  columns.relation[root] = PARATAXIS;
  columns.margin[root] = 0;
}
