// A file of another tool, whichever it is, record by record: what one record has wrong costs that record.

import { isRaw, isTooDeep, type Raw } from '../annotations/json';
import { bratLines, isMark, isUnconfirmed, linesAbout, readMark } from './brat';
import { all, hasType } from './fields';
import { NotTaken, type Foreign, type ForeignFile, type Reading } from './foreign';
import { isHypothesisRow, readRow } from './hypothesis';
import { isBySoftware, readAnnotation } from './w3c';

/** `now`, an ISO 8601 instant, is the time of records that tell none. Throws NotTaken for a file of no form that is known. */
export function readForeign(file: ForeignFile, now: string): Reading {
  return /\.ann$/i.test(file.name) ? readBrat(file, now) : readJson(file, now);
}

function readBrat(file: ForeignFile, now: string): Reading {
  const lines = bratLines(file.text);
  const about = linesAbout(lines);
  const marks = lines.filter(isMark);
  const own = marks.filter((line) => !isUnconfirmed(line, about.get(line.id) ?? []));
  const read = own.map((line) => taken(line.id, () => readMark(line, about.get(line.id) ?? [], file, now)));
  return together(read, marks.length - own.length);
}

function readJson({ name, text }: ForeignFile, now: string): Reading {
  const { items, problems } = itemsOf(text.replace(/^\uFEFF/, ''));
  if (!items.some(isKnown) && problems.length === 0)
    throw new NotTaken(`${name} holds no Web Annotations, and none of Hypothesis or brat.`);
  const software = items.filter((item) => isRaw(item) && isBySoftware(item));
  const read = items.flatMap((item, index) => {
    if (software.includes(item)) return [];
    const at = `item ${index + 1}`;
    return [taken(at, () => readItem(item, at, now))];
  });
  const { found, problems: refused } = together(read, 0);
  return { found, problems: [...problems, ...refused], bySoftware: software.length };
}

function readItem(item: unknown, at: string, now: string): Foreign {
  if (!isRaw(item)) throw new NotTaken('it is no record');
  if (isHypothesisRow(item)) return readRow(item, at, now);
  if (hasType(item, 'Annotation')) return readAnnotation(item, at, now);
  throw new NotTaken('it is no annotation of a form that is known here');
}

function isKnown(item: unknown): boolean {
  return isRaw(item) && (isHypothesisRow(item) || hasType(item, 'Annotation'));
}

interface Items {
  readonly items: readonly unknown[];
  readonly problems: readonly string[];
}

/** One JSON text, or one a line. */
function itemsOf(text: string): Items {
  try {
    return { items: listed(parsed(text)), problems: [] };
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw new NotTaken(messageOf(error));
    return byLine(lines);
  }
}

function byLine(lines: readonly string[]): Items {
  const items: unknown[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      items.push(...listed(parsed(line)));
    } catch (error) {
      problems.push(`Line ${index + 1} is left out: ${messageOf(error)}.`);
    }
  }
  if (items.length === 0) throw new NotTaken('this is no JSON');
  return { items, problems };
}

function parsed(json: string): unknown {
  if (isTooDeep(json)) throw new NotTaken('it is nested too deeply');
  return JSON.parse(json);
}

/** The annotations in a page, a collection, an export of Hypothesis, a graph, or a bare list. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRaw(value) || hasType(value, 'Annotation')) return [value];
  const inner = [value['items'], value['rows'], value['annotations'], value['@graph']].find(Array.isArray);
  if (inner) return inner as unknown[];
  return isPage(value['first']) ? listed(value['first']) : [value];
}

function isPage(value: unknown): value is Raw {
  return isRaw(value) && all(value['items']).length > 0;
}

type Taken = { readonly foreign: Foreign } | { readonly problem: string };

function taken(at: string, read: () => Foreign): Taken {
  try {
    return { foreign: read() };
  } catch (error) {
    if (error instanceof NotTaken)
      return { problem: `${at[0]!.toUpperCase()}${at.slice(1)} is left out: ${error.message}.` };
    throw error;
  }
}

function together(read: readonly Taken[], bySoftware: number): Reading {
  return {
    found: read.flatMap((one) => ('foreign' in one ? [one.foreign] : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    bySoftware,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
