// The common shapes of a worked-out value: a period with its reason, or what is not known.

import { type Day, isoOf, type Period, valueOf } from './calendar';
import type { Outcome } from './ground';
import type { Grain } from './meaning';

export const inferred = (period: Period, because: string, anchor: Outcome['anchor']): Outcome => ({
  value: valueOf(period),
  period,
  because,
  anchor,
  stated: false,
});

const unknownValue: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

export function unknownOf(grain: Grain): Outcome {
  return {
    value: unknownValue[grain] ?? 'XXXX',
    period: null,
    because: 'The text does not tell from which date.',
    anchor: null,
    stated: false,
  };
}

const order: Grain[] = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

export function coarser(a: Grain, b: Grain): boolean {
  return order.indexOf(a) > order.indexOf(b);
}

/** "the article of 2024-06-19" */
export const articleOf = (day: Day): string => `the article of ${isoOf(day)}`;
