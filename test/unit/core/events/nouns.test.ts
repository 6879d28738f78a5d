// Events told by a noun alone: deeds with their object, visits with their owner, an end that tells of another event.

import { silent, tells } from './told';

describe('events told by a noun alone', () => {
  describe('deeds with their object', () => {
    silent(
      'The meaning of the word is lost.',
      'The beginning of the year was cold.',
      'The importance of the port is clear.',
      'Traders hope for the lifting of the ban.',
      'Fear of the collapse of a bank is old.',
      'The plan for the sale of the port is bad.',
      'The sale of cars is taxed.',
    );
  });

  describe('a visit and its owner', () => {
    tells("Lindqvist's visit to Tarn was a success. Her trip was short.", {
      visit: { who: 'mara', place: 'Tarn', title: "Lindqvist's visit to Tarn" },
    });
    tells('Lindqvist flew to Tarn. Later her visit to Tarn was extended.', { flew: { who: 'mara', place: 'Tarn' } });
    tells('Talks between Lindqvist and Oduya were held in Tarn.', { Talks: { who: 'mara tomas', place: 'Tarn' } });
  });
});
