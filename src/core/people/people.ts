// Who and where: people, places and organisations, and which mentions are the same one.

import type { Names, Prose } from '../article';
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
  const names = refineNames(prose, ready.sheet, tagNames(ready, model));
  const roles = findRoles(prose, ready.sheet, names);
  return {
    people: identify(prose, ready.sheet, names, roles, model),
    places: gatherPlaces(prose, names, model),
    organisations: gatherOrganisations(prose, names),
  };
}
