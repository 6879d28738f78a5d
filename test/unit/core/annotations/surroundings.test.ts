// Short words that stand in many places: what stood around them, and beyond, tells which are meant.

import assert from 'node:assert/strict';
import { anchoringIn, describeSpan, resolveSpan } from '../../../../src/core/annotations/anchoring';

const [weather, pumps, mill, ferry] = [
  'The river rose all night and by morning the lower road to Tamsin was under water.',
  'Volunteers carried the pumps to the lower road in two carts, because no lorry could pass.',
  'The mill had to stop, and in 14 days its owners lost what they had earned since the spring.',
  'The ferry is to run again as soon as the landing has been cleared of timber and of mud.',
];
const story = [weather, pumps, mill, ferry].join('\n\n');

/** The words of the note are those after `before`; `edited` is the text after the edit. Null where we are not sure. */
function became(before: string, words: string, edited: string, text = story): readonly [string, string | null] {
  const start = text.indexOf(before + words) + before.length;
  const anchoring = anchoringIn(edited)(describeSpan(text, { start, end: start + words.length }));
  const isSure = anchoring.state !== 'lost' && anchoring.state !== 'uncertain';
  return isSure ? [edited.slice(0, anchoring.start), edited.slice(anchoring.start, anchoring.end)] : ['', null];
}

const endsWith = (place: readonly [string, string | null], before: string, words: string): void => {
  assert.equal(place[1], words);
  assert.ok(place[0].endsWith(before), place[0].slice(-40));
};

describe('words that stand in many places', () => {
  it('are followed with their sentence, whatever became of its neighbours', () => {
    endsWith(became('pumps to ', 'the lower', [ferry, pumps, weather].join('\n\n')), 'pumps to ', 'the lower');
    const put = story.replace(mill, `Nobody was hurt. ${mill} The council met at noon.`);
    endsWith(became('its ', 'owners', put), 'its ', 'owners');
  });

  it('are those of the first of two same sentences where what stood beyond stands there still', () => {
    endsWith(
      became('pumps to ', 'the lower', `${story}\n\n${pumps}`),
      `${weather}\n\nVolunteers carried the pumps to `,
      'the lower',
    );
    endsWith(
      became('pumps to ', 'the lower', `${pumps} ${story}`),
      `${weather}\n\nVolunteers carried the pumps to `,
      'the lower',
    );
  });

  it('are neither of two where nothing beyond tells them apart', () => {
    assert.equal(became('pumps to ', 'the lower', [pumps, ferry, pumps].join('\n\n'))[1], null);
  });

  it('are not taken for others in a sentence of another name or number', () => {
    const other = pumps.replace('two carts', '9 carts').replace('Volunteers', 'Soldiers');
    assert.equal(became('road in ', 'two', [weather, mill, ferry, other].join('\n\n'))[1], null);
    const town = weather.replace('Tamsin', 'Ostrel');
    assert.equal(became('morning ', 'the lower road', [pumps, mill, ferry, town].join('\n\n'))[1], null);
  });

  it('are not sought elsewhere when they were cut out of their sentence', () => {
    const cut = story.replace('to the lower road in two', 'in two');
    assert.equal(became('pumps ', 'to the lower road ', cut)[1], null);
  });

  it('are not those of another sentence that came to stand before the same one', () => {
    const twice = `${weather} Nobody was hurt in the flood. ${pumps} The lower road was lost in the flood. ${ferry}`;
    const without = twice
      .replace(' The lower road was lost in the flood.', '')
      .replace('could pass.', 'passed the flood.');
    assert.equal(became('lost in ', 'the flood.', without, twice)[1], null);
  });

  it('are those of the one row, or none, of rows that differ in a word alone', () => {
    const rows = ['March', 'April', 'May', 'June', 'July'].map((month) => `In ${month} the ferry was late 4 times.`);
    const table = rows.join('\n');
    for (const [i, row] of rows.entries()) {
      const span = { start: table.indexOf(row) + row.indexOf('4'), end: table.indexOf(row) + row.indexOf('4') + 7 };
      const without = rows.map((one, j) => (i === j ? one.replace('late 4 times', 'on time') : one)).join('\n');
      assert.equal(resolveSpan(without, describeSpan(table, span)), null, row);
      const moved = ['A headline', ...rows].join('\n');
      assert.equal(resolveSpan(moved, describeSpan(table, span))?.start, span.start + 11, row);
    }
  });

  it('are edited words where all stands that stood around them', () => {
    endsWith(became('and in ', '14 days', story.replace('14 days', '15 days')), 'and in ', '15 days');
    const elsewhere = [weather, pumps, ferry, mill.replace('14 days', '15 days')].join('\n\n');
    assert.equal(became('and in ', '14 days', elsewhere)[1], null);
  });
});

