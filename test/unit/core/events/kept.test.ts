// What is listed and what is not: deeds of their own beside what is only said on, plans in the present, findings, closures.

import assert from 'node:assert/strict';
import { eventsIn, silent, tells } from './told';

describe('what is listed', () => {
  describe('the verb that hands over', () => {
    tells('Lindqvist refused to meet Oduya in Tarn.', { 'refused to meet': { status: 'denied' } });
    tells('Lindqvist agreed to meet Oduya in Tarn.', { agreed: {}, meet: {} });
  });

  describe('a noun and the verb behind it', () => {
    tells('A funeral was postponed in Tarn.', { 'funeral was postponed': {} });
  });

  describe('acts of speech of their own', () => {
    tells('Lindqvist said the port was safe. She denied that it had been shut.', { said: {}, denied: {} });
    tells('Lindqvist said the port was safe. She noted that it had been shut.', { said: {} });
    tells('Lindqvist denied the claim. She denied that the port was shut.', { denied: {} });
  });

  describe('what a study finds', () => {
    tells('A new survey has revealed that half of the wells in Tarn are dry.', { revealed: { kind: 'statement' } });
    silent('A new bridge has revealed that half of the wells in Tarn are dry.');
  });

  describe('what was not said', () => {
    tells('The council had not issued any warning.', { 'issued any warning': { status: 'denied' } });
    silent('The council had not stated that the port was shut.');
  });

  describe('plans in the present', () => {
    tells('They travel to Tarn on <Friday=2031-05-16>. Lindqvist travels to Tarn on <Friday=2031-05-16>.', {
      travels: { status: 'planned', date: '2031-05-16' },
    });
    silent('Lindqvist travels to Tarn by boat.');
    tells('A strike in Tarn has been called.', { strike: { status: 'planned' } });
    it('nor is what was called off', () => assert.deepEqual(eventsIn('The strike in Tarn has been called off.'), []));
  });

  describe('who is accused', () => {
    tells('Lindqvist is accused of bribing two senators in Tarn.', {
      accused: {},
      bribing: { status: 'hypothetical' },
    });
    silent('Lindqvist is blamed of late.');
  });

  describe('a strike that is called', () => {
    tells('A general strike has been called for <Friday=2031-05-16>.', {
      'strike has been called': { status: 'planned' },
    });
    tells('The strike in Tarn was called by the union.', { 'strike in Tarn was called': { status: 'happened' } });
  });

  describe('closed', () => {
    tells('The railway was closed at noon.', { closed: { kind: 'incident' } });
    silent('The railway will stay closed.');
    silent('The railway is closed to the public.');
  });

  describe('planned by a body', () => {
    tells('The schools will paint the mast on <Friday=2031-05-16>.', { paint: { status: 'planned' } });
    silent('The schools will store the mast.');
  });

  describe('lost to', () => {
    tells('Lindqvist lost to Oduya in Tarn.', { lost: { who: 'mara tomas' } });
    silent('Lindqvist lost in Tarn.');
  });

  describe('things that fall', () => {
    tells('The price of fuel declined sharply in Tarn.', { declined: { kind: 'economic' } });
    tells('Lindqvist declined to comment.', { 'declined to comment': { kind: 'statement', status: 'denied' } });
  });

  describe('behind a dateline', () => {
    tells('Tarn (Agency) - A storm killed 12 people in Kestria on <Monday=2031-05-12>, the minister said.', {
      killed: { title: 'Storm kills 12 people in Kestria', who: '12 people' },
      said: { title: 'Minister says a storm killed 12 people in Kestria on Monday' },
    });
  });

  describe('whose death it is', () => {
    tells('Lindqvist stood trial for the death of her child in Tarn. She died of an infection.', {
      'stood trial': {},
      death: { who: 'child' },
    });
    tells('Lindqvist stood trial for the death of her child in Tarn. Oduya left. He died of an infection.', {
      'stood trial': {},
      death: {},
      left: {},
      died: { who: 'tomas' },
    });
  });

  describe('a headline that fits two', () => {
    it('is told of the first alone', () => {
      const story =
        '# Kestrian sailor arrested on suspicion of theft\n\nThe crew was arrested on suspicion of theft at noon.\n\n' +
        'The sailor Oduya was arrested on suspicion of theft in May.';
      const told = eventsIn(story).map(({ participants, others }) => [...participants, ...others].join());
      assert.deepEqual(told, ['crew', 'tomas']);
    });
  });
});
