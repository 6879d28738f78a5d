// What is known before any text is seen; what the annotated texts say is laid on top of it (see fit.ts).

const PLACES = [
  ['sentences 0', 0.6],
  ['sentences 1', 0.4],
  ['sentences 3 to 5', -0.5],
  ['sentences far', -1],
  ['rank 0', 0.5],
  ['mentions', 1],
  ['subjects', 0.5],
] as const;

/** The chance of a gender counts as it is, and a clause's object is not its subject, and "Ode told Kovac so. “Go,” he said." goes on with Ode. */
const HE = [
  ['gender', 1],
  ['nobody', -0.7],
  ['own subject, object', -4],
  ['own subject, oblique', -2],
  ['reflexive of the subject', 3],
  ['acted 0, subject', 1],
  ['acted 0, other', 0.7],
  ['acted 1, subject', 0.7],
  ['acted 1, other', 0.5],
  ['same role, before', 0.8],
  ['same role, here', 0.8],
  ['subject under complement', 0.8],
  ['subject under adverbial', 0.3],
  ['speaks on', 4],
  ['speaks', -2],
] as const;

const THEY = [
  ['nobody', 0.5],
  ['group, named', 1],
  ['pair, named', 1.2],
  ['pair, object', -2],
  ['pair, oblique', -2],
  ['pair, possessor', -2],
  ['thing, unnamed', -0.3],
  ['own subject, object', -3],
  ['own subject, oblique', -2],
  ['reflexive of the subject', 3],
  ['acted 0, subject', 1],
  ['acted 1, subject', 1],
  ['same role, before', 0.3],
] as const;

/** A word that was used of somebody before names that one; a man or a suspect may be anybody, a relative or an office is not. */
const CALLED = [
  ['called same, named', 2],
  ['called same, less, named', 1.6],
  ['called same, more, named', -0.5],
  ['called same, unnamed', 2],
  ['called same, less, unnamed', 2],
  ['called same, more, unnamed', 0.5],
  ['called alike, named', 1.2],
  ['called alike, unnamed', 0.3],
  ['called otherwise, named', -1],
  ['called otherwise, unnamed', -1.5],
  ['called nothing, named', -0.5],
  ['person called otherwise, named', 1.2],
  ['person called nothing, named', 1.2],
  ['young called nothing, named', 0.7],
  ['case called nothing, named', 0.7],
  ['case called otherwise, named', 0.5],
  ['kin called nothing, named', -1.5],
  ['kin called otherwise, named', -1.5],
  ['office called otherwise, named', -1],
  ['alone called so', 0.5],
  ['one of some called so', -0.7],
  ['own subject, object', -3],
  ['own subject, oblique', -1],
  ['own subject, possessor', -3],
  ['new', 0.6],
  ['new, nobody called so', 0.5],
  ['new, with more behind it', 1],
  ['new, with more words', 0.5],
  ['new, in a quotation', 0.3],
  ['new, kin', 0.5],
] as const;

const SETS = [
  ['family', 9],
  ['size fits', 3],
  ['size is wrong', -4],
  ['set called nothing, named', 2],
  ['set called otherwise, named', 2],
  ['group, named', 0.7],
  ['pair, named', 0.5],
] as const;

const of = (kind: string, rows: readonly (readonly [string, number])[]): [string, number][] =>
  rows.map(([name, weight]) => [kind + name, weight]);

/** Weights by feature. */
export const PRIOR: ReadonlyMap<string, number> = new Map([
  ...of('', HE),
  ...of('they: ', [...PLACES, ...THEY]),
  ...of('the: ', [['gender', 1], ...PLACES, ...CALLED]),
  ...of('those: ', [['gender', 1], ...PLACES, ...CALLED, ...SETS]),
]);
