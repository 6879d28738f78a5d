// Nouns for unnamed people and bodies that can act or suffer: "police", "two men", "the council". What such a noun heads is a
// party of an event; names of bodies come from the recogniser.

import rows from './groups.json';

export const GROUP_NOUNS: ReadonlySet<string> = new Set(rows.lemmas.flatMap((row) => row.split(' ')));
