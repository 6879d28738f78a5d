// A small invented story as the library would hold it, so that cards and rows are tested without an editor.

import { newNote } from '../../../src/core/annotations/changes';
import type { ClaimNote, Decision } from '../../../src/core/annotations/records';
import type { Article } from '../../../src/core/article';
import { calledName } from '../../../src/core/comparison/sourceName';
import type { Comparison, SourceSpan } from '../../../src/core/comparison/types';
import type { Taxonomy } from '../../../src/core/issues/taxonomy';
import { textSpan, type TextSpan } from '../../../src/core/span';
import type { Surroundings } from '../../../src/editor/hover/surroundings';
import { allFindings, readerWords, sourceNames } from '../../../src/editor/hover/surroundings';
import type { PlacedNote } from '../../../src/editor/session';
import type { Told } from '../../../src/editor/trees/told';
import type { Entry } from '../../../src/library/library';
import { noAnalysis } from '../../support/knowledge';

export const POST =
  'The Quay Post\n\nForeign Minister Ana Brevik met the president in Oster on Tuesday. ' +
  '"We will share the fish," Brevik said. It was the first such visit in nine years.';
export const WIRE = 'Brevik, the chief negotiator, flew home on Tuesday after talks in Lund about fishing rights.';

/** The `nth` place (from 0) where the words stand. */
export function at(text: string, words: string, nth = 0): TextSpan {
  let start = text.indexOf(words);
  for (; nth > 0; nth--) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return textSpan(text, start, start + words.length);
}

const nothing: Omit<Article, 'id'> = {
  title: null,
  outlet: null,
  bylines: [],
  published: { value: null, basis: 'none', evidence: [] },
  people: [],
  places: [],
  organisations: [],
  references: [],
  dates: [],
  issues: [],
  quotations: [],
  events: [],
  claims: [],
  analysis: noAnalysis,
};

export function entryOf(path: string, text: string, article: Partial<Article> = {}): Entry {
  const uri = `file:///story/${path}`;
  const { prose } = noAnalysis.words;
  const whole = { ...nothing, id: uri, ...article };
  return {
    ...{ uri, path, text, format: 'text', article: whole, names: whole.people.map(({ name }) => name) },
    ...{ blocks: [], prose: () => prose, slips: [], called: calledName(whole) },
    words: ({ start, end }) => text.slice(start, end),
  };
}

export const post = entryOf('post.txt', POST, {
  outlet: 'The Quay Post',
  published: { value: '2024-05-16', basis: 'masthead', evidence: [] },
  people: [
    {
      id: 'p1',
      name: 'Ana Brevik',
      roles: [{ ...at(POST, 'Foreign Minister'), current: true }],
      mentions: [at(POST, 'Ana Brevik'), at(POST, 'Brevik', 1)],
    },
  ],
  dates: [
    {
      ...at(POST, 'Tuesday'),
      type: 'DATE',
      value: '2024-05-14',
      earliest: '2024-05-14',
      latest: '2024-05-14',
      basis: 'inferred',
      because: 'The last Tuesday before the article appeared',
      anchor: 'published',
    },
  ],
  issues: [{ id: 'fish', name: 'Fishing rights', main: false, share: 1, mentions: [at(POST, 'fish')] }],
  quotations: [
    {
      ...at(POST, 'We will share the fish,'),
      kind: 'direct',
      speaker: 'p1',
      speakerText: 'Brevik',
      speakerSpan: at(POST, 'Brevik', 1),
      cue: at(POST, 'said'),
    },
  ],
  events: [
    {
      ...at(POST, 'Foreign Minister Ana Brevik met the president in Oster on Tuesday.'),
      id: 'e1',
      title: 'Brevik meets the president, Oster',
      kind: 'meeting',
      trigger: at(POST, 'met'),
      date: '2024-05-14',
      earliest: '2024-05-14',
      latest: '2024-05-14',
      dateBecause: '“Tuesday” stands beside it',
      place: 'Oster',
      placeBecause: 'Told with it.',
      participants: ['p1'],
      roles: { agents: ['p1'], patients: [], partners: [], recipients: [] },
      attributedTo: null,
      salience: 0.9,
      others: [],
      status: 'happened',
      issues: [],
      alsoAt: [],
    },
  ],
  claims: [
    {
      ...at(POST, 'It was the first such visit in nine years.'),
      kind: 'superlative',
      because: 'says first in a span of time',
      worth: 0.9,
    },
  ],
});

