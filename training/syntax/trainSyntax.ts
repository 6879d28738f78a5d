// Trains tags and trees and writes src/core/language/syntax.bin.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openSyntax } from '../../src/core/language/model';
import { WordFacts } from '../../src/core/language/wordFacts';
import { surenessOf } from './calibrate';
import { TagClasses, asHeadlines, makeExample } from './examples';
import { guessByFolds, parseByFolds, tagAgainByFolds, tagByFolds } from './folds';
import { meanOf, type Learnt } from './learner';
import { makeLexicon } from './lexicon';
import { relationChoices } from './relationChoices';
import { GuessCourse, guessChoices, type Guessed, type Tagged } from './trainGuesses';
import { HeadCourse } from './trainHeads';
import { RelationCourse } from './trainRelations';
import { ReviewCourse } from './trainReview';
import { LONGEST_EXAMPLE, TaggerCourse, type Lesson } from './trainTagger';
import { readTreebank, treebanksAreThere } from './treebank';
import { writeSyntax } from './write';

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'core', 'language', 'syntax.bin');

const ROUNDS = { tagger: 5, guesses: 4, heads: 5, relations: 4, review: 4 };
/** Of the weights that tag and guess what they have not learnt from. */
const ROUNDS_OF_FOLDS = 3;
const SHUFFLES = { tagger: 2, guesses: 1, heads: 3, relations: 2, review: 2 };
const FOLDS = 4;
/** Share of the sentences that the tagger reads again as headlines. */
const HEADLINES = 0.1;
const ROWS = {
  tagger: 34_000,
  secondLook: 34_000,
  guesses: 40_000,
  actions: 140_000,
  relations: 46_000,
  review: 29_000,
};
/** Coarser than others, so that all fit. */
const STEPS = { guesses: 17, review: 12 };
/** So many of the most frequent words have their classes in the file. */
const WORDS = 60_000;

const started = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${text}`);

export function trainSyntax(): void {
  if (!treebanksAreThere()) {
    console.log('The treebanks are not here (../shared/data/treebanks); the shipped model stays as it is.');
    return;
  }
  const trees = ['ewt-train', 'gum-train'].flatMap(readTreebank);
  const classes = new TagClasses(trees);
  const size = classes.tags.length;
  const plain = trees
    .map((tree, i) => makeExample(tree, classes, i))
    .filter(({ forms }) => forms.length <= LONGEST_EXAMPLE);
  const examples = [...plain, ...asHeadlines(plain, HEADLINES)];
  // They teach the weights nothing: only how far to trust them.
  const unseen = ['ewt-dev', 'gum-dev'].flatMap(readTreebank).map((tree) => makeExample(tree, classes));
  const lexicon = makeLexicon(plain, classes, WORDS);
  const facts = new WordFacts(lexicon);
  const trainer =
    (isSecond: boolean) =>
    (some: readonly Lesson[], seed: number, rounds = ROUNDS_OF_FOLDS): Learnt =>
      new TaggerCourse(facts, lexicon.candidates, classes, isSecond).train(some, rounds, seed);
  say(`${examples.length} sentences, ${size} classes of tags`);
  const lessons = examples.map((example) => ({ example }));
  const tagger = several('tagger', SHUFFLES.tagger, (seed) => trainer(false)(lessons, seed, ROUNDS.tagger));
  const seen = tagByFolds(lessons, FOLDS, { classes, lexicon, tagger }, trainer(false));
  say('tagged by folds');
  const secondLook = several('second look', SHUFFLES.tagger, (seed) => trainer(true)(seen, seed, ROUNDS.tagger));
  const bare = { classes, lexicon, tagger, secondLook };
  const tagged = tagAgainByFolds(seen, FOLDS, bare, trainer(true));
  say('tagged again by folds');
  const choices = guessChoices(tagged, size);
  const trainGuesses = (some: readonly Tagged[], seed: number, rounds = ROUNDS_OF_FOLDS): Learnt =>
    new GuessCourse(facts, classes, choices).train(some, rounds, seed);
  const guesses = {
    choices,
    learnt: several('guesses', SHUFFLES.guesses, (seed) => trainGuesses(tagged, seed, ROUNDS.guesses)),
  };
  const guessed = guessByFolds(tagged, FOLDS, { ...bare, guesses }, trainGuesses);
  say('guessed by folds');
  const relations = relationChoices(tagged, size);
  const trainHeads = (some: readonly Guessed[], seed: number, rounds = ROUNDS_OF_FOLDS): Learnt =>
    new HeadCourse(facts, classes).train(some, rounds, seed);
  const trainRelations = (some: readonly Guessed[], seed: number, rounds = ROUNDS_OF_FOLDS): Learnt =>
    new RelationCourse(facts, relations, classes).train(some, rounds, seed);
  const parsed = parseByFolds(guessed, FOLDS, bare, {
    heads: trainHeads,
    relations: trainRelations,
    choices: relations,
  });
  say('parsed by folds');
  const parts = {
    ...bare,
    guesses,
    actions: several('heads', SHUFFLES.heads, (seed) => trainHeads(guessed, seed, ROUNDS.heads)),
    relations: {
      choices: relations,
      learnt: several('relations', SHUFFLES.relations, (seed) => trainRelations(guessed, seed, ROUNDS.relations)),
    },
    review: several('review', SHUFFLES.review, (seed) =>
      new ReviewCourse(facts, relations, classes).train(parsed, ROUNDS.review, seed),
    ),
    rows: ROWS,
    steps: STEPS,
  };
  const sureness = surenessOf(openSyntax(writeSyntax(parts)), unseen);
  const file = writeSyntax({ ...parts, sureness });
  writeFileSync(MODEL, file);
  say(`syntax.bin: ${file.length} bytes, deflated ${deflateRawSync(file, { level: 9 }).length}`);
}

/** The mean of runs over differently shuffled sentences. */
function several(name: string, shuffles: number, train: (seed: number) => Learnt): Learnt {
  const learnt = meanOf(Array.from({ length: shuffles }, (_, i) => train(i + 1)));
  say(`${name}: ${learnt.slots.length} rows`);
  return learnt;
}
