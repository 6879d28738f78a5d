// What pages ask of their readers, and the words of their machinery, against sentences of articles that look like them.

import assert from 'node:assert/strict';
import { endsArticle, isFurniture } from '../../../../../src/core/reading/furniture';
import { readPlainText } from '../../../../../src/core/reading/plainText';

const rowOf = (text: string) => readPlainText(text).rows[0]!;

const FURNITURE = [
  'Ports are changing. Keep up with the Harbour Daily newsletter.',
  'Want more from Ada? Sign up for her newsletter, Low Water.',
  'Join our forums to keep talking of ships, storms and more!',
  'Subscribe to The Harbour Post for unlimited digital access to news of the coast.',
  'The material on this site may not be reproduced without the consent of Harbour Media.',
  'Advertisement. Scroll to continue reading.',
  'Enlarge this image',
  'See also: Ferrymen say the new pier must open before winter, in debate on the strike',
];
const TEXT = [
  'Readers of the Harbour Daily get a newsletter every Monday, the editor said.',
  'Join the queue, said the ferryman, and nobody did.',
  'Ministers want to sign up more ports for the scheme before the newsletter of the guild appears.',
  '“Join our community and bring your boots,” he shouted from the quay.',
  'The material on the site of the old wharf may not be safe, the council said.',
];

describe('reading: what pages ask of readers', () => {
  for (const text of FURNITURE) it(`is furniture: ${text}`, () => assert.ok(isFurniture(rowOf(text))));
  for (const text of TEXT) it(`is text: ${text}`, () => assert.ok(!isFurniture(rowOf(text))));

  it('knows the phrases that stand under articles', () => {
    assert.ok(endsArticle(rowOf('Related articles')));
    assert.ok(endsArticle(rowOf('Leave a comment')));
    assert.ok(!endsArticle(rowOf('The articles of the treaty are related.')));
  });
});
