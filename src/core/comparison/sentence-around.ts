import type { Span } from './../span';

const REACH = 600;

/** The sentence that holds a span, by its stops and line ends; never longer than 600 characters to either side. */
export function sentenceAround(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const stops = [...before.matchAll(/\n|(?<=[\p{Ll}\d][.!?]["”’)]?)\s+(?=["“‘'(]?\p{Lu})/gu)];
  const last = stops.at(-1);
  const start = last ? span.start - before.length + last.index + last[0].length : span.start - before.length;
  const atStop = /[.!?]["”’)]?$/.test(text.slice(span.start, span.end));
  const stop = atStop ? 0 : after.search(/\n|(?<=[\p{Ll}\d][.!?]["”’)]?)(?:\s+(?=["“‘'(]?\p{Lu})|$)/u);
  return { start, end: span.end + (stop === -1 ? after.length : stop) };
}
