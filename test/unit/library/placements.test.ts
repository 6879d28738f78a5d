import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchoringIn, describeSpan } from '../../../src/core/annotations/anchoring';
import type { Selectors } from '../../../src/core/annotations/records';
import { Placements } from '../../../src/library/placements';

const text = Array.from(
  { length: 40 },
  (_, i) => `Ship ${i} left pier ${i % 7} with ${i * 13} crates for Port Amsel, its master said.`,
).join('\n');

function selectorsFor(words: string): Selectors {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return describeSpan(text, { start, end: start + words.length });
}

/** Placements that tell which words were searched for in a whole text. */
function counting() {
  const searched: string[] = [];
  const placements = new Placements((whole) => {
    const search = anchoringIn(whole);
    return (selectors) => {
      searched.push(selectors[0].exact);
      return search(selectors);
    };
  });
  return { placements, searched };
}

describe('placements', () => {
  const standing = selectorsFor('with 130 crates');
  const typedIn = selectorsFor('with 390 crates');
  const [quote, position] = selectorsFor('with 260 crates');
  const gone: Selectors = [
    { ...quote, exact: 'under a yellow flag', prefix: 'Nobody ever wrote this.', suffix: 'Nor this, at all.' },
    position,
  ];

  it('search nothing again while the text is the same', () => {
    const { placements, searched } = counting();
    const first = placements.place('a', text, [standing, gone]);
    assert.deepEqual(placements.place('a', text, [standing, gone]), first);
    assert.deepEqual(searched, [standing[0].exact, gone[0].exact]);
    assert.deepEqual(first.map(({ state }) => state), ['exact', 'lost']); // prettier-ignore
  });

  it('search after a key was pressed only for the words that it touched', () => {
    const { placements, searched } = counting();
    placements.place('a', text, [standing, typedIn, gone]);
    searched.length = 0;
    const typed = text.replace('with 390 crates', 'with 390 ccrates');
    const states = placements.place('a', typed, [standing, typedIn, gone]).map(({ state }) => state);
    assert.deepEqual(states, ['exact', 'changed', 'lost']);
    assert.deepEqual(searched, [typedIn[0].exact]);
  });

  it('find lost words where they are typed', () => {
    const { placements } = counting();
    placements.place('a', text, [gone]);
    const back = text.replace('pier 3', `${gone[0].prefix}${gone[0].exact}${gone[0].suffix} pier 3`);
    const [found] = placements.place('a', back, [gone]);
    assert.ok(found && 'start' in found && back.slice(found.start, found.end) === gone[0].exact);
  });

  it('follow words past look-alikes that an edit makes of everything around them', () => {
    const { placements } = counting();
    placements.place('a', text, [standing]);
    const before = text.indexOf('Ship 10 ');
    const cut = 'with 130 crates\n' + text.slice(before);
    const [found] = placements.place('a', cut, [standing]);
    assert.ok(found && 'start' in found && found.start === cut.indexOf('with 130', 5), JSON.stringify(found));
  });

  it('know each source by itself, and forget', () => {
    const { placements, searched } = counting();
    placements.place('a', text, [standing]);
    placements.place('b', text, [standing]);
    placements.forget('a');
    placements.place('a', text, [standing]);
    assert.equal(searched.length, 3);
  });

  it('stay inside the text after any edit', () => {
    const any = fc.record({ at: fc.nat(text.length), cut: fc.nat(400), put: fc.constantFrom('', 'x', 'with 130 crates', text.slice(300, 900)) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (edits) => {
        const placements = new Placements();
        let now = text;
        for (const { at, cut, put } of edits) {
          now = now.slice(0, at) + put + now.slice(at + cut);
          for (const place of placements.place('a', now, [standing, typedIn, gone])) {
            if ('start' in place) assert.ok(0 <= place.start && place.start < place.end && place.end <= now.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
