// Where a page names the outlet it belongs to, and lines that name others.

import assert from 'node:assert/strict';
import { outletOf } from '../../../../../src/core/reading/pages/outletVotes';
import { readPlainText } from '../../../../../src/core/reading/plainText';
import { bare } from '../../../../../src/core/reading/rows';

/** The outlet of a page of these lines, none of them of the article. */
function outletIn(lines: readonly string[], title = ''): string | null {
  const text = lines.join('\n\n');
  const span = outletOf(readPlainText(text).rows, () => false, bare(title), new Set());
  return span && text.slice(span.start, span.end);
}

const MENU = ['News', 'Weather', 'Ships', 'Log in', 'Search', 'Tides', 'Letters', 'Quizzes', 'Recipes', 'Crew', 'Maps'];

describe('reading: the outlet of a page', () => {
  const cases: readonly (readonly [lines: string[], outlet: string | null])[] = [
    [['© 2024 Harbour Lantern'], 'Harbour Lantern'],
    [['Privacy Policy Legal Notice © Harbour Lantern 2024'], 'Harbour Lantern'],
    [['Imprint Privacy ©2024 Lantern L.P. All Rights Reserved'], 'Lantern'],
    [['© 2024 All Rights Reserved'], null],
    [['Live Lantern is part of Norland House, the home of forty papers on three coasts of the north.'], 'Live Lantern'],
    [['The harbour is part of the bay, and the bay is part of a sea that forty papers write about.'], null],
    [["Subscribe to Lantern's weekly newsletter Foghorn", "You agree to Lantern's privacy policy"], 'Lantern'],
    [["Subscribe to our weekly newsletter Foghorn", 'You agree to our privacy policy'], null],
    [['Ada Ruhl is a senior reporter at Harbour Lantern, where she covers ships.', 'Harbour Lantern Newsletter'], 'Harbour Lantern'],
    [['Ada Ruhl is a senior reporter at Harbour Lantern, where she covers ships.'], null],
    [['© 2024 Norland News Network', 'Follow NNN', 'NNN Store'], 'NNN'],
    [['© 2024 Amsel Publishing Group, Inc.'], null],
    [['© 2024 Lantern Media Group', 'Lantern English', 'Lantern Films', 'Lantern Forum', 'Lantern Maps'], 'Lantern'],
    [['The Channel', 'The Channel', 'The Channel', 'The Channel', 'The Channel'], null],
    [['Ada Ruhl | aruhl@harbourlantern.com'], 'harbourlantern.com'],
    [['Ada Ruhl | aruhl@gmail.com'], null],
    [['Ada Ruhl | aruhl@harbourlantern.com', 'Tom Venn | tvenn@amselbell.com'], null],
  ]; // prettier-ignore
  for (const [lines, outlet] of cases) it(lines.join(' / '), () => assert.equal(outletIn(lines), outlet));

  it('takes an address that tells the headline again for its own, and no other', () => {
    const among = (address: string): string | null =>
      outletIn([...MENU, address, ...MENU], 'Dockers end their strike after nine weeks');
    assert.equal(among('https://www.harbourlantern.com/news/dockers-end-their-strike-after'), 'harbourlantern.com');
    assert.equal(among('https://www.ropeshop.com/news/ten-knots'), null);
  });
});

describe('reading: the outlet in a dateline', () => {
  const lead = 'PORT AMSEL, NORLAND (KHWN) - The ferry to Kessin came in an hour late on Monday.';
  const outletAround = (lines: readonly string[]): string | null => {
    const text = [lead, ...lines].join('\n\n');
    const span = outletOf(readPlainText(text).rows, (i) => i === 0, '', new Set());
    return span && text.slice(span.start, span.end);
  };

  it('is that of the page where the page has the name too', () =>
    assert.equal(outletAround([...MENU, 'KHWN public file', 'Jobs at KHWN']), 'KHWN'));

  it('is an agency where the page has the name nowhere else', () =>
    assert.equal(outletAround([...MENU, 'Public file', 'Jobs']), null));
});