export const wire = entryOf('wire.txt', WIRE, {
  people: [
    {
      id: 'p7',
      name: 'Brevik',
      roles: [{ ...at(WIRE, 'chief negotiator'), current: true }],
      mentions: [at(WIRE, 'Brevik')],
    },
  ],
  issues: [{ id: 'fish', name: 'Fishing rights', main: false, share: 1, mentions: [at(WIRE, 'fishing rights')] }],
  claims: [{ ...at(WIRE, 'talks in Lund'), kind: 'relation', because: 'names a place', worth: 0.3 }],
});

export const inSource = (entry: Entry, words: string, nth = 0): SourceSpan => ({
  ...at(entry.text, words, nth),
  source: entry.uri,
});

export const comparison: Comparison = {
  stories: [],
  people: [
    {
      id: 's1',
      name: 'Ana Brevik',
      members: [
        { source: post.uri, person: 'p1' },
        { source: wire.uri, person: 'p7' },
      ],
      mentions: [inSource(post, 'Ana Brevik'), inSource(post, 'Brevik', 1), inSource(wire, 'Brevik')],
      roles: [
        { ...inSource(post, 'Foreign Minister'), current: true },
        { ...inSource(wire, 'chief negotiator'), current: true },
      ],
      maybeSame: [],
    },
  ],
  events: [
    {
      id: 'x1',
      title: 'Brevik meets the president',
      kind: 'meeting',
      date: '2024-05-14',
      earliest: '2024-05-14',
      latest: '2024-05-14',
      place: 'Oster',
      participants: ['s1'],
      issues: ['fish'],
      status: 'happened',
      salience: 0.9,
      listed: true,
      tellings: [
        telling(post, 'e1', 'Foreign Minister Ana Brevik met the president in Oster on Tuesday.', 'met', 'Oster'),
        telling(wire, 'e4', 'talks in Lund', 'talks', 'Lund'),
      ],
      differs: ['place'],
    },
    {
      id: 'x2',
      title: 'Brevik flies home',
      kind: 'travel',
      date: null,
      earliest: null,
      latest: null,
      place: null,
      participants: [],
      issues: [],
      status: 'planned',
      salience: 0.3,
      listed: true,
      tellings: [telling(wire, 'e5', 'flew home on Tuesday', 'flew', null)],
      differs: [],
    },
  ],
  issues: [
    {
      id: 'fish',
      name: 'Fishing rights',
      mentions: [inSource(post, 'fish'), inSource(wire, 'fishing rights')],
      share: 1,
    },
  ],
  findings: [
    {
      id: 'f1',
      kind: 'contradiction',
      type: 'place',
      title: 'Where the talks were held',
      because: 'One says Oster, one Lund',
      severity: 'high',
      spans: [inSource(post, 'Oster'), inSource(wire, 'Lund')],
    },
  ],
};

function telling(entry: Entry, event: string, words: string, trigger: string, place: string | null) {
  return {
    ...inSource(entry, words),
    event,
    trigger: at(entry.text, trigger),
    date: null,
    place,
    participants: [],
    status: 'happened' as const,
  };
}

export const entries = [post, wire];

export const note: ClaimNote = {
  ...newNote(
    'n1',
    {
      source: 'post.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: 'It was the first such visit in nine years.', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: at(POST, 'It was').start, end: POST.length },
      ],
    },
    '2024-06-01T10:00:00Z',
  ),
  status: 'disputed',
  evidence: [
    {
      kind: 'words',
      target: {
        source: 'wire.txt',
        selector: [
          { type: 'TextQuoteSelector', exact: 'flew home on Tuesday', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: 0 },
        ],
      },
    },
  ],
};

export const placedNote: PlacedNote = {
  note,
  at: { ...at(POST, 'It was the first such visit in nine years.'), score: 1 },
  state: 'exact',
  isApplied: false,
  isFormer: false,
};

const taxonomy: Taxonomy = [
  { id: 'sea', name: 'The sea', words: [] },
  { id: 'fish', name: 'Fishing rights', about: 'who may fish where', broader: 'sea', words: [] },
];

export function around(entry: Entry, notes: readonly PlacedNote[] = []): Surroundings {
  const lineOf = (offset: number): number => entry.text.slice(0, offset).split('\n').length;
  return {
    entry,
    entries,
    comparison,
    compared: entry,
    claims: entry.article.claims,
    findings: allFindings([entry], comparison),
    notes,
    taxonomy,
    lineOf,
  };
}

export function toldWith(notes: readonly PlacedNote[] = [], decisions: readonly Decision[] = []): Told {
  return {
    entries,
    comparison,
    decisions,
    nameOf: sourceNames(entries),
    wordsOf: readerWords(entries),
    claimsIn: ({ article }) => article.claims,
    missing: [],
    notesIn: (entry) => (entry === post ? notes : []),
  };
}
