import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/core/reading/tokens';

/** `expected` are the tokens, parted by spaces. */
function splits(text: string, expected: string): void {
  it(text, () =>
    assert.equal(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
      expected,
    ),
  );
}

describe('tokens', () => {
  splits("Lindqvist's plan", "Lindqvist 's plan");
  splits("LINDQVIST'S PLAN", "LINDQVIST 'S PLAN");
  splits("the leaders' talks", "the leaders ' talks");
  splits("'so it is'", "' so it is '");
  splits("O'Dowd don't Qi'an", "O'Dowd don't Qi'an");
  splits('Mr. Oduya met Lt. Gen. J. Amsel.', 'Mr. Oduya met Lt. Gen. J. Amsel .');
  splits('J.D. Rask of the U.S. in the U.S', 'J.D. Rask of the U.S. in the U.S');
  splits('It was plan b. Then', 'It was plan b . Then');
  splits('fentanyl.Blinken', 'fentanyl . Blinken');
  splits('REUTERS/Ida Rask', 'REUTERS / Ida Rask');
  splits('AT&T and R&D', 'AT&T and R&D');
  splits('@ida_rask #Talks ida.rask@example.org', '@ida_rask #Talks ida.rask@example.org');
  splits('(see https://example.org/a?b=c).', '( see https://example.org/a?b=c ) .');
  splits('example.com says', 'example.com says');
  splits('3rd 1990s 10:30am 1,200.50.', '3rd 1990s 10:30am 1,200.50 .');
  splits('20% of $5', '20 % of $ 5');
  splits('—end "Bo"', '— end " Bo "');
  splits('Привет, 世界', 'Привет , 世界');

  describe('hyphens', () => {
    splits('Rask-led Oduya-backed Amsel-era', 'Rask - led Oduya - backed Amsel - era');
    splits('anti-Rask pro-Oduya then-President', 'anti - Rask pro - Oduya then - President');
    splits('US-China U.S.-China China-Japan-Korea', 'US - China U.S. - China China - Japan - Korea');
    splits('Wai-ching Jong-un Jean-Paul', 'Wai-ching Jong-un Jean-Paul');
    splits('Guinea-Bissau Jordan-Smith Jordan-led', 'Guinea-Bissau Jordan-Smith Jordan - led');
    splits('well-known two-day F-16 Rask-Oduya', 'well-known two-day F-16 Rask-Oduya');
  });

  it('slices the view, in order, leaving only blanks out', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      '.',
      "'",
      's',
      '-',
      '@',
      ' ',
      '\n',
      '1',
      '&',
      ':',
      '/',
      '😀',
      '\ud800',
      '中',
      '\0',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((list) => list.join(''));
    fc.assert(
      fc.property(texts, (view) => {
        let at = 0;
        for (const token of tokenize(view)) {
          assert.match(view.slice(at, token.start), /^[\s\0]*$/);
          assert.equal(token.text, view.slice(token.start, token.end));
          assert.ok(token.end > token.start);
          at = token.end;
        }
        assert.match(view.slice(at), /^[\s\0]*$/);
      }),
    );
  });
});
