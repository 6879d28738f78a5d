import assert from 'node:assert/strict';
import { headlineOf } from '../../../../src/core/reading/headline';
import { read } from '../../../../src/core/reading/reading';

const BODY =
  'The dockers of Port Amsel voted on Sunday to end a strike that has kept the harbour closed for nine weeks.\n';

describe('reading: the headline as it reads', () => {
  const cases: readonly (readonly [head: string, headline: string | null])[] = [
    ["---\ntitle: 'It''s over'\n---\n\n", "It's over"],
    ['---\ntitle: "The \\"last\\" strike"\n---\n\n', 'The "last" strike'],
    ["---\ntitle: It''s as written\n---\n\n", "It''s as written"],
    ['# The [bay](map.md) is **open**\n\n', 'The bay is open'],
    ['---\ntitle: The quay is shut\n---\n\n# Annotations\n\n', 'The quay is shut'],
    ['---\ntitle: The quay is shut | Post\n---\n\n# Quay shut for a week\n\n', 'Quay shut for a week'],
    ['# The union’s last word\n\n', 'The union’s last word'],
    ['', null],
  ];
  for (const [head, headline] of cases)
    it(JSON.stringify(head), () =>
      assert.equal(headlineOf(read({ id: 'test', format: 'markdown', text: `${head}${BODY}` })), headline),
    );
});

describe('reading: an article of which only the text was copied', () => {
  const TEXT = [
    'The ferry Almira ran onto the rocks off Port Amsel on Friday and lost part of her cargo, the coast guard said.',
    'Two tugs reached her at dawn, but the swell was too high to pass a line, according to the harbour office.',
    'The master, who has sailed these waters for thirty years, told the inquiry that the light on the mole was out.',
    'No one was hurt.',
    'The owners said that the ship would be taken to Kessin as soon as the weather allowed, and repaired there.',
    'Oil was seen on the water.',
    'The harbour office closed the southern channel for the day and sent the mail boat round by the outer islands.',
    '“We have waited for a new lamp since the spring,” the pilots wrote in a letter to the ministry on Thursday.',
    'The ministry did not answer a request for comment, and the inquiry goes on in the old customs house on Monday.',
  ];
  const prose = (lines: readonly string[]) => read({ id: 'test', text: lines.join('\n\n') });

  it('has no headline, and every line of it is text', () => {
    const { masthead, blocks } = prose(TEXT);
    assert.equal(masthead.title, null);
    assert.deepEqual(new Set(blocks.map(({ kind }) => kind)), new Set(['paragraph']));
  });
  it('has one where the line above it was copied too', () =>
    assert.equal(
      prose(['Ferry runs aground off Port Amsel', ...TEXT]).masthead.title?.text,
      'Ferry runs aground off Port Amsel',
    ));
});
