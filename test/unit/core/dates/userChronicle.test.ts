import assert from 'node:assert/strict';
import { chronicle } from '../../../../src/core/dates/chronicle';
import { readChronicle } from '../../../../src/core/dates/userChronicle';
import { read } from '../../../../src/core/reading/reading';
import { datesOfProse } from '../../../support/analysed';

/** The names of the events that are read, and the words of the file at which a problem is reported. */
function reads(json: string, names: readonly string[], troubled: readonly string[] = []): void {
  const { entries, problems } = readChronicle(json);
  assert.deepEqual(
    [entries.map(({ name }) => name), problems.map(({ start, end }) => json.slice(start, end))],
    [names, troubled],
    json,
  );
  for (const { message } of problems) assert.match(message, /^[A-Z"].*\.$/);
}

const file = (...events: string[]): string => `{ "events": [ ${events.join(', ')} ] }`;
const summit =
  '{ "name": "Harbour Summit", "start": "2019-11-04", "end": "2019-11-05", "words": ["Harbour Summit"], "places": ["Kessin"] }';

describe('the workspace’s own chronicle', () => {
  it('reads what is right', () => {
    reads(file(summit), ['Harbour Summit']);
    reads(`{ // ours\n "events": [ ${summit}, ] }`, ['Harbour Summit']);
    reads('', []);
    reads('{ "events": [] }', []);
  });

  it('reports a wrong event at its place and goes on with the others', () => {
    const event = (more: string): string => `{ "name": "x", "words": ["y"], ${more} }`;
    reads(file(event('"start": "4 November 2019"'), summit), ['Harbour Summit'], ['"4 November 2019"']);
    reads(file(event('"start": "2019-02-30"')), [], ['"2019-02-30"']);
    reads(file(event('"start": "2019-11-05", "end": "2019-11-04"')), [], ['"2019-11-04"']);
    reads(file(event('"start": "2019-11-05", "places": "Kessin"')), [], ['"Kessin"']);
    reads(file('{ "name": "x", "start": "2019-11-05", "words": [] }'), [], ['[]']);
    reads(file('{ "name": "x", "start": "2019-11-05", "words": [""] }'), [], ['""']);
    reads(file('7', summit), ['Harbour Summit'], ['7']);
  });

  it('reports what is no JSON, and what is no list of events', () => {
    assert.ok(readChronicle('{ "events": [').problems.length > 0);
    reads('[]', [], ['[]']);
    assert.deepEqual(readChronicle('\u0000\ud800 nonsense').entries, []);
    assert.equal(readChronicle('['.repeat(200_000)).problems.length, 1);
  });

  it('tells the year of a date', () => {
    const { entries } = readChronicle(file(summit));
    const prose = read({ id: 'case', text: 'They met at the Harbour Summit in Kessin on 5 November.' });
    const [date] = datesOfProse(prose, '2024-06-19', [...chronicle, ...entries]).dates;
    assert.equal(date?.value, '2019-11-05');
  });
});
