// The headline's event stands before what is only mentioned.

import assert from 'node:assert';
import { eventsIn } from './told';

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
});
