// Every sentence read once: words, tags, lemmas, tree. Every room may ask what is found here.

import type { Prose } from '../article';
import { Analysis } from './analysis';
import { lemmaOf } from './lemma';
import { mendTrees, type Draft } from './mend';
import { openSyntax, type SyntaxModel } from './model';
import { readSentences } from './sentences';
import { TAGS } from './tagset';
import { Words, type Columns } from './words';

export { Analysis } from './analysis';
export type { SyntaxModel } from './model';

/** Opens the bytes of syntax.bin. Throws where they are no such model or are cut short. */
export function loadSyntaxModel(bytes: Uint8Array): SyntaxModel {
  return openSyntax(bytes);
}

/** Never throws for what the text is; linear in its length. */
export function analyse(prose: Prose, model: SyntaxModel): Analysis {
  const columns = withLemmas(prose, readSentences(prose, model));
  mendTrees(columns);
  return new Analysis(new Words(prose, columns));
}

function withLemmas(prose: Prose, columns: Columns): Draft {
  const form = Array.from(columns.start, (start, i) => prose.view.slice(start, columns.end[i]));
  return { ...columns, form, lemma: form.map((word, i) => lemmaOf(word, TAGS[columns.tag[i] ?? 0] ?? '')) };
}
