// How often head and relation are right, by how far the parser's choices stood above the next best.

import { Guesser } from '../../src/core/language/guesses';
import type { SyntaxModel } from '../../src/core/language/model';
import { Parser } from '../../src/core/language/parser';
import { DOUBTS, Reviewer } from '../../src/core/language/reviewer';
import { MARGIN, sentenceView, setSentence } from '../../src/core/language/sentence';
import { Tagger } from '../../src/core/language/tagger';
import { WordFacts } from '../../src/core/language/wordFacts';
import type { Example } from './examples';
import { LONGEST_EXAMPLE } from './trainTagger';

/** Where few words were met, the share leans towards this, as if it had been met so often. */
const BEFORE = { share: 0.8, words: 10 };

/** By `Reviewer.doubt`, 255 for always right. The examples taught the model nothing. */
export function surenessOf(model: SyntaxModel, examples: readonly Example[]): Uint8Array {
  const right = new Float64Array(DOUBTS).fill(BEFORE.share * BEFORE.words);
  const all = new Float64Array(DOUBTS).fill(BEFORE.words);
  const view = sentenceView(new WordFacts(model), LONGEST_EXAMPLE);
  const [tagger, guesser] = [new Tagger(model, view.facts, LONGEST_EXAMPLE), new Guesser(model, LONGEST_EXAMPLE)];
  const [parser, reviewer] = [new Parser(model, LONGEST_EXAMPLE), new Reviewer(model, LONGEST_EXAMPLE)];
  for (const { forms, heads, relations } of examples) {
    setSentence(view, forms);
    tagger.tag(view);
    guesser.guess(view);
    parser.parse(view);
    reviewer.review(view, parser);
    forms.forEach((_form, k) => {
      const at = k + MARGIN;
      const doubt = reviewer.doubt[at]!;
      all[doubt]!++;
      if (parser.outline.head[at] === heads[k] && parser.outline.relation[at] === relations[k]) right[doubt]!++;
    });
  }
  return Uint8Array.from(all, (words, i) => Math.round((255 * right[i]!) / words));
}
