// Who may know whom: reads every import of src/ and fails on a breach of the house rules.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const root = join(__dirname, '..', '..', 'src');
const ROOMS = ['reading', 'people', 'dates', 'issues', 'quotes', 'events', 'claims'];
const OVERVIEW = ['comparison', 'annotations', 'export', 'import'];
const SHARED = ['core/comparison/types', 'core/annotations/records', 'core/annotations/webAnnotation'];
/** An export says where a note's words stand now. */
const PLACING = [
  'core/annotations/anchoring',
  'core/annotations/json',
  'core/annotations/agreement',
  'core/annotations/corrected',
  'core/annotations/webPage',
];
/** An import finds words as a note's are found, and lays records upon what is kept as two windows' are. */
const TAKING_IN = ['bodies', 'fingerprint', 'merge', 'sameText'].map((name) => `core/annotations/${name}`);
/** Every room may ask it; it knows the vocabulary alone. */
const LANGUAGE = 'language';
const PACKAGES: Record<string, RegExp> = {
  vscode: /^(extension\.ts|editor\/)/,
  unified: /^core\/reading\//,
  'remark-parse': /^core\/reading\//,
  mdast: /^core\/reading\//,
  'remark-frontmatter': /^core\/reading\//,
  yaml: /^core\/reading\//,
  zod: /^core\/(annotations|import|issues|dates)\/|^core\/listFile|^commandLine\//,
  'jsonc-parser': /^core\/listFile/,
  'temporal-polyfill': /^core\/(dates|annotations|comparison|events)\/|^editor\/|^cli/,
  'approx-string-match': /^core\/annotations\//,
  diff: /^core\/(comparison|export)\//,
  'd3-scale': /^editor\/compare\//,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(): Import[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const from = file.split(sep).join('/');
    const text = readFileSync(join(root, file), 'utf8');
    return [
      ...text.matchAll(/^(?:import|export)\b[^;'"=]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm),
    ].map((match) => {
      const name = match[1] ?? match[2]!;
      return { from, to: name.startsWith('.') ? posix.join(posix.dirname(from), name) : `package:${name}` };
    });
  });
}

/** The reason why `from` may not import `to`, or null. */
export function breach({ from, to }: Import): string | null {
  if (to.startsWith('package:')) return packageBreach(from, to.slice('package:'.length));
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (target > layer) return `${from} reaches up to ${to}`;
  if (!from.startsWith('core/')) return null;
  return coreBreach(from, to);
}

function layerOf(path: string): number {
  if (path.startsWith('core/')) return 0;
  if (path.startsWith('library/')) return 1;
  return path.startsWith('editor/') ? 2 : 3;
}

function packageBreach(from: string, name: string): string | null {
  if (name.startsWith('node:'))
    return /^(cli|commandLine\/|library\/(diskFiles|analysts|articleCache|parcel|thread|worker)\.ts$)/.test(from)
      ? null
      : `${from} uses ${name}`;
  const base = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!;
  const allowed = PACKAGES[base];
  if (!allowed) return `${from} uses ${name}, which no rule allows`;
  return allowed.test(from) ? null : `${from} uses ${name}`;
}

function coreBreach(from: string, to: string): string | null {
  const [, here = ''] = from.split('/');
  const [, there = ''] = to.split('/');
  if (here === there || ['article', 'span', 'trim', 'spellings', 'listFile'].includes(there)) return null;
  if (there === LANGUAGE) return mayAskLanguage(here) ? null : `${from} imports ${to}`;
  if (here === 'annotate.ts')
    return ROOMS.includes(there) || to === 'core/annotations/decisions' ? null : `${from} imports ${to}`;
  if (OVERVIEW.includes(here)) {
    const placing = here === 'export' ? PLACING : here === 'import' ? [...PLACING, ...TAKING_IN] : [];
    const known = [...SHARED, ...placing];
    return known.includes(to) ? null : `${from} imports ${to}`;
  }
  return `${from} imports ${to}`;
}

/** Reading comes before it; the vocabulary knows its types. */
function mayAskLanguage(here: string): boolean {
  return here !== 'reading' && [...ROOMS, ...OVERVIEW, 'annotate.ts', 'article.ts'].includes(here);
}

describe('house rules', () => {
  const imports = importsOf();

  it('reads the imports of every room', () => {
    for (const room of [...ROOMS, ...OVERVIEW, LANGUAGE]) {
      assert.ok(
        imports.some(({ from }) => from.startsWith(`core/${room}/`)),
        `${room} was not read`,
      );
    }
  });

  it('holds in all of src', () => {
    assert.deepEqual(imports.map(breach).filter(Boolean), []);
  });

  const forbidden: [string, string][] = [
    ['core/events/events.ts', 'core/people/people'],
    ['core/reading/sentences.ts', 'core/language/words'],
    ['core/language/words.ts', 'core/people/people'],
    ['core/article.ts', 'core/dates/dates'],
    ['core/comparison/comparison.ts', 'core/quotes/quotes'],
    ['core/comparison/grid.ts', 'core/annotations/anchoring'],
    ['core/import/read.ts', 'core/export/brat'],
    ['core/export/w3c.ts', 'core/import/w3c'],
    ['core/export/w3c.ts', 'core/annotations/merge'],
    ['core/dates/dates.ts', 'package:vscode'],
    ['core/dates/dates.ts', 'package:node:fs'],
    ['core/quotes/quotes.ts', 'package:unified'],
    ['library/library.ts', 'editor/highlights'],
    ['library/library.ts', 'package:vscode'],
    ['library/journal.ts', 'package:node:fs/promises'],
  ];
  for (const [from, to] of forbidden) {
    it(`would catch ${from} importing ${to}`, () => assert.notEqual(breach({ from, to }), null));
  }
});

describe('sources', () => {
  it('stay small: no file over 300 lines but plain data', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const long = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return text.split('\n').length > 300 && /\bfunction\b|=>/.test(text);
    });
    assert.deepEqual(long, []);
  });
});
