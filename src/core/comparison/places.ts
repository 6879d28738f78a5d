// Whether two places can be one: equal, one inside the other, or too little known to say.

import type { Place } from '../article';
import { fold } from './terms';

const SETTLED: ReadonlySet<Place['kind']> = new Set(['city', 'country', 'continent']);

/**
 * `same`: one name. `compatible`: one may lie in the other ("customs house", "Port Amsel") or one is silent.
 * `different`: two cities, two countries, or a city and a country it does not lie in.
 */
export function comparePlaces(a: Place | null, b: Place | null): 'same' | 'compatible' | 'different' {
  if (!a || !b) return 'compatible';
  const [left, right] = [fold(a.name), fold(b.name)];
  if (left === right) return 'same';
  if (left.includes(right) || right.includes(left)) return 'compatible';
  if (a.kind === b.kind && (SETTLED.has(a.kind) || a.kind === 'unknown')) return 'different';
  const [city, country] = a.kind === 'city' ? [a, b] : [b, a];
  if (city.kind === 'city' && country.kind === 'country' && city.country) {
    return fold(city.country) === fold(country.name) ? 'compatible' : 'different';
  }
  return 'compatible';
}
