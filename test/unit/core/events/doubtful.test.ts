// Of a pronoun that may be somebody else nothing is told of a person.

import assert from 'node:assert';
import { findEvents } from '../../../../src/core/events/events';
import { inputOf, tells } from './told';

describe('a doubtful reference', () => {
  const participants = (isDoubtful: boolean): string[] => {
    const input = inputOf('Lindqvist landed in Tarn. She met traders.');
    const references = input.references.map((one) => (isDoubtful ? { ...one, doubtful: true as const } : one));
    const meeting = findEvents({ ...input, references }).find(({ trigger }) => trigger.text === 'met');
    return [...(meeting?.participants ?? [])];
  };

  it('puts nobody into an event', () => assert.deepEqual(participants(true), []));
  it('puts a person there where it is certain', () => assert.deepEqual(participants(false), ['mara']));

  describe('of two who were just named', () => {
    tells('Oduya replaced Brandt after he was arrested.', { replaced: { who: 'tomas ilse' } });
    tells('Oduya resigned after he was arrested.', { resigned: {}, arrested: { who: 'tomas' } });
    tells('Oduya replaced Brandt, who was arrested.', { replaced: {}, arrested: { who: 'ilse' } });
  });
});
