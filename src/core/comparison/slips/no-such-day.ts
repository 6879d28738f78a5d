// "June 31, 2021": a day that the calendar does not have.

import type { Draft } from '../findings';
import { slipAt, type Checked } from './slip';

export function daysThatAreNone(checked: Checked): Draft[] {
  return checked.article.dates.flatMap(({ start, end, text, noSuchDay }) =>
    noSuchDay
      ? slipAt(
          checked,
          { start, end },
          {
            type: 'no-such-day',
            title: `No such day: ${text}`,
            because: `The calendar has no ${text}. Either the day or the month is wrong.`,
            severity: 'medium',
          },
        )
      : [],
  );
}
