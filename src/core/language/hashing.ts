// Integer hashes of words and features. The trained weights are addressed by these numbers: a change here needs a new training.

/** 32-bit hash of the units `from` to `to` of a string. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Mixes two numbers into one whose every bit depends on both. */
export function mix(a: number, b: number): number {
  let hash = (Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) + b) | 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function spread(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
