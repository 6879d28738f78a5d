// A list that people write in a JSON file of the workspace, `{ "issues": [ … ] }`: what is right is read, what is wrong is
// reported at its characters. Comments and a comma too many are allowed.

import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';

/** One plain sentence, at the offending characters: half-open offsets into the file's text. */
export interface ListProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** An item that fits, and the way to report what else is wrong with it: at the path within it, or the nearest above that is there. */
export interface ListItem<T> {
  readonly value: T;
  readonly problemAt: (path: readonly (string | number)[], message: string) => ListProblem;
}

export interface ReadList<T> {
  readonly items: readonly ListItem<T>[];
  readonly problems: readonly ListProblem[];
}

/** Never throws. `key` names the list. A wrong item is left out and reported; an empty text is an empty list. */
export function readList<T>(json: string, key: string, schema: z.ZodType<T>): ReadList<T> {
  const deep = tooDeep(json);
  if (deep) return { items: [], problems: [deep] };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const problems = json.trim() === '' ? [] : errors.map(syntaxProblem);
  if (!root) return { items: [], problems };
  const list = findNodeAtLocation(root, [key]);
  if (list?.type !== 'array')
    return { items: [], problems: [...problems, at(list ?? root, `The file needs "${key}": a list of ${key}.`)] };
  const items = (list.children ?? []).flatMap((node) => readItem(node, schema, problems));
  return { items, problems };
}

function readItem<T>(node: Node, schema: z.ZodType<T>, problems: ListProblem[]): ListItem<T>[] {
  const result = schema.safeParse(getNodeValue(node));
  const problemAt: ListItem<T>['problemAt'] = (path, message) => at(nearest(node, path), message);
  if (result.success) return [{ value: result.data, problemAt }];
  for (const { path, message } of result.error.issues) {
    const keys = path.filter((key) => typeof key !== 'symbol');
    problems.push(problemAt(keys, message));
  }
  return [];
}

/** The node at the path, or the nearest above it that is there. */
function nearest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}

/** Such a file has five levels; the parser would run out of stack on thousands. */
const DEEPEST = 50;

function tooDeep(json: string): ListProblem | null {
  const scanner = createScanner(json, true);
  let depth = 0;
  // After a comment that is never closed the scanner stands beyond the end for ever.
  for (scanner.scan(); scanner.getTokenOffset() < json.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    if (/[[{]/.test(json[start]!)) depth++;
    if (/[\]}]/.test(json[start]!)) depth--;
    if (depth > DEEPEST)
      return { message: 'There are too many brackets inside each other here.', start, end: start + 1 };
  }
  return null;
}

const at = ({ offset, length }: Node, message: string): ListProblem => ({
  message,
  start: offset,
  end: offset + length,
});

const syntaxProblem = ({ error, offset, length }: ParseError): ListProblem => ({
  message: `This is not valid JSON: ${plain(printParseErrorCode(error))}.`,
  start: offset,
  end: offset + Math.max(length, 1),
});

/** "CommaExpected" in words: "comma expected". */
const plain = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
