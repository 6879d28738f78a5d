// The journey on one screen: a source goes in, an article comes out.

import type { Revisions } from './annotations/decisions';
import type { Article, Source } from './article';
import { findClaims } from './claims/claims';
import type { ChronicleEntry } from './dates/chronicle';
import { findDates } from './dates/dates';
import { findEvents } from './events/events';
import { findIssues } from './issues/issues';
import type { Taxonomy } from './issues/taxonomy';
import { analyse, type SyntaxModel } from './language/language';
import { findNames, type NameModel } from './people/people';
import { findReferences } from './people/references';
import { findQuotations } from './quotes/quotes';
import { type PageModel, read } from './reading/reading';

/** What the rooms know before they read: data that ships with the product and what the workspace adds to it. */
export interface Knowledge {
  readonly names: NameModel;
  readonly syntax: SyntaxModel;
  readonly taxonomy: Taxonomy;
  readonly chronicle: readonly ChronicleEntry[];
  /** The line model of pages; the shipped one where it is left out. */
  readonly pages?: PageModel;
}

/** Pure and deterministic; never throws for what the text is. What people decided (`revised`) wins before later rooms build on it. */
export function annotate(source: Source, knowledge: Knowledge, revised?: Revisions): Article {
  const prose = read(source, knowledge.pages);
  const analysis = analyse(prose, knowledge.syntax);
  const found = findNames(prose, knowledge.names);
  const names = revised?.names(found) ?? found;
  const references = findReferences(prose, names.people, analysis);
  const { published, dates: resolved } = findDates(prose, analysis, source.published, knowledge.chronicle);
  const dates = revised?.dates(resolved) ?? resolved;
  const issues = findIssues(prose, knowledge.taxonomy);
  const quotations = findQuotations(prose, analysis, names, references);
  const events = findEvents({ prose, analysis, names, references, published, dates, issues, quotations });
  const claims = findClaims({ prose, analysis, names, dates, quotations });
  return {
    id: source.id,
    title: prose.masthead.title?.text ?? null,
    outlet: prose.masthead.outlet?.text ?? null,
    bylines: prose.masthead.bylines,
    published,
    ...names,
    references,
    dates,
    issues,
    quotations,
    events,
    claims,
    analysis,
  };
}
