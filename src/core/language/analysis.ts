// What the language layer found in an article, once, for every room to ask.

import type { Words } from './words';

export class Analysis {
  constructor(readonly words: Words) {}

  /** It can be found again from the text: it is not written with an article. */
  toJSON(): undefined {
    return undefined;
  }
}
