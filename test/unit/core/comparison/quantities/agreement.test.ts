import assert from 'node:assert';
import { relate, type Amount, type Relation } from '../../../../../src/core/comparison/quantities/agreement';

const of = (value: number, reach: Amount['reach'] = 'exact', high = value): Amount => ({ low: value, high, reach });
const is = (relation: Relation, a: Amount, b: Amount) =>
  it(`${relation}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
    assert.equal(relate(a, b), relation);
    assert.equal(relate(b, a), relation);
  });

describe('numbers of one thing', () => {
  is('same', of(240), of(240));
  is('same', of(8e9), of(8.1e9));
  is('same', of(6000), of(5987));
  is('same', of(250, 'about'), of(240));
  is('same', of(80, 'at-least'), of(86));
  is('same', of(40, 'exact', 50), of(47));
  is('open', of(12, 'at-least'), of(58));
  is('open', of(37, 'at-least'), of(40, 'at-least'));
  is('open', of(40), of(70, 'at-most'));
  is('apart', of(240), of(420));
  is('apart', of(13.7e9), of(13.4e9));
  is('apart', of(40, 'exact', 50), of(52));
  is('apart', of(0), of(200));
});
