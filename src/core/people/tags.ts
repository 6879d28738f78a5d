// The seventeen tags of the tagger: outside, and begin / inside / last / unit of each of four types.

export const PER = 0;
export const LOC = 1;
export const ORG = 2;
export const MISC = 3;

export const TAGS = 17;
export const OUTSIDE = 0;

export const begin = (type: number): number => 1 + 4 * type;
export const inside = (type: number): number => 2 + 4 * type;
export const last = (type: number): number => 3 + 4 * type;
export const unit = (type: number): number => 4 + 4 * type;

/** Type of a tag, -1 for outside. */
export const typeOf = (tag: number): number => (tag === OUTSIDE ? -1 : (tag - 1) >> 2);

/** Tags after which no name is open, and tags that can follow them. */
export const CLOSED = [OUTSIDE, ...[PER, LOC, ORG, MISC].flatMap((type) => [last(type), unit(type)])];
export const OPENING = [OUTSIDE, ...[PER, LOC, ORG, MISC].flatMap((type) => [begin(type), unit(type)])];

/** A tagged name: half-open range of token indices. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}
