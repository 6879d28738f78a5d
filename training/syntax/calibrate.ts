// How often head and relation are right, by how probable the network found them.

import type { SyntaxModel } from '../../src/core/language/model';
import { Network, SHARES, shareOf } from '../../src/core/language/network';
import { LONGEST_EXAMPLE, type Example } from './examples';

/** Where few words were met, the share leans towards the probability itself, as if it had been met so often. */
const WORDS_BEFORE = 20;

/** By `shareOf`, 255 for always right. The examples taught the model nothing. */
export function surenessOf(model: SyntaxModel, examples: readonly Example[]): Uint8Array {
  const right = Float64Array.from({ length: SHARES }, (_, k) => (WORDS_BEFORE * (k + 0.5)) / SHARES);
  const all = new Float64Array(SHARES).fill(WORDS_BEFORE);
  const network = new Network(model, LONGEST_EXAMPLE);
  for (const { forms, heads, relations } of examples) {
    network.read(forms);
    forms.forEach((_form, k) => {
      const share = shareOf(network.probability[k]!);
      all[share]!++;
      if (network.head[k] === heads[k] && network.relation[k] === relations[k]) right[share]!++;
    });
  }
  return Uint8Array.from(all, (words, i) => Math.round((255 * right[i]!) / words));
}
