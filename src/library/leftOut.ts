// Why a text is not read as an article.

import { mayBeArticle } from '../core/reading/documentKind';
import { LONGEST_ARTICLE } from './limits';

/** `other`: documentation, a licence, code or data. */
export type LeftOut = 'too long' | 'other';

/** Null for what is read. `isAsked`: a person said that it is an article, whatever it looks like. */
export function whyLeftOut(text: string, isAsked = false): LeftOut | null {
  if (text.length > LONGEST_ARTICLE) return 'too long';
  return isAsked || mayBeArticle(text) ? null : 'other';
}
