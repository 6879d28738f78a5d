// The words of an article that tell events: verbs, what is said of somebody with "be", nouns and names of deeds and happenings.

import type { Article } from '../article';
import type { BlockKind } from '../article';
import type { Words } from '../language/words';
import { NONE } from '../language/words';
import named from './data/namedEvents.json';
import type { Labels } from './labels';
import { isGathering } from './nounDeeds';
import { isEventNoun } from './wordVectors';

const SILENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'masthead']);
const EMPTY_VERBS: ReadonlySet<string> = new Set('be have do get let seem include own contain'.split(' '));
const HEADS: ReadonlySet<string> = new Set(named.heads.split(' '));
const NAMES: ReadonlySet<string> = new Set(named.names.split(' '));

/** Word indices, in no order; nothing in furniture or masthead. */
export function triggersOf({ analysis }: Article, labels: Labels): number[] {
  const { words } = analysis;
  const found: number[] = [];
  for (const { verb, predicate, secondary } of analysis.clauses) {
    const { kind } = blockOf(words, predicate);
    if ((verb !== null || HEADINGS.has(kind)) && words.pos(predicate) === 'ADJ') found.push(predicate);
    if (verb !== null && words.pos(secondary) === 'ADJ') found.push(secondary);
  }
  for (let i = 0; i < words.length; i++) {
    if (words.pos(i) === 'VERB' && !EMPTY_VERBS.has(words.lemma(i))) found.push(i);
    else if (labels.people(i) === null && labels.date(i) === null && isNoun(words, labels, i)) found.push(i);
  }
  return found.filter((i) => !SILENT.has(blockOf(words, i).kind));
}

/** Headlines leave "is" out: "Two dead, one hurt". */
const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading']);

function blockOf(words: Words, i: number): { readonly kind: BlockKind } {
  const { blocks, sentences } = words.prose;
  return blocks[sentences[words.sentence(i)]?.block ?? NONE] ?? { kind: 'furniture' };
}

function isNoun(words: Words, labels: Labels, i: number): boolean {
  const lemma = words.lemma(i).toLowerCase();
  const singular = lemma.replace(/s$/, '');
  if (words.pos(i) === 'NOUN' && labels.place(i) === null && (isEventNoun(lemma) || isGathering(words, i))) return true;
  if (!/^\p{Lu}/u.test(words.form(i)) || !['PROPN', 'NOUN'].includes(words.pos(i))) return false;
  return NAMES.has(lemma) || (HEADS.has(singular) && isNamed(words, i));
}

/** The last word of a name of several. */
function isNamed(words: Words, i: number): boolean {
  return words.pos(i - 1) === 'PROPN' && words.pos(i + 1) !== 'PROPN';
}
