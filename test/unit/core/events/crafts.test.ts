// Things that move: an incident where they should not be, a journey where somebody is carried.

import { silent, tells } from './told';

describe('things that move', () => {
  tells('A spy balloon crossed into Tarn.', {
    crossed: { kind: 'incident', place: 'Tarn', title: 'Spy balloon crosses into Tarn', who: '' },
  });
  tells('A surveillance balloon caused a quarrel when it crossed into Tarn.', {
    crossed: { kind: 'incident', title: 'Surveillance balloon crosses into Tarn' },
  });
  tells('A drone strayed over the border.', { strayed: { kind: 'incident' } });
  tells('A jet, which entered Valdian airspace, was old.', { entered: { kind: 'incident' } });
  tells(
    'A balloon flew over Tarn. The flight of the balloon over Tarn angered Brandt. Later the balloon incident faded.',
    {
      flew: { kind: 'incident' },
    },
  );
  tells('A drone flew over Tarn. Another drone crossed the border.', {
    flew: { kind: 'incident' },
    crossed: { kind: 'incident' },
  });
  tells("Oduya's plane landed in Tarn.", { landed: { kind: 'travel', who: 'tomas', place: 'Tarn' } });
  tells('Oduya entered Tarn.', { entered: { kind: 'travel', who: 'tomas' } });
  tells('The plane was flown to Tarn on <Monday=2031-05-12>.', { flown: { kind: 'travel' } });
  silent('It crossed the line.', 'The balloon is large.');
});
