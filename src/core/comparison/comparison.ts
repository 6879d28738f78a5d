// Many articles side by side: same people, same events, quote variants, contradictions, slips.

import { findContradictions } from './contradictions';
import { gatherEvidence } from './contradictions/evidence';
import { joinEvents } from './events';
import { rankFindings } from './findings';
import { joinIssues } from './issues';
import { likelyDays } from './likelyDays';
import { JoinedBefore } from './joinedBefore';
import { misspeltNames } from './misspelt-names';
import { passagesOf } from './passages';
import { joinPeople } from './people';
import { quantitiesOf } from './quantities/quantities';
import { findQuoteVariants } from './quote-variants';
import { sharedStories } from './sharedStories';
import { slipsOf } from './slips';
import { Stories } from './stories';
import type { ComparedArticle, Comparison, PeopleRule } from './types';

/** Without the events that no article lists, and without tellings that are not sure: what people are shown. */
export function listedOnly(comparison: Comparison): Comparison {
  const events = comparison.events
    .filter(({ listed }) => listed)
    .map((event) => ({ ...event, tellings: event.tellings.filter(({ unsure }) => !unsure) }));
  return { ...comparison, events };
}

/**
 * Deterministic: the order of the articles changes nothing, nor does `before`, which spares the next comparison of much the same articles
 * most of the work.
 */
export function compare(
  articles: readonly ComparedArticle[],
  rules: readonly PeopleRule[],
  before = new JoinedBefore(),
): Comparison {
  before.begin();
  const sources = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const people = joinPeople(sources, rules);
  const stories = new Stories(sources);
  const quantities = new Map(sources.map((source) => [source, quantitiesOf(source)]));
  const events = joinEvents(sources, people, stories, quantities, before);
  const passages = sources.flatMap((source) => passagesOf(source, people));
  const findings = [
    ...findContradictions(gatherEvidence({ articles: sources, people, events, passages, stories, quantities })),
    ...findQuoteVariants(sources, people, passages, stories),
    ...sources.flatMap(slipsOf),
    ...misspeltNames(people.shared, passages, stories),
    ...likelyDays(sources, events, stories),
  ];
  const shared = events.map((event) => event.shared);
  return {
    stories: sharedStories(stories, shared),
    people: people.shared,
    events: shared,
    issues: joinIssues(sources),
    findings: rankFindings(findings, sources),
  };
}
