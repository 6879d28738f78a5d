import assert from 'node:assert/strict';
import { sharedStories, storiesOf } from '../../../../src/core/comparison/sharedStories';
import type { Stories } from '../../../../src/core/comparison/stories';
import type { ComparedArticle, SharedEvent } from '../../../../src/core/comparison/types';

const article = (id: string) => ({ article: { id }, text: '' }) as unknown as ComparedArticle;
const event = (id: string, salience: number, ...sources: string[]) =>
  ({
    id,
    title: `Title of ${id}`,
    salience,
    tellings: sources.map((source) => ({ source })),
  }) as unknown as SharedEvent;
const storiesOn = (...groups: string[][]) =>
  ({ list: groups.map((ids) => ({ articles: ids.map(article) })) }) as unknown as Stories;

describe('stories as people are shown them', () => {
  const events = [
    event('loud', 0.9, 'a'),
    event('told by all', 0.7, 'a', 'b', 'c'),
    event('in passing', 0.1, 'b'),
    event('elsewhere', 0.95, 'd'),
  ];

  it('begin with the event that most sources tell, then by what matters', () => {
    const [story, ...others] = sharedStories(storiesOn(['a', 'b', 'c'], ['d']), events);
    assert.deepEqual(others, [], 'what one source tells alone is no story');
    assert.equal(story!.title, 'Title of told by all');
    assert.deepEqual(story!.sources, ['a', 'b', 'c']);
    assert.deepEqual(story!.events, ['told by all', 'loud', 'in passing']);
  });

  it('stand in order of their sources, and are none without an event', () => {
    const stories = sharedStories(storiesOn(['d', 'e'], ['a', 'b', 'c'], ['x', 'y']), events);
    assert.deepEqual(
      stories.map(({ title }) => title),
      ['Title of told by all', 'Title of elsewhere'],
    );
  });

  it('lose what is not listed, and with the last event themselves', () => {
    const stories = sharedStories(storiesOn(['a', 'b', 'c']), events);
    const [story] = storiesOf(stories, [events[0]!, events[3]!]);
    assert.deepEqual([story!.title, story!.events], ['Title of loud', ['loud']]);
    assert.deepEqual(storiesOf(stories, []), []);
  });
});
