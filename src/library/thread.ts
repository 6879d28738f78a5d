// A thread of Node that runs worker.ts.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Ears, Line, Port, StartThread } from './lastingThread';

export interface ThreadData {
  /** The folder of what ships. */
  readonly shipped: string;
  /** Where it may keep what it found; null where nowhere. */
  readonly cache: string | null;
}

export function threadsOf(data: ThreadData): StartThread {
  return (ears) => started(data, ears);
}

function started(data: ThreadData, { heard, died }: Ears): Port {
  // Flags of the host, such as a debugger's port, are not the thread's.
  const worker = new Worker(join(data.shipped, 'worker.js'), { workerData: data, execArgv: [], name: 'dateline' });
  let why = '';
  worker.on('message', (said: Answer | Line) => heard(said));
  worker.on('error', (error) => (why = error.message));
  worker.on('exit', (code) => died(why || `exit code ${code}`));
  return { post: (message) => worker.postMessage(message), end: () => void worker.terminate() };
}
