// The issues that a workspace adds, in `.dateline/issues.json`:
//
//   { "issues": [
//     { "id": "port-strike", "name": "Port strike", "words": ["port strike", "dock workers' walkout"], "broader": "labour" }
//   ] }
//
// `id` (small letters, digits, hyphens), `name` and `words` are needed. `broader` is the id of another issue, `about` one clause
// on what counts, `not` are phrases inside which no word counts. Comments and a comma too many are allowed. Words are matched
// in any case, in the plural and with 's too; more can be said in the language of pattern.ts ("hold~ back … chip").
// An id of the default taxonomy adds words to that issue.

import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { z } from 'zod';
import { readPattern } from './pattern';
import { type Taxonomy, type TaxonomyEntry, defaultTaxonomy } from './taxonomy';

/** One plain sentence, at the offending characters: half-open offsets into the file's text. */
export interface TaxonomyProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadTaxonomy {
  readonly entries: readonly TaxonomyEntry[];
  readonly problems: readonly TaxonomyProblem[];
}

const phrase = z
  .string('Words are texts in quotation marks.')
  .refine((text) => readPattern(text).length > 0, 'There is no word to look for in this.');

const entrySchema = z.object(
  {
    id: z
      .string('An issue needs an "id".')
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is made of small letters, digits and single hyphens.'),
    name: z.string('An issue needs a "name".').trim().min(1, 'A name needs at least one letter.'),
    words: z.array(phrase, 'An issue needs "words": a list of texts.').min(1, 'An issue needs at least one word.'),
    broader: z.string('"broader" is the id of another issue.').optional(),
    about: z.string('"about" is a text.').optional(),
    not: z.array(phrase, '"not" is a list of texts.').optional(),
  },
  'An issue is an object: { "id": …, "name": …, "words": [ … ] }.',
);

/** Never throws. A wrong issue is left out and reported; the others go on working. An empty text is an empty list. */
export function readTaxonomy(json: string, known: Taxonomy = defaultTaxonomy): ReadTaxonomy {
  const deep = tooDeep(json);
  if (deep) return { entries: [], problems: [deep] };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const problems = json.trim() === '' ? [] : errors.map(syntaxProblem);
  if (!root) return { entries: [], problems };
  const list = findNodeAtLocation(root, ['issues']);
  if (list?.type !== 'array')
    return { entries: [], problems: [...problems, at(list ?? root, 'The file needs "issues": a list of issues.')] };
  const entries = (list.children ?? []).flatMap((node) => readEntry(node, problems));
  return { entries: consistent(entries, known, problems), problems };
}

/** The taxonomy with the workspace's entries; an entry whose id is there already adds its words. */
export function withEntries(taxonomy: Taxonomy, entries: readonly TaxonomyEntry[]): Taxonomy {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const grown = taxonomy.map((entry) => {
    const more = own.get(entry.id);
    if (!more) return entry;
    own.delete(entry.id);
    return {
      ...entry,
      ...more,
      words: [...entry.words, ...more.words],
      not: [...(entry.not ?? []), ...(more.not ?? [])],
    };
  });
  return [...grown, ...own.values()];
}

interface Placed {
  readonly entry: TaxonomyEntry;
  readonly node: Node;
}

function readEntry(node: Node, problems: TaxonomyProblem[]): Placed[] {
  const result = entrySchema.safeParse(getNodeValue(node));
  if (result.success) return [{ entry: result.data, node }];
  for (const { path, message } of result.error.issues) {
    problems.push(
      at(
        nearest(
          node,
          path.filter((key) => typeof key !== 'symbol'),
        ),
        message,
      ),
    );
  }
  return [];
}

/** Twice the same id: the first stays. An unknown broader issue: the entry stays, at the top. */
function consistent(placed: readonly Placed[], known: Taxonomy, problems: TaxonomyProblem[]): TaxonomyEntry[] {
  const ids = new Set([...known.map(({ id }) => id), ...placed.map(({ entry }) => entry.id)]);
  const seen = new Set<string>();
  return placed.flatMap(({ entry, node }) => {
    if (seen.has(entry.id)) {
      problems.push(at(nearest(node, ['id']), `There are two issues with the id "${entry.id}"; this one is left out.`));
      return [];
    }
    seen.add(entry.id);
    if (entry.broader === undefined || (ids.has(entry.broader) && entry.broader !== entry.id)) return [entry];
    problems.push(at(nearest(node, ['broader']), `There is no issue with the id "${entry.broader}".`));
    return [{ ...entry, broader: undefined }];
  });
}

/** The node at the path, or the nearest above it that is there. */
function nearest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}

/** The file has five levels; the parser would run out of stack on thousands. */
const DEEPEST = 50;

function tooDeep(json: string): TaxonomyProblem | null {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    if (/[[{]/.test(json[start]!)) depth++;
    if (/[\]}]/.test(json[start]!)) depth--;
    if (depth > DEEPEST)
      return { message: 'There are too many brackets inside each other here.', start, end: start + 1 };
  }
  return null;
}

const at = ({ offset, length }: Node, message: string): TaxonomyProblem => ({
  message,
  start: offset,
  end: offset + length,
});

const syntaxProblem = ({ error, offset, length }: ParseError): TaxonomyProblem => ({
  message: `This is not valid JSON: ${plain(printParseErrorCode(error))}.`,
  start: offset,
  end: offset + Math.max(length, 1),
});

/** "CommaExpected" in words: "comma expected". */
const plain = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
