import assert from 'node:assert';
import { annotate } from '../../../../src/core/annotate';
import { compare } from '../../../../src/core/comparison/comparison';
import { gridOf } from '../../../../src/core/comparison/grid';
import { knowledge } from '../../../support/knowledge';

const source = (id: string, text: string, published?: string) => ({
  article: annotate({ id, text, ...(published ? { published } : {}) }, knowledge),
  text,
});
const DATED = source(
  'b',
  'Bridge falls in Tolmar\n\nA road bridge collapsed in the town of Tolmar on Monday, 3 March 2031, killing nine people, police said.\n\nThe bridge over the river Ask fell during a storm. Mayor Edda Brenn visited the site.\n',
  '2031-03-04',
);
const undated = (lead: string, more = '') =>
  source(
    'a',
    `Nine dead as Tolmar bridge collapses\n\n${lead}\n\n${more}Edda Brenn, the mayor of Tolmar, came to the river Ask and promised an inquiry into the storm and the bridge.\n`,
  );
const offered = (...sources: ReturnType<typeof source>[]) =>
  compare(sources, []).findings.flatMap(({ type, day, spans }) =>
    type === 'likely-day' ? [`${spans[0]!.source} ${day}`] : [],
  );

const LEAD = 'A road bridge collapsed in a storm in the town of Tolmar, killing nine people, police said.';

describe('comparison: the likely day of an article', () => {
  it('is that of the news at its head', () => assert.deepEqual(offered(undated(LEAD), DATED), ['a 2031-03-03']));
  it('is not told of an article with a day', () =>
    assert.deepEqual(offered({ ...DATED, article: { ...DATED.article, id: 'c' } }, DATED), []));
  it('is not that of another weekday', () =>
    assert.deepEqual(offered(undated(LEAD.replace(', killing', ' on Thursday, killing')), DATED), []));
  it('is that of the same weekday', () =>
    assert.deepEqual(offered(undated(LEAD.replace(', killing', ' on Monday, killing')), DATED), ['a 2031-03-03']));
  it('is not known from an old event told by a younger article', () =>
    assert.deepEqual(offered(undated(LEAD), source('b', DATED.text, '2031-09-04')), []));
  it('comes with its doubt', () =>
    assert.match(
      compare([undated(LEAD), DATED], []).findings.find(({ type }) => type === 'likely-day')!.because,
      /names no day.+3 March.+may be/,
    ));
  it('puts the source in its place among the others', () => {
    const later = source('c', DATED.text.replace('nine people', 'ten people'), '2031-03-09');
    const sources = [later, undated(LEAD), DATED];
    const comparison = compare(sources, []);
    const event = comparison.events.find(({ tellings }) => new Set(tellings.map((one) => one.source)).size === 3)!;
    assert.deepEqual(
      gridOf(event, comparison, sources).sources.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });
});
