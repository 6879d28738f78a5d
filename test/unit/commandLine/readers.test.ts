import assert from 'node:assert/strict';
import type { Answer } from '../../../src/commandLine/bulk/part';
import { Died, type Reader, Readers, Stopped } from '../../../src/commandLine/bulk/readers';

const PATHS = Array.from({ length: 30 }, (_, i) => `${i}.txt`);

async function* given(paths = PATHS): AsyncGenerator<string> {
  yield* paths;
}

const made = (path: string): Answer => ({ path, is: 'made', problems: [] });

/** Processes that are made up; each reads by `read`, and is gone once it rejected. */
function setUp(read: (path: string) => Answer | Promise<Answer>, jobs = 3) {
  const told: Answer[] = [];
  const seen = { started: 0, running: 0, atOnce: 0, ended: 0 };
  const start = (): Reader => {
    seen.started++;
    let isGone = false;
    return {
      async read(path) {
        assert.ok(!isGone, 'nothing is asked of a process that is gone');
        seen.atOnce = Math.max(seen.atOnce, ++seen.running);
        await new Promise(setImmediate);
        try {
          return await read(path);
        } catch (error) {
          isGone = true;
          throw error;
        } finally {
          seen.running--;
        }
      },
      end: () => void seen.ended++,
    };
  };
  const readers = new Readers(start, jobs, (answer) => told.push(answer));
  return { readers, told, seen };
}

const byPath = (told: readonly Answer[]) => told.map(({ path }) => path).sort();
const killed = (): never => {
  throw new Died('by the signal SIGKILL');
};

describe('processes that read articles', () => {
  it('read each article once, so many at a time as was asked', async () => {
    const { readers, told, seen } = setUp(made);
    await readers.readAll(given());
    assert.deepEqual(byPath(told), [...PATHS].sort());
    assert.deepEqual(seen, { started: 3, running: 0, atOnce: 3, ended: 3 });
  });

  it('are no more than there are articles', async () => {
    const { readers, seen } = setUp(made, 8);
    await readers.readAll(given(['a.txt', 'b.txt']));
    assert.equal(seen.started, 2);
  });

  it('are started again where one is killed, and its article is read once more', async () => {
    let kills = 2;
    const { readers, told, seen } = setUp((path) => (path === '7.txt' && kills-- > 0 ? killed() : made(path)));
    await readers.readAll(given());
    assert.deepEqual(byPath(told), [...PATHS].sort());
    assert.ok(told.every(({ is }) => is === 'made'));
    assert.equal(seen.started, 5);
  });

  it('give an article up that three of them died of, and read the others', async () => {
    const { readers, told } = setUp((path) => (path === '7.txt' ? killed() : made(path)));
    await readers.readAll(given());
    assert.deepEqual(byPath(told), [...PATHS].sort());
    const failed = told.filter(({ is }) => is === 'failed');
    const reason = 'Each of 3 processes that read this ended by the signal SIGKILL.';
    assert.deepEqual(failed, [{ path: '7.txt', is: 'failed', reason }]);
  });

  it('stop where they die whatever they read', async () => {
    const { readers, told } = setUp(killed, 1);
    await assert.rejects(readers.readAll(given()), (error: Error) => {
      assert.ok(error instanceof Stopped);
      assert.match(error.message, /end by the signal SIGKILL/);
      return true;
    });
    assert.equal(told.length, 4);
  });

  it('go on past many such articles where others are read between them', async () => {
    const { readers, told } = setUp((path) => (/^\d?[05]\.txt$/.test(path) ? killed() : made(path)), 1);
    await readers.readAll(given());
    assert.equal(told.length, PATHS.length);
    assert.equal(told.filter(({ is }) => is === 'failed').length, 6);
  });

  it('stop where no result can be written any more, and no article is told as failed', async () => {
    const full: Answer = { path: '7.txt', is: 'no room', reason: 'The disk is full' };
    const { readers, told, seen } = setUp((path) => (path === '7.txt' ? full : made(path)));
    await assert.rejects(readers.readAll(given()), /^Error: The disk is full$/);
    assert.ok(told.length < 12 && told.every(({ is }) => is === 'made'), `${told.length}`);
    assert.equal(seen.ended, seen.started);
  });

  it('end what they are at when they are asked to stop', async () => {
    const { readers, told, seen } = setUp((path) => {
      if (path === '7.txt') readers.stop();
      return made(path);
    });
    await readers.readAll(given());
    assert.ok(told.length >= 8 && told.length <= 10, `${told.length}`);
    assert.equal(seen.ended, 3);
  });

  it('are let go where the articles cannot be listed', async () => {
    async function* breaking(): AsyncGenerator<string> {
      yield 'a.txt';
      throw new Error('the folder is gone');
    }
    const { readers, seen } = setUp(made, 2);
    await assert.rejects(readers.readAll(breaking()), /the folder is gone/);
    await new Promise(setImmediate);
    assert.equal(seen.ended, seen.started);
  });
});
