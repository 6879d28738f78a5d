// Puts each folder of an archive into a queue on Redis: node add.mjs ARCHIVE. A folder that is there already is not put there twice.
import { readdirSync } from 'node:fs';
import { Queue } from 'bullmq';

const [archive] = process.argv.slice(2);
const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) };
const folders = readdirSync(archive, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const queue = new Queue('dateline', { connection });
await queue.addBulk(
  folders.map(({ name }) => ({
    name: 'folder',
    data: { folder: name },
    opts: { jobId: `folder-${name}`, attempts: 3, backoff: { type: 'exponential', delay: 1000 } },
  })),
);
await queue.close();
