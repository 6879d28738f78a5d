// Every text that the editor and its pages show can be translated.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gather, written } from '../../l10n/export';
import { markWords } from '../../src/editor/compare/gridView';
import { periodInWords } from '../../src/editor/compare/period';
import { speak, t } from '../../src/editor/texts';
import { timexInWords } from '../../src/editor/timexWords';

const gathered = gather();

describe('texts for translators', () => {
  afterEach(() => speak(undefined));

  it('are all in the bundle (else: npm run l10n)', () =>
    assert.equal(readFileSync(join(__dirname, '../../l10n/bundle.l10n.json'), 'utf8'), written(gathered)));

  it('are none of them made as the code runs', () => assert.deepEqual(gathered.unseen, []));

  it('hold what the pages say', () => {
    for (const text of ['Export CSV…', '{0}: what each source says', 'Busiest days', 'only here', 'happened', 'May'])
      assert.ok(text in gathered.bundle, text);
  });

  it('keep their values in any order', () => {
    speak({ '{0} to {1}': 'bis {1} von {0}' });
    assert.equal(t('{0} to {1}', 'a {1}', 'b'), 'bis b von a {1}');
    assert.equal(t('{0} and {1}', 'a'), 'a and {1}');
    assert.equal(t('toString'), 'toString');
  });

  it('are shown in the language of the window', () => {
    const day = { value: '2024-05-14', earliest: '2024-05-14', latest: '2024-05-14' };
    const english = [markWords('alone'), periodInWords({ first: 0, last: 1 }), timexInWords(day)];
    assert.deepEqual(english, ['only here', '1 January 1970 to 2 January 1970', 'Tuesday, 14 May 2024']);
    speak({
      'only here': 'nur hier',
      January: 'Januar',
      May: 'Mai',
      Tuesday: 'Dienstag',
      '{0}, {1} {2} {3}': '{0}, {1}. {2} {3}',
    });
    const german = [markWords('alone'), periodInWords({ first: 0, last: 1 }), timexInWords(day)];
    assert.deepEqual(german, ['nur hier', '1 Januar 1970 to 2 Januar 1970', 'Dienstag, 14. Mai 2024']);
  });
});
