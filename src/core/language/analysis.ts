// What the language layer found in an article, once, for every room to ask.

import type { Words } from './words';

export interface Analysis {
  readonly words: Words;
}
