// The schemas that editors read are made from the rules that read the files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../schemas/generate';

const root = join(__dirname, '..', '..');
const text = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Manifest {
  readonly contributes: { readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[] };
}

interface Schema {
  readonly properties: Record<
    string,
    { readonly items?: { readonly properties: Record<string, { description?: string }> } }
  >;
}

describe('schemas', () => {
  for (const [name, made] of Object.entries(schemas())) {
    it(`${name} is what the rules say (else: npm run schemas)`, () => assert.equal(text('schemas', name), made));

    it(`${name} tells what every part is for`, () => {
      const lists = Object.values((JSON.parse(made) as Schema).properties).flatMap(({ items }) => items ?? []);
      assert.equal(lists.length, 1);
      for (const [key, { description }] of Object.entries(lists[0]!.properties)) assert.ok(description, key);
    });

    it(`${name} is known to the editor for its file`, () => {
      const { contributes } = JSON.parse(text('package.json')) as Manifest;
      const file = `**/.dateline/${name.replace('.schema', '')}`;
      assert.equal(contributes.jsonValidation.find(({ fileMatch }) => fileMatch === file)?.url, `./schemas/${name}`);
    });
  }
});
