import assert from 'node:assert/strict';
import { calledName } from '../../../../src/core/comparison/sourceName';
import { annotate } from '../../../../src/core/annotate';
import { knowledge } from '../../../support/knowledge';

const called = (text: string): string | null => calledName(annotate({ id: 'a.txt', text }, knowledge));

describe('the name of a source', () => {
  it('is its outlet, else its headline', () => {
    assert.equal(
      called('outlet: The Quay Post\n\nFerry sinks\n\nA ferry sank off Oster on Tuesday night.'),
      'The Quay Post',
    );
    assert.equal(
      called('Ferry sinks off Oster\n\nA ferry sank on Tuesday night. Forty were saved.'),
      'Ferry sinks off Oster',
    );
  });
  it('is the first words of a text that has neither, without what stands above it', () => {
    const text =
      'A ferry with forty people on board sank off the coast of Oster on Tuesday night, and all were saved. It was old.';
    assert.equal(called(text), 'A ferry with forty people on board…');
    assert.equal(called(`| 14 May 2024, Tuesday |\n\n${text}`), 'A ferry with forty people on board…');
  });
  it('is cut inside a word that is longer than half of it', () => {
    const long = 'Ferry [sinks](command:workbench.action.terminal.new.and.never.come.back) off Oster';
    assert.equal(
      called(`${long}\n\nA ferry sank on Tuesday night. Forty were saved.`),
      'Ferry [sinks](command:workbench.action.…',
    );
  });
  it('is none where there are no words', () => assert.equal(called(' \n\n'), null));
});
