// brat's marks on the text beside them.

import assert from 'node:assert/strict';
import { describeSpan } from '../../../../src/core/annotations/anchoring';
import { newNote, reasoned, tagged } from '../../../../src/core/annotations/changes';
import { exportAs } from '../../../../src/core/export/export';
import { article, input } from '../export/sample';
import { charactersOf, keptAfter, notesOf, planned, source, text, wordsAt } from './support';

const place = (words: string) => {
  const { start, end } = charactersOf(words);
  return `${start} ${end}`;
};
const mark = (id: string, kind: string, words: string) => `${id}\t${kind} ${place(words)}\t${words}\n`;
const deal = mark('T1', 'Agreement', 'Harbour deal');

describe('import of brat', () => {
  it('takes marks as notes with the kind as tag, on the words that brat counts in characters', () => {
    const ann = `${deal}#1\tAnnotatorNotes T1\tWhich deal?\nA1\tNegation T1\n${mark('T2', 'false', 'far too few')}`;
    const plan = planned('news/a.ann', ann);
    const [first, second] = notesOf(plan);
    assert.deepEqual(plan.problems, []);
    assert.deepEqual([wordsAt(first!), first!.reason, first!.status], ['Harbour deal', 'Which deal?', null]);
    assert.deepEqual(first!.others!.bodies, [
      { type: 'TextualBody', purpose: 'tagging', value: 'Agreement', 'dateline:carried': true },
    ]);
    assert.deepEqual(first!.others!.fields['dateline:imported'], {
      brat: [deal.trimEnd(), '#1\tAnnotatorNotes T1\tWhich deal?', 'A1\tNegation T1'],
    });
    assert.deepEqual([wordsAt(second!), second!.status], ['far too few', 'false']);
  });

  it('takes a mark in pieces as the words from the first to the last, and gives brat its pieces back', () => {
    const ann = `T1\tPlace ${place('North')};${place('Kessin')}\tNorth Kessin\n`;
    const plan = planned('news/a.ann', ann);
    const [note] = notesOf(plan);
    assert.equal(wordsAt(note!), 'North and South Kessin');
    const [, written, configuration] = exportAs('brat', { ...input, ...only, notes: [note!] });
    assert.equal(written!.text, ann);
    assert.match(configuration!.text, /^Place$/m);
    const other = 'T1\tIsland 999 1003\tMoen\n';
    assert.deepEqual(planned('news/a.ann', other).withoutPlace, [{ source: 'news/a.txt', words: 'Moen' }]);
  });

  it('looks for the words where the text is not the one that was marked, and leaves pieces of it out', () => {
    const more = { sources: [{ path: 'news/a.txt', text: `Update: ${text}` }] };
    const [note] = notesOf(planned('news/a.ann', deal, more));
    assert.equal(note!.target.selector[1].start, `Update: ${text}`.indexOf('Harbour deal'));
    const pieces = planned('news/a.ann', 'T1\tPlace 0 5;9 15\tNorth Kessin\n');
    assert.deepEqual(pieces.problems, [
      'T1 is left out: its text is not beside it, or is not the one that was marked.',
    ]);
  });

  it('loses a bad line alone, and says which and why', () => {
    const ann = `T1\tAgreement 9 3\tdeal\nT2 Agreement 0 4 deal\n${mark('T3', 'Agreement', 'Harbour deal')}T4\tAgreement x y\tz\n`;
    const plan = planned('news/a.ann', ann);
    assert.equal(plan.fresh, 1);
    assert.deepEqual(
      plan.problems.map((problem) => problem.slice(0, 15)),
      ['T1 is left out:', 'T2 Agreement 0 ', 'T4 is left out:'],
    );
  });

  it('leaves out what nobody looked at, and adds nothing the second time', () => {
    const ann = `${deal}T2\tPerson ${place('Mara Lindqvist')}\tMara Lindqvist\n#2\tAnnotationUnconfirmed T2\tfound by Dateline\n`;
    const first = planned('news/a.ann', ann);
    assert.deepEqual([first.fresh, first.bySoftware], [1, 1]);
    const again = planned('news/a.ann', ann, { ...keptAfter(first), now: '2027-01-01T00:00:00.000Z' });
    assert.deepEqual([again.records, again.same], [[], 1]);
  });

  it('keeps what a person said since, where brat tells no time', () => {
    const first = planned('news/a.ann', `${deal}#1\tAnnotatorNotes T1\tWhich deal?\n`);
    const [kept] = first.records;
    const mine = { ...kept!.after, body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Mine' }] };
    const changed = `${deal}#1\tAnnotatorNotes T1\tThe old deal?\n`;
    const again = planned('news/a.ann', changed, { notes: [], kept: () => mine, now: '2027-01-01T00:00:00.000Z' });
    assert.deepEqual(
      notesOf(again).map(({ reason }) => reason),
      ['Mine'],
    );
  });
});

const only = { sources: [{ path: 'news/a.txt', text, article: { ...article, people: [], issues: [] } }] };

describe('brat out and in again', () => {
  const then = '2026-01-01T00:00:00.000Z';
  const on = (words: string) => {
    const start = text.indexOf(words);
    return { source: 'news/a.txt', selector: describeSpan(text, { start, end: start + words.length }) };
  };
  const notes = [
    reasoned(
      tagged(newNote('a', on('Mara Lindqvist said on Tuesday'), then), 'needs source', then),
      'On: which Tuesday?',
      then,
    ),
    tagged(newNote('b', on('left. Critics said'), then), 'opinion', then),
    reasoned(newNote('c', on('signed\n\nMara'), then), 'Over a line', then),
    newNote('d', on('voted against'), then),
  ];
  const [, ann] = exportAs('brat', { ...input, ...only, notes });

  it('gives notes on the same words that say the same', () => {
    const plan = planned('news/a.ann', ann!.text);
    const said = (note: (typeof notes)[number]) => [wordsAt(note), note.target.selector, note.status, note.reason];
    const inOrder = [...notes].sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
    assert.deepEqual(notesOf(plan).map(said), inOrder.map(said));
    assert.deepEqual(exportAs('brat', { ...input, ...only, notes: notesOf(plan) })[1]!.text, ann!.text);
  });

  it('adds nothing to where they came from', () => {
    const plan = planned('news/a.ann', ann!.text, { notes, sources: [source] });
    assert.deepEqual([plan.records, plan.same], [[], 4]);
    const other = notes.map((note) => ({ ...note, status: 'false' as const }));
    assert.equal(planned('news/a.ann', ann!.text, { notes: other }).fresh, 4);
  });
});
