// Each part of the sentences is tagged by weights that learnt from the others, so that what comes next learns from tags and guesses as
// it will meet them.

import { Guesser } from '../../src/core/language/guesses';
import { landmarkKinds } from '../../src/core/language/landmarks';
import { openSyntax, type Choices, type SyntaxModel } from '../../src/core/language/model';
import { Parser } from '../../src/core/language/parser';
import { MARGIN, countBetween, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { Tagger } from '../../src/core/language/tagger';
import { WordFacts } from '../../src/core/language/wordFacts';
import type { Example } from './examples';
import type { Learnt } from './learner';
import type { Guessed, Tagged } from './trainGuesses';
import type { Parsed } from './trainReview';
import { LONGEST_EXAMPLE, type Lesson } from './trainTagger';
import { writeSyntax, type SyntaxParts } from './write';

/** Enough of the rows to tag as well as the whole. */
const ROWS = { tagger: 150_000, secondLook: 150_000, guesses: 150_000, actions: 0, relations: 0, review: 0 };
/** As many as the whole has, so that leads are as wide. */
const ROWS_OF_TREES = { ...ROWS, actions: 140_000, relations: 46_000 };

type Bare = Pick<SyntaxParts, 'classes' | 'lexicon' | 'tagger' | 'secondLook'>;
type Train<T> = (examples: readonly T[], seed: number) => Learnt;

/** The tags of the first look, each part by weights that learnt from the others. */
export function tagByFolds(
  lessons: readonly Lesson[],
  folds: number,
  bare: Bare,
  train: Train<Lesson>,
): Required<Lesson>[] {
  return eachFold(lessons, folds, (others, own, seed) => {
    const tag = taggerOf({ ...bare, tagger: train(others, seed) });
    return own.map(({ example }) => ({ example, first: tag(example) }));
  });
}

/** The tags of the second look; `parts` holds the tagger of the first. */
export function tagAgainByFolds(
  lessons: readonly Required<Lesson>[],
  folds: number,
  bare: Bare,
  train: Train<Lesson>,
): Tagged[] {
  return eachFold(lessons, folds, (others, own, seed) => {
    const tag = taggerOf({ ...bare, secondLook: train(others, seed) });
    return own.map(({ example, first }) => ({ example, tags: tag(example, first) }));
  });
}

/** `first`: tags to start the second look from, instead of those that the first would give. */
function taggerOf(parts: Bare): (example: Example, first?: Uint8Array) => Uint8Array {
  const model = openSyntax(writeSyntax({ ...parts, rows: ROWS }));
  const view = viewOf(model);
  const tagger = new Tagger(model, view.facts, LONGEST_EXAMPLE);
  return ({ forms }, first) => {
    setSentence(view, forms);
    tagger.tag(view, first);
    return Uint8Array.from(view.tag.subarray(MARGIN, MARGIN + forms.length));
  };
}

export function guessByFolds(
  tagged: readonly Tagged[],
  folds: number,
  parts: Bare & Pick<Required<SyntaxParts>, 'guesses'>,
  train: Train<Tagged>,
): Guessed[] {
  return eachFold(tagged, folds, (others, own, seed) => {
    const guesses = { ...parts.guesses, learnt: train(others, seed) };
    const model = openSyntax(writeSyntax({ ...parts, guesses, rows: ROWS }));
    const view = viewOf(model);
    const guesser = new Guesser(model, LONGEST_EXAMPLE);
    return own.map(({ example, tags }) => {
      setSentence(view, example.forms);
      view.tag.set(tags, MARGIN);
      guesser.guess(view);
      return { example, tags, guesses: Uint8Array.from(view.guess.subarray(MARGIN, MARGIN + tags.length)) };
    });
  });
}

/** The trees, each part by weights that learnt from the others; tags and guesses are given. */
export function parseByFolds(
  guessed: readonly Guessed[],
  folds: number,
  parts: Bare,
  train: { readonly heads: Train<Guessed>; readonly relations: Train<Guessed>; readonly choices: Choices },
): Parsed[] {
  return eachFold(guessed, folds, (others, own, seed) => {
    const relations = { choices: train.choices, learnt: train.relations(others, seed) };
    const model = openSyntax(
      writeSyntax({ ...parts, actions: train.heads(others, seed), relations, rows: ROWS_OF_TREES }),
    );
    const parse = parserOf(model);
    return own.map(parse);
  });
}

function parserOf(model: SyntaxModel): (guessed: Guessed) => Parsed {
  const view = viewOf(model);
  const kinds = landmarkKinds(model);
  const parser = new Parser(model, LONGEST_EXAMPLE);
  return (guessed) => {
    const length = guessed.tags.length;
    setSentence(view, guessed.example.forms);
    view.tag.set(guessed.tags, MARGIN);
    view.guess.set(guessed.guesses, MARGIN);
    countBetween(view, kinds);
    parser.parse(view);
    return {
      ...guessed,
      heads: parser.outline.head.slice(MARGIN, MARGIN + length),
      relations: parser.outline.relation.slice(MARGIN, MARGIN + length),
      doubts: Uint8Array.from({ length }, (_, k) => parser.doubt(k + MARGIN)),
    };
  };
}

const viewOf = (model: SyntaxModel): SentenceView => sentenceView(new WordFacts(model), LONGEST_EXAMPLE);

function eachFold<T extends { readonly example: Example }, R>(
  list: readonly T[],
  folds: number,
  run: (others: T[], own: T[], seed: number) => R[],
): R[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isOwn = ({ example }: T): boolean => example.number % folds === fold;
    return run(
      list.filter((item) => !isOwn(item)),
      list.filter(isOwn),
      20 + fold,
    );
  }).flat();
}
