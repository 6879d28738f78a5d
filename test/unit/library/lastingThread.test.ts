import assert from 'node:assert/strict';
import { LastingThread, type Ears } from '../../../src/library/lastingThread';

/** Threads that note what they hear and do nothing by themselves. */
function open() {
  const threads: { heard: unknown[]; ears: Ears; hasEnded: boolean }[] = [];
  const lines: string[] = [];
  const thread = new LastingThread(
    (ears) => {
      const one = { heard: [] as unknown[], ears, hasEnded: false };
      threads.push(one);
      return { post: (message) => one.heard.push(message), end: () => (one.hasEnded = true) };
    },
    (line) => lines.push(line),
    () => lines.push('fresh'),
  );
  return { thread, threads, lines };
}

const question = (id: number): unknown => ({ id });

describe('a lasting thread', () => {
  it('is not started before it is asked, and then knows what it was told, the last word of each topic', () => {
    const { thread, threads } = open();
    thread.tell('day', 'Monday');
    thread.tell('place', 'Oster');
    thread.tell('day', 'Tuesday');
    assert.equal(threads.length, 0);
    void thread.ask(question);
    assert.deepEqual(
      threads.map(({ heard }) => heard),
      [['Tuesday', 'Oster', { id: 1 }]],
    );
    thread.tell('day', 'Friday');
    assert.equal(threads[0]!.heard.at(-1), 'Friday');
  });

  it('answers each question with its own answer, and with its own problem', async () => {
    const { thread, threads } = open();
    const [first, second] = [thread.ask(question), thread.ask(question)];
    threads[0]!.ears.heard({ id: 2, problem: 'no such word' });
    threads[0]!.ears.heard({ id: 1, value: 'one' });
    assert.equal(await first, 'one');
    await assert.rejects(second, /^Error: no such word$/);
  });

  it('is started again when it dies, told all, and asked what it did not answer', async () => {
    const { thread, threads, lines } = open();
    thread.tell('day', 'Monday');
    const answers = [thread.ask(question), thread.ask(question), thread.ask(question)];
    threads[0]!.ears.heard({ id: 1, value: 'one' });
    threads[0]!.ears.died('out of memory');
    assert.deepEqual(threads[1]!.heard, ['Monday', { id: 2 }, { id: 3 }]);
    threads[1]!.ears.heard({ id: 3, value: 'three' });
    threads[1]!.ears.heard({ id: 2, value: 'two' });
    assert.deepEqual(await Promise.all(answers), ['one', 'two', 'three']);
    assert.deepEqual(lines, [
      'fresh',
      'A thread of Dateline ended (out of memory); 2 pieces of its work are done again.',
      'fresh',
    ]);
  });

  it('is left alone when it dies idle, and started by the next question', async () => {
    const { thread, threads } = open();
    const first = thread.ask(question);
    threads[0]!.ears.heard({ id: 1, value: 'one' });
    await first;
    threads[0]!.ears.died('exit code 1');
    assert.equal(threads.length, 1);
    void thread.ask(question);
    assert.deepEqual(threads[1]!.heard, [{ id: 2 }]);
  });

  it('gives up the question over which it dies three times, and no other', async () => {
    const { thread, threads } = open();
    const deadly = assert.rejects(thread.ask(question), /ended again and again \(heap\)/);
    const harmless = thread.ask(question);
    for (const nth of [0, 1, 2]) threads[nth]!.ears.died('heap');
    await deadly;
    assert.deepEqual(threads[3]!.heard, [{ id: 2 }]);
    threads[3]!.ears.heard({ id: 2, value: 'two' });
    assert.equal(await harmless, 'two');
  });

  it('hears nothing more of a thread that was replaced', () => {
    const { thread, threads } = open();
    void thread.ask(question);
    threads[0]!.ears.died('once');
    threads[0]!.ears.died('once more');
    assert.equal(threads.length, 2);
  });

  it('ends with its owner', () => {
    const { thread, threads, lines } = open();
    void thread.ask(question);
    thread.dispose();
    assert.equal(threads[0]!.hasEnded, true);
    threads[0]!.ears.died('exit code 1');
    assert.deepEqual([threads.length, lines], [1, ['fresh']]);
  });
});
