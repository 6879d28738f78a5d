// Events that a verb tells only with the noun it takes: "paid tribute", "made a stop", "came under fire".

import { silent, tells } from './told';

describe('verbs that only carry a noun', () => {
  describe('what came of a meeting', () => {
    tells('Its start was announced only an hour before.', { announced: { kind: 'statement' } });
  });

  silent('They opened the door.', 'The plan made sense.', 'The ministers have concerns.');
});
