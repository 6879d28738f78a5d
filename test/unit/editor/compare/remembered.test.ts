import assert from 'node:assert/strict';
import { messageOf } from '../../../../src/editor/compare/messages';
import { findAgain, remember, rememberedIn } from '../../../../src/editor/compare/remembered';
import { comparison } from '../story';

const [meeting, flight] = comparison.events;
const kept = remember(meeting!);

describe('an event that a page shows', () => {
  it('is found by its id', () => assert.equal(findAgain(comparison.events, kept), meeting));

  it('is found by its words when the id changed', () =>
    assert.equal(findAgain([flight!, { ...meeting!, id: 'new' }], kept)?.id, 'new'));

  it('is found by some of its words', () =>
    assert.equal(findAgain([flight!, { ...meeting!, id: 'new', tellings: [meeting!.tellings[0]!] }], kept)?.id, 'new'));

  it('is not taken for another', () => assert.equal(findAgain([flight!], kept), undefined));

  it('comes back from the state of a window', () =>
    assert.deepEqual(rememberedIn(JSON.parse(JSON.stringify({ remembered: kept }))), kept));

  for (const state of [undefined, null, 7, 'x', {}, { remembered: 1 }, { remembered: { id: 'x' } }])
    it(`is not read from ${JSON.stringify(state)}`, () => assert.equal(rememberedIn(state), undefined));

  it('is not read from a missing event', () => assert.equal(rememberedIn({ remembered: null }), undefined));
});

describe('a message of a page', () => {
  const passes = (message: unknown): void => assert.deepEqual(messageOf(message), message);
  const fails = (message: unknown): void => assert.equal(messageOf(message), undefined);

  it('says that it is ready', () => passes({ type: 'ready' }));
  it('asks for words', () => passes({ type: 'open', key: 'place 0', stay: false }));
  it('asks for an export', () => passes({ type: 'save', format: 'csv' }));
  it('brings a picture', () => passes({ type: 'picture', format: 'svg', data: '<svg/>' }));

  for (const message of [null, 'ready', {}, { type: 'run' }, { type: 'open', key: 1 }, { type: 'save', format: 'exe' }])
    it(`is not ${JSON.stringify(message)}`, () => fails(message));
});
