// Hard line breaks: an expression cut by one is read whole, lines that stand for themselves are kept apart.

import assert from 'node:assert';
import { datesOf } from '../../../support/analysed';

function finds(text: string, ...expected: string[]): void {
  const { dates } = datesOf({ id: 'case', text }, '2024-06-19', []);
  assert.deepStrictEqual(
    dates.map((date) => `${date.text.replace(/\s+/g, ' ')}=${date.value}`),
    expected,
  );
}

describe('dates: lines', () => {
  it('reads on after a break', () =>
    finds('He left Kessin on April 24,\n2021 and never came back.', 'April 24, 2021=2021-04-24'));
  it('reads on after a carriage return', () =>
    finds('The town was flooded last\r\nweek by the river.', 'last week=2024-W24'));
  it('keeps paragraphs apart', () =>
    finds('They met in April\n\n24 people came, and all of them were from the harbour of Kessin.', 'April=2024-04'));
});
