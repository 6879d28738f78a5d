// Patterns are rows of words: `the? m:MONTH ,? y:YEAR`. Lower case is the word itself, upper case a class, `?` may be missing, `~` stands
// without a blank before it, `a|b` is either, `x:` names what is caught. A row is tried token by token, without nesting or repeats, so
// its cost is bounded by its length.

import type { TimexMod } from '../article';
import type { Meaning } from './meaning';
import type { Lexicon, Token, Value } from './token';

export type Caught = Readonly<Record<string, Value | Meaning | undefined>>;

/** What a row makes of a match: one expression over all of it, several pieces over named tokens, or nothing. */
export interface Reading {
  readonly meaning: Meaning;
  readonly mod?: TimexMod | undefined;
  /** First and last named token of the span; the whole match where left out. */
  readonly from?: string;
  readonly to?: string;
}

export interface Row {
  readonly name: string;
  /** One or more spellings of the same shape. */
  readonly words: string | readonly string[];
  readonly read: (caught: Caught, context: MatchContext) => Meaning | Reading | readonly Reading[] | null;
}

/** The text around a match, for rows that must look further than their words. */
export interface MatchContext {
  readonly view: string;
  readonly start: number;
  readonly end: number;
  /** The tokens of the match, by name. */
  token(name: string): Token | undefined;
}

interface Element {
  readonly label: string | null;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly value: (token: Token) => Value | Meaning | undefined;
  /** By code, 1 where a token of that code may fit. */
  readonly codes: Uint8Array;
}

export interface CompiledRow {
  readonly row: Row;
  readonly elements: readonly Element[];
  /** By code, 1 where a token can be the second of a match; null where a match can be one token long. */
  readonly second: Uint8Array | null;
}

/** Classes of numbers and expressions, told by a test instead of a list of words. */
export type Shapes = ReadonlyMap<string, Shape>;

export interface Shape {
  readonly codes: readonly number[];
  readonly value: (token: Token) => Value | Meaning | undefined;
}

/** The rows that may match a token of the code `first` with one of the code `second` after it (-1 for none), in the order of the list. */
export type RowIndex = (first: number, second: number) => readonly CompiledRow[];

export function literalsOf(rows: readonly Row[]): string[] {
  return rows
    .flatMap((row) => row.words)
    .flatMap((words) => words.split(' '))
    .flatMap((element) => parts(element).names)
    .filter((name) => !/^[A-Z]/.test(name));
}

export function compileRows(rows: readonly Row[], lexicon: Lexicon, shapes: Shapes): RowIndex {
  const compiled = rows.flatMap((row) => [row.words].flat().map((words) => compileRow(row, words, lexicon, shapes)));
  const index = lexicon.word.map((): CompiledRow[] => []);
  for (const row of compiled) {
    const first = reachable(row.elements, 0).elements;
    index.forEach((list, code) => first.some((one) => one.codes[code] === 1) && list.push(row));
  }
  return byPair(index);
}

/** Many rows begin with "the"; those that can go on with the next word are few, and sorted out once for each pair that is met. */
function byPair(index: readonly (readonly CompiledRow[])[]): RowIndex {
  const met = index.map((): (readonly CompiledRow[])[] => []);
  return (first, second) => {
    const rows = index[first]!;
    if (rows.length === 0) return rows;
    return (met[first]![second + 1] ??= rows.filter((row) => !row.second || row.second[second] === 1));
  };
}

function compileRow(row: Row, words: string, lexicon: Lexicon, shapes: Shapes): CompiledRow {
  const elements = words.split(' ').map((source) => element(source, lexicon, shapes));
  const first = reachable(elements, 0).elements;
  const after = first.map((one) => reachable(elements, elements.indexOf(one) + 1));
  if (after.some(({ atEnd }) => atEnd)) return { row, elements, second: null };
  const second = new Uint8Array(lexicon.word.length);
  for (const one of after.flatMap(({ elements: next }) => next))
    one.codes.forEach((can, code) => can && (second[code] = 1));
  return { row, elements, second };
}

