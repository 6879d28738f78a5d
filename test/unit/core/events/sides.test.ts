// In a report on matches the sides take part in what their players do, and both in the match itself.

import { tells } from './told';

/** What follows two sides, a win and a goal. */
function report(text: string, expected: Parameters<typeof tells>[1]): void {
  tells(`Kestria easily beat Sarova. Kestria equalised. Kestria won. ${text}`, {
    beat: { who: 'Kestria Sarova' },
    equalised: {},
    won: {},
    ...expected,
  });
}

describe('the sides of a match', () => {
  describe('whose player', () => {
    report('Kestria’s goalkeeper Oduya saved a penalty. Oduya scored.', {
      saved: { who: 'tomas Kestria' },
      scored: { who: 'tomas Kestria' },
    });
    report('Kestrian captain Oduya scored.', { scored: { who: 'tomas Kestria' } });
    report('The captain Oduya scored.', { scored: { who: 'tomas' } });
    report('Sarova equalised again through Brandt. Brandt scored.', {
      equalised: { who: 'ilse Sarova' },
      scored: { who: 'ilse Sarova' },
    });
    report('Kestria then attacked with Oduya and Lindqvist. Lindqvist scored.', {
      scored: { who: 'mara Kestria' },
    });
    report('Brandt, of Kestria, was tired. Oduya replaced Brandt.', { replaced: { who: 'tomas ilse Kestria' } });
    report('Brandt was tired. Oduya replaced Brandt.', { replaced: { who: 'tomas ilse' } });
    report('Oduya scored for Kestria. Oduya defeated Brandt.', {
      scored: { who: 'tomas Kestria' },
      defeated: { who: 'tomas ilse Kestria' },
    });
    report('Oduya, of Kestria, clinched the golden boot award.', { clinched: { who: 'tomas' } });
  });

  describe('the match and its parts', () => {
    report('Oduya scored. The first half ended late.', {
      scored: { who: 'tomas' },
      ended: { who: 'Kestria Sarova' },
    });
    report('Neither side scored again.', { scored: { who: 'Kestria Sarova' } });
    report('The crew scored again.', { scored: { who: 'crew' } });
  });

  describe('another kind of article', () => {
    tells('Kestria attacked Sarova. Kestria’s envoy Oduya left Tarn. Oduya signed the treaty.', {
      attacked: {},
      left: { who: 'tomas' },
      signed: { who: 'tomas' },
    });
  });
});
