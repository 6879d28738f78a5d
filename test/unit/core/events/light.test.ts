// Events that a verb tells only with the noun it takes: "paid tribute", "made a stop", "came under fire".

import { silent, tells } from './told';

describe('verbs that only carry a noun', () => {
  describe('meetings and journeys', () => {
    tells('Lindqvist had important conversations with President Brandt, Oduya, and the mayor in Tarn.', {
      conversations: { kind: 'meeting', who: 'mara ilse tomas', place: 'Tarn' },
    });
    tells('Lindqvist made a brief refuelling stop in Tarn.', { stop: { kind: 'travel', who: 'mara', place: 'Tarn' } });
    tells('Oduya paid a visit to Tarn.', { visit: { kind: 'travel', who: 'tomas', place: 'Tarn' } });
    tells('Oduya engaged with local officials.', { engaged: { kind: 'meeting', who: 'tomas local officials' } });
    tells('Lindqvist wrapped up her visit to Tarn.', { wrapped: { kind: 'travel', place: 'Tarn' } });
  });

  describe('words', () => {
    tells('Lindqvist gave a speech in Tarn.', { speech: { kind: 'statement', place: 'Tarn' } });
    tells('Oduya took a swipe at the council.', { swipe: { kind: 'criticism', who: 'tomas' } });
    tells('Brandt issued an ultimatum.', { ultimatum: { kind: 'threat', who: 'ilse' } });
    tells('Oduya made an offer.', { offer: { kind: 'offer' } });
  });

  describe('deeds', () => {
    tells('Brandt paid tribute to the sailors.', { tribute: { kind: 'contact', who: 'ilse' } });
    tells('Rebels carried out an attack on Tarn.', { carried: { kind: 'conflict', who: 'Rebels' } });
    tells('The soldiers came under heavy fire.', { fire: { kind: 'conflict', who: 'soldiers' } });
    tells('Three men were taken into custody.', {
      custody: { kind: 'legal', title: 'Three men are taken into custody' },
    });
    tells('Thousands took to the streets of Tarn.', { streets: { kind: 'protest' } });
    tells('Brandt tendered her resignation.', { resignation: { kind: 'appointment', who: 'ilse' } });
  });

  describe('what came of it', () => {
    tells('Lindqvist made no stop in Tarn.', { stop: { status: 'denied', title: 'Lindqvist makes no stop in Tarn' } });
    tells('Lindqvist cancelled a visit to Tarn.', { cancelled: { kind: 'rupture', who: 'mara' } });
    tells('Lindqvist visited Tarn. Her visit was short. Before it she made a stop in Tarn.', {
      visited: { place: 'Tarn' },
      stop: { place: 'Tarn' },
    });
  });

  describe('what came of a meeting', () => {
    tells('Talks on fishing rights did not progress.', { Talks: { kind: 'meeting', status: 'denied' } });
    tells('Talks on limiting the sale of drone parts to Valdia did not progress.', { Talks: { status: 'denied' } });
    tells('The summit took place in Tarn on <Monday=2031-05-12>.', { summit: { kind: 'meeting', place: 'Tarn' } });
    tells('The talks stalled on <Monday=2031-05-12>.', { stalled: { kind: 'rupture', date: '2031-05-12' } });
    tells('Its start was announced only an hour before.', { announced: { kind: 'statement' } });
    tells('The council welcomed leaders from Sarova and Kestria for a summit.', {
      welcomed: { kind: 'meeting', who: 'council leaders Sarova Kestria' },
    });
    tells('Lindqvist met with traders and students.', { met: { who: 'mara students' } });
    tells('Lindqvist met her group in Tarn.', { met: { who: 'mara' } });
  });

  tells('Sarova will receive loans from the bank.', { loans: { kind: 'aid', status: 'planned', who: 'Sarova' } });

  silent(
    'They opened the door.',
    'The plan made sense.',
    'The shop made a profit.',
    'The ministers have concerns.',
    'The visit paid off.',
  );
});
