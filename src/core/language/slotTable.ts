// Where the row of a feature lies: an open-addressing table of two bytes a place, small enough to stay near the processor. Most features
// that are asked for have no row, and nothing but these two bytes is read of them.

/** So many bits of a feature's hash tell it apart from others. */
export const SLOT_BITS = 24;
const KEY_BITS = 16;
const FEWEST_BITS = 15;

/** The facts of one decision: the first `length` numbers of `list`. */
export interface FeatureBuffer {
  readonly list: Int32Array;
  length: number;
}

export const featureBuffer = (most: number): FeatureBuffer => ({ list: new Int32Array(most), length: 0 });

/**
 * The upper bits of a slot are the place where it is looked for first. The key there tells its `shift` lower bits and how many places
 * further on it was put; 0 is a free place.
 */
export interface SlotTable {
  readonly keys: Uint16Array;
  readonly shift: number;
}

/** Answers the table and the place of each slot in it. The slots are different. */
export function slotTable(slots: Uint32Array): { table: SlotTable; places: Int32Array } {
  const least = Math.ceil(Math.log2(2 * slots.length + 1));
  for (let bits = Math.min(SLOT_BITS, Math.max(FEWEST_BITS, least)); ; bits++) {
    const table = { keys: new Uint16Array(1 << bits), shift: SLOT_BITS - bits };
    const places = new Int32Array(slots.length);
    const isPut = slots.every((slot, i) => (places[i] = put(table, slot)) >= 0);
    // Whoever looks for a slot that is not there ends at a free place, before the keys of the next slots begin.
    if (isPut && longestRun(table.keys) < 1 << (KEY_BITS - table.shift)) return { table, places };
  }
}

/** Of places that are taken, round the end. */
function longestRun(keys: Uint16Array): number {
  let [longest, run] = [0, 0];
  for (let i = 0; i < 2 * keys.length && run <= keys.length; i++) {
    run = keys[i % keys.length] === 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Answers the place; -1 where it is too far on for the key to tell. */
function put({ keys, shift }: SlotTable, slot: number): number {
  const mask = keys.length - 1;
  const steps = 1 << (KEY_BITS - shift);
  const first = firstKey(slot, shift);
  for (let step = 0; step < steps - 1; step++) {
    const at = ((slot >>> shift) + step) & mask;
    if (keys[at] !== 0) continue;
    keys[at] = first + step;
    return at;
  }
  return -1;
}

/** The key of a slot at the place where it is looked for first. */
function firstKey(slot: number, shift: number): number {
  return ((slot & ((1 << shift) - 1)) << (KEY_BITS - shift)) + 1;
}

/** The places that the last call of `findPlaces` found. */
export const places = new Int32Array(256);

/** Answers how many of the features have a place. */
export function findPlaces({ keys, shift }: SlotTable, { list, length }: FeatureBuffer): number {
  const mask = keys.length - 1;
  let count = 0;
  for (let f = 0; f < length; f++) {
    const slot = list[f]! >>> (32 - SLOT_BITS);
    let at = slot >>> shift;
    let wanted = firstKey(slot, shift);
    let key = keys[at]!;
    while (key !== wanted && key !== 0) {
      at = (at + 1) & mask;
      wanted++;
      key = keys[at]!;
    }
    // Without a branch: a free place is written over by the next.
    places[count] = at;
    count += -key >>> 31;
  }
  return count;
}
