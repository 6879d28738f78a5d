import assert from 'node:assert/strict';
import { gatherOrganisations } from '../../../../src/core/people/organisations';
import { gatherPlaces } from '../../../../src/core/people/places';
import { foundIn, shippedModel } from '../../../support/markedNames';

/** The places as `name: kind, country` with the number of mentions. */
function places(marked: string, ...expected: string[]): void {
  it(marked, () => {
    const { prose, names } = foundIn(marked);
    const found = gatherPlaces(prose, names, shippedModel());
    assert.deepEqual(
      found.map(
        ({ name, kind, country, mentions }) => `${name}: ${kind}${country ? `, ${country}` : ''} ${mentions.length}`,
      ),
      expected,
    );
  });
}

function organisations(marked: string, ...expected: string[]): void {
  it(marked, () => {
    const { prose, names } = foundIn(marked);
    assert.deepEqual(
      gatherOrganisations(prose, names).map(({ name, mentions }) => `${name} ${mentions.length}`),
      expected,
    );
  });
}

describe('places', () => {
  places('the [@U.S.], [@America] and the [@United States]', 'United States: country 3');
  places('[@Oslo], [@Nairobi]', 'Oslo: city, Norway 1', 'Nairobi: city, Kenya 1');
  places('the [@Oslo] quarter of southern [@Nairobi]', 'Oslo: unknown 1', 'Nairobi: city, Kenya 1');
  places('[@Oslo] in [@Kenya]', 'Oslo: unknown 1', 'Kenya: country 1');
  places('[@Oslo] and [@Kenya]', 'Oslo: city, Norway 1', 'Kenya: country 1');
  places('[@Oslo] in southern [@Norway]', 'Oslo: city, Norway 1', 'Norway: country 1');
  places('[@São Paulo] and [@Sao Paulo]', 'São Paulo: city, Brazil 2');
  places('[@Washington], [@Texas]', 'Washington: city, United States 1', 'Texas: region, United States 1');
  places(
    'the [@Black Sea], the [@Amsel River], [@Lake Brelk]',
    'Black Sea: water 1',
    'Amsel River: water 1',
    'Lake Brelk: water 1',
  );
  places('[@Africa], [@Europe]', 'Africa: continent 1', 'Europe: continent 1');
  places('[@Amsel Bridge], [@Brelk Province]', 'Amsel Bridge: facility 1', 'Brelk Province: region 1');
  places('[@Brelkovia]', 'Brelkovia: unknown 1');
  places('[@VALSK] — The mayor of [@Valsk] spoke', 'Valsk: unknown 2');
  places('[@PORT VALSK] — The mayor spoke', 'Port Valsk: unknown 1');
  places('[@NWT] — The mayor spoke', 'NWT: unknown 1');
});

describe('organisations', () => {
  organisations('the [#Harbour Workers Union], [#HWU]', 'Harbour Workers Union 2');
  organisations('[#Brelk Lines], [#Brelk Lines], [#Amsel Lines]', 'Brelk Lines 2', 'Amsel Lines 1');
});
