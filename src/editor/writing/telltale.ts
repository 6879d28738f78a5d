// The few words of a passage that a finding is about, so that a contradiction does not underline whole sentences. Pure.

import type { Article } from '../../core/article';
import type { Finding } from '../../core/comparison/types';
import { contains, overlaps, type Span, type TextSpan } from '../../core/span';

/** Shorter passages are underlined as they are. */
const SHORT = 40;

export function telltale({ type }: Pick<Finding, 'type'>, span: TextSpan, article: Article): Span {
  if (span.text.length <= SHORT) return span;
  return pointOf(type, span, article) ?? triggerIn(span, article) ?? firstWords(span);
}

function pointOf(type: string, span: TextSpan, article: Article): Span | undefined {
  if (type === 'date') return article.dates.find((date) => contains(span, date));
  if (type === 'number') return firstNumber(span);
  return type === 'place' ? placeOf(span, article) : undefined;
}

/** Where the event is told to be; "U.S." of "the U.S. minister arrived in Kessin" is no place of it. */
function placeOf(span: TextSpan, { events, places }: Article): Span | undefined {
  const scene = events.find((event) => event.place !== null && contains(span, event.trigger))?.place;
  const named = places.filter(({ name }) => scene === undefined || name === scene);
  return named.flatMap(({ mentions }) => mentions).find((mention) => contains(span, mention));
}

function firstNumber({ start, text }: TextSpan): Span | undefined {
  const number = /\p{N}+(?:[.,]\p{N}+)*/u.exec(text);
  return number ? { start: start + number.index, end: start + number.index + number[0].length } : undefined;
}

function triggerIn(span: TextSpan, article: Article): Span | undefined {
  return article.events.find(({ trigger }) => overlaps(trigger, span))?.trigger;
}

function firstWords({ start, text }: TextSpan): Span {
  const cut = text.lastIndexOf(' ', SHORT);
  return { start, end: start + (cut > 0 ? cut : SHORT) };
}
