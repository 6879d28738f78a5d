// Many articles side by side: same people, same events, quote variants, contradictions, slips.

import type { ComparedArticle, Comparison, PeopleRule } from './types';

export function compare(_articles: readonly ComparedArticle[], _rules: readonly PeopleRule[]): Comparison {
  return { people: [], events: [], issues: [], findings: [] };
}
