// Events told by a noun alone: deeds with their object, visits with their owner, an end that tells of another event.

import { silent, tells } from './told';

describe('events told by a noun alone', () => {
  describe('deeds with their object', () => {
    tells("Lindqvist's visit to Tarn coincided with the passage of a major aid package.", {
      visit: { kind: 'travel', who: 'mara', place: 'Tarn' },
      passage: { kind: 'legislation', title: 'Passage of a major aid package' },
    });
    tells('Ties cooled after the downing of a spy balloon near Tarn in <2029=2029>.', {
      downing: { kind: 'conflict', date: '2029', place: 'Tarn' },
    });
    tells('The shelling of Tarn angered the allies.', { shelling: { kind: 'conflict' } });
    tells('The lifting of the ban cheered traders.', { lifting: { kind: 'sanction' } });
    tells('The signing of the treaty took place on <Monday=2031-05-12>.', {
      signing: { kind: 'agreement', date: '2031-05-12' },
    });
    tells('The arrest of Oduya and the killing of two guards shocked the town.', {
      arrest: { kind: 'legal', who: 'tomas' },
      killing: { kind: 'conflict', who: '' },
    });
    silent(
      'The meaning of the word is lost.',
      'The beginning of the year was cold.',
      'The importance of the port is clear.',
      'Traders hope for the lifting of the ban.',
      'Fear of the collapse of a bank is old.',
      'The plan for the sale of the port is bad.',
      'The sale of cars is taxed.',
    );
    tells('Lindqvist called for the release of three sailors.', { called: { kind: 'appeal', who: 'mara' } });
  });

  describe('a visit and its owner', () => {
    tells("Lindqvist's visit to Tarn marks a thaw. Her trip was short.", {
      visit: { who: 'mara', place: 'Tarn', title: "Lindqvist's visit to Tarn" },
    });
    tells('Guards kept quiet during his visit to Tarn. Oduya left.', { left: { kind: 'action' } });
    tells('Oduya is calm. During his visit to Tarn, guards were quiet.', {
      visit: { who: 'tomas', place: 'Tarn', title: "Oduya's visit to Tarn" },
    });
    tells('Lindqvist flew to Tarn. Later her visit to Tarn was extended.', { flew: { who: 'mara', place: 'Tarn' } });
    tells('Talks between Lindqvist and Oduya were held in Tarn.', { Talks: { who: 'mara tomas', place: 'Tarn' } });
    tells('Lindqvist landed in Port Amsel for her second visit to Tarn.', { landed: { place: 'Port Amsel' } });
    tells("Lindqvist's visit to Tarn was called off.", {
      visit: { who: 'mara' },
      called: { kind: 'rupture', who: 'mara', title: "Lindqvist's visit to Tarn is called off" },
    });
    tells('Brandt will travel to Tarn for talks with Oduya. During her visit to Tarn, Brandt is due to open a pier.', {
      travel: { who: 'ilse', status: 'planned' },
      talks: { who: 'ilse tomas' },
      open: { who: 'ilse' },
    });
    tells('The arrest of Oduya was condemned by Brandt.', {
      arrest: { who: 'tomas' },
      condemned: { who: 'tomas ilse' },
    });
    silent("Lindqvist's visit is a good sign.", 'His long trip from Tarn is over.');
  });

  describe('an end that tells of another event', () => {
    tells('Lindqvist concluded her visit to Tarn with a crucial meeting with President Brandt.', {
      meeting: {
        kind: 'meeting',
        who: 'mara ilse',
        place: 'Tarn',
        title: 'Lindqvist in crucial meeting with Brandt',
      },
    });
    tells('Lindqvist concluded her visit to Tarn with a smile.', { concluded: { kind: 'travel', who: 'mara' } });
  });
});
