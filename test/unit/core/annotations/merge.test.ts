import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folded, type Change } from '../../../../src/core/annotations/changeLog';
import { stepped, unstepped } from '../../../../src/core/annotations/merge';
import { isSame, type Raw } from '../../../../src/core/annotations/json';
import { historyOf } from '../../../../src/core/annotations/webAnnotation';

const time = (second: number): string => new Date(Date.UTC(2026, 2, 1, 9, 0, second)).toISOString();
const tagging = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
const linking = (source: string) => ({ type: 'SpecificResource', purpose: 'linking', source });

function record(second: number, bodies: readonly object[], history: readonly string[], more: Raw = {}): Raw {
  return {
    id: 'n',
    modified: time(second),
    body: bodies,
    'dateline:history': history.map((what, index) => ({ at: time(index), what })),
    ...more,
  };
}

/** What a window does to the record it sees; one that it took away it puts back. */
function act(seen: Raw | null, taken: Raw, kind: number, second: number): Raw | null {
  if (!seen) return taken;
  if (kind === 0) return null;
  const what = { at: time(second), what: `act ${second}` };
  const bodies = seen['body'] as { purpose: string }[];
  const body =
    kind === 1
      ? [tagging(`status ${second}`), ...bodies.filter(({ purpose }) => purpose !== 'tagging')]
      : [...bodies, linking(`https://example.org/${second}`)];
  return {
    ...seen,
    modified: time(second),
    body,
    'dateline:history': [...(seen['dateline:history'] as object[]), what],
  };
}

describe('a change on a record that changed meanwhile', () => {
  const first = record(1, [tagging('false')], ['tagged']);

  it('joins what touches different things', () => {
    const here = record(3, [tagging('false'), linking('https://example.org/a')], ['tagged', 'x', 'a']);
    const after = record(2, [tagging('verified')], ['tagged', 'y']);
    const joined = stepped(here, { at: time(2), before: first, after })!;
    assert.deepEqual(joined['body'], [tagging('verified'), linking('https://example.org/a')]);
    assert.equal(joined['modified'], time(3));
    assert.equal((joined['dateline:history'] as object[]).length, 4);
  });

  it('lets the later win where both touch the same', () => {
    const here = record(3, [tagging('opinion')], ['tagged', 'x']);
    const after = record(2, [tagging('verified')], ['tagged', 'y']);
    assert.deepEqual(stepped(here, { at: time(2), before: first, after })!['body'], [tagging('opinion')]);
    assert.deepEqual(stepped(here, { at: time(4), before: first, after })!['body'], [tagging('verified')]);
  });

  it('takes nothing away that its maker had not seen', () => {
    const more = record(2, [tagging('false'), linking('https://example.org/a')], ['tagged', 'a']);
    assert.equal(stepped(more, { at: time(3), before: first, after: null }), more);
    assert.equal(stepped(first, { at: time(3), before: first, after: null }), null);
  });

  it('is taken back exactly, and what came after it stays', () => {
    const after = record(2, [tagging('verified')], ['tagged', 'y']);
    assert.equal(unstepped(after, first, after, time(5)), first);
    const since = { ...after, body: [...(after['body'] as object[]), linking('https://example.org/a')] };
    const left = unstepped(since, first, after, time(5))!;
    assert.deepEqual(left['body'], [tagging('false'), linking('https://example.org/a')]);
    assert.equal(unstepped(first, null, first, time(5)), null);
    const grown = { ...first, body: [...(first['body'] as object[]), linking('https://example.org/a')] };
    assert.deepEqual(unstepped(grown, null, first, time(5))!['body'], [linking('https://example.org/a')]);
  });
});

describe('changes folded over a file', () => {
  const begun = record(0, [tagging('false')], ['tagged']);
  /** Two windows know the record from its beginning, and act on it without knowing of each other, but for those that look. */
  const story = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 3 })), { maxLength: 8 }).map((acts) => {
    const changes = [changeOf(0, 0, null, begun)];
    const seen: [Raw | null, Raw | null] = [begun, begun];
    const taken = [begun, begun];
    for (const [index, [window, kind]] of acts.entries()) {
      const before = kind === 3 ? fold(null, changes) : seen[window]!;
      const after = kind === 3 ? before : act(before, taken[window]!, kind, index + 1);
      if (before && !after) taken[window] = before;
      seen[window] = after;
      if (kind !== 3) changes.push(changeOf(index + 1, window, before, after));
    }
    return changes;
  });

  function changeOf(second: number, window: number, before: Raw | null, after: Raw | null): Change {
    const place = { writer: `w${window}`, machine: '', file: 'f', record: 'n', gives: '' };
    return { ...place, id: `c${second}`, at: time(second), before, after };
  }

  const fold = (standing: Raw | null, changes: readonly Change[]): Raw | null => {
    const records = new Map(standing ? [['n', { raw: standing, value: {} }]] : []);
    const states = folded(records, changes);
    return states.has('n') ? states.get('n')! : standing;
  };

  it('come to the same in any order, and to a stand when they are folded again, with no line of history lost', () => {
    fc.assert(
      fc.property(story, fc.nat(), (changes, turn) => {
        const once = fold(null, changes);
        const turned = changes.map((_, index) => changes[(index + turn) % changes.length]!);
        assert.ok(isSame(fold(null, turned), once));
        const twice = fold(once, changes);
        assert.ok(isSame(fold(twice, changes), twice));
        const lines = historyOf(twice).map(({ what }) => what);
        for (const { what } of historyOf(once)) assert.ok(lines.includes(what), what);
      }),
      { numRuns: 300 },
    );
  });
});
