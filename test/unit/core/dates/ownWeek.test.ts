// At the end of a week "this week" and the own weekday can be those to come: told so where it is not sure.

import assert from 'node:assert';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { datesOf } from '../../../support/analysed';

const ahead = 'The harbour bill will be read in the senate this week. Then, on Friday, guards will front the panel.';
const behind = 'The harbour bill was read in the senate this week. Then, on Friday, guards fronted the panel.';

describe('dates: the article at the end of its week', () => {
  const told = (text: string, published: string): string[] =>
    datesOf({ id: 'case', text }, published, chronicle).dates.map(
      ({ value, because }) => value + (/may be the one after/.test(because) ? '?' : ''),
    );
  it('doubts what is to come on the own weekday', () => {
    assert.deepStrictEqual(told(ahead, '2024-06-21'), ['2024-W25?', '2024-06-21?']);
    assert.deepStrictEqual(told(behind, '2024-06-21'), ['2024-W25', '2024-06-21']);
  });
  it('is sure on the days before', () => assert.deepStrictEqual(told(ahead, '2024-06-19'), ['2024-W25', '2024-06-21']));
  it('takes the coming week once the old one is over', () => {
    assert.deepStrictEqual(told(ahead, '2024-06-23'), ['2024-W26', '2024-06-28']);
    assert.deepStrictEqual(told(behind, '2024-06-23'), ['2024-W25', '2024-06-21']);
  });
});
