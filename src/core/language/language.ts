// Every sentence read once: words, tags, lemmas, tree, verb groups, clauses, phrases, factuality. Every room may ask.
//
//   const { words, clauses } = analysis;                  words are numbers; NONE and '' stand past the ends
//   for (const clause of clauses) {
//     clause.verb?.lemma, .tense, .voice, .negative       "had not been seized": seize, past, passive, true
//     clause.subject?.head, .by, .sure                    own, shared ("rose and left"), control ("agreed to leave"), relative ("who left")
//     clause.obliques                                     [{ preposition: 'in', head, start, end }]
//     analysis.factualityOf(clause)                       { status: 'denied', sources: [{ source: word, cue: word, kind: 'deny' }] }
//   }
//   analysis.clauseOf(word), .verbGroupAt(word)           the clause and the verb group a word belongs to
//   analysis.phraseAt(word)                               "Kovac's sister": head sister, possessor Kovac, appositions, conjuncts
//   analysis.factualityOfNoun(word)                       "called off the strike", "accused of theft", "a planned visit"
//   words.at(offset), words.start(word), words.end(word)  between offsets of the source and words
//
// `status` is told as the innermost of `sources` tells it; without sources it is the article's word. A passive's subject is who
// suffers; `agent` acts. Say nothing of a named person on an argument that is not `sure`.

import type { Prose } from '../article';
import { Analysis } from './analysis';
import { mendTrees } from './mend';
import { openSyntax, type SyntaxModel } from './model';
import { readSentences } from './sentences';
import { Words } from './words';

export { Analysis } from './analysis';
export type { SyntaxModel } from './model';

/** Opens the bytes of syntax.bin. Throws where they are no such model or are cut short. `remembers`: see SyntaxModel. */
export function loadSyntaxModel(bytes: Uint8Array, remembers = false): SyntaxModel {
  return { ...openSyntax(bytes), remembers };
}

/** Never throws for what the text is; linear in its length. */
export function analyse(prose: Prose, model: SyntaxModel): Analysis {
  const columns = readSentences(prose, model);
  mendTrees(columns);
  return new Analysis(new Words(prose, columns));
}
