// Where and when the part of the article plays: headings with a day or a place, the dateline, words that only describe.

import { tells } from './told';

describe('scenes', () => {
  describe('headings', () => {
    tells('## Day 2 – Tarn\n\n## Key points\n\nLindqvist met Oduya. They flew to Port Amsel.', {
      met: { place: 'Tarn' },
      flew: { place: 'Port Amsel' },
    });
    tells('## Tarn, <6 May=2031-05-06>\n\nLindqvist met Oduya.', { met: { place: 'Tarn', date: '2031-05-06' } });
    tells(
      'Lindqvist landed in Tarn on <4 May=2031-05-04> for a <three-day=P3D> visit.\n\n' +
        'Ode.\n\nOde.\n\nOde.\n\nOde.\n\nOde.\n\nOde.\n\n' +
        '## Day 1 – Tarn\n\nLindqvist met Oduya.\n\n## Day 2 – Port Amsel\n\nLindqvist praised Oduya.',
      {
        landed: { date: '2031-05-04' },
        met: { date: '2031-05-04', place: 'Tarn' },
        praised: { date: '2031-05-05/2031-05-06', place: 'Port Amsel' },
      },
    );
    tells('## Talks in Tarn\n\nLindqvist met Oduya.', { met: { place: null } });
  });

  describe('the dateline', () => {
    tells('Tarn, <3 May=2031-05-03> – Lindqvist met Oduya.', { met: { place: 'Tarn' } });
    tells('Tarn is small. Lindqvist met Oduya.', { met: { place: null } });
  });

  describe('the same deed twice', () => {
    tells('Lindqvist met traders on the quay. Later Lindqvist greeted students.', { met: {}, greeted: {} });
    tells('Lindqvist met young traders on the quay. Lindqvist met the young traders there.', { met: {} });
  });
});
