import assert from 'node:assert/strict';
import { Turns } from '../../../src/library/turns';

const anyKey = (): boolean => true;

function filled(): Turns<string> {
  const turns = new Turns<string>();
  turns.add('far', 'read ahead', 'ahead');
  turns.add('hovered', 'asked for', 'asked');
  turns.add('open', 'on screen', 'seen');
  return turns;
}

function rest(turns: Turns<string>): string[] {
  const tasks: string[] = [];
  for (let task = turns.next(anyKey); task !== undefined; task = turns.next(anyKey)) tasks.push(task);
  return tasks;
}

describe('turns', () => {
  it('go to what is on screen, then to what was asked for', () => {
    assert.deepEqual(rest(filled()), ['on screen', 'asked for', 'read ahead']);
  });

  it('are taken in order where all are as urgent', () => {
    const turns = new Turns<string>();
    for (const key of ['a', 'b', 'c']) turns.add(key, key, 'ahead');
    assert.deepEqual(rest(turns), ['a', 'b', 'c']);
  });

  it('hold one task a key, the last', () => {
    const turns = filled();
    turns.add('open', 'typed on', 'ahead');
    assert.deepEqual(rest(turns), ['asked for', 'read ahead', 'typed on']);
  });

  it('are moved forward, never back', () => {
    const turns = filled();
    turns.hurry('far', 'seen');
    turns.hurry('open', 'ahead');
    turns.hurry('nowhere', 'seen');
    assert.deepEqual(rest(turns), ['on screen', 'read ahead', 'asked for']);
  });

  it('pass over a key that is not free', () => {
    const turns = filled();
    assert.equal(
      turns.next((key) => key !== 'open'),
      'asked for',
    );
    assert.deepEqual(rest(turns), ['on screen', 'read ahead']);
  });

  it('are given up', () => {
    const turns = filled();
    assert.equal(turns.take('open'), 'on screen');
    assert.equal(turns.take('open'), undefined);
    assert.deepEqual(rest(turns), ['asked for', 'read ahead']);
  });
});
