// Reads one text with what is known and decided.

import { annotate, type Knowledge } from '../core/annotate';
import { publishedBy, revisions } from '../core/annotations/decisions';
import type { Decision } from '../core/annotations/records';
import { findSlips } from '../core/comparison/slips';
import { calledName } from '../core/comparison/sourceName';
import type { Annotated, SourceText } from './analyst';

export function annotated(source: SourceText, knowledge: Knowledge, decisions: readonly Decision[]): Annotated {
  const { uri, path, text, format } = source;
  const given = publishedBy(path, decisions);
  const read = { id: uri, text, format, ...(given ? { published: given } : {}) };
  const article = annotate(read, knowledge, revisions(text, path, decisions));
  const { prose } = article.analysis.words;
  const names = article.people.map(({ name }) => name);
  return {
    ...{ article, names, blocks: prose.blocks, prose: () => prose },
    ...{ slips: findSlips({ article, text, path }), called: calledName(article) },
  };
}
