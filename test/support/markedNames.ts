// Names marked in the text of a test: "[Ida Rask=a] of the [#Harbour Board] met a [~Norlander] in [@Port Amsel]."

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prose } from '../../src/core/article';
import type { Found } from '../../src/core/people/found';
import { openModel, type NameModel } from '../../src/core/people/model';
import { prepare } from '../../src/core/people/tagger';
import type { Sheet } from '../../src/core/people/sheet';
import { LOC, MISC, ORG, PER } from '../../src/core/people/tags';
import { read } from '../../src/core/reading/reading';

let opened: NameModel | undefined;

/** The shipped model, opened once. */
export function shippedModel(): NameModel {
  return (opened ??= openModel(readFileSync(join(__dirname, '../../src/core/people/names.bin'))));
}

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  /** What stands behind the equals sign. */
  readonly note: string;
}

const TYPES: Record<string, number> = { '@': LOC, '#': ORG, '~': MISC };

export function readMarks(marked: string): { text: string; marks: MarkedName[] } {
  const marks: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([@#~]?)([^[\]=]+)(?:=([^\]]*))?\]/g)) {
    text += marked.slice(at, match.index);
    marks.push({
      start: text.length,
      end: text.length + match[2]!.length,
      type: TYPES[match[1]!] ?? PER,
      note: match[3] ?? '',
    });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** The text with these names marked. */
export function showNames(text: string, names: readonly { start: number; end: number; type: number }[]): string {
  let shown = text;
  for (const { start, end, type } of [...names].sort((a, b) => b.start - a.start)) {
    const mark = Object.keys(TYPES).find((key) => TYPES[key] === type) ?? '';
    shown = `${shown.slice(0, start)}[${mark}${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return shown;
}

/** The marks as if the tagger had found them. */
export function foundIn(marked: string): { prose: Prose; sheet: Sheet; names: Found[]; marks: MarkedName[] } {
  const { text, marks } = readMarks(marked);
  const prose = read({ id: 't', text });
  const { sheet } = prepare(prose, shippedModel());
  const names = marks.map(({ start, end, type }) => {
    const from = prose.tokens.findIndex((token) => token.end > start);
    const behind = prose.tokens.findIndex((token) => token.start >= end);
    return { start, end, type, from, to: behind < 0 ? prose.tokens.length : behind };
  });
  return { prose, sheet, names, marks };
}
