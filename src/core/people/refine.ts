// Rules after the tagger, where they are surer than the weights.

import type { Prose } from '../article';
import { findAcronyms } from './acronyms';
import { correctAlike } from './alike';
import { findAffiliations, findEmployers, findStates } from './affiliations';
import { addBylines, addCredits } from './credits';
import { findFirms } from './firms';
import { foundAt, type Found } from './found';
import { mendBoundaries } from './boundaries';
import { correctKinds } from './kinds';
import { findListed, type NameModel } from './model';
import { dropThings, sortOut } from './notNames';
import { splitPairs } from './pairs';
import { splitPieces } from './pieces';
import { joinSides } from './seats';
import { settleNames } from './settle';
import type { Sheet } from './sheet';
import { judgeStrangers } from './strangers';
import type { Tagged } from './tags';
import { addTitled, cutTitles, splitOffices } from './titles';
import { findBodies } from './worldBodies';

/**
 * Names in source order, never overlapping. What stands beside a name comes first, so that the article as a whole decides
 * over clean names, and pairs come last, since they are told by the names of the article.
 */
export function refineNames(prose: Prose, sheet: Sheet, tagged: readonly Tagged[], model: NameModel): Found[] {
  let names = tagged
    .flatMap((name) => splitOffices(sheet, name))
    .flatMap((name) => cutTitles(sheet, name))
    .map(({ from, to, type }) => foundAt(sheet, from, to, type));
  names = mendBoundaries(sheet, names).flatMap((name) => splitPieces(sheet, name));
  names = joinSides(sheet, findBodies(sheet, names));
  names = addTitled(sheet, names);
  names = addBylines(prose, sheet, names);
  names = addCredits(sheet, names);
  names = findFirms(sheet, findEmployers(sheet, names));
  names = findStates(sheet, names);
  names = findAffiliations(sheet, names);
  names = sortOut(sheet, names);
  names = correctKinds(sheet, names);
  names = correctAlike(sheet, names);
  names = findAcronyms(sheet, names);
  const isTown = ({ start, end }: Found): boolean => findListed(model, prose.view.slice(start, end))?.kind === 'city';
  names = judgeStrangers(sheet, dropThings(sheet, settleNames(sheet, names)), isTown);
  return splitPairs(sheet, names).sort((a, b) => a.start - b.start);
}
