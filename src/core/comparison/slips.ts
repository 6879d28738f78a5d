// What one article gets wrong by itself; needs no other source, so the editor can ask while somebody types.

import { rankFindings, type Draft } from './findings';
import { readable } from './readable';
import type { ComparedArticle, Finding } from './types';
import { commaSplices } from './slips/comma-splice';
import { doubledWords } from './slips/doubled-word';
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
  const checked = { ...compared, seen: readable(compared.text) };
  return CHECKS.flatMap((check) => check(checked));
}
