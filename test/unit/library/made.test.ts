import assert from 'node:assert/strict';
import { ChangeStack, type Told } from '../../../src/library/made';

const told = (said: string): Told => ({
  said,
  at: '2026-01-01T00:00:00Z',
  made: [{ folder: 'file:///a', file: 'annotations.jsonl', id: said, before: null, after: { id: said } }],
});
const names = ({ done, undone }: ChangeStack): string =>
  [done, undone].map((list) => list.map(({ said }) => said).join('')).join('|');
const stack = (said: string): ChangeStack => [...said].reduce((all, one) => all.with(told(one)), ChangeStack.EMPTY);

describe('the stack of changes', () => {
  it('goes back and forth, and forgets what was undone when something new is done', () => {
    const back = stack('abc').taken.taken;
    assert.equal(names(back), 'a|cb');
    assert.equal(names(back.again), 'ab|c');
    assert.equal(names(back.again.with(told('d'))), 'abd|');
    assert.equal(names(ChangeStack.EMPTY.taken.again), '|');
  });

  it('drops what can be undone no more', () => {
    const all = stack('abc').taken;
    assert.equal(names(all.without(all.done.at(-1)!)), 'a|c');
    assert.equal(names(all.without(all.undone[0]!)), 'ab|');
  });

  it('keeps the last fifty', () => {
    const many = stack('x'.repeat(60));
    assert.equal(many.done.length, 50);
  });

  it('is the same after a restart', () => {
    const all = stack('abc').taken;
    const again = ChangeStack.read(JSON.parse(JSON.stringify(all.data)));
    assert.deepEqual([again.done, again.undone], [all.done, all.undone]);
  });

  it('is empty where what was kept is none, and leaves out entries that are none', () => {
    for (const data of [undefined, null, 'x', [], { done: 1 }]) assert.equal(names(ChangeStack.read(data)), '|');
    const [step] = told('b').made;
    const broken = [
      {},
      { ...told('c'), made: [{ ...step!, before: 1 }] },
      { ...told('d'), made: [{ ...step!, file: 1 }] },
    ];
    assert.equal(names(ChangeStack.read({ done: [told('a'), ...broken, told('b')], undone: broken })), 'ab|');
  });
});
