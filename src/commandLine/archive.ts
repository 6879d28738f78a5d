// Articles that wait to be laid side by side: packed, but for those that were looked at last, so that thousands fit.

import type { ComparedArticle } from '../core/comparison/types';
import { comparable, parcelOf, Unpacked } from '../library/parcel';

/** Some 250 MB of them. */
const MOST_OPEN = 500;

export class Archive {
  private readonly unpacked = new Unpacked(MOST_OPEN, MOST_OPEN);

  /** The same article, opened where it is looked at. */
  add({ article, path }: ComparedArticle): ComparedArticle {
    return comparable(path, parcelOf({ article, names: [], blocks: [], slips: [] }), this.unpacked);
  }
}
