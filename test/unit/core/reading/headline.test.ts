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
    ['# The union’s last word\n\n', 'The union’s last word'],
    ['', null],
  ];
  for (const [head, headline] of cases)
    it(JSON.stringify(head), () =>
      assert.equal(headlineOf(read({ id: 'test', format: 'markdown', text: `${head}${BODY}` })), headline),
    );
});
