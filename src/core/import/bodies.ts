// What was said of the words: as much of it as Dateline has a place for becomes its own, the rest is carried along.

import { CARRIED, purposeOf, SINGLE } from '../annotations/bodies';
import { isRaw, type Raw } from '../annotations/json';
import { CLAIM_STATUSES, type ClaimStatus } from '../annotations/records';
import { bodySchema } from '../annotations/webAnnotation';

/** The status of these words, however they are written: "Needs source", "FALSE". */
export function statusOf(words: string): ClaimStatus | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return CLAIM_STATUSES.find((status) => status === plain) ?? null;
}

export function comment(value: string): Raw {
  return { type: 'TextualBody', purpose: 'commenting', value };
}

/** A tag of somebody's own choice; one that is called as a status is that status. */
export function tag(value: string): Raw {
  return { type: 'TextualBody', purpose: 'tagging', value: statusOf(value) ?? value };
}

/** Evidence that is words of a text. Whether Dateline can keep it is told when its words were looked for. */
export function pointsAtWords(body: unknown): body is Raw {
  return purposeOf(body) === 'linking' && isRaw(body) && 'selector' in body;
}

/** The bodies with a mark on evidence whose words nobody can tell: it is carried along as it is. */
export function withUntold(bodies: readonly unknown[]): unknown[] {
  return bodies.map((body) => (pointsAtWords(body) && !bodySchema.safeParse(body).success ? carried(body) : body));
}

/** In the order given, with marks on those that Dateline would else take for its own: a second comment, a tag that is no status. */
export function sorted(bodies: readonly unknown[]): unknown[] {
  const taken = new Set<string>();
  return bodies.map((body) => {
    const purpose = purposeOf(body);
    if (!purpose || !isRaw(body)) return body;
    if (pointsAtWords(body)) return body;
    const isSecond = SINGLE.some((one) => one === purpose) && taken.has(purpose);
    if (isSecond || !bodySchema.safeParse(body).success) return carried(body);
    taken.add(purpose);
    return body;
  });
}

function carried(body: Raw): Raw {
  return { ...body, [CARRIED]: true };
}
