// Two names taken for one, and people with what stands before them.

import assert from 'node:assert/strict';
import { correctKinds } from '../../../../src/core/people/kinds';
import { splitPieces } from '../../../../src/core/people/pieces';
import { foundIn, showNames } from '../../../support/markedNames';

function splits(before: string, after = before): void {
  it(before, () => {
    const { prose, sheet, names } = foundIn(before);
    const pieces = names.flatMap((name) => splitPieces(sheet, name));
    assert.equal(showNames(prose.text, correctKinds(sheet, pieces)), after);
  });
}

describe('names in pieces', () => {
  splits("Pilgrims came to [@Cairo's Old Gate].", "Pilgrims came to [@Cairo]'s [@Old Gate].");
  splits("They met in [@St Orsel's Park].");
  splits('Trade of [@North and South Korea] fell.', 'Trade of [@North] and [@South Korea] fell.');
  splits('Trade of [@Amsel and South Korea] fell.');
  splits('The vote of [#Maria Brelk of Harbour Power] fell.', 'The vote of [Maria Brelk] of [#Harbour Power] fell.');
  splits('The vote of [#Jordan University of Science] fell.');
  splits('[Florida Gov. Maria Brelk] left.', 'Florida Gov. [Maria Brelk] left.');
  splits('[Florida Maria Brelk] left.');
  splits('[Scotsman Maria Brelk] left.', 'Scotsman [Maria Brelk] left.');
  splits('[Norman Maria Brelk] left.');
  splits('Every [@New Zealander] votes.', 'Every [~New Zealander] votes.');
  splits('All of [@Orsto Ah Brelk], 45, was charged.', 'All of [Orsto Ah Brelk], 45, was charged.');
  splits('All of [@Orsto Ah Brelk], 12 miles away, was charged.');
  splits('All of [@New Zealand] votes.');
  splits('Songs of the [@Yoruba] and [Kikuyu].', 'Songs of the [~Yoruba] and [~Kikuyu].');
  splits('Songs of Maria [Fulani] and [Fulani] said so.');
  splits('Cyclone [@Orsto] hit. [@Orsto] was strong.', 'Cyclone [~Orsto] hit. [~Orsto] was strong.');
  splits('Mayor [Orsto] hit. [Orsto] was strong.');
  splits('The [#Sri Lankans] danced.', 'The [~Sri Lankans] danced.');
  splits('The [#New Yorker] reported it.');
});
