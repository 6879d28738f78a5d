// Of a pronoun that may be somebody else nothing is told of a person.

import assert from 'node:assert';
import { findEvents } from '../../../../src/core/events/events';
import { inputOf } from './told';

describe('a doubtful reference', () => {
  const participants = (isDoubtful: boolean): string[] => {
    const input = inputOf('Lindqvist landed in Tarn. She met traders.');
    const references = input.references.map((one) => (isDoubtful ? { ...one, doubtful: true as const } : one));
    const meeting = findEvents({ ...input, references }).find(({ trigger }) => trigger.text === 'met');
    return [...(meeting?.participants ?? [])];
  };

  it('puts nobody into an event', () => assert.deepEqual(participants(true), []));
  it('puts a person there where it is certain', () => assert.deepEqual(participants(false), ['mara']));
});
