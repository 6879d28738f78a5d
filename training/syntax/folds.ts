// Each part of the sentences is tagged by weights that learnt from the others, so that what comes next learns from tags and guesses as
// it will meet them.

import { Guesser } from '../../src/core/language/guesses';
import { openSyntax, type SyntaxModel } from '../../src/core/language/model';
import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { Tagger } from '../../src/core/language/tagger';
import { WordFacts } from '../../src/core/language/wordFacts';
import type { Example } from './examples';
import type { Learnt } from './learner';
import type { Guessed, Tagged } from './trainGuesses';
import { LONGEST_EXAMPLE, type Lesson } from './trainTagger';
import { writeSyntax, type SyntaxParts } from './write';

/** Enough of the rows to tag as well as the whole. */
const ROWS = { tagger: 150_000, secondLook: 150_000, guesses: 150_000, actions: 0, relations: 0 };

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
