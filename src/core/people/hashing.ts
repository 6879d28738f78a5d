// Integer hashes of words. The trained weights are addressed by these numbers: a change here needs a new training.

/** 32-bit hash of the units `from` to `to` of a string. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Mixes two numbers into one whose every bit depends on both. */
export function mix(a: number, b: number): number {
  return spread(Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) + b);
}

function spread(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Lower case without accents, as the lists of names are kept: "São Paulo" is "sao paulo". */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}
