// What is agreed, promised or said is part of the telling; who says it, across relative clauses and two halves of a sentence.

import assert from 'node:assert';
import { eventsIn, tells } from './told';

describe('what is agreed, promised or said', () => {
  describe('agreements and promises', () => {
    tells('Lindqvist met Oduya in Tarn. They agreed to begin a dialogue on reducing risks from fishing.', {
      met: { kind: 'meeting', who: 'mara tomas' },
      agreed: {
        kind: 'agreement',
        status: 'happened',
        who: 'mara tomas',
        text: 'They agreed to begin a dialogue on reducing risks from fishing',
      },
    });
    tells('Lindqvist and Oduya agreed to meet in Tarn on <Friday=2031-05-16>.', {
      agreed: { kind: 'agreement', status: 'happened', date: null },
      meet: { kind: 'meeting', status: 'planned', date: '2031-05-16', who: 'mara tomas', place: 'Tarn' },
    });
    tells('Brandt promised to open the port.', { promised: { kind: 'statement', status: 'happened', who: 'ilse' } });
    tells('Brandt pledged on <Monday=2031-05-12> to cut taxes.', { pledged: { date: '2031-05-12' } });
    tells('Brandt did not agree to leave.', { agree: { status: 'denied' } });
  });

  describe('two halves of a sentence', () => {
    tells('While Sarova denies helping the rebels, Kestria warns about arms.', {
      denies: { text: 'Sarova denies helping the rebels', who: 'Sarova' },
      warns: { text: 'Kestria warns about arms', who: 'Kestria' },
    });
    tells('Lindqvist said the port was safe, but Oduya warned of storms.', {
      said: { who: 'mara', text: 'Lindqvist said the port was safe' },
      warned: { who: 'tomas' },
    });
  });

  describe('across a clause with "who"', () => {
    tells('Lindqvist met Oduya, who cautioned against haste and left early.', {
      met: { who: 'mara tomas' },
      cautioned: { who: 'tomas', text: 'cautioned against haste' },
      left: { who: 'tomas' },
    });
    tells('Lindqvist met Oduya, who cautioned against haste, and left early.', {
      met: { who: 'mara tomas' },
      cautioned: { who: 'tomas' },
      left: { who: 'mara' },
    });
    tells('Lindqvist, a lawyer, who led the council and is ill, resigned.', {
      resigned: { who: 'mara' },
    });
  });

  describe('one verb, two certainties', () => {
    it('plans one meeting and holds the other possible', () => {
      const found = eventsIn('Lindqvist is expected to meet with Oduya and possibly President Brandt.');
      assert.deepStrictEqual(
        found.map(({ status, participants, title, text }) => ({ status, participants, title, text })),
        [
          {
            status: 'planned',
            participants: ['mara', 'tomas'],
            title: 'Lindqvist to meet with Oduya',
            text: 'Lindqvist is expected to meet with Oduya',
          },
          {
            status: 'hypothetical',
            participants: ['mara', 'ilse'],
            title: 'Lindqvist may meet with Brandt',
            text: 'meet with Oduya and possibly President Brandt',
          },
        ],
      );
    });
    tells('Lindqvist will meet Oduya and possibly sign a treaty.', { meet: { who: 'mara tomas' } });
  });

  describe('who speaks after a quotation', () => {
    tells('“It is late,” said Oduya, the mayor of Tarn.', { said: { who: 'tomas', title: 'Oduya: “It is late”' } });
    tells('“It is late,” said President Brandt in Tarn.', { said: { who: 'ilse', place: 'Tarn' } });
    tells('“It is late,” announced a spokesman.', { announced: { who: 'spokesman' } });
    tells('They said “it is late”.', {});
  });

  describe('one statement or two', () => {
    tells('Lindqvist stressed direct talks.\n\nAt noon Lindqvist raised fishing rights.', { stressed: {}, raised: {} });
    tells('Lindqvist stressed direct talks. She also raised fishing rights.', { stressed: {}, raised: {} });
    tells('Lindqvist stressed direct talks. She warned that time was short.', { stressed: {} });
    tells('Lindqvist said the port was safe.\n\nLindqvist said it would stay open.', { said: {} });
    tells('Lindqvist stressed direct talks.\n\n“We have to talk,” she said.', { stressed: {} });
  });

  describe('a journey that did not take place', () => {
    tells('Having postponed a <March=2031-03> trip, Oduya flew to Tarn. His trip was short.', {
      postponed: { kind: 'rupture', date: '2031-03' },
      flew: { kind: 'travel' },
    });
  });

  describe('after a label', () => {
    tells('Calming Relations: Lindqvist, Secretary of the Municipal Committee of the Party, underscored the trend.', {
      underscored: {
        who: 'mara',
        text: 'Lindqvist, Secretary of the Municipal Committee of the Party, underscored the trend',
      },
    });
    tells('Fishing rights: Lindqvist met Oduya.', { met: { text: 'Lindqvist met Oduya' } });
    tells('Lindqvist said: Oduya left.', { said: { who: 'mara' }, left: { who: 'tomas' } });
  });
});
