// A process of this program that reads articles.

import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Task } from './part';
import { Died, type Reader } from './readers';

export const PART = 'scan-part';

export function startReader(task: Task): Reader {
  const child = fork(join(__dirname, 'cli.js'), [PART], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  let settle: ((answer: Answer | Died) => void) | null = null;
  let died: Died | null = null;
  const end = (how: string): void => settle?.((died = new Died(how)));
  child.on('message', (answer: Answer) => settle?.(answer));
  child.on('error', ({ message }) => end(`at once (${message})`));
  child.on('exit', (code, signal) => end(signal ? `by the signal ${signal}` : `with the code ${code}`));
  child.send(task, undeliverable);
  return {
    read: (path) =>
      new Promise((resolve, reject) => {
        settle = (answer) => (answer instanceof Died ? reject(answer) : resolve(answer));
        if (died) settle(died);
        else child.send(path, undeliverable);
      }),
    end: () => child.connected && child.disconnect(),
  };
}

/** Where the process is gone, its end tells. */
function undeliverable(): void {}
