// Finds the expressions of a text with one language's words and rows: scan, fold, read the rows, join what stands together.

import type { Span, TextSpan } from '../span';
import type { TimexMod } from '../article';
import type { Meaning } from './meaning';
import { type Match, type MatchContext, type Reading, type Row, type RowIndex, tryRow } from './pattern';
import { makeScanner } from './scan';
import { Code, type Lexicon, type Token } from './token';

export interface Language {
  readonly lexicon: Lexicon;
  /** Puts together numbers and letters that mean one thing. */
  readonly fold: (tokens: readonly Token[], view: string) => Token[];
  /** Passes in order; each sees the expressions that the one before has read. */
  readonly passes: readonly RowIndex[];
  /** False for what was read only to be joined and has stayed alone. */
  readonly stands: (token: Token, view: string) => boolean;
}

export interface Found extends TextSpan {
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
  readonly row: string;
}

/** Every time expression of `view` within `spans`, in source order, never overlapping. */
export function makeFinder(language: Language): (text: string, view: string, spans: readonly Span[]) => Found[] {
  const scanner = makeScanner(language.lexicon);
  return (text, view, spans) => {
    const found: Found[] = [];
    const keep = (tokens: readonly Token[]): void => {
      for (const token of tokens) {
        if (token.code !== Code.expression || !token.meaning || !language.stands(token, view)) continue;
        const { start, end, meaning, mod, row } = token;
        found.push({ start, end, text: text.slice(start, end), meaning, row: row!, ...(mod && { mod }) });
      }
    };
    for (const span of spans) {
      scanner.scan(view, span.start, span.end, (tokens) => {
        keep(
          language.passes.reduce<readonly Token[]>((read, rows) => pass(rows, read, view), language.fold(tokens, view)),
        );
      });
    }
    return found;
  };
}

function pass(rows: RowIndex, tokens: readonly Token[], view: string): readonly Token[] {
  let read: Token[] | null = null;
  for (let at = 0; at < tokens.length;) {
    const step = readAt(rows, tokens, at, view);
    if (step) (read ??= tokens.slice(0, at)).push(...step.tokens);
    else read?.push(tokens[at]!);
    at = step?.to ?? at + 1;
  }
  return read ?? tokens;
}

function readAt(
  rows: RowIndex,
  tokens: readonly Token[],
  at: number,
  view: string,
): { tokens: Token[]; to: number } | null {
  const candidates = rows(tokens[at]!.code, tokens[at + 1]?.code ?? -1);
  if (candidates.length === 0) return null;
  let matches: Match[] | null = null;
  for (const candidate of candidates) {
    const match = tryRow(candidate, tokens, at);
    if (match) (matches ??= []).push(match);
  }
  if (!matches) return null;
  if (matches.length > 1) matches.sort((a, b) => b.to - a.to);
  for (const match of matches) {
    const readings = readMatch(match, tokens, view);
    if (readings) return { tokens: pieces(match, readings, tokens), to: match.to };
  }
  return null;
}

function readMatch(match: Match, tokens: readonly Token[], view: string): readonly Reading[] | null {
  const context: MatchContext = {
    view,
    start: tokens[match.from]!.start,
    end: tokens[match.to - 1]!.end,
    token: (name) => match.tokens.get(name),
  };
  const read = match.row.read(match.caught, context);
  if (!read) return null;
  if (isList(read)) return read;
  return 'meaning' in read ? [read] : [{ meaning: read }];
}

function isList(read: NonNullable<ReturnType<Row['read']>>): read is readonly Reading[] {
  return Array.isArray(read);
}

/** The tokens of a match with its readings in their places; an empty reading leaves words that belong to nothing. */
function pieces(match: Match, readings: readonly Reading[], tokens: readonly Token[]): Token[] {
  const whole = tokens.slice(match.from, match.to);
  if (readings.length === 0) return whole.map((token) => ({ ...token, code: Code.other }));
  const out: Token[] = [];
  let at = 0;
  for (const reading of readings) {
    const from = reading.from === undefined ? 0 : whole.indexOf(match.tokens.get(reading.from)!);
    const to = reading.to === undefined ? whole.length : whole.indexOf(match.tokens.get(reading.to)!) + 1;
    while (at < from) out.push(whole[at++]!);
    out.push(expression(match.row, reading, whole.slice(from, to)));
    at = to;
  }
  return [...out, ...whole.slice(at)];
}

function expression(row: Row, reading: Reading, covered: readonly Token[]): Token {
  const first = covered[0]!;
  const mod = reading.mod ?? covered.find((token) => token.mod)?.mod;
  return {
    ...first,
    end: covered.at(-1)!.end,
    code: Code.expression,
    meaning: reading.meaning,
    row: row.name,
    ...(mod && { mod }),
  };
}
