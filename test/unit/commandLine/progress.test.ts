import assert from 'node:assert/strict';
import type { Answer } from '../../../src/commandLine/bulk/part';
import { Progress } from '../../../src/commandLine/bulk/progress';

const made = (path: string): Answer => ({ path, is: 'made', problems: [] });

function setUp(isTTY: boolean, of: number) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = new Progress(of, { isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { progress, written, clock };
}

describe('progress of a bulk scan', () => {
  it('is a line of JSON every five seconds where nobody looks', () => {
    const { progress, written, clock } = setUp(false, 1000);
    for (let i = 0; i < 100; i++) {
      clock.now += 100;
      progress.take(made(`${i}.txt`));
    }
    const figures = { of: 1000, kept: 0, leftOut: 0, failed: 0 };
    assert.deepEqual(
      written.map((line) => JSON.parse(line) as unknown),
      [50, 100].map((done) => ({ progress: { done, made: done, ...figures } })),
    );
  });

  it('lists what failed and what was left out at the end, and then the figures', () => {
    const { progress, written, clock } = setUp(false, 3);
    progress.take({ path: 'a.txt', is: 'failed', reason: 'This file is gone.' });
    progress.take({ path: 'b.md', is: 'left out', reason: 'documentation' });
    progress.take({ path: 'c.txt', is: 'kept', problems: [] });
    clock.now = 1500;
    progress.end('done');
    assert.deepEqual(
      written.map((line) => JSON.parse(line) as unknown),
      [
        { path: 'a.txt', error: 'This file is gone.' },
        { path: 'b.md', leftOut: 'documentation' },
        { ended: { how: 'done', done: 3, of: 3, made: 0, kept: 1, leftOut: 1, failed: 1, seconds: 1.5 } },
      ],
    );
  });

  it('is one line that changes on a terminal, and a sentence at the end', () => {
    const { progress, written, clock } = setUp(true, 4000);
    for (let i = 0; i < 2000; i++) {
      clock.now += 30;
      progress.take(made(`${i}.txt`));
    }
    assert.equal(written.at(-1), '\r\x1b[K██████████░░░░░░░░░░ 1,995 of 4,000, 33 a second, about 2 min left');
    progress.take({ path: 'a\x1b[2J\n.txt', is: 'failed', reason: 'This file is gone.' });
    progress.end('interrupted');
    assert.deepEqual(written.slice(-2), [
      'a\\u001b[2J\\u000a.txt: This file is gone.\n',
      '2,000 read, 0 there already, 0 left out, 1 failed, of 4,000 files in 60 s.\n',
    ]);
  });

  it('counts what is too much to tell', () => {
    const { progress, written } = setUp(true, 1200);
    for (let i = 0; i < 1200; i++) progress.take({ path: `${i}.txt`, is: 'failed', reason: 'This file is gone.' });
    progress.end('done');
    assert.equal(written.filter((line) => line.includes('This file is gone.')).length, 1000);
    assert.ok(written.includes('… and 200 more.\n'));
  });
});
