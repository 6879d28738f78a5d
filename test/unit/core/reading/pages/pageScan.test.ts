// Lines of a page read in one pass: marks counted, words known by what they are, stems in common.

import assert from 'node:assert/strict';
import { LineScan } from '../../../../../src/core/reading/pages/lineScan';
import { OWN_FEATURES } from '../../../../../src/core/reading/pages/ownFeatures';
import { scanPage } from '../../../../../src/core/reading/pages/pageScan';
import { WordTable } from '../../../../../src/core/reading/pages/wordTable';
import { readPlainText } from '../../../../../src/core/reading/plainText';

function scanned(text: string): LineScan {
  const scan = new LineScan(new WordTable());
  scan.read(text);
  return scan;
}

function featureOf(name: (typeof OWN_FEATURES)[number], line: string): number {
  const { own } = scanPage(readPlainText(`${line}\n\nBoats`).rows);
  return own[OWN_FEATURES.indexOf(name)]!;
}

describe('reading: a line of a page in one pass', () => {
  it('takes apostrophes and hyphens into words, and no marks at their beginning', () => {
    assert.equal(scanned("'Oduya's well-kept boats'").wordCount, 3);
    assert.equal(scanned('— 3rd of 14 …').wordCount, 3);
  });

  it('counts stops, and apart those behind which a sentence begins', () => {
    const { stops, innerStops } = scanned('It rained. The ferry, No. 4, left. "Why now?" she asked!');
    assert.deepEqual([stops, innerStops], [5, 2]);
  });

  it('counts apostrophes as quotation marks only before a word', () => {
    assert.equal(scanned("'We left' said Oduya's aide, 'late'").quotes, 2);
    assert.equal(scanned('“We left” said "Ode"').quotes, 4);
  });

  it('knows letters of every plane', () => {
    assert.equal(scanned('𝐊𝐞𝐬𝐬𝐢𝐧 waits').wordCount, 2);
    assert.equal(scanned('😀 😀').wordCount, 0);
  });

  it('counts a first word as capitalised for being first', () => {
    assert.equal(featureOf('capitalised words', 'Kessin Harbour waits'), 1 / 3);
    assert.equal(featureOf('capitalised words', 'Kessin harbour waits'), 0);
  });

  it('sees addresses, and none in a stop', () => {
    assert.equal(featureOf('addresses and signs', 'www.harbour.example'), 1);
    assert.equal(featureOf('addresses and signs', 'Come to dorn.com now'), 1);
    assert.equal(featureOf('addresses and signs', 'The harbour. Comets pass'), 0);
  });
});

describe('reading: words that lines have in common', () => {
  const contentsOf = (text: string): readonly (readonly number[])[] => scanPage(readPlainText(text).rows).contents;

  it('gives one number to a word in the singular and the plural, and none to function words', () => {
    const { contents, stems } = scanPage(readPlainText('The talks opened\n\nA talk was opening').rows);
    assert.deepEqual(contents[0], contents[1]);
    assert.equal(new Set(contents[0]).size, 2);
    assert.ok(contents[0]!.every((stem) => stem < stems));
  });

  it('takes a word once a line', () => {
    assert.equal(new Set(contentsOf('Ferry, ferry, FERRY boat')[0]).size, 2);
    assert.equal(contentsOf('Ferry, ferry, FERRY boat')[0]!.length, 2);
  });

  it('parts what a hyphen joins', () => {
    const [both, boat] = contentsOf('Ferry-boat\n\nBoat');
    assert.deepEqual(both!.slice(1), boat);
    assert.equal(boat!.length, 1);
  });

  it('sees where a short line turns to something else, and to what readers say', () => {
    const { turning, discussing } = scanPage(readPlainText('12 Replies\n\nRelated boats\n\nThe harbour at night').rows);
    assert.deepEqual(turning, [true, true, false]);
    assert.deepEqual(discussing, [true, false, false]);
  });

  it('keeps to short lines without a stop: a sentence with "comments" in it turns to nothing', () => {
    const { turning } = scanPage(readPlainText('He heard the comments of all readers\n\nHe read.').rows);
    assert.deepEqual(turning, [false, false]);
  });
});
