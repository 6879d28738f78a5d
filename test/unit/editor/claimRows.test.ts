import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/article';
import type { PlacedNote } from '../../../src/editor/session';
import { nextOpenClaim, openClaims } from '../../../src/editor/trees/claimList';
import { claimRows, openPlaces } from '../../../src/editor/trees/claimRows';
import { filterRows, flatten } from '../../../src/editor/trees/row';
import type { Entry } from '../../../src/library/library';
import { shows } from './drawnRows';
import { at, placedNote, post, POST, toldWith, wire, WIRE } from './story';

function claimsOfPost(entry: Entry): Claim[] {
  const words = [
    'Foreign Minister Ana Brevik met',
    '"We will share the fish," Brevik said.',
    'It was the first such visit',
  ];
  const made = words.map((one, index): Claim => ({
    ...at(POST, one),
    kind: 'relation',
    because: 'is told',
    worth: [0.2, 0.95, 0.5][index]!,
  }));
  return entry === post ? made : [];
}

describe('the rows of claims', () => {
  it('begin with open ones, the most worth checking on top', () =>
    shows(
      claimRows(toldWith()),
      'Open | 2',
      '  It was the first such visit in nine years. | The Quay Post',
      '  talks in Lund | wire',
    ));

  it('stand under what people said of them', () =>
    shows(
      claimRows(toldWith([placedNote])),
      'Open | 1',
      '  talks in Lund | wire',
      'Disputed | 1',
      '  It was the first such visit in nine years. | The Quay Post · 1 evidence',
    ));

  it('stay when their words are gone', () =>
    shows(
      claimRows(toldWith([{ ...placedNote, at: null, state: 'lost' }])).slice(1),
      'Disputed | 1',
      '  It was the first such visit in nine years. | The Quay Post · 1 evidence · words are gone',
    ));

  it('say so when it is unsure where their words are', () =>
    shows(
      claimRows(toldWith([{ ...placedNote, at: null, state: 'uncertain' }])).slice(1),
      'Disputed | 1',
      '  It was the first such visit in nine years. | The Quay Post · 1 evidence · unsure which words are meant',
    ));

  it('stand under their file where the file is gone', () => {
    const missing = [
      { path: 'old.txt', uri: 'file:///story/old.txt', notes: [placedNote.note] },
      { path: 'dated.txt', uri: 'file:///story/dated.txt', notes: [] },
    ];
    const rows = claimRows({ ...toldWith(), missing }).slice(0, 1);
    shows(
      rows,
      'Source not found | 2',
      '  old.txt | 1 note',
      '    It was the first such visit in nine years. | disputed',
      '  dated.txt | dates and evidence',
    );
    assert.equal(rows[0]!.children[0]!.subject?.id, 'old.txt');
  });

  describe('of a story that is shared out', () => {
    const planned = { ...placedNote, note: { ...placedNote.note, assignee: 'Ada', due: '2024-06-03' } };
    const told = toldWith([planned]);
    const first =
      '  It was the first such visit in nine years. | The Quay Post · for Ada · due 2024-06-03 · 1 evidence';
    const talks = '  talks in Lund | wire';

    it('stand under their sources', () =>
      shows(claimRows(told, 'source'), 'The Quay Post | 1', first, 'wire | 1', talks));

    it('stand under who is to check them, those of nobody last', () =>
      shows(claimRows(told, 'assignee'), 'Ada | 1', first, 'Assigned to nobody | 1', talks));

    it('stand under each person whom they name, or who says them', () => {
      const words = at(POST, 'We will share the fish,');
      const claim = { ...words, kind: 'relation' as const, because: 'names a thing', worth: 0.5 };
      const said = { ...told, claimsIn: (entry: Entry) => (entry === post ? [claim] : []) };
      shows(
        claimRows(said, 'person'),
        'Ana Brevik | 1',
        '  We will share the fish, | The Quay Post',
        'No person named | 1',
        first,
      );
    });

    it('are sorted by worth, by place, or by day', () => {
      const orders = (['worth', 'place', 'due'] as const).map((order) => {
        const many = { ...told, claimsIn: claimsOfPost, notesIn: (entry: Entry) => (entry === post ? [planned] : []) };
        return claimRows(many, 'source', order)[0]!.children.map(({ label }) => label.split(' ')[0]);
      });
      assert.deepEqual(orders, [
        ['"We', 'It', 'Foreign'],
        ['Foreign', '"We', 'It'],
        ['It', '"We', 'Foreign'],
      ]);
    });

    it('are found by status, person, source and who is to check them', () => {
      const found = (filter: string): number =>
        flatten(filterRows(claimRows(told), filter)).filter(({ subject }) => subject).length;
      const filters = ['disputed', 'ada', 'quay', 'ada disputed', 'ada open', 'lund', 'nobody at all'];
      assert.deepEqual(filters.map(found), [1, 1, 1, 1, 0, 1, 0]);
    });

    it('tell what their icons say where no group says it', () => {
      const spoken = (by: 'status' | 'source'): string =>
        flatten(claimRows(told, by)).find(({ subject }) => subject)!.spoken;
      assert.match(spoken('source'), /^disputed: It was/);
      assert.equal(spoken('status'), '');
    });
  });

  it('lead from one open claim to the next, through all sources and round the end', () => {
    const told = {
      ...toldWith(),
      claimsIn: (entry: Entry) => (entry === post ? claimsOfPost(entry) : entry.article.claims),
    };
    const places = openPlaces(claimRows(told));
    const sources = [post.uri, wire.uri];
    const from = (source: string, start: number, end = start): string | undefined =>
      nextOpenClaim(places, sources, { source, start, end })?.text.slice(0, 5);
    const [meeting, share, first] = claimsOfPost(post).map(({ start }) => start);
    const ways = [
      from(post.uri, 0),
      from(post.uri, meeting!),
      from(post.uri, meeting!, meeting! + 9),
      from(post.uri, first!, first! + 2),
    ];
    assert.deepEqual(ways, ['Forei', 'Forei', '"We w', 'talks']);
    assert.equal(from(wire.uri, WIRE.length), 'Forei');
    assert.equal(from('file:///elsewhere.txt', share!), 'Forei');
    assert.equal(nextOpenClaim(places, sources, null)?.start, meeting);
    assert.equal(nextOpenClaim([], sources, null), undefined);
  });

  it('do not lead to tagged ones, nor to words that are gone', () => {
    const open = (state: PlacedNote['state'], status: 'opinion' | null): number =>
      openPlaces(
        claimRows(
          toldWith([
            {
              note: { ...placedNote.note, status },
              at: state === 'lost' ? null : placedNote.at,
              state,
              isApplied: false,
              isFormer: false,
            },
          ]),
        ),
      ).length;
    assert.deepEqual([open('exact', null), open('exact', 'opinion'), open('lost', null)], [2, 1, 2]);
  });

  it('count as open until they are tagged', () => {
    assert.equal(openClaims(toldWith()), 2);
    assert.equal(openClaims(toldWith([placedNote])), 1);
  });
});
