// A block that may be of another story of the same page: it stays in the article, and nothing rests on it.

import assert from 'node:assert/strict';
import type { Prose } from '../../../src/core/article';
import { findClaims } from '../../../src/core/claims/claims';
import { findEvents } from '../../../src/core/events/events';
import { analyse } from '../../../src/core/language/language';
import { syntax } from '../../support/knowledge';
import { inputOf } from './events/told';

const STORY =
  'Lindqvist met Oduya in Port Amsel on Tuesday.\n\nBrandt resigned on Monday. Exports of Sarova fell by 18 percent in 2030.';

/** What is found where the second paragraph is as it is, or doubtful. */
function foundIn(isDoubtful: boolean): { readonly events: string[]; readonly claims: string[] } {
  const input = inputOf(STORY);
  const second = STORY.indexOf('Brandt');
  const blocks = input.prose.blocks.map((block) =>
    isDoubtful && block.start >= second ? { ...block, isDoubtful: true as const } : block,
  );
  const prose: Prose = { ...input.prose, blocks };
  const analysis = analyse(prose, syntax);
  const events = findEvents({ ...input, prose, analysis });
  const claims = findClaims({ ...input, prose, analysis });
  return { events: events.map(({ trigger }) => trigger.text), claims: claims.map(({ text }) => text) };
}

describe('a paragraph that may be of another story', () => {
  it('gives events and claims where it is of the article', () => {
    const { events, claims } = foundIn(false);
    assert.ok(events.includes('met') && events.includes('resigned'), events.join(' '));
    assert.ok(
      claims.some((words) => words.startsWith('Exports of Sarova')),
      claims.join(' | '),
    );
  });

  it('gives none where that is doubtful, and the rest stands', () => {
    const { events, claims } = foundIn(true);
    assert.deepEqual(events, ['met']);
    assert.ok(
      claims.every((words) => !words.startsWith('Exports of Sarova')),
      claims.join(' | '),
    );
  });
});
