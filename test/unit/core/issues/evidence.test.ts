import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../../../src/core/article';
import { findIssues } from '../../../../src/core/issues/issues';
import { defaultTaxonomy } from '../../../../src/core/issues/taxonomy';
import { read } from '../../../../src/core/reading/reading';

const issuesOf = (text: string): Issue[] => findIssues(read({ id: 'test', text }), defaultTaxonomy);
const ids = (text: string): string[] => issuesOf(text).map(({ id }) => id);

/** Articles of every kind with the issues they must have (`topics`) and those they may have (`also`). */
interface Annotated {
  readonly id: string;
  readonly topics: readonly string[];
  readonly also: readonly string[];
  readonly text: string;
}

const articles = readFileSync(join(__dirname, '../../../fixtures/issues/articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Annotated);

describe('the evidence for an issue', () => {
  it('takes several words, not one', () => {
    assert.deepEqual(ids('The goal was clear to all of them. They sat down again after lunch and wrote letters.'), []);
    assert.deepEqual(ids('The goalkeeper saved a penalty kick before the striker scored the winning goal.'), [
      'soccer',
    ]);
  });

  it('leaves idioms out', () => {
    assert.deepEqual(ids('They struck a deal at the birthday party after a war of words.'), []);
    assert.deepEqual(ids('The workers went on strike and the union called it a war.'), ['strikes']);
  });

  it('gives a word of two issues to the one that more is said of', () => {
    const match = 'Ravensholm won the football match. The striker scored from a corner kick and the goalkeeper wept.';
    assert.deepEqual(ids(`${match} The team won the game in the last minute of the season.`), ['soccer']);
  });

  it('marks the main issue', () => {
    const found = issuesOf(
      'Glaciers melt as climate change speeds up\n\nGlobal warming melts glaciers, and carbon emissions rise. Farmers fear for their crops and livestock, and climate scientists ask for cuts in greenhouse gas emissions.',
    );
    assert.deepEqual(
      found.filter(({ main }) => main).map(({ id }) => id),
      ['climate'],
    );
    const sum = found.reduce((all, { share }) => all + share, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
  });
});

describe('issues of whole articles', () => {
  it('are the right ones', () => {
    const counts = { right: 0, wrong: 0, must: 0, missed: 0 };
    for (const { topics, also, text } of articles) {
      const found = ids(text);
      counts.right += found.filter((id) => topics.includes(id)).length;
      counts.wrong += found.filter((id) => !topics.includes(id) && !also.includes(id)).length;
      counts.must += topics.length;
      counts.missed += topics.filter((id) => !found.includes(id)).length;
    }
    assert.ok(counts.right / (counts.right + counts.wrong) >= 0.8, JSON.stringify(counts));
    assert.ok(1 - counts.missed / counts.must >= 0.85, JSON.stringify(counts));
  });
});
