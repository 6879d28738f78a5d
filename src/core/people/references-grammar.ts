// What the words around a pronoun or description tell of its place in the sentence.

import type { Token } from '../article';
import type { Standing } from './references-scenes';
import { CLAUSE_OPENERS, LEAD_IN, PREPOSITIONS, SUBORDINATORS } from './references-words';

/** Tokens within which a sentence's opening phrase must have ended. */
export const OPENING = 25;

/** Of what begins at token `i`. */
export function standingAt(tokens: readonly Token[], i: number): Standing {
  const before = tokens[i - 1];
  if (before === undefined || before.kind === 'punctuation') return 'subject';
  return CLAUSE_OPENERS.has(before.text.toLowerCase()) ? 'subject' : 'object';
}

/** "her office" rather than "met her in". */
export function isBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'punctuation') return false;
  const word = next.text.toLowerCase();
  return !PREPOSITIONS.has(word) && !CLAUSE_OPENERS.has(word) && !/^(?:the|an?|his|her|their|not|again)$/.test(word);
}

/** Nothing that could act stands before token `i`. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  if (i > OPENING) return false;
  return tokens.slice(0, i).every(({ kind, text }) => {
    const word = text.toLowerCase();
    return kind === 'punctuation' || LEAD_IN.has(word) || CLAUSE_OPENERS.has(word);
  });
}

/** "During his stay, …", "When he left, …", "Speaking to …". */
export function opensWithPhrase(tokens: readonly Token[]): boolean {
  const word = tokens.slice(0, OPENING).find(({ kind }) => kind === 'word');
  const first = word?.text.toLowerCase() ?? '';
  return PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || first.endsWith('ing');
}
