// What the model file says of words: the tags they had in training, and their classes of distribution.

import { hashText } from '../../src/core/language/hashing';
import { TAGS } from '../../src/core/language/tagset';
import { foldForm } from '../../src/core/language/wordFacts';
import { readClusters } from '../corpus';
import type { Example, TagClasses } from './examples';

export interface Lexicon {
  /** Hash of a folded form: habit (10 bits), fine class (11 bits), coarse class (11 bits). */
  readonly words: Map<number, number>;
  /** By habit, the classes among which the tagger chooses. Habit 0 is that of words seldom or never seen. */
  readonly candidates: readonly Uint8Array[];
  /** By habit, the class of words that are finite verbs more often than not, 0 for others. */
  readonly finite: Uint8Array;
}

const SEEN_OFTEN = 3;
/** So often seen, a word has no other tags than those it was seen with. */
const WELL_KNOWN = 15;
const SHARE = 0.05;
const RARE_SHARE = 0.01;
const MOST_HABITS = 1000;

/** `words`: how many of the most frequent words have their classes of distribution in the file. */
export function makeLexicon(examples: readonly Example[], classes: TagClasses, words: number): Lexicon {
  const lexicon = new Map<number, number>();
  for (const [word, coarse, fine] of readClusters(['clusters.tsv', 'clusters-rest.tsv']).slice(0, words)) {
    const hash = hashText(foldForm(word));
    if (!lexicon.has(hash)) lexicon.set(hash, (fine << 10) | (coarse << 21));
  }
  const { habits, candidates, finite } = habitsOf(examples, classes);
  for (const [hash, habit] of habits) lexicon.set(hash, (lexicon.get(hash) ?? 0) | habit);
  return { words: lexicon, candidates, finite };
}

interface Habits {
  /** Number of the set of tags that a word has in a fiftieth of its places or more, by the hash of its form. */
  readonly habits: ReadonlyMap<number, number>;
  readonly candidates: readonly Uint8Array[];
  /** By habit, the class of words that are finite verbs more often than not, 0 for others. */
  readonly finite: Uint8Array;
}

function habitsOf(examples: readonly Example[], classes: TagClasses): Habits {
  const counts = new Map<number, Map<number, number>>();
  for (const { forms, classes } of examples) {
    forms.forEach((form, i) => {
      const hash = hashText(foldForm(form));
      const own = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, own.set(classes[i]!, (own.get(classes[i]!) ?? 0) + 1));
    });
  }
  const sets = new Map<string, number[]>();
  for (const [hash, own] of counts) {
    const total = [...own.values()].reduce((a, b) => a + b, 0);
    if (total < SEEN_OFTEN) continue;
    const least = total < WELL_KNOWN ? SHARE : RARE_SHARE;
    const set = [...own].filter(([, n]) => n >= least * total).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const key = (total < WELL_KNOWN ? '? ' : '') + set.map(([k]) => k).join(' ');
    sets.set(key, [...(sets.get(key) ?? []), hash]);
  }
  const ordered = [...sets].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_HABITS);
  const all = Uint8Array.from(classes.tags.keys()).slice(1);
  return {
    habits: new Map(ordered.flatMap(([, hashes], i) => hashes.map((hash) => [hash, i + 1] as const))),
    finite: Uint8Array.from([0, ...ordered.map(([key]) => finiteOf(key, classes))]),
    candidates: [all, ...ordered.map(([key]) => (key.startsWith('?') ? all : candidatesOf(key, classes.name)))],
  };
}

/** Any word but those of one tag can be part of a name: "Bank", "White". */
function candidatesOf(key: string, name: number): Uint8Array {
  const seen = key.split(' ').map(Number);
  return Uint8Array.from(seen.length === 1 || seen.includes(name) ? seen : [...seen, name]);
}

function finiteOf(key: string, { tags }: TagClasses): number {
  const first = Number(key.replace('? ', '').split(' ')[0]);
  return FINITE.has(TAGS[tags[first]!]!) ? first : 0;
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
