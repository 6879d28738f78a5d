import assert from 'node:assert/strict';
import { sharedStories } from '../../../../src/core/comparison/sharedStories';
import type { Stories } from '../../../../src/core/comparison/stories';
import type { ComparedArticle, SharedEvent } from '../../../../src/core/comparison/types';

const article = (id: string) => ({ article: { id }, text: '' }) as unknown as ComparedArticle;
const event = (id: string, salience: number, ...sources: string[]) =>
  ({
    id,
    title: `Title of ${id}`,
    salience,
    listed: true,
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

  it('are of what articles list, by sources that surely tell it', () => {
    const unlisted = { ...event('unlisted', 0.9, 'a', 'b', 'c'), listed: false };
    const doubtful = event('doubtful', 0.8, 'a');
    const unsure = {
      ...doubtful,
      tellings: [...doubtful.tellings, ...['b', 'c'].map((source) => ({ source, unsure: true }))],
    };
    const told = [unlisted, unsure as SharedEvent, event('told by two', 0.6, 'a', 'b')];
    const [story] = sharedStories(storiesOn(['a', 'b', 'c']), told);
    assert.deepEqual(story!.events, ['told by two', 'doubtful']);
    assert.deepEqual(sharedStories(storiesOn(['a', 'b', 'c']), [unlisted]), []);
  });
});
