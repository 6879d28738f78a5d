// Writes the schemas of the files that people keep in `.dateline/`, from the very rules that read them: `npm run schemas`.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { chronicleFile } from '../src/core/dates/userChronicle';
import { issuesFile } from '../src/core/issues/userTaxonomy';

/** The text of each schema by its file name; draft 7 is the one that VS Code knows in full. */
export function schemas(): Record<string, string> {
  return {
    'issues.schema.json': written(issuesFile, 'Issues of this folder, for Dateline'),
    'chronicle.schema.json': written(chronicleFile, 'Dated events of this folder, for Dateline'),
  };
}

function written(file: z.ZodObject, title: string): string {
  const schema = z.toJSONSchema(file.extend({ $schema: z.string().optional() }), { target: 'draft-7' });
  return JSON.stringify({ title, ...schema, allowTrailingCommas: true }, null, 2) + '\n';
}

if (require.main === module) {
  for (const [name, text] of Object.entries(schemas())) writeFileSync(join(__dirname, name), text);
}
