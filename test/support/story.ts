// A short invented article for tests of the rooms that read what others found: people by name, places by name, dates and
// quotations marked in the text.

import type { BlockKind, DateExpression, Organisation, Place, Prose, Quotation } from '../../src/core/article';
import { read } from '../../src/core/reading/reading';
import { textSpan } from '../../src/core/span';

export interface Story {
  readonly prose: Prose;
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
}

/**
 * `marked` has a date as `<Monday=2031-05-12>`. Paragraphs stand apart by an empty line; a first word `#`, `##` or `^` makes
 * one a title, a heading or a caption. Whatever stands in curly marks is a quotation: direct where it begins its paragraph
 * or follows a colon or comma, else a fragment.
 */
export function story(marked: string): Story {
  const dates: DateExpression[] = [];
  let text = '';
  let rest = marked;
  for (let match = MARK.exec(rest); match !== null; match = MARK.exec(rest)) {
    text += rest.slice(0, match.index);
    const start = text.length;
    text += match[1]!;
    dates.push(dateExpression(text, start, match[2]!));
    rest = rest.slice(match.index + match[0].length);
  }
  text += rest;
  return { prose: paragraphs(text), dates, quotations: quotationsOf(text) };
}

const MARK = /<([^=<>]+)=([^<>]+)>/;
const KINDS: Record<string, BlockKind> = { '#': 'title', '##': 'heading', '^': 'caption' };

/** Prose in which every block is a paragraph, but those that begin with a kind's mark. */
export function paragraphs(text: string): Prose {
  const prose = read({ id: 'test', text });
  const blocks = prose.blocks.map((block) => {
    const mark = /^(##?|\^) /.exec(text.slice(block.start, block.end))?.[1];
    return { ...block, kind: mark === undefined ? ('paragraph' as const) : KINDS[mark]! };
  });
  return { ...prose, blocks };
}

function dateExpression(text: string, start: number, value: string): DateExpression {
  const [from = value, to = from] = value.split('/');
  return {
    ...textSpan(text, start, text.length),
    type: value.startsWith('P') ? 'DURATION' : 'DATE',
    value,
    earliest: edge(from, '-01'),
    latest: edge(to, '-28'),
    basis: 'inferred',
    because: 'Marked in the test.',
    anchor: null,
  };
}

function edge(value: string, day: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  if (/^\d{4}-\d\d$/.test(value)) return value + day;
  return /^\d{4}$/.test(value) ? value + (day === '-01' ? '-01-01' : '-12-31') : null;
}

function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    ...textSpan(text, match.index + 1, match.index + 1 + match[1]!.length),
    kind: /(?:^|\n|[,:]\s?)$/.test(text.slice(0, match.index)) ? ('direct' as const) : ('fragment' as const),
    speaker: null,
    speakerText: null,
    speakerSpan: null,
    cue: null,
  }));
}

/** Every occurrence of each name as a place; `Name (Country)` gives the country it lies in. */
export function placesOf(text: string, names: readonly string[]): Place[] {
  return names.flatMap((entry, i) => {
    const [, name = entry, country] = /^(.+?)(?: \((.+)\))?$/.exec(entry) ?? [];
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) =>
      textSpan(text, match.index, match.index + name.length),
    );
    const kind = country === undefined ? ('country' as const) : ('city' as const);
    return mentions.length === 0
      ? []
      : [{ id: `l${i}`, name, kind, ...(country === undefined ? {} : { country }), mentions }];
  });
}

/** A body wherever the text names it. */
export function bodiesOf(text: string, names: readonly string[]): Organisation[] {
  return names.flatMap((name, i) => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) =>
      textSpan(text, match.index, match.index + name.length),
    );
    return mentions.length === 0 ? [] : [{ id: `o${i}`, name, mentions }];
  });
}
