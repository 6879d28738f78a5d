// Who: people, places and organisations, and which mentions are the same person.

import type { Names, Prose } from '../article';

/** The trained tagger's weights, opened. */
export type NameModel = object;

/** Opens the shipped model. Throws on bytes that are not such a model. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  return { bytes };
}

export function findNames(_prose: Prose, _model: NameModel): Names {
  return { people: [], places: [], organisations: [] };
}
