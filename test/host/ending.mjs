import { constants } from 'node:os';

const steps = [];
let listening = false;

/**
 * Remembers a step that must be taken however this process ends (processes to kill, folders to remove), last come
 * first served. Returns a function that takes the step now. Steps are synchronous: at exit nothing else runs.
 */
export function atEnd(step) {
  listen();
  steps.push(step);
  return () => {
    const place = steps.indexOf(step);
    if (place < 0) return;
    steps.splice(place, 1);
    step();
  };
}

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', takeAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

function takeAll() {
  while (steps.length > 0) steps.pop()();
}
