// Names that an article never uses as people: in a long text absence tells, in a short one only letters and places do.

import assert from 'node:assert/strict';
import type { Span } from '../../../../src/core/span';
import { judgeStrangers } from '../../../../src/core/people/strangers';
import { foundIn, showNames } from '../../../support/markedNames';

/** More than 150 words without a name. */
const filler = 'The harbour was quiet, the boats lay still and the rain fell on the roofs of the town. '.repeat(9);

/** "Tarnu" and "Tarnu Brelk" are towns of the lists. */
const isTown = ({ start, end }: Span, text: string): boolean => /^Tarnu(?: Brelk)?$/.test(text.slice(start, end));

function judges(before: string, after = before, rest = ''): void {
  it(before, () => {
    const { prose, sheet, names } = foundIn(`${before}\n\n${rest}`);
    const shown = showNames(
      prose.text,
      judgeStrangers(sheet, names, (name) => isTown(name, prose.text)),
    );
    assert.equal(shown.slice(0, shown.length - rest.length).trim(), after);
  });
}

describe('strangers', () => {
  describe('in a long article', () => {
    const inLong = (before: string, after = before): void => judges(before, after, filler);
    inLong('[Brelkex] sold 900 vans.', 'Brelkex sold 900 vans.');
    inLong('[Brelkex] said it would stay.');
    inLong('[Brelkex], who is 41, sold a van. A van of [Brelkex] burned.');
    inLong('[Brelkex] sold a van. He left.');
    inLong('The coach [Brelkex] sold a van.');
    inLong('[Ida Brelkex] came. [Brelkex] sold a van.');
    inLong('[Omar al-Brelkex] came. [Brelkex] sold a van.');
    inLong("After [Brelkex]'s death the van burned.", "After [Brelkex]'s death the van burned.");
    inLong("After [Brelkex]'s merger the van burned.", "After Brelkex's merger the van burned.");
    inLong('Vans of [Brelkex], [Orstox] and [Ida] burned.');
    inLong('Vans of [Brelkex], [Orstox] and others burned.', 'Vans of Brelkex, Orstox and others burned.');
    inLong('Video: [Brelkex] & [Orstox]');
    inLong('[Brelkex] married in May.');
    inLong('[Tarnu] sold 900 vans.', '[@Tarnu] sold 900 vans.');
    inLong('[Tarnu] said it would stay.');
    inLong('Vans sailed off [Tarnu Brelk].', 'Vans sailed off [@Tarnu Brelk].');
    inLong('The coach [Tarnu Brelk] sold 900 vans.');
    inLong('[Maria] sold 900 vans.');
    inLong('[Obama] sold 900 vans.');
  });
  describe('in a short one', () => {
    judges('[Brelkex] sold 900 vans.');
    judges('The [RTQ] line sold 900 vans, and [FRQs] sold none.', 'The RTQ line sold 900 vans, and FRQs sold none.');
    judges('The rain fell near [Zork Brelk].', 'The rain fell near [@Zork Brelk].');
    judges('The rain fell near [Al Brelk].', 'The rain fell near [@Al Brelk].');
    judges('The rain fell near [Al Brelk]. [Al Brelk], who is 41, ran.');
    judges('The mayor of [Brelkex] left. She was ill.', 'The mayor of [@Brelkex] left. She was ill.');
    judges('The friend of [Brelkex] left. She was ill.');
    judges('The telescope, also known as [Brelkex], broke.', 'The telescope, also known as Brelkex, broke.');
    judges('The singer, also known as [Brelkex], broke down.');
    judges(
      'A storm called [Maria] broke. A man called [Orstox] ran.',
      'A storm called Maria broke. A man called [Orstox] ran.',
    );
    judges('She had no faith in [Brelkex].');
    judges('The rain fell near [Zork Brelk]. [Zork Brelk] said so.');
  });
});
