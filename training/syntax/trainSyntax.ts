// Trains tags and trees and writes src/core/language/syntax.bin.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { WordFacts } from '../../src/core/language/wordFacts';
import { TagClasses, asHeadlines, makeExample, type Example } from './examples';
import { guessByFolds, tagByFolds } from './folds';
import { meanOf, type Learnt } from './learner';
import { makeLexicon } from './lexicon';
import { relationChoices } from './relationChoices';
import { GuessCourse, guessChoices } from './trainGuesses';
import { ParserCourse, type Tagged } from './trainParser';
import { LONGEST_EXAMPLE, TaggerCourse } from './trainTagger';
import { readTreebank, treebanksAreThere } from './treebank';
import { writeSyntax } from './write';

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'core', 'language', 'syntax.bin');

const ROUNDS = { tagger: 2, guesses: 2, parser: 3 };
const SHUFFLES = { tagger: 1, guesses: 1, parser: 1 };
const FOLDS = 2;
/** Share of the sentences that the tagger reads again as headlines. */
const HEADLINES = 0.1;
const ROWS = { tagger: 60_000, guesses: 60_000, actions: 200_000, relations: 80_000 };
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
  const plain = trees.map((tree) => makeExample(tree, classes)).filter(({ forms }) => forms.length <= LONGEST_EXAMPLE);
  const examples = [...plain, ...asHeadlines(plain, HEADLINES)];
  const lexicon = makeLexicon(plain, classes, WORDS);
  const facts = new WordFacts(lexicon);
  const trainTagger = (some: readonly Example[], seed: number): Learnt =>
    new TaggerCourse(facts, lexicon.candidates, size).train(some, ROUNDS.tagger, seed);
  say(`${examples.length} sentences, ${size} classes of tags`);
  const tagger = several('tagger', SHUFFLES.tagger, (seed) => trainTagger(examples, seed));
  const bare = { classes, lexicon, tagger };
  const tagged = tagByFolds(plain, FOLDS, bare, trainTagger);
  say('tagged by folds');
  const choices = guessChoices(tagged, size);
  const trainGuesses = (some: readonly Tagged[], seed: number): Learnt =>
    new GuessCourse(facts, classes, choices).train(some, ROUNDS.guesses, seed);
  const guesses = { choices, learnt: several('guesses', SHUFFLES.guesses, (seed) => trainGuesses(tagged, seed)) };
  const guessed = guessByFolds(tagged, FOLDS, { ...bare, guesses }, trainGuesses);
  say('guessed by folds');
  const relations = relationChoices(tagged, size);
  const runs = Array.from({ length: SHUFFLES.parser }, (_, i) => {
    const run = new ParserCourse(facts, relations, size).train(guessed, ROUNDS.parser, i + 1);
    say(`parser ${i + 1}: ${run.actions.slots.length} and ${run.relations.slots.length} rows`);
    return run;
  });
  const file = writeSyntax({
    ...bare,
    guesses,
    actions: meanOf(runs.map(({ actions }) => actions)),
    relations: { choices: relations, learnt: meanOf(runs.map((run) => run.relations)) },
    rows: ROWS,
  });
  writeFileSync(MODEL, file);
  say(`syntax.bin: ${file.length} bytes, deflated ${deflateRawSync(file, { level: 9 }).length}`);
}

/** The mean of runs over differently shuffled sentences. */
function several(name: string, shuffles: number, train: (seed: number) => Learnt): Learnt {
  const learnt = meanOf(Array.from({ length: shuffles }, (_, i) => train(i + 1)));
  say(`${name}: ${learnt.slots.length} rows`);
  return learnt;
}
