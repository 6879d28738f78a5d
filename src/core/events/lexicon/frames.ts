// What a verb tells together with what it takes: "to strike a deal", "strikes over pay", "a quake struck". A row is
//   lemma [+particle] | class | role=words …
// with the roles `subject`, `object` (of a passive: its subject) and `with` (the noun of a phrase with any preposition); of
// several rows that fit, the first counts, and a row without roles is the verb with its particle whatever it takes.
// Words are lemmas of head nouns, or a sort: PERSON, GROUP (a body or unnamed people), PLACE, FIGURE (a sum, a percentage).
// Found: "struck a deal" (agreement), "was found guilty" (legal). Not: "struck a pose" (class of the bare verb).
// Collected for the project.

import data from './frames.json';

export const FRAMES: readonly string[] = data.rows;
