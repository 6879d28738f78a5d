// Learns how endings turn into lemmas and writes src/core/language/vocabulary/endings.json: of each tag the endings (up to six
// letters) that ask for another change than the shorter ending does, and the forms that no ending explains.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { changed, inflect, stemOf } from '../src/core/language/lemma';
import { irregularLemma } from '../src/core/language/irregular';
import type { Tag } from '../src/core/language/tagset';

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'data', 'treebanks');
const TARGET = join(import.meta.dirname, '..', 'src', 'core', 'language', 'vocabulary', 'endings.json');
const SOURCE =
  'Learnt by training/lemmas.ts from the train parts of UD English EWT and of the free genres of GUM (CC BY-SA 4.0), and from the ' +
  'verbs of WordNet 3.1 (© 2011 Princeton University); a change is how many letters go and what comes in their place.';
/** A stem that a treebank has with its lemma counts as much as so many senses of a verb found in texts. */
const TREEBANK_COUNTS = 5;
const LONGEST = 6;
/** Times a form must stand with its lemma, and an ending must be right more often than the shorter one. */
const LEAST = 2;
/** Closed words differ from their lemma one by one, the others by their ending. */
const CLOSED: readonly Tag[] = ['DT', 'RB', 'WP', 'PRP', 'PRP$', 'MD', 'IN', 'TO', 'POS'];
const OPEN: readonly Tag[] = ['VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'NNS', 'NNPS', 'JJR', 'JJS', 'RBR', 'RBS'];

type Counts = Map<string, number>;
type Pairs = Map<string, Counts>;

const rowsOf = () =>
  ['ewt-train.conllu.gz', 'gum-train.conllu.gz'].flatMap((file) =>
    gunzipSync(readFileSync(join(DATA, file)))
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id = '', , lemma]) => /^\d+$/.test(id) && lemma !== '_'),
  );

/** Form to lemma to how often, both lower case, of the forms that no table knows; stems of -ed, -ing, -er, -est go into `stems`. */
function pairsOf(rows: readonly (readonly string[])[], tag: Tag, stems: Pairs): Pairs {
  const pairs: Pairs = new Map();
  for (const [, form = '', lemma = '', , xpos] of rows) {
    const lower = form.toLowerCase().replaceAll('’', "'");
    if (xpos !== tag || irregularLemma(lower, tag) !== undefined) continue;
    const stem = stemOf(lower, tag);
    const into = stem === null ? pairs : stems;
    const key = stem ?? lower;
    count(
      into.get(key) ?? into.set(key, new Map()).get(key)!,
      lemma.toLowerCase(),
      stem === null ? 1 : TREEBANK_COUNTS,
    );
  }
  return pairs;
}

function count(counts: Counts, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function most(counts: Counts): [string, number] {
  let best: [string, number] = ['', 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

function changeOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}${lemma.slice(same)}`;
}

function learn(pairs: Pairs) {
  const forms = [...pairs];
  const changes = new Map<string, Counts>();
  for (const [form, lemmas] of forms) {
    const change = changeOf(form, most(lemmas)[0]);
    if (change.length > 3) continue;
    for (let n = 0; n <= Math.min(LONGEST, form.length - 1); n++) {
      const ending = form.slice(form.length - n);
      count(changes.get(ending) ?? changes.set(ending, new Map()).get(ending)!, change);
    }
  }
  const endings = kept(changes);
  return { words: exceptions(forms, endings), endings };
}

/** From the shortest on: an ending stays where it mends at least LEAST forms that the shorter one gets wrong. */
function kept(changes: ReadonlyMap<string, Counts>): Record<string, string> {
  const endings: Record<string, string> = {};
  for (const ending of [...changes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const counts = changes.get(ending)!;
    const [change, times] = most(counts);
    const shorter = longestIn(endings, ending);
    if (shorter === undefined || (shorter !== change && times - (counts.get(shorter) ?? 0) >= LEAST))
      endings[ending] = change;
  }
  return endings;
}

function longestIn(endings: Readonly<Record<string, string>>, form: string): string | undefined {
  for (let n = Math.min(LONGEST, form.length); n >= 0; n--) {
    const change = endings[form.slice(form.length - n)];
    if (change !== undefined) return change;
  }
  return undefined;
}

function exceptions(
  forms: readonly [string, Counts][],
  endings: Readonly<Record<string, string>>,
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [form, lemmas] of forms.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, times] = most(lemmas);
    const change = longestIn(endings, form);
    if (times >= LEAST && change !== undefined && changed(form, change) !== lemma) words[form] = lemma;
  }
  return words;
}

/** Stems of regular verbs with their lemma; more of those that WordNet's texts have. `index.verb`: lemma v senses … counted senses … */
function verbStems(folder: string, stems: Pairs): void {
  for (const line of readFileSync(join(folder, 'index.verb'), 'utf8').split('\n')) {
    const [lemma = '', , , pointers = '0', ...rest] = line.trim().split(' ');
    if (!/^[a-z]{3,}$/.test(lemma)) continue;
    const inTexts = Number(rest[Number(pointers) + 1]);
    for (const tag of ['VBD', 'VBG'] as const) {
      const form = inflect(lemma, tag);
      const stem = irregularLemma(form, tag) === undefined ? stemOf(form, tag) : null;
      if (stem !== null) count(stems.get(stem) ?? stems.set(stem, new Map()).get(stem)!, lemma, 1 + inTexts);
    }
  }
}

/** `--wordnet FOLDER`: the files of WordNet's database. Writes the file anew; says so where something is not here. */
export function trainLemmas(): void {
  const wordnet = process.argv[process.argv.indexOf('--wordnet') + 1] ?? '';
  if (!existsSync(DATA) || !existsSync(join(wordnet, 'index.verb')))
    return console.log('Needed: the treebanks and --wordnet FOLDER. The learnt endings stay as they are.');
  const rows = rowsOf();
  const stems: Pairs = new Map();
  verbStems(wordnet, stems);
  const tags = Object.fromEntries([
    ...CLOSED.map(
      (tag) => [tag, { words: exceptions([...pairsOf(rows, tag, stems)], { '': '0' }), endings: {} }] as const,
    ),
    ...OPEN.map((tag) => [tag, learn(pairsOf(rows, tag, stems))] as const),
    ['stem', learn(stems)] as const,
  ]);
  writeFileSync(TARGET, JSON.stringify({ source: SOURCE, tags }, null, 2) + '\n');
}
