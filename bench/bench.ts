// npm run bench -- [NAME …] [--json]: accuracy on the development data, and speed side by side with the libraries one would
// pick instead. With --json the last line is one JSON object.

import { benchAnchoring } from './anchoring';
import { benchCompare } from './compare';
import { benchDates } from './dates';
import { benchFolder } from './folder';
import { benchGrowth } from './growth';
import { benchHost } from './host';
import { benchHostile } from './hostile';
import { benchInvented } from './invented';
import { benchNews, benchStories } from './news';
import { benchNotes } from './notes';
import { benchPages } from './pages';
import { benchPeople } from './people';
import { benchReferences } from './references';
import { benchSeeds } from './seeds';
import { benchSpeed } from './speed';
import { benchSyntax } from './syntax';

/** A figure is null where it could not be measured. */
export type Figures = Record<string, number | string | null>;

const BENCHES: Record<string, () => Figures | Promise<Figures>> = {
  seeds: benchSeeds,
  dates: benchDates,
  people: benchPeople,
  pages: benchPages,
  references: benchReferences,
  news: benchNews,
  compare: async () => ({ ...(await benchCompare()), ...benchInvented(), ...benchStories() }),
  syntax: benchSyntax,
  anchoring: benchAnchoring,
  notes: benchNotes,
  speed: benchSpeed,
  host: benchHost,
  growth: benchGrowth,
  folder: benchFolder,
  hostile: benchHostile,
};

async function main(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.find((name) => !(name in BENCHES));
  if (unknown) throw new Error(`There is no bench “${unknown}”. There are: ${Object.keys(BENCHES).join(', ')}.`);
  const results: Record<string, Figures> = {};
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
    console.log(`\n${name}`);
    results[name] = await BENCHES[name]!();
    for (const [label, figure] of Object.entries(results[name]))
      console.log(`  ${label.padEnd(48)} ${figure ?? 'not measured'}`);
  }
  if (args.includes('--json')) console.log(JSON.stringify(asked.length === 1 ? results[asked[0]!] : results));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