describe('words that may be others', () => {
  it('are not those of a twin of their sentence that came to stand where it stood', () => {
    const said =
      'I was told that the gates had been left open all night and that I was to say nothing of it to the paper.';
    const twins = [weather, `${said} Ida Orsk`, `${said} ${ferry}`, pumps].join('\n\n');
    const turned = [weather, `${said} ${ferry}`, `${said} Ida Orsk`, pumps].join('\n\n');
    for (const words of ['nothing of it', said]) {
      const before = said.slice(0, said.indexOf(words));
      assert.equal(became(before, words, turned, twins)[1], null);
      endsWith(became(before, words, `Late news.\n\n${twins}`, twins), `${weather}\n\n${before}`, words);
    }
  });

  it('are not the same words of the next sentence when they were cut out', () => {
    const next = 'Harbour Board chairman Ida Orsk told the paper on Monday that the pier can open.';
    const told = `${weather} The pier had been found safe by then, according to the Harbour Board.\n\n${next}`;
    assert.equal(became('according to the ', 'Harbour Board.', told.replace(' Harbour Board.', ' '), told)[1], null);
  });

  it('are not those of a sentence that goes on with another number, however long they are', () => {
    const night =
      'By then all in the valley knew that the old mill had to close all of its wheels and saws from 9 to 10.';
    const words = 'had to close all of its wheels and saws';
    const other = `${ferry}\n\n${night.replace('from 9 to 10', 'from 10 to 11')} ${weather}`;
    assert.equal(became('mill ', words, other, `${weather} ${night} ${pumps}\n\n${ferry}`)[1], null);
    endsWith(became('mill ', words, `${ferry}\n\n${night} ${weather}`, `${weather} ${night} ${pumps}`), 'mill ', words);
  });

  it('are not words that tell another name where a text ended', () => {
    const fairs = 'The town wants to enlarge the quay and to mend its gates, which was a problem during Tamsin fairs.';
    const words = 'which was a problem during Tamsin fairs.';
    const other = `${fairs.replace('Tamsin', 'Ostrel')} ${ferry}`;
    assert.equal(became('gates, ', words, other, `${weather} ${fairs}`)[1], null);
    endsWith(became('gates, ', words, `${fairs} ${ferry}`, `${weather} ${fairs}`), 'gates, ', words);
  });

  it('are not those of the only other line that has them', () => {
    const page = `The Harbour Post\n\n${weather}\n\n© 2024 The Harbour Post. All rights reserved.`;
    assert.equal(became('', 'The Harbour Post', page.replace('The Harbour Post\n\n', ''), page)[1], null);
  });
});

describe('a short paragraph', () => {
  const [heading, copy] = ['What the water took', 'What the water left'];
  const page = [weather, heading, pumps, mill, ferry].join('\n\n');

  it('is followed to wherever it stands whole and alone', () => {
    const moved = [weather, pumps, mill, heading, ferry].join('\n\n');
    endsWith(became('', heading, moved, page), `${mill}\n\n`, heading);
    endsWith(became('What ', 'the water', moved, page), `${mill}\n\nWhat `, 'the water');
  });

  it('is not followed where it stands twice, or another like it', () => {
    assert.equal(became('', heading, [pumps, heading, mill, heading, ferry].join('\n\n'), page)[1], null);
    assert.equal(became('What ', 'the water', [pumps, mill, copy, ferry].join('\n\n'), page)[1], null);
  });
});
