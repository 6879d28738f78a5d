// Takes folders from the queue and scans them, one after the other: node work.mjs ARCHIVE RESULTS. Start as many as there are cores,
// on every machine that sees both folders. What a killed one began another goes on with, since `--resume` keeps what is there.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'bullmq';

const [archive, results] = process.argv.slice(2);
const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379), maxRetriesPerRequest: null };
const dateline = process.env.DATELINE ?? 'dateline';
const run = promisify(execFile);

/** Rejects where an article failed: the queue tries again, and only what has no result is read. */
async function scan({ data: { folder } }) {
  const place = [join(archive, folder), '--out', join(results, folder)];
  await run(dateline, ['scan', ...place, '--resume', '--jobs', '1']);
}

// A worker that says nothing for ten seconds is taken for dead, and its folder is given to another.
const worker = new Worker('dateline', scan, {
  connection,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
});
worker.on('error', ({ message }) => console.error(message));
worker.on('failed', (job, { message }) => console.error(`${job?.data.folder}: ${message}`));
process.on('SIGTERM', () => void worker.close());
