// Long hostile runs are read in linear time.

import assert from 'node:assert';
import { findEvents, type EventInput } from '../../../../src/core/events/events';
import { inputOf } from './told';

describe('long runs', () => {
  for (const run of [
    'Lindqvist met Oduya. ',
    'he said ',
    'the summit between ',
    'and met ',
    ', who ',
    'will ',
    '“met ',
    'had been ',
    'the ',
    'by meeting ',
    'the flight of the balloon ',
    'and possibly Oduya ',
    'the downing of the ',
    'agreed to ',
    'Day 2 – Tarn\n\n',
    '(',
    ') and ',
    '“met,” said ',
  ]) {
    it(`reads a long run of "${run}" in linear time`, () => {
      // Processor time, as a busy machine stretches the clock's, and the least of three, as the collector takes its share.
      const time = (length: number): number => {
        const input = inputOf(`Lindqvist met Oduya. ${run.repeat(length)}`);
        return Math.min(...[1, 2, 3].map(() => once(input)));
      };
      const once = (input: EventInput): number => {
        const before = process.cpuUsage();
        findEvents(input);
        return process.cpuUsage(before).user / 1000;
      };
      assert.ok(time(1_600) < 20 * Math.max(time(200), 20));
    });
  }
});
