import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end and returns what it printed; a failure carries that output in its message. */
export async function command(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const [code, signal] = await once(child, 'close');
  if (code === 0) return output;
  throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? `code ${code}`}:\n${output.trim()}`);
}
