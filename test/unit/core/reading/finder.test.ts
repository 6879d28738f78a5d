// Which of many sets of words a line holds.

import assert from 'node:assert/strict';
import { Finder } from '../../../../src/core/reading/finder';

describe('reading: sets of words in a line', () => {
  const finder = new Finder([
    ['he', 'she'],
    ['hers', '0-0'],
    [' at ', '©'],
  ]);

  it('finds words inside others and where one ends in another', () => {
    assert.equal(finder.in('ushers'), 1 | 2);
    assert.equal(finder.in('sheep'), 1);
  });

  it('takes any digit for each other and keeps to marks as they are', () => {
    assert.equal(finder.in('on 3-6'), 2);
    assert.equal(finder.in('on 3/6'), 0);
    assert.equal(finder.in('look at it'), 4);
    assert.equal(finder.in('© 24'), 4);
  });

  it('lets other letters part words', () => assert.equal(finder.in('hérs'), 0));

  it('answers all sets where a letter may stand for another', () => assert.equal(finder.in('ſhe'), -1));
});
