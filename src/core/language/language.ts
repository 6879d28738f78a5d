// Every sentence read once: words, tags, lemmas, tree. Every room may ask what is found here.

import type { Prose } from '../article';
import { Analysis } from './analysis';
import { openSyntax, type SyntaxModel } from './model';
import { readSentences } from './sentences';
import { Words } from './words';

export { Analysis } from './analysis';
export type { SyntaxModel } from './model';

/** Opens the bytes of syntax.bin. Throws where they are no such model or are cut short. */
export function loadSyntaxModel(bytes: Uint8Array): SyntaxModel {
  return openSyntax(bytes);
}

/** Never throws for what the text is; linear in its length. */
export function analyse(prose: Prose, model: SyntaxModel): Analysis {
  return new Analysis(new Words(prose, readSentences(prose, model)));
}
