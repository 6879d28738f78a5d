// The headline's event stands before what is only mentioned.

import assert from 'node:assert';
import { readEvents } from '../../../../src/core/events/events';
import { salienceOf } from '../../../../src/core/events/salience';
import { eventsIn, inputOf } from './told';

describe('salience', () => {
  it('is highest for what headline and lead tell, and a share', () => {
    const events = eventsIn(
      '# Lindqvist meets Oduya\n\nLindqvist met Oduya on <Monday=2031-05-12>.\n\nThe port is old.\n\n' +
        'It was a mild day.\n\nPolice closed two roads. A spokesman said the roads would open again.',
    );
    const [first, ...rest] = events;
    assert.strictEqual(first?.trigger.text, 'met');
    assert.ok(rest.length > 0 && rest.every(({ salience }) => salience < first.salience));
    assert.ok(events.every(({ salience }) => salience >= 0 && salience <= 1));
  });

  it('is higher for what has a day or a place', () => {
    const [event] = readEvents(inputOf('Lindqvist met Oduya in Tarn.'));
    assert.ok(event !== undefined);
    const salience = (known: Partial<typeof event.known>) => salienceOf(event.cluster, { ...event.known, ...known });
    assert.ok(salience({ dated: true }) > salience({ dated: false }));
    assert.ok(salience({ placed: true }) !== salience({ placed: false }));
  });
});
