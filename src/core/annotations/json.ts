// JSON as it was read, and whether two pieces of it say the same.

/** One record as it stands in a file, with whatever others wrote into it. */
export type Raw = Readonly<Record<string, unknown>>;

/** No record has more than six brackets open at once; what compares records goes into each. */
const DEEPEST = 64;

/** More brackets are open at once than any record has, so that whoever goes into each would come to no end. Linear. */
export function isTooDeep(json: string): boolean {
  let open = 0;
  let isWords = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]!;
    if (isWords && sign === '\\') at++;
    else if (sign === '"') isWords = !isWords;
    else if (!isWords && (sign === '[' || sign === '{') && ++open > DEEPEST) return true;
    else if (!isWords && (sign === ']' || sign === '}')) open--;
  }
  return false;
}

/** The same text for the same value, in whatever order its keys were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRaw(part) ? Object.fromEntries(sortedEntries(part)) : part));
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sortedEntries(raw: Raw): [string, unknown][] {
  return Object.entries(raw).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
