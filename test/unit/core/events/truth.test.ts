// What is only said, feared, planned or denied is never told as done, and nobody is given another's fate.

import { tells } from './told';

describe('whose word, and whether it happened', () => {
  describe('what others allege', () => {
    tells('Prosecutors alleged that Lindqvist had bribed two senators in Tarn.', {
      alleged: { status: 'happened', who: 'Prosecutors' },
      bribed: { status: 'hypothetical', source: 'Prosecutors', who: 'mara two senators' },
    });
    tells('Constable Lindqvist alleged the fired clerk, Oduya, 61, opened fire in Tarn, killing two senators.', {
      alleged: { status: 'happened', who: 'mara' },
      'opened fire': { status: 'hypothetical', source: 'Lindqvist', who: 'tomas' },
      killing: { status: 'hypothetical', source: 'Lindqvist', title: 'Lindqvist: Oduya kills two senators' },
    });
    // The tree joins the verbs here: nothing is said of who tells it.
    tells('Lindqvist claimed a rival, who was fired in May, opened fire in Tarn.', {
      claimed: { who: 'mara rival' },
      fired: {},
    });
    tells('Constable Lindqvist chased the fired clerk and opened fire in Tarn, killing two senators.', {
      chased: { status: 'happened' },
      'opened fire': { status: 'happened', source: null, who: 'mara' },
      killing: { status: 'happened', who: 'mara two senators' },
    });
    tells('Lindqvist bribed two senators in Tarn.', { bribed: { status: 'happened', source: null } });
  });

  describe('what did not happen', () => {
    tells('Lindqvist never met Oduya in Tarn.', { met: { status: 'denied', who: 'mara tomas' } });
    tells('Lindqvist could not meet Oduya in Tarn.', { meet: { status: 'denied' } });
    tells('Nobody was arrested after the march.', { arrested: { status: 'denied' } });
    tells('Police arrested Oduya after the march.', { arrested: { status: 'happened', who: 'tomas Police' } });
  });

  describe('what is to come, if at all', () => {
    tells('Lindqvist will meet Oduya in Tarn.', { meet: { status: 'planned' } });
    tells('Lindqvist may meet Oduya in Tarn.', { meet: { status: 'hypothetical' } });
  });

  describe("a relative's fate", () => {
    tells("Oduya's brother was killed in Tarn.", { killed: { who: "Oduya's brother" } });
    tells('Oduya was killed in Tarn.', { killed: { who: 'tomas' } });
  });

  describe('one "never" for two verbs', () => {
    tells('A sister of Lindqvist said the guard never robbed or killed anyone.', {
      said: {},
      robbed: { status: 'denied' },
      killed: { status: 'denied' },
    });
    tells('The guard robbed or killed two men.', { robbed: { status: 'happened' }, killed: { status: 'happened' } });
  });

  describe('past and participle in one form', () => {
    tells('Lindqvist has met Oduya and praised Brandt.', {
      met: { who: 'mara tomas' },
      praised: { title: 'Lindqvist praises Brandt', who: 'mara ilse' },
    });
    tells('TARN, Valdia (Agency) - A cyclone flattened 12 houses.', {
      flattened: { title: 'Cyclone flattens 12 houses', status: 'happened' },
    });
  });
});
