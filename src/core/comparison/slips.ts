// What one article gets wrong by itself; needs no other source, so the editor can ask while somebody types.

import { rankFindings, type Draft } from './findings';
import { shownWords } from './slips/shown-words';
import type { ComparedArticle, Finding } from './types';
import { commaSplices } from './slips/comma-splice';
import { doubledWords } from './slips/doubled-word';
import { withoutFloods } from './slips/floods';
import { headerDate } from './slips/header-date';
import { nameSlips } from './slips/names';
import { clashingMarks, missingStops } from './slips/punctuation';
import type { SlipCheck } from './slips/slip';
import { daysThatAreNone } from './slips/no-such-day';
import { spacingSlips } from './slips/spacing';
import { twoHolders } from './slips/two-holders';
import { weekdaySlips } from './slips/weekday';
import { wrongWords } from './slips/wrong-word';

const CHECKS: readonly SlipCheck[] = [
  weekdaySlips,
  daysThatAreNone,
  headerDate,
  nameSlips,
  twoHolders,
  doubledWords,
  spacingSlips,
  clashingMarks,
  missingStops,
  commaSplices,
  wrongWords,
];

export function findSlips(compared: ComparedArticle): Finding[] {
  return rankFindings(slipsOf(compared), [compared]);
}

export function slipsOf(compared: ComparedArticle): Draft[] {
  const checked = { ...compared, seen: proseOf(compared) };
  return CHECKS.flatMap((check) => withoutFloods(check(checked)));
}

/** What the reader sees as the article: menus, teasers and comments of a pasted page are others' words, joined by the paste. */
function proseOf(compared: ComparedArticle): string {
  const seen = shownWords(compared);
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end } of compared.article.analysis.words.prose.blocks) {
    if (kind !== 'furniture') continue;
    parts.push(seen.slice(from, start), seen.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return parts.join('') + seen.slice(from);
}
