import assert from 'node:assert/strict';
import { findRoles } from '../../../../src/core/people/roles';
import { foundIn } from '../../../support/markedNames';

/** `roles` in source order; one that is no longer held has a cross before it. */
function tells(marked: string, ...roles: string[]): void {
  it(marked, () => {
    const { prose, sheet, names } = foundIn(marked);
    const found = [...findRoles(prose, sheet, names).values()].flat();
    assert.deepEqual(
      found.map(({ text, current }) => (current ? text : `†${text}`)),
      roles,
    );
    for (const role of found) assert.equal(prose.text.slice(role.start, role.end), role.text);
  });
}

describe('roles', () => {
  describe('before the name', () => {
    tells('President [Ida Rask] spoke.', 'President');
    tells('Norland Foreign Minister [Ida Rask] spoke.', 'Norland Foreign Minister');
    tells('The U.S. Secretary of State [Ida Rask] spoke.', 'U.S. Secretary of State');
    tells('The chief of staff [Ida Rask] spoke.', 'chief of staff');
    tells('He met former Speaker of the House [Ida Rask].', '†former Speaker of the House');
    tells('He met ex-minister [Ida Rask].', '†ex-minister');
    tells('The forces under General [Rask] left.', 'General');
    tells('A Harbour Bank analyst, [Ida Rask], spoke.', 'Harbour Bank analyst');
    tells('When Norland Premier [Ida Rask] spoke, he left.', 'Norland Premier');
    tells('He met national security adviser [Ida Rask].', 'national security adviser');
    tells("[@Norland]'s Prime Minister, [Ida Rask], spoke.", "Norland's Prime Minister");
    tells(
      'The spokesperson for the Norland Ministry of Fisheries, [Ida Rask], spoke.',
      'spokesperson for the Norland Ministry of Fisheries',
    );
    tells('State Department spokesperson [Ida Rask] spoke.', 'State Department spokesperson');
    tells('The lawyer of the singer [Ida Rask] spoke.', 'singer');
    tells('A spokesman for former mayor [Ida Rask] spoke.', '†former mayor');
  });

  describe('behind the name', () => {
    tells('[Ida Rask], the Harbour Ministry spokeswoman, said so.', 'Harbour Ministry spokeswoman');
    tells('[Ida Rask], chief executive of Amsel Lines, said so.', 'chief executive of Amsel Lines');
    tells('[Ida Rask], 45, a farmer from Norland, said so.', 'farmer from Norland');
    tells('[Ida Rask], a former ambassador to Norland, said so.', '†former ambassador to Norland');
    tells('[Ida Rask] (governor of Amsel) spoke.', 'governor of Amsel');
  });

  describe('silent', () => {
    tells('Mr. [Ode] met Ms [Rask].');
    tells('[Ida Rask], who spoke to the minister, left.');
    tells('[Ida Rask], in a letter to the minister, said no.');
    tells('[Ida Rask], ministry officials said, left.');
    tells('The president of [Brelk] spoke.');
    tells('His sister [Ida Rask] spoke.');
    tells('[Ida Rask], wounded the Norland ambassador, left.');
    tells('The minister met [Ida Rask].');
    tells("At Prime Minister's Questions on Friday, [Ida Rask] spoke.");
  });

  tells('[Ida Rask], President [Jon Ode] and others came.', 'President');
});
