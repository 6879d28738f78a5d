// The tokens of an article with what the other rooms found on them: a person, a place, an organisation, a date, a quotation.

import type { DateExpression, Names, Organisation, Place, Prose, Quotation, Reference, Token } from '../article';
import type { Span } from '../span';

export interface Word extends Token {
  readonly lower: string;
  /** Person ids, by name or by reference. */
  readonly people: readonly string[] | null;
  readonly place: Place | null;
  readonly organisation: Organisation | null;
  readonly date: DateExpression | null;
  /** Written as a name here or, where it opens a sentence, elsewhere: "Norland", not "Trade". */
  readonly proper: boolean;
  /** Part of a role that stands with a person's name: "Foreign Minister" in "Foreign Minister Ode". */
  readonly role: boolean;
  /** Inside a direct quotation. */
  readonly quoted: boolean;
}

interface Found {
  readonly prose: Prose;
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
}

interface Labelled<T> extends Span {
  readonly label: T;
}

/** One word for each token of the prose. */
export function wordsOf({ prose, names, references, dates, quotations }: Found): Word[] {
  const people = cursor([
    ...names.people.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, label: [id] }))),
    ...references.map(({ start, end, people }) => ({ start, end, label: people })),
  ]);
  const places = cursor(
    names.places.flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, label: place }))),
  );
  const organisations = cursor(
    names.organisations.flatMap((body) => body.mentions.map(({ start, end }) => ({ start, end, label: body }))),
  );
  const days = cursor(dates.map((date) => ({ start: date.start, end: date.end, label: date })));
  const quoted = cursor(
    quotations.filter(({ kind }) => kind !== 'indirect').map(({ start, end }) => ({ start, end, label: true })),
  );
  const roles = cursor(
    names.people.flatMap(({ roles }) => roles.map(({ start, end }) => ({ start, end, label: true }))),
  );
  const isProper = properNames(prose);
  return prose.tokens.map((token, i) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    kind: isPossessive(token, prose.tokens[i - 1]) ? 'word' : token.kind,
    lower: token.text.toLowerCase(),
    people: people(token),
    place: places(token),
    organisation: organisations(token),
    date: days(token),
    proper: isProper(token),
    role: roles(token) ?? false,
    quoted: quoted(token) ?? false,
  }));
}

/** The mark of "Ode's" and "the leaders'": part of its phrase, no break in it. */
function isPossessive({ text, start }: Token, before: Token | undefined): boolean {
  return text === "'s" || (text === "'" && before?.end === start && before.kind === 'word');
}

/** A capital within a sentence makes a name, and with it the same word at the start of another. */
function properNames({ tokens, sentences }: Prose): (token: Token) => boolean {
  const opening = new Set<number>(sentences.map(({ tokens: { start } }) => tokens[start]?.start ?? -1));
  const capital = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (capital(token) && !opening.has(token.start) && tokens[i - 1]?.kind === 'word') names.add(token.text);
  });
  return (token) => names.has(token.text);
}

/** Looks up tokens asked for in source order. */
function cursor<T>(list: Labelled<T>[]): (token: Span) => T | null {
  const sorted = list.sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && sorted[next]!.end <= start) next++;
    const at = sorted[next];
    return at !== undefined && at.start < end ? at.label : null;
  };
}

export function isName(word: Word): boolean {
  return word.people !== null || word.place !== null || word.organisation !== null;
}

export function isCapitalised(word: Word): boolean {
  return word.kind === 'word' && /^\p{Lu}/u.test(word.text);
}
