// Run by itself: prints how many steps each work takes, and on twice as much text. `[name, steps, steps]` each.

import { StepCounter } from './steps';

async function main(): Promise<void> {
  const counter = new StepCounter();
  // Only what is loaded from here on is counted.
  const { squares, works } = await import('./works');
  // What is worked out once, on first use, is no part of it.
  const all = [...squares, ...works];
  for (const { prepare, text } of all) prepare(text(200))();
  const grown = all.map(({ name, prepare, text, length }) => {
    const [once, twice] = [prepare(text(length)), prepare(text(2 * length))];
    counter.begin();
    return [name, counter.stepsOf(once), counter.stepsOf(twice)];
  });
  process.stdout.write(JSON.stringify(grown));
}

void main();
