// Places in a source: half-open UTF-16 offsets into the exact text, the unit the editor counts in too.
// In "Mr. Ode spoke", the span {start: 4, end: 7} is "Ode".

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries the words it covers: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Earlier first; of two that begin together, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first item of a list sorted by start whose end lies beyond `offset`, by binary search; `list.length` if none. */
export function firstEndingAfter(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items of a list of non-overlapping spans, sorted by start, that overlap `span`. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(list, span.start); i < list.length && list[i]!.start < span.end; i++) {
    found.push(list[i]!);
  }
  return found;
}
