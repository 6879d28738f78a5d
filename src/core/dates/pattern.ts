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
  readonly codes: (code: number) => boolean;
}

export interface CompiledRow {
  readonly row: Row;
  readonly elements: readonly Element[];
}

/** Classes of numbers and expressions, told by a test instead of a list of words. */
export type Shapes = Readonly<
  Record<string, { readonly codes: readonly number[]; readonly value: (token: Token) => Value | Meaning | undefined }>
>;

/** Rows by the code of their first token, in the order of the list. */
export type RowIndex = readonly (readonly CompiledRow[])[];

export function literalsOf(rows: readonly Row[]): string[] {
  return rows
    .flatMap((row) => row.words)
    .flatMap((words) => words.split(' '))
    .flatMap((element) => parts(element).names)
    .filter((name) => !/^[A-Z]/.test(name));
}

export function compileRows(rows: readonly Row[], lexicon: Lexicon, shapes: Shapes): RowIndex {
  const compiled = rows.flatMap((row) =>
    [row.words].flat().map((words) => ({ row, elements: words.split(' ').map((e) => element(e, lexicon, shapes)) })),
  );
  return lexicon.word.map((_, code) => compiled.filter(({ elements }) => canBegin(elements, code)));
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
    codes: (code) => options.some((one) => one.codes(code)),
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

function option(name: string, lexicon: Lexicon, shapes: Shapes, source: string): Pick<Element, 'value' | 'codes'> {
  const shape = shapes[name];
  if (shape) return { value: shape.value, codes: (code) => shape.codes.includes(code) };
  const table = lexicon.classes.get(name);
  if (table) return { value: (token) => table[token.code], codes: (code) => table[code] !== undefined };
  const literal = lexicon.code.get(name);
  if (literal === undefined || /^[A-Z]/.test(name)) throw new Error(`Unknown word class ${name} in: ${source}`);
  return { value: (token) => (token.code === literal ? name : undefined), codes: (code) => code === literal };
}

function canBegin(elements: readonly Element[], code: number): boolean {
  for (const one of elements) {
    if (one.codes(code)) return true;
    if (!one.optional) return false;
  }
  return false;
}

/** Token index per element, -1 where an optional one is missing; null if the row does not match at `at`. */
export function matchRow(elements: readonly Element[], tokens: readonly Token[], at: number): number[] | null {
  const places = new Array<number>(elements.length).fill(-1);
  return step(elements, tokens, at, 0, places) ? places : null;
}

function step(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  index: number,
  places: number[],
): boolean {
  if (index === elements.length) return true;
  const one = elements[index]!;
  const token = tokens[at];
  if (token && (!one.glued || token.glued) && one.value(token) !== undefined) {
    places[index] = at;
    if (step(elements, tokens, at + 1, index + 1, places)) return true;
    places[index] = -1;
  }
  return one.optional && step(elements, tokens, at, index + 1, places);
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
  const places = matchRow(compiled.elements, tokens, at);
  if (!places) return null;
  const caught: Record<string, Value | Meaning | undefined> = {};
  const named = new Map<string, Token>();
  let to = at;
  compiled.elements.forEach((one, index) => {
    const place = places[index]!;
    if (place < 0) return;
    to = place + 1;
    if (one.label === null) return;
    caught[one.label] = one.value(tokens[place]!);
    named.set(one.label, tokens[place]!);
  });
  return { row: compiled.row, caught, from: at, to, tokens: named };
}
