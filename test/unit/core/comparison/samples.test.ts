// The samples that ship, read by the whole pipeline: everything planted in them is found, and nothing else.

import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import { gridOf } from '../../../../src/core/comparison/grid';
import type { Finding } from '../../../../src/core/comparison/types';
import { knowledge } from '../../../support/knowledge';

const ROOT = join(__dirname, '../../../..');

/** Type, words that must stand in one of its spans, and sources (by their number) that it must point to. */
const PLANTED: readonly (readonly [type: string, words: string, sources: string])[] = [
  ['contradiction/date', 'Thursday, 16 May 2024', '01 04'],
  ['contradiction/place', 'in Kessin on Tuesday', '02 04'],
  ['contradiction/place', 'started her visit in Port Amsel', '06'],
  ['contradiction/actor', 'President Daniel Oduya signed', '01 04'],
  ['contradiction/number', 'licences to 420 boats', '01 03 04'],
  ['contradiction/number', 'Four fishermen were killed', '01 02 03'],
  ['contradiction/denial', 'denied that Norland had offered', '02 03'],
  ['contradiction/outcome', 'failed to agree on a military hotline', '01 04'],
  ['contradiction/attribution', 'No country should have to choose', '01 04'],
  ['quote-variant/changed', 'every channel of communication', '01 02 05'],
  ['quote-variant/cut', 'We will keep every line of communication open,', '01 03 05'],
  ['slip/header-date', '2 August 2024, Friday', '04'],
  ['slip/surname-first', 'Yulan', '04'],
  ['slip/misspelt-name', 'Lindquist', '06'],
  ['slip/weekday', 'Sunday, 2 March 2023', '06'],
  ['slip/two-holders', 'fisheries minister', '02'],
  ['slip/doubled-word', 'with with', '06'],
  ['slip/missing-space', 'it.Oduya', '04'],
  ['slip/punctuation', 'Amsel.,', '03'],
  ['slip/wrong-word', 'Minister', '06'],
  ['slip/wrong-word', 'then', '06'],
  ['explained/ordinal', 'the first visit by a Norland foreign minister', '01 06'],
];

describe('comparison of the samples', () => {
  const articles = readdirSync(join(ROOT, 'samples'))
    .sort()
    .map((id) => {
      const text = readFileSync(join(ROOT, 'samples', id), 'utf8');
      return { article: annotate({ id, text, format: id.endsWith('.md') ? 'markdown' : 'text' }, knowledge), text };
    });
  const comparison = compare(articles, []);
  const { findings, events, people } = comparison;

  const isPlanted = (finding: Finding, [type, words, sources]: (typeof PLANTED)[number]): boolean =>
    `${finding.kind}/${finding.type}` === type &&
    finding.spans.some((span) => span.text.includes(words)) &&
    sources.split(' ').every((source) => finding.spans.some((span) => span.source.startsWith(source)));

  for (const planted of PLANTED) {
    it(`finds ${planted.join(', ')}`, () =>
      assert.equal(findings.filter((finding) => isPlanted(finding, planted)).length, 1));
  }
  it('finds nothing else', () =>
    assert.deepEqual(
      findings
        .filter((finding) => !PLANTED.some((planted) => isPlanted(finding, planted)))
        .map((finding) => `${finding.kind}/${finding.type} ${finding.title}`),
      [],
    ));
  it('is the same whatever the order of the articles', () =>
    assert.deepEqual(compare([...articles].reverse(), []), comparison));
  it('keeps ids when a line is put before a text', () => {
    const moved = articles.map(({ article: { id }, text }) => {
      const changed = id.endsWith('.md') ? text : `The page.\n\n${text}`;
      return {
        article: annotate({ id, text: changed, format: id.endsWith('.md') ? 'markdown' : 'text' }, knowledge),
        text: changed,
      };
    });
    const ids = new Set(compare(moved, []).findings.map((finding) => finding.id));
    const slips = findings.filter((finding) => finding.type === 'doubled-word' || finding.type === 'missing-space');
    assert.ok(slips.length > 0 && slips.every((finding) => ids.has(finding.id)));
  });

  const meetings = () =>
    events.filter((event) => event.kind === 'meeting' && event.participants.includes('daniel-oduya'));
  const sourcesOf = (event: (typeof events)[number]) => [
    ...new Set(event.tellings.map((telling) => telling.source.slice(0, 2))),
  ];
  it('joins the meeting of 2024 over five sources', () =>
    assert.deepEqual(sourcesOf(meetings().find((event) => event.date === '2024-05-14')!), [
      '01',
      '02',
      '03',
      '04',
      '05',
    ]));
  it('keeps the meetings of 2023 and 2025 apart from it', () =>
    assert.deepEqual(
      meetings()
        .filter((event) => /^(?:2023|2025)/.test(event.date ?? ''))
        .map(sourcesOf),
      [['06'], ['05']],
    ));
  it('shows the other place in the grid', () => {
    const grid = gridOf(
      meetings().find((event) => event.date === '2024-05-14')!,
      comparison,
      articles,
    );
    const place = grid.rows.find((row) => row.id === 'place')!;
    assert.deepEqual(
      place.cells.filter((cell) => cell.state === 'differs').map((cell) => [cell.source.slice(0, 2), cell.text]),
      [['02', 'Kessin']],
    );
    assert.ok(grid.rows.find((row) => row.id === 'date')!.cells.every((cell) => cell.state !== 'differs'));
  });
  it('shows the other day and the other signer beside a source that tells neither', () => {
    const signing = events.find((event) => event.kind === 'agreement' && event.differs.includes('who'))!;
    const grid = gridOf(signing, comparison, articles);
    const differing = (id: string) =>
      grid.rows
        .find((row) => row.id === id)!
        .cells.filter(({ state }) => state === 'differs')
        .map(({ source }) => source.slice(0, 2));
    assert.deepEqual([differing('date'), differing('who')], [['04'], ['04']]);
  });
  it('keeps two people of one surname apart', () => {
    const oduyas = people.filter((person) => person.name.endsWith('Oduya')).map((person) => person.name);
    assert.deepEqual(oduyas.sort(), ['Daniel Oduya', 'Grace Oduya']);
  });
  it('only suggests that two spellings are one person', () =>
    assert.deepEqual(people.find((person) => person.id === 'philip-ostrander')!.maybeSame, ['phillip-ostrander']));
});
