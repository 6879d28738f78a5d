// The bodies of a stored note: those that Dateline writes, in their order, and those of others, which it only carries along.

import { isRaw } from './json';

/** Of each of these a note has one; further ones are somebody else's. */
export const SINGLE = ['tagging', 'commenting', 'editing'] as const;
export type Single = (typeof SINGLE)[number];
export type Purpose = Single | 'linking';

const ORDER: readonly Purpose[] = [...SINGLE, 'linking'];

/** A body that another tool wrote, in a form that would else be taken for Dateline's own: its tag "economy" is no status. */
export const CARRIED = 'dateline:carried';

/** The purpose of a body in a form that Dateline writes; "highlighting", or a bare address, is another's body. */
export function purposeOf(body: unknown): Purpose | null {
  if (!isRaw(body) || body[CARRIED] === true) return null;
  const purpose = ORDER.find((one) => one === body['purpose']);
  if (!purpose) return null;
  return body['type'] === (purpose === 'linking' ? 'SpecificResource' : 'TextualBody') ? purpose : null;
}

/** The list with the body put after those of its purpose, before any later one. */
export function withBody(bodies: readonly unknown[], body: unknown): unknown[] {
  const after = bodies.findIndex((one) => rank(one) > rank(body));
  return after < 0 ? [...bodies, body] : bodies.toSpliced(after, 0, body);
}

function rank(body: unknown): number {
  const purpose = purposeOf(body);
  return purpose ? ORDER.indexOf(purpose) : ORDER.length;
}
