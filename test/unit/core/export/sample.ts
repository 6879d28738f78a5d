// An invented source with what was found in it and what a person noted, for the tests of every export.

import { newNote, corrected, tagged, withEvidence } from '../../../../src/core/annotations/changes';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import type { Article } from '../../../../src/core/article';
import type { ExportInput } from '../../../../src/core/export/types';
import { textSpan } from '../../../../src/core/span';
import { noAnalysis } from '../../../support/knowledge';

export const text = '🎣 Mara Lindqvist said <b>“no”</b> | [deal](command:evil)\nto *Kessin*.';
export const mara = textSpan(text, text.indexOf('Mara'), text.indexOf(' said'));
const broken = textSpan(text, text.indexOf('[deal'), text.indexOf(' *Kessin'));

export const article: Article = {
  id: 'file:///a.txt',
  title: '=1+1',
  outlet: null,
  bylines: [],
  published: { value: '2024-05-16', basis: 'given', evidence: [] },
  people: [{ id: 'p1', name: 'Mara Lindqvist', roles: [], mentions: [mara] }],
  places: [],
  organisations: [],
  references: [],
  dates: [],
  issues: [{ id: 'trade', name: 'Trade', main: false, share: 1, mentions: [broken] }],
  quotations: [],
  events: [],
  claims: [],
  analysis: noAnalysis,
};

export const target = { source: 'a.txt', selector: describeSpan(text, mara) };
const now = '2026-01-01T00:00:00.000Z';
export const note = withEvidence(
  corrected(tagged(newNote('n1', target, now), 'false', now), { wording: 'Mara Lind', reason: '' }, now),
  { kind: 'address', address: 'https://example.org' },
  now,
);
export const input: ExportInput = {
  sources: [{ path: 'a.txt', text, article }],
  comparison: { stories: [], people: [], events: [], issues: [], findings: [] },
  notes: [note, tagged(newNote('n2', target, now), 'opinion', now)],
};
