// Rows as the API of Hypothesis gives them.

import assert from 'node:assert/strict';
import { keptAfter, notesOf, planned, text, wordsAt } from './support';

const words = 'Critics said that 18 percent was far too few.';
const row = (more = {}, selector: unknown = [quote]) => ({
  id: 'Xy12',
  created: '2024-03-01T10:00:00.123456+00:00',
  updated: '2024-03-02T10:00:00.000000+00:00',
  user: 'acct:jane@hypothes.is',
  user_info: { display_name: 'Jane Doe' },
  uri: 'https://example.org/deal',
  text: 'Who are they?',
  tags: ['fisheries', 'needs source'],
  group: '__world__',
  target: [{ source: 'https://example.org/deal', selector }],
  ...more,
});
const quote = {
  type: 'TextQuoteSelector',
  exact: words,
  prefix: 'The boats left.   ',
  suffix: ' North and South Kes',
};
const range = { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 9 };

describe('import from Hypothesis', () => {
  it('takes words, comment, tags, person and times, and keeps the row', () => {
    const given = row({}, [range, { type: 'TextPositionSelector', start: 5012, end: 5057 }, quote]);
    const plan = planned('export.json', { total: 1, rows: [given] });
    const [note] = notesOf(plan);
    assert.deepEqual(plan.problems, []);
    assert.equal(wordsAt(note!), words);
    assert.deepEqual(
      [note!.target.source, note!.status, note!.reason],
      ['news/a.txt', 'needs source', 'Who are they?'],
    );
    assert.deepEqual(
      [note!.created, note!.modified],
      ['2024-03-01T10:00:00.123Z', '2024-03-02T10:00:00.000Z'].map(instant),
    );
    const { creator, 'dateline:imported': original } = note!.others!.fields;
    assert.deepEqual(creator, { id: 'acct:jane@hypothes.is', type: 'Person', name: 'Jane Doe' });
    assert.deepEqual(original, given);
    assert.equal((note!.others!.bodies[0] as { value: string }).value, 'fisheries');
  });

  it('goes by the account where the person told no name', () => {
    const [note] = notesOf(planned('export.json', [row({ user_info: { display_name: null } })]));
    assert.equal((note!.others!.fields['creator'] as { name: string }).name, 'jane');
  });

  it('leaves replies and notes on a whole page out, each in one sentence', () => {
    const page = { ...row({ id: 'p' }), target: [{ source: 'https://example.org/deal' }] };
    const plan = planned('export.json', { rows: [row(), row({ id: 'r', references: ['Xy12'] }), page] });
    assert.equal(plan.fresh, 1);
    assert.deepEqual(plan.problems, [
      'Item 2 is left out: it answers another annotation and has no words of its own.',
      'Item 3 is left out: it names no words.',
    ]);
  });

  it('is not sure where what stands around the words is other', () => {
    const short = { type: 'TextQuoteSelector', exact: '18 percent', prefix: 'raised taxes by ', suffix: ' in a year' };
    assert.equal(planned('export.json', [row({}, [quote]), row({ id: 'b' }, [short])]).withoutPlace.length, 1);
    assert.ok(text.includes('18 percent'));
  });

  it('adds nothing the second time, and brings what was written later', () => {
    const first = planned('export.json', [row()]);
    assert.deepEqual(planned('export.json', [row()], keptAfter(first)).records, []);
    const edited = row({ updated: '2024-04-01T10:00:00Z', text: 'Who exactly?', tags: ['fisheries', 'verified'] });
    const later = planned('export.json', [edited], keptAfter(first));
    const [note] = notesOf(later);
    assert.deepEqual([later.fresh, later.updated], [0, 1]);
    assert.deepEqual(
      [note!.reason, note!.status, note!.modified],
      ['Who exactly?', 'verified', '2024-04-01T10:00:00Z'],
    );
    assert.deepEqual(planned('export.json', [edited], keptAfter(later)).records, []);
  });
});

/** What is in UTC already stays as it was written. */
function instant(iso: string): string {
  return new Date(iso).toISOString();
}
