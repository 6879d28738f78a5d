// Bodies known by name or told by what stands beside them, seats and sides of the compass: each with a twin that stays as it is.

import assert from 'node:assert/strict';
import { BODIES_OF_THE_WORLD } from '../../../../src/core/people/bodies';
import { findFirms } from '../../../../src/core/people/firms';
import type { Found } from '../../../../src/core/people/found';
import { joinSides } from '../../../../src/core/people/seats';
import type { Sheet } from '../../../../src/core/people/sheet';
import { findBodies } from '../../../../src/core/people/worldBodies';
import { foundIn, showNames } from '../../../support/markedNames';

const turns =
  (rule: (sheet: Sheet, names: readonly Found[]) => Found[]) =>
  (before: string, after = before): void => {
    it(before, () => {
      const { prose, sheet, names } = foundIn(before);
      const sorted = [...rule(sheet, names)].sort((a, b) => a.start - b.start);
      assert.equal(showNames(prose.text, sorted), after);
    });
  };

describe('bodies of the world', () => {
  const finds = turns(findBodies);
  finds('Fuel of Petronas and the Khmer Times burned.', 'Fuel of [#Petronas] and the [#Khmer Times] burned.');
  finds('The [@Saudi] Gazette was read.', 'The [#Saudi Gazette] was read.');
  finds('Fans of [Toyota] came.', 'Fans of [#Toyota] came.');
  finds('Fans of [Ida Toyota] and the [#Toyota Harbour Works] came.');
  finds('The antara of the khmer was read.');
  finds('She told The Harbour Herald that it burned.', 'She told [#The Harbour Herald] that it burned.');
  finds('She told Brelkex that it burned.', 'She told [#Brelkex] that it burned.');
  finds('She told [Brelkex] and Maria that it burned.');
  finds('She met The Harbour Herald there.');

  it('are no given names', () => {
    const names = new Set(['ola', 'zain', 'lima', 'victoria', 'faith']);
    assert.deepEqual(
      BODIES_OF_THE_WORLD.filter((name) => names.has(name)),
      [],
    );
  });
});

describe('bodies by what they have and do', () => {
  const finds = turns(findFirms);
  finds('Shares in [@Brelkex] fell. Then [@Brelkex] hired.', 'Shares in [#Brelkex] fell. Then [#Brelkex] hired.');
  finds('Houses in [@Brelkex] fell. Then [@Brelkex] hired.');
  finds('The budget airline Brelkex hired.', 'The budget airline [#Brelkex] hired.');
  finds('The budget singer [Brelkex] hired.');
  finds('All of [Brelkex] shares fell.', 'All of [#Brelkex] shares fell.');
  finds('Then [Brelkex] announced a small profit.', 'Then [#Brelkex] announced a small profit.');
  finds('Then [Brelkex] announced a small party.');
  finds('Then [Brelkex] beat [@Orstox] 2-1 there.', 'Then [#Brelkex] beat [#Orstox] 2-1 there.');
  finds('Then [Brelkex] beat [@Orstox] in 2021 there.');
  finds('Shares in [Ida Brelkex] fell. Shares in Maria fell.');
});

describe('places by a word beside them', () => {
  const joins = turns(joinSides);
  joins('They vote in West [@Norway] again.', 'They vote in [@West Norway] again.');
  joins('They vote in [@Norway] Central again.', 'They vote in [@Norway Central] again.');
  joins('They vote in [@Norway] Central Bank again.');
  joins('They vote in Norland [@Norway] again.');
  joins('He is the MP for Brelkex Central there.', 'He is the MP for [@Brelkex Central] there.');
  joins('He is the [#MP for Brelkex] there.', 'He is the MP for [@Brelkex] there.');
  joins('He is the cook for Brelkex Central there.');
  joins('He is the MP for Maria there.');
});
