// What about: the issues of the taxonomy and where the article speaks of them.

import type { Issue, Prose } from '../article';
import type { Taxonomy } from './taxonomy';

export function findIssues(_prose: Prose, _taxonomy: Taxonomy): Issue[] {
  return [];
}
