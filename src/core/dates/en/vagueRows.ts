// Times without a calendar: "now", "recently", "in the past", "soon". Not: "now that", "past the house", "as soon as".

import type { Meaning } from '../meaning';
import type { MatchContext, Row } from '../pattern';
import { after, before, isNameInCapitals } from './guards';

const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Meaning => ({ kind: 'reference', value });

/** A noun of its own: what follows is no noun it could describe. */
function standsAlone(context: MatchContext): boolean {
  return /^(?:\s*(?:[.,;:!?)"”']|$)| (?:and|or|but|to|with|for|in|is|was|has|have|had|will|would|by|that|when|as|on|of|he|she|it|they|who|which|where|so|are|were|can|could)\b|\n)/.test(
    context.view.slice(context.end, context.end + 8),
  );
}

function isThen({ view, start, end }: MatchContext): boolean {
  return (
    /^(?:at|by|since|until|till|before|during|from|around)$/i.test(before(view, start)) &&
    /^\s*(?:[.,;:)"]|$)|^ (?:and|but|was|were|had|is|as|in|on|to|they|the)\b/.test(view.slice(end, end + 8))
  );
}

/** "what the future holds"; not "the future of the port", "the future president". */
function isFuture(context: MatchContext): boolean {
  const next = after(context.view, context.end);
  return next !== 'of' && (standsAlone(context) || /^(?:holds?|looks?|lies|will|may|brings?|should)$/.test(next));
}

/** "more common today than ever", "as strong today as it was"; not "He left today", "fell more today than Monday". */
function isNowadays({ view, end }: MatchContext): boolean {
  return /^ (?:than (?:ever|(?:it|they|he|she|we) (?:was|were|had|did)|at any)|as (?:it was|they were|ever))\b/.test(
    view.slice(end, end + 20),
  );
}

export const vagueRows: readonly Row[] = [
  {
    name: 'nowadays',
    words: 'today',
    read: (_, context) => (isNowadays(context) ? reference('PRESENT_REF') : null),
  },
  {
    name: 'now',
    words: [
      'right? now',
      'currently',
      'nowadays',
      'presently',
      'these days',
      'at present',
      'at the moment',
      'at this time',
    ],
    read: (_, context) => {
      const phrase = context.view.slice(context.start, context.end).toLowerCase();
      if (
        phrase === 'now' &&
        /^(?: that\b|-| and (?:again|then)\b)/.test(context.view.slice(context.end, context.end + 11))
      )
        return null;
      const isName = /^NOW$/.test(context.view.slice(context.start, context.end));
      return isName && isNameInCapitals(context.view, context.start, context.end) ? null : reference('PRESENT_REF');
    },
  },
  {
    name: 'recently',
    words: ['more? recently', 'lately', 'not? so|too|very? long ago', 'some time ago'],
    read: () => reference('PAST_REF'),
  },
  {
    // "recent losses"; not "the most recent visit", which is one visit.
    name: 'recent',
    words: 'recent',
    read: (_, { view, start }) =>
      /^(?:most|more|as|so|too)$/i.test(before(view, start)) ? null : reference('PAST_REF'),
  },
  {
    // "by that time"; not "that time he fell", "at the time of the vote".
    name: 'that time',
    words: 'that time|moment',
    read: (_, context) => (isThen(context) ? { kind: 'then' } : null),
  },
  {
    name: 'the past',
    words: ['the recent? past'],
    read: (_, context) =>
      /^(?:in|of|from|into|with|than|to|over|about|for|on|like|as|unlike|and)$/i.test(
        before(context.view, context.start),
      ) && standsAlone(context)
        ? reference('PAST_REF')
        : null,
  },
  {
    name: 'the future',
    words: ['the near|foreseeable|immediate|distant? future', 'the near|long|short|medium term'],
    read: (_, context) => (isFuture(context) ? reference('FUTURE_REF') : null),
  },
];
