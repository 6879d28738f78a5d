// Articles written by hand: the test says who, what and when stands in the text; the spans are looked up.

import { analysisOfText } from '../../../support/analysed';
import type { Article, DateExpression, Event, Mention, Person, Place, Quotation } from '../../../../src/core/article';
import { textSpan, type TextSpan } from '../../../../src/core/span';
import type { ComparedArticle } from '../../../../src/core/comparison/types';

export interface Made {
  readonly published?: string;
  readonly outlet?: string;
  readonly doubt?: string;
  /** Name, and what else the article says of the person; every occurrence of `as` (or the name) is a mention. */
  readonly people?: readonly MadePerson[];
  readonly places?: readonly { name: string; kind?: Place['kind']; country?: string }[];
  readonly dates?: readonly { words: string; value: string; first?: string; last?: string }[];
  readonly quotes?: readonly { words: string; by?: string; kind?: Quotation['kind'] }[];
  readonly events?: readonly MadeEvent[];
  readonly issues?: readonly { id: string; words: string }[];
}

export interface MadePerson {
  readonly name: string;
  readonly as?: readonly string[];
  readonly roles?: readonly string[];
  readonly slip?: Mention['slip'];
}

export interface MadeEvent {
  readonly words: string;
  readonly title?: string;
  readonly trigger: string;
  readonly kind?: string;
  readonly date?: string;
  readonly until?: string;
  readonly place?: string;
  readonly who?: readonly string[];
  readonly status?: Event['status'];
}

/** Throws where the words do not stand in the text: a test must not pass for that. */
function find(text: string, words: string, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  return textSpan(text, start, start + words.length);
}

function findAll(text: string, words: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    spans.push(textSpan(text, at, at + words.length));
  }
  return spans;
}

export function made(id: string, text: string, what: Made = {}): ComparedArticle {
  const people = (what.people ?? []).map((one, i) => madePerson(text, one, i));
  const idOf = (name: string): string => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is nobody of ${id}`);
    return person.id;
  };
  const article: Article = {
    id,
    title: null,
    outlet: what.outlet ?? null,
    bylines: [],
    published: {
      value: what.published ?? null,
      basis: what.published ? 'given' : 'none',
      evidence: what.doubt ? [{ start: 0, end: text.indexOf('\n') }] : [],
      ...(what.doubt ? { doubt: what.doubt } : {}),
    },
    people,
    places: (what.places ?? []).map(({ name, kind = 'city', country }, i) => ({
      id: `l${i}`,
      name,
      kind,
      ...(country ? { country } : {}),
      mentions: findAll(text, name),
    })),
    organisations: [],
    references: [],
    dates: (what.dates ?? []).map((date): DateExpression => ({
      ...find(text, date.words),
      type: 'DATE',
      value: date.value,
      earliest: date.first ?? date.value,
      latest: date.last ?? date.first ?? date.value,
      basis: 'stated',
      because: '',
      anchor: null,
    })),
    issues: (what.issues ?? []).map(({ id: issue, words }) => ({
      id: issue,
      name: issue,
      main: false,
      share: 0,
      mentions: findAll(text, words),
    })),
    quotations: (what.quotes ?? []).map(({ words, by, kind = 'direct' }) => ({
      ...find(text, words),
      kind,
      speaker: by === undefined ? null : idOf(by),
      speakerText: by ?? null,
      speakerSpan: null,
      cue: null,
    })),
    events: (what.events ?? []).map((event, i) => madeEvent(text, event, i, idOf)),
    claims: [],
    analysis: analysisOfText(text),
  };
  return { article, text };
}

function madePerson(text: string, { name, as, roles, slip }: MadePerson, i: number): Person {
  const mentions = (as ?? [name]).flatMap((form) => findAll(text, form));
  return {
    id: `p${i}`,
    name,
    roles: (roles ?? []).map((role) => ({ ...find(text, role), current: true })),
    mentions: mentions
      .sort((a, b) => a.start - b.start)
      .map((mention) => (slip && mention.text !== name ? { ...mention, slip } : mention)),
  };
}

function madeEvent(text: string, event: MadeEvent, i: number, idOf: (name: string) => string): Event {
  const span = find(text, event.words);
  return {
    ...span,
    id: `e${i}`,
    title: event.title ?? event.words,
    kind: event.kind ?? 'meeting',
    trigger: find(text, event.trigger, span.start),
    date: event.date ?? null,
    earliest: event.date ?? null,
    latest: event.until ?? event.date ?? null,
    dateBecause: event.date ? 'Stated.' : null,
    place: event.place ?? null,
    placeBecause: event.place === undefined ? null : 'Told with it.',
    roles: { agents: (event.who ?? []).map(idOf), patients: [], partners: [], recipients: [] },
    attributedTo: null,
    salience: 0.5,
    participants: (event.who ?? []).map(idOf),
    others: [],
    status: event.status ?? 'happened',
    issues: [],
    alsoAt: [],
  };
}
