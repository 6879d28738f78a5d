// Words of others where VS Code reads marks out of plain strings.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain } from '../../../src/editor/plain';

/** As VS Code 1.139 looks for links (base/common/linkedText) and icons (base/browser/ui/iconLabel/iconLabels). */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^\)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /(\\)?\$\(([A-Za-z0-9-]+(?:~[A-Za-z]+)?)\)/;

describe('plain', () => {
  const links = [
    'Port [closed](command:workbench.action.terminal.new) today',
    '[a](https://example.org "title")',
    '[a](file:///etc/hosts)',
    '[a]\u200b(command:x)',
    '[a]\u0007\u202e(command:x)',
    '[[a](command:x)](command:y)',
    '[a\nb](command:x)',
  ];
  for (const text of links)
    it(`leaves no link in ${JSON.stringify(text)}`, () => {
      assert.doesNotMatch(plain(text), LINK);
      assert.equal(plain(plain(text)), plain(text));
    });

  it('leaves no icon, behind a backslash neither', () => {
    for (const text of ['$(bug)', '\\$(bug)', '$$(sync~spin)', '$\u200b(bug)']) assert.doesNotMatch(plain(text), ICON);
  });

  it('leaves the words, and no mark that nobody sees', () => {
    assert.equal(
      plain('The port [closed](command:x) for $(2) \u202etoday\u001b]0;x\u0007'),
      'The port [closed] (command:x) for $ (2) today]0;x',
    );
    assert.equal(plain('a\r\nb\u2028c'), 'a\nb\nc');
  });

  it('leaves all other words alone', () => {
    const text = 'Costs $5 (or [sic] 6) – “fine”, 100% {a} <b> | *c* שלום 👩‍🚒';
    assert.equal(plain(text), text);
  });

  it('leaves neither in any row of signs', () => {
    const signs = [
      '[',
      ']',
      '(',
      ')',
      '$',
      '\\',
      ' ',
      '\n',
      '\u200b',
      '\u202e',
      '\u2028',
      '\u0007',
      'a',
      'command:',
      'https://',
      '"',
    ];
    const rows = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((row) => row.join(''));
    fc.assert(
      fc.property(rows, (row) => !LINK.test(plain(row)) && !ICON.test(plain(row))),
      { numRuns: 2000 },
    );
  });
});
