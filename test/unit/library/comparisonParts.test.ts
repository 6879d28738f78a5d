import assert from 'node:assert/strict';
import type { Comparison } from '../../../src/core/comparison/types';
import { comparisonOf, partsOf } from '../../../src/library/comparisonParts';

function comparisonWith(findings: number): Comparison {
  const because = 'One source says it was on Monday, the other on Tuesday. '.repeat(10);
  return {
    stories: [{ id: 's', title: 'Fish', sources: ['a', 'b'], events: [] }],
    people: [],
    events: [],
    issues: [{ id: 'i', name: 'Fish', mentions: [], share: 1 }],
    findings: Array.from({ length: findings }, (_, i) => ({
      id: `f${i}`,
      kind: 'contradiction',
      type: 'date',
      title: 'Not the same day',
      because,
      severity: 'high',
      spans: [],
    })),
  };
}

describe('a comparison in parts', () => {
  it('is the same again, in the same order', async () => {
    for (const findings of [0, 1, 3000]) {
      const comparison = comparisonWith(findings);
      assert.deepEqual(await comparisonOf(partsOf(comparison)), comparison);
    }
  });

  it('has more parts where there is more to say, one a list where there is little', () => {
    assert.equal(partsOf(comparisonWith(1)).length, 5);
    assert.ok(partsOf(comparisonWith(3000)).length > 15);
  });

  it('leaves room for others between the parts', async () => {
    const parts = partsOf(comparisonWith(3000));
    let turns = 0;
    const other = setInterval(() => turns++);
    await comparisonOf(parts);
    clearInterval(other);
    assert.ok(turns >= parts.length / 2, `${turns} turns in ${parts.length} parts`);
  });
});
