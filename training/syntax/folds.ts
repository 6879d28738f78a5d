// Each part of the sentences is tagged by weights that learnt from the others, so that what comes next learns from tags and guesses as
// it will meet them.

import { Guesser } from '../../src/core/language/guesses';
import { openSyntax, type SyntaxModel } from '../../src/core/language/model';
import { MARGIN, sentenceView, setSentence, type SentenceView } from '../../src/core/language/sentence';
import { Tagger } from '../../src/core/language/tagger';
import { WordFacts } from '../../src/core/language/wordFacts';
import type { Example } from './examples';
import type { Learnt } from './learner';
import type { Tagged } from './trainParser';
import { LONGEST_EXAMPLE } from './trainTagger';
import { writeSyntax, type SyntaxParts } from './write';

/** Enough of the rows to tag as well as the whole. */
const ROWS = { tagger: 150_000, guesses: 150_000, actions: 0, relations: 0 };

type Bare = Pick<SyntaxParts, 'classes' | 'lexicon' | 'tagger'>;
type Train<T> = (examples: readonly T[], seed: number) => Learnt;

export function tagByFolds(examples: readonly Example[], folds: number, bare: Bare, train: Train<Example>): Tagged[] {
  return eachFold(examples, folds, (others, own, seed) => {
    const model = openSyntax(writeSyntax({ ...bare, tagger: train(others, seed), rows: ROWS }));
    const view = viewOf(model);
    const tagger = new Tagger(model, view.facts);
    return own.map((example) => {
      setSentence(view, example.forms);
      tagger.tag(view);
      const tags = Uint8Array.from(view.tag.subarray(MARGIN, MARGIN + example.forms.length));
      return { example, tags, guesses: new Uint8Array(tags.length) };
    });
  });
}

export function guessByFolds(
  tagged: readonly Tagged[],
  folds: number,
  parts: Bare & Pick<Required<SyntaxParts>, 'guesses'>,
  train: Train<Tagged>,
): Tagged[] {
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

function eachFold<T, R>(list: readonly T[], folds: number, run: (others: T[], own: T[], seed: number) => R[]): R[] {
  return Array.from({ length: folds }, (_, fold) =>
    run(
      list.filter((_item, i) => i % folds !== fold),
      list.filter((_item, i) => i % folds === fold),
      20 + fold,
    ),
  ).flat();
}
