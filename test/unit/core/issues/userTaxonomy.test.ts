import assert from 'node:assert/strict';
import { findIssues } from '../../../../src/core/issues/issues';
import { defaultTaxonomy } from '../../../../src/core/issues/taxonomy';
import { readTaxonomy, withEntries } from '../../../../src/core/issues/userTaxonomy';
import { read } from '../../../../src/core/reading/reading';

/** The ids that are read, and the words of the file at which a problem is reported. */
function reads(json: string, ids: readonly string[], troubled: readonly string[] = []): void {
  const { entries, problems } = readTaxonomy(json);
  assert.deepEqual(
    entries.map(({ id }) => id),
    ids,
    json,
  );
  assert.deepEqual(
    problems.map(({ start, end }) => json.slice(start, end)),
    troubled,
    json,
  );
  for (const { message } of problems) assert.match(message, /^[A-Z"].*\.$/);
}

const file = (...issues: string[]): string => `{ "issues": [ ${issues.join(', ')} ] }`;
const strike = '{ "id": "port-strike", "name": "Port strike", "words": ["port strike"], "broader": "labour" }';

describe('the workspace’s own issues', () => {
  it('reads what is right', () => {
    reads(file(strike), ['port-strike']);
    reads(`{ // ours\n "issues": [ ${strike}, ] }`, ['port-strike']);
    reads('', []);
    reads('{ "issues": [] }', []);
  });

  it('reports a wrong issue at its place and goes on with the others', () => {
    reads(file('{ "id": "Port Strike", "name": "x", "words": ["y"] }', strike), ['port-strike'], ['"Port Strike"']);
    reads(file('{ "id": "x", "name": "x", "words": "y" }', strike), ['port-strike'], ['"y"']);
    reads(file('{ "id": "x", "name": "x", "words": ["y", 3] }', strike), ['port-strike'], ['3']);
    reads(file('{ "id": "x", "name": "x", "words": ["…"] }'), [], ['"…"']);
    reads(file('{ "id": "x", "words": ["y"] }'), [], ['{ "id": "x", "words": ["y"] }']);
    reads(file('7', strike), ['port-strike'], ['7']);
  });

  it('keeps the first of two, and an entry whose broader issue is unknown', () => {
    reads(file(strike, strike), ['port-strike'], ['"port-strike"']);
    reads(file('{ "id": "x", "name": "x", "words": ["y"], "broader": "nowhere" }'), ['x'], ['"nowhere"']);
  });

  it('reports what is no JSON, and what is no list of issues', () => {
    assert.equal(readTaxonomy('{ "issues": [').problems.length > 0, true);
    reads('[]', [], ['[]']);
    reads('{ "issues": {} }', [], ['{}']);
    assert.deepEqual(readTaxonomy('\u0000\ud800 nonsense').entries, []);
    assert.equal(readTaxonomy('['.repeat(200_000)).problems.length, 1);
  });

  it('adds issues, and words to issues that are there', () => {
    const { entries } = readTaxonomy(file(strike, '{ "id": "trade", "name": "Trade", "words": ["barter"] }'));
    const taxonomy = withEntries(defaultTaxonomy, entries);
    const found = findIssues(read({ id: 'test', text: 'The port strikes hurt barter and global trade.' }), taxonomy);
    assert.deepEqual(
      found.map(({ id, mentions }) => [id, ...mentions.map(({ text }) => text)]),
      [
        ['port-strike', 'port strikes'],
        ['trade', 'barter', 'global trade'],
      ],
    );
    assert.equal(taxonomy.length, defaultTaxonomy.length + 1);
  });
});

describe('an issue of the workspace', () => {
  it('wins over one that ships with the same words', () => {
    const { entries } = readTaxonomy(file('{ "id": "own", "name": "Own", "words": ["trade agreement"] }'));
    const prose = read({ id: 'test', text: 'They signed a trade agreement.' });
    assert.deepEqual(
      findIssues(prose, withEntries(defaultTaxonomy, entries)).map(({ id }) => id),
      ['own'],
    );
  });
});

describe('the default taxonomy', () => {
  it('has every id once, broader issues that exist, and two levels or three', () => {
    const ids = defaultTaxonomy.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, broader } of defaultTaxonomy) assert.ok(broader === undefined || ids.includes(broader), id);
  });
});
