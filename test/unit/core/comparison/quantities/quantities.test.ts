import assert from 'node:assert';
import { annotate } from '../../../../../src/core/annotate';
import { dayNumber } from '../../../../../src/core/comparison/calendar';
import { quantitiesOf, type Quantity } from '../../../../../src/core/comparison/quantities/quantities';
import { knowledge } from '../../../../support/knowledge';

function read(sentence: string): Quantity[] {
  const text = `The day in Kessin\n\nHarbour Post\n\nMay 14, 2024\n\n${sentence}\n`;
  return quantitiesOf({ article: annotate({ id: 'a', text, published: '2024-05-14' }, knowledge), text });
}

const amount = ({ low, high }: Quantity): string => (low === high ? String(low) : `${low} to ${high}`);
const row = (one: Quantity): string =>
  [one.kind, one.counted, amount(one), one.unit, one.reach === 'exact' ? '' : one.reach].filter(Boolean).join(' ');

/** Kind, what is counted, value in the first unit of its kind, unit, limit. */
const finds = (sentence: string, ...rows: string[]) =>
  it(sentence, () => assert.deepEqual(read(sentence).map(row), rows));

describe('quantities: people by what befell them', () => {
  finds('At least 12 people were killed in a shooting in Kessin on Sunday night.', 'dead 12 at-least');
  finds('A gunman opened fire, killing 12 people and wounding more than 80.', 'dead 12', 'injured 80 at-least');
  finds('The attack claimed 12 lives and injured more than 80 people.', 'dead 12', 'injured 80 at-least');
  finds('The storm left 26 dead and 16 injured.', 'dead 26', 'injured 16');
  finds('The death toll from the storm has risen to 4,400, officials said.', 'dead 4400');
  finds('The ministry put the toll at 1,027.', 'dead 1027');
  finds('The number of people killed in the storm passed a thousand.', 'dead 1000 at-least');
  finds('That raised the number of those killed to seven.', 'dead 7');
  finds('More than 1,400 people lost their lives.', 'dead 1400 at-least');
  finds('More than 1,400 people lost their homes.', 'count people 1400 at-least');
  finds('Thirty-nine bodies were found, and twenty-one people are still missing.', 'dead 39', 'missing 21');
  finds('Officials said 37 had died and 120 were injured.', 'dead 37', 'injured 120');
  finds('Between 40 and 50 people were hurt.', 'injured 40 to 50');
  finds('Some 300 children and three firefighters died.', 'dead child 300 about', 'dead firefighter 3');
  finds('Police arrested 14 men.', 'arrested man 14');
  finds('Two hundred boats left the port.', 'count boat 200');
  finds('She was asked about the twelve boats.', 'count boat 12');
  finds('She counted about twelve boats.', 'count boat 12 about');
});

describe('quantities: money and measures', () => {
  finds('Amalgam will pay $42 per share, or $13.7bn.', 'money share 42 $', 'money 13700000000 $');
  finds('The fund has 240 million crowns.', 'money 240000000 crown');
  finds('An 80-metre section of the bridge collapsed.', 'length section 80 metre');
  finds('The party won 52.3 percent of the vote and 213 seats.', 'percent vote 52.3 percent', 'seats 213');
  finds('A quake of magnitude 6.1 struck the coast.', 'magnitude 6.1');
  finds('The 7.8-magnitude quake was felt far away.', 'magnitude 7.8');
  finds('Their seven-year-old son Samuel slept.', 'age samuel 7 year');
  finds('Dorin Lasko, 27, pleaded guilty.', 'age dorin lasko 27 year');
  finds('Oda Brenn met Jon Brenn, who left. Then Brenn, 62, sat down.', 'age 62 year');
  finds('They talked for six hours.', 'span talk 21600 hour');
  finds('They came back after six hours.', 'span 21600 hour');
});

describe('quantities: numbers that count nothing', () => {
  finds('He flew on Flight 370 with an AK-47 rifle on a Boeing 737.');
  finds('He lived at 12 Main Street until May 12, 2023.');
});

describe('quantities: what they are limited to', () => {
  const scope = (sentence: string) => read(sentence)[0]!.scope;
  it('knows a part', () => {
    assert.equal(scope('Three more people died.').partial, true);
    assert.equal(scope('Three people died.').partial, false);
  });
  it('knows a place', () => assert.deepEqual(scope('In Italy, 656 people were killed.').places.length, 1));
  it('knows whose figure it is', () => assert.equal(scope('Officials said 37 people had died.').source, 'Officials'));
  it('knows as of when', () => {
    assert.equal(scope('The death toll rose to 37 by Monday.').asOfTold, true);
    assert.equal(scope('At least 37 people were killed on Monday.').asOfTold, false);
    assert.equal(scope('The storm of Monday killed at least 37 people.').asOfTold, false);
  });
  it('takes no part of a day for the day as of which it is told', () => {
    const toll = read('The roof fell in on Sunday, two days earlier. The death toll rose to 37 by the evening.').find(
      ({ low }) => low === 37,
    );
    const day = dayNumber('2024-05-14')!;
    assert.deepEqual([toll?.low, toll?.scope.asOf], [37, { first: day, last: day }]);
  });
  it('knows that nothing of it is told as a fact', () =>
    assert.equal(scope('Nobody believed that 37 people would be killed.').status === 'happened', false));
});
