// What is agreed, promised or said is part of the telling; who says it, across relative clauses and two halves of a sentence.

import { tells } from './told';

describe('what is agreed, promised or said', () => {
  describe('agreements and promises', () => {
    tells('Lindqvist and Oduya agreed to meet in Tarn on <Friday=2031-05-16>.', {
      agreed: { kind: 'agreement', status: 'happened', date: null },
      meet: { kind: 'meeting', status: 'planned', date: '2031-05-16', who: 'mara tomas', place: 'Tarn' },
    });
    tells('Brandt pledged on <Monday=2031-05-12> to cut taxes.', { pledged: { date: '2031-05-12' } });
  });

  describe('two halves of a sentence', () => {
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
  });

  describe('who speaks after a quotation', () => {
    tells('“It is late,” said Oduya, the mayor of Tarn.', { said: { who: 'tomas', title: 'Oduya: “It is late”' } });
    tells('“It is late,” said President Brandt in Tarn.', { said: { who: 'ilse', place: 'Tarn' } });
    tells('They said “it is late”.', {});
  });

  describe('in marks only what stands in marks', () => {
    tells('Lindqvist said the two ports should be “partners”.', {
      said: { title: 'Lindqvist says the two ports should be “partners”' },
    });
    tells('Lindqvist said, “The ports are partners.”', { said: { title: 'Lindqvist: “The ports are partners”' } });
  });

  describe('a title that says what is said', () => {
    tells('Lindqvist said local children drink cold clean fresh tap water from every single pump and well.', {
      said: { title: 'Lindqvist says local children drink cold clean fresh tap water…' },
    });
    // Where nobody can tell what was said there is nothing to list.
    tells('As we write, Lindqvist said.', {});
  });

  describe('one team or several people', () => {
    tells('The Rockets won the cup on <Monday=2031-05-12>.', { won: { title: 'Rockets win the cup' } });
    tells('The fleet won the cup on <Monday=2031-05-12>.', { won: { title: 'Fleet wins the cup' } });
  });

  describe('one statement or two', () => {
    tells('Lindqvist stressed direct talks.\n\nThen Lindqvist raised fishing rights.', { stressed: {}, raised: {} });
    tells('Lindqvist stressed direct talks. She also raised fishing rights.', { stressed: {}, raised: {} });
    tells('Lindqvist stressed direct talks. She warned that time was short.', { stressed: {} });
    tells('Lindqvist said the port was safe.\n\nLindqvist said it would stay open.', { said: {} });
    tells('Lindqvist stressed direct talks.\n\n“We have to talk,” she said.', { stressed: {} });
  });

  describe('after a label', () => {
    tells('Lindqvist said: Oduya has left.', { said: { who: 'mara' }, left: { who: 'tomas' } });
  });
});
