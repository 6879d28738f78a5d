// BullMQ on Redis: folders of an archive as jobs. Workers are killed, Redis goes away and comes back, a folder fails for good.

import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Queue } from 'bullmq';
import { resultsIn, writeArchive } from '../support/archive';
import { commandIn, examples, freePort, needs } from './support';

const DAYS = 6;

describe('BullMQ on Redis', function () {
  this.timeout(180_000);
  const started: ChildProcess[] = [];
  let [home, archive, results, dateline] = ['', '', '', ''];
  let port = 0;
  let queue: Queue;
  let paths: string[] = [];

  const begin = (program: string, args: string[]): ChildProcess => {
    const env = { ...process.env, REDIS_PORT: String(port), DATELINE: dateline };
    const running = spawn(program, args, { stdio: 'ignore', env });
    started.push(running);
    return running;
  };
  const redis = () => {
    const kept = ['--dir', home, '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    return begin('redis-server', ['--port', String(port), '--bind', '127.0.0.1', ...kept]);
  };
  const worker = () => begin(process.execPath, [join(examples, 'work.mjs'), archive, results]);
  const end = async (running: ChildProcess, signal: NodeJS.Signals) => {
    running.kill(signal);
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
  };
  const add = () =>
    promisify(execFile)(process.execPath, [join(examples, 'add.mjs'), archive], {
      env: { ...process.env, REDIS_PORT: String(port) },
    });
  const isOver = async () => {
    const { completed = 0, failed = 0 } = await queue.getJobCounts('completed', 'failed');
    return completed + failed === DAYS;
  };
  const until = async (holds: () => boolean | Promise<boolean>) => {
    while (!(await holds())) await wait(100);
  };

  before(async function () {
    needs(this, 'redis-server');
    home = mkdtempSync(join(tmpdir(), 'dateline-queue-'));
    [archive, results] = [join(home, 'archive'), join(home, 'results')];
    dateline = commandIn(home);
    paths = writeArchive(archive, 120, DAYS);
    writeFileSync(join(archive, '2024-05-15', 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1]));
    port = await freePort();
  });

  after(async () => {
    await queue?.close();
    for (const running of started) await end(running, 'SIGKILL');
    if (home !== '') rmSync(home, { recursive: true });
  });

  it('reads each article once, whoever is killed, and says which folder failed', async () => {
    let server = redis();
    await wait(500);
    queue = new Queue('dateline', { connection: { host: '127.0.0.1', port } });
    // Redis goes away on purpose.
    queue.on('error', () => undefined);
    await add();
    const [first] = [worker(), worker()];
    await until(() => existsSync(results) && resultsIn(results).size > 2);
    await end(first!, 'SIGKILL');
    await add();
    await end(server, 'SIGKILL');
    server = redis();
    worker();
    await until(isOver);

    assert.deepEqual([...resultsIn(results).keys()], paths);
    const [failed, ...more] = await queue.getFailed();
    assert.deepEqual([failed?.data, failed?.attemptsMade, more], [{ folder: '2024-05-15' }, 3, []]);
    assert.match(failed!.failedReason, /picture\.txt.*not a text file/);
    assert.equal((await queue.getCompleted()).length, DAYS - 1);
  });
});
