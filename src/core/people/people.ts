// Who and where: people, places and organisations, and which mentions are the same one.

import type { Names, Prose } from '../article';
import { type TextSpan, firstEndingAfter } from '../span';
import { findRoles } from './roles';
import { identify } from './identity';
import { openModel, type NameModel } from './model';
import { gatherOrganisations } from './organisations';
import { gatherPlaces } from './places';
import { refineNames } from './refine';
import { prepare, tagNames } from './tagger';

export type { NameModel } from './model';

/**
 * Opens the shipped model (`names.bin`). Throws on bytes that are not such a model; an empty file is a model that finds no
 * names.
 */
export function loadNameModel(bytes: Uint8Array): NameModel {
  return openModel(bytes);
}

/** Every list is in the order of first mentions. */
export function findNames(prose: Prose, model: NameModel): Names {
  const ready = prepare(prose, model);
  const names = refineNames(prose, ready.sheet, tagNames(ready, model), model);
  const roles = findRoles(prose, ready.sheet, names);
  return ofArticle(prose, {
    people: identify(prose, ready.sheet, names, roles, model),
    places: gatherPlaces(prose, names, model),
    organisations: gatherOrganisations(prose, names),
  });
}

/** Without those whom only menus, teasers and comments name. */
function ofArticle({ blocks }: Prose, { people, places, organisations }: Names): Names {
  const isOutside = ({ start }: TextSpan): boolean => blocks[firstEndingAfter(blocks, start)]?.kind === 'furniture';
  const speaks = ({ mentions }: { mentions: readonly TextSpan[] }): boolean => !mentions.every(isOutside);
  return {
    people: people.filter(speaks),
    places: places.filter(speaks),
    organisations: organisations.filter(speaks),
  };
}
