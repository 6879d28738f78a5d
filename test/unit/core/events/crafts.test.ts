// Things that move: an incident where they should not be, a journey where somebody is carried.

import { silent, tells } from './told';

describe('things that move', () => {
  tells('A drone strayed over the border.', { strayed: { kind: 'incident' } });
  tells('Oduya entered Tarn.', { entered: { kind: 'travel', who: 'tomas' } });
  tells('The plane was flown to Tarn on <Monday=2031-05-12>.', { flown: { kind: 'travel' } });
  silent('It crossed the line.', 'The balloon is large.');
});
