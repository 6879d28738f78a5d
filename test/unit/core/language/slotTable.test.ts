// Features find their rows, and only theirs, however many share the place where they are looked for first.

import assert from 'node:assert/strict';
import { SLOT_BITS, featureBuffer, findPlaces, places, slotTable } from '../../../../src/core/language/slotTable';

/** The hash of a feature that falls into a slot. */
const hashOf = (slot: number): number => slot << (32 - SLOT_BITS);

function placesOf(slots: readonly number[], asked: readonly number[]): { given: number[]; found: number[] } {
  const { table, places: given } = slotTable(Uint32Array.from(slots));
  const buffer = featureBuffer(asked.length);
  for (const slot of asked) buffer.list[buffer.length++] = hashOf(slot);
  const count = findPlaces(table, buffer);
  return { given: [...given], found: [...places.slice(0, count)] };
}

describe('language: where the rows of features lie', () => {
  it('finds every slot where it was put, each at a place of its own', () => {
    const slots = Array.from({ length: 200 }, (_, i) => i * 7919);
    const { given, found } = placesOf(slots, slots);
    assert.deepEqual(found, given);
    assert.equal(new Set(given).size, slots.length);
  });

  it('finds neighbours that are looked for first at the same place', () => {
    const slots = Array.from({ length: 100 }, (_, i) => 0x123400 + i);
    const { given, found } = placesOf(slots, slots);
    assert.deepEqual(found, given);
    assert.equal(new Set(given).size, slots.length);
  });

  it('goes round from the last place to the first', () => {
    const last = 2 ** SLOT_BITS - 1;
    const { given, found } = placesOf([last - 2, last - 1, last], [last - 2, last - 1, last]);
    assert.deepEqual(found, given);
    assert.equal(new Set(given).size, 3);
  });

  it('finds no slot that has no row, not even beside one that has', () => {
    assert.deepEqual(placesOf([0x123400, 0x123402], [0x123401, 0x123403, 0x999999]).found, []);
  });

  it('finds no slot that has no row behind a long run of others', () => {
    const slots = [...Array.from({ length: 128 }, (_, i) => (i << 9) | 2), (128 << 9) | 1];
    assert.deepEqual(placesOf(slots, [0]).found, []);
  });

  it('passes over what it does not find', () => {
    const { given, found } = placesOf([10, 20, 30], [11, 20, 21, 30]);
    assert.deepEqual(found, given.slice(1));
  });

  it('makes room where too many would lie too far from their place', () => {
    const slots = Array.from({ length: 400 }, (_, i) => i);
    const { given, found } = placesOf(slots.slice(0, 200), slots.slice(0, 200));
    assert.deepEqual(found, given);
    assert.deepEqual(placesOf(slots.slice(0, 200), slots.slice(200)).found, []);
  });
});
