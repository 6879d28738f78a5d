// `npm run test:kill -- [KILLS]`: one window and two windows at once, half of the kills each. 500 take some minutes.
import { killWriters } from './killing.mjs';

const kills = Number(process.argv[2] ?? 500);
let lost = 0;
for (const windows of [1, 2]) {
  const result = await killWriters({ kills: Math.ceil(kills / 2), windows });
  console.log(`${windows} at a time: ${JSON.stringify(result)}`);
  lost += result.lost + result.halfWritten;
}
process.exitCode = lost > 0 ? 1 : 0;