/** The elements that can be next from `at` on, and whether the row may end there. */
function reachable(elements: readonly Element[], at: number): { elements: Element[]; atEnd: boolean } {
  const next: Element[] = [];
  for (let i = at; i < elements.length; i++) {
    next.push(elements[i]!);
    if (!elements[i]!.optional) return { elements: next, atEnd: false };
  }
  return { elements: next, atEnd: true };
}

function parts(source: string): { label: string | null; glued: boolean; optional: boolean; names: string[] } {
  const shape = /^(~?)(?:([a-z]\w*):(?=.))?(.+?)(\??)$/.exec(source);
  if (!shape) throw new Error(`A pattern element cannot be read: ${source}`);
  return { label: shape[2] ?? null, glued: shape[1] === '~', optional: shape[4] === '?', names: shape[3]!.split('|') };
}

function element(source: string, lexicon: Lexicon, shapes: Shapes): Element {
  const { label, glued, optional, names } = parts(source);
  const options = names.map((name) => option(name, lexicon, shapes, source));
  const single = options.length === 1 ? options[0]! : null;
  return {
    label,
    glued,
    optional,
    codes: Uint8Array.from(lexicon.word, (_, code) => Number(options.some((one) => one.fits(code)))),
    value: single ? single.value : (token) => firstValue(options, token),
  };
}

function firstValue(options: readonly Pick<Element, 'value'>[], token: Token): Value | Meaning | undefined {
  for (const one of options) {
    const value = one.value(token);
    if (value !== undefined) return value;
  }
  return undefined;
}

interface Option {
  readonly value: Element['value'];
  readonly fits: (code: number) => boolean;
}

function option(name: string, lexicon: Lexicon, shapes: Shapes, source: string): Option {
  const shape = shapes.get(name);
  if (shape) return { value: shape.value, fits: (code) => shape.codes.includes(code) };
  const table = lexicon.classes.get(name);
  if (table) return { value: (token) => table[token.code], fits: (code) => table[code] !== undefined };
  const literal = lexicon.code.get(name);
  if (literal === undefined || /^[A-Z]/.test(name)) throw new Error(`Unknown word class ${name} in: ${source}`);
  return { value: (token) => (token.code === literal ? name : undefined), fits: (code) => code === literal };
}

/** Token index per element of the row being tried, -1 where an optional one is missing. */
const places: number[] = [];

function step(elements: readonly Element[], tokens: readonly Token[], at: number, index: number): boolean {
  if (index === elements.length) return true;
  const one = elements[index]!;
  const token = tokens[at];
  if (token && one.codes[token.code] === 1 && (!one.glued || token.glued) && one.value(token) !== undefined) {
    places[index] = at;
    if (step(elements, tokens, at + 1, index + 1)) return true;
  }
  places[index] = -1;
  return one.optional && step(elements, tokens, at, index + 1);
}

export interface Match {
  readonly row: Row;
  readonly caught: Caught;
  /** Half-open range of token indices. */
  readonly from: number;
  readonly to: number;
  readonly tokens: ReadonlyMap<string, Token>;
}

/** The match of a row at `at`, with what its named elements caught; null without one. */
export function tryRow(compiled: CompiledRow, tokens: readonly Token[], at: number): Match | null {
  if (!step(compiled.elements, tokens, at, 0)) return null;
  const caught = new Map<string, Value | Meaning | undefined>();
  const named = new Map<string, Token>();
  let to = at;
  compiled.elements.forEach((one, index) => {
    const place = places[index]!;
    if (place < 0) return;
    to = place + 1;
    if (one.label === null) return;
    caught.set(one.label, one.value(tokens[place]!));
    named.set(one.label, tokens[place]!);
  });
  return { row: compiled.row, caught: Object.fromEntries(caught), from: at, to, tokens: named };
}
