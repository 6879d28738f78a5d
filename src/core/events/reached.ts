// Whom a clause reaches otherwise than by its subject and objects: whose thing it is done to, at whom it is fired, from whom it is
// had. "Police searched Oduya's home", "fired at Norland", "gained a seat from the Labour Party", "shares in Halmar fell".

import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import { isPassive } from './cues';
import { GROUP_NOUNS } from './lexicon/groups';
import { NO_ROLES, type Party } from './mention';
import { joinParties, partyOf } from './parties';
import type { Scene } from './scene';
import type { Sense } from './sense';

/** What is of a person without being the person's doing or lot: "Oduya's photograph was taken", "her speech was leaked". */
const APART =
  /^(?:photo|photograph|picture|image|portrait|name|book|film|speech|remark|comment|statement|letter|song|work|office|country|death|lawyer|replacement|successor|predecessor)$/;
/** A thing of somebody's that suffers is their lot: "searched her home", "her passport was taken". */
const SUFFERED = new Set(['crime', 'legal', 'conflict']);
/** What one has from another: "collected a long ball from Oduya", "bought it from Halmar". */
const HAD = new Set(['sport', 'election', 'economic', 'business', 'trade', 'crime']);
/** "fired rockets at Norland", "fired into Norland". */
const AIMED = /^(?:at|into|towards?|onto)$/;
const AIMING = /^(?:fire|shoot|launch|throw|hurl|lob|aim|shell|drop|direct|point|attack|strike)$/;
const CALLING = /^(?:shout|yell|scream|shriek|swear|jeer|whistle)$/;
/** "In a statement to the Herald, the club said". */
const WORDS = /^(?:statement|interview|letter|message|email|speech|reply|response|call|conversation)$/;
/** Its figures are a company's own: "shares in Halmar", "Halmar's profits". */
const FIGURES =
  /^(?:share|stock|profit|revenue|sale|earnings|turnover|loss|value|price|output|income|debt|dividend|margin|bond|market)$/;

/** Suffer it, beside the object. */
export function sufferersOf(scene: Scene, clause: Clause, { kind, lemma }: Sense): Party {
  const passive = isPassive(clause);
  const thing = passive ? clause.subject : clause.object;
  const isLot = passive || kind === 'sport' || kind === 'health';
  const own = kind !== null && SUFFERED.has(kind) ? ownerOfThing(scene, thing?.head ?? NONE) : NO_ROLES.patient;
  const ofSubject = isLot ? ownerOfThing(scene, clause.subject?.head ?? NONE) : NO_ROLES.patient;
  const aimed = kind === 'conflict' && AIMING.test(lemma) ? targetsOf(scene, clause) : [];
  return joinParties(own, ofSubject, ...aimed.map((head) => partyOf(scene, { head })));
}

/** "fired rockets | at Norland", "fired rounds aimed | at a tower in Norland": what is aimed at, and the country it stands in. */
function targetsOf({ words, marks }: Scene, clause: Clause): number[] {
  const { obliques, object } = clause;
  // Who was shot at a checkpoint was not shot in its place.
  const direct = isPassive(clause)
    ? []
    : obliques.filter(({ preposition }) => AIMED.test(preposition)).map(({ head }) => head);
  const aimed = [...words.children(object?.head ?? NONE)].filter((child) => words.lemma(child) === 'aim');
  const heads = [
    ...direct,
    ...aimed.flatMap((verb) =>
      [...words.children(verb)].filter((child) => AIMED.test(words.lower(words.child(child, 'case')))),
    ),
  ];
  const around = heads.flatMap((head) =>
    [...words.children(head)].filter((child) => marks.place(child)?.kind === 'country'),
  );
  return [...heads, ...around];
}

/** Whose figures rise and fall. */
export function ownerOfFigures(scene: Scene, { subject }: Clause, { kind }: Sense): Party {
  const head = subject?.head ?? NONE;
  const { words, analysis } = scene;
  if ((kind !== 'economic' && kind !== 'business') || !FIGURES.test(words.lemma(head).toLowerCase()))
    return NO_ROLES.agent;
  const under = [...words.children(head)].filter(
    (child) => child > head && /^(?:in|of|at)$/.test(words.lower(words.child(child, 'case'))),
  );
  const owner = bodyAt(scene, analysis.phrases.get(head)?.possessor ?? NONE);
  const bodies = under.flatMap((child) => [...partyOf(scene, { head: child }).others, ...bodyAt(scene, child)]);
  return { people: [], others: [...new Set([...owner, ...bodies])] };
}

/** From whom it is had. */
export function sourcesOf(scene: Scene, clause: Clause, { kind }: Sense): Party {
  const { words, marks } = scene;
  if (kind === null || !HAD.has(kind)) return senderOf(scene, clause);
  const isMeans = (preposition: string): boolean =>
    preposition === 'from' || (kind === 'sport' && preposition === 'through');
  const from = clause.obliques
    .filter(({ preposition, head }) => isMeans(preposition) && (kind !== 'crime' || marks.place(head) === null))
    .map(({ head }) => head);
  const object = clause.object?.head ?? NONE;
  // "questioned two men from Anrath" has nothing of Anrath's.
  const isThing = !GROUP_NOUNS.has(words.lemma(object).toLowerCase());
  for (const child of words.children(object))
    if (isThing && words.lower(words.child(child, 'case')) === 'from') from.push(child);
  const owners = kind === 'sport' ? from.map((head) => ownerOfThing(scene, head)) : [];
  return joinParties(...from.map((head) => partyOf(scene, { head })), ...owners);
}

/** "rejected two offers | from Halmar", "received a letter | from Oduya": named bodies and persons, not "men from Kestria". */
function senderOf(scene: Scene, { object }: Clause): Party {
  const { words, marks } = scene;
  const heads = [...words.children(object?.head ?? NONE)].filter(
    (child) => words.lower(words.child(child, 'case')) === 'from' && marks.isName(child) && marks.place(child) === null,
  );
  return GROUP_NOUNS.has(words.lemma(object?.head ?? NONE).toLowerCase())
    ? NO_ROLES.partner
    : joinParties(...heads.map((head) => partyOf(scene, { head })));
}

/** "shouted at Oduya", "called on the council", "in a statement to the Herald, … said". */
export function hearersOf(scene: Scene, { obliques }: Clause, { kind, lemma }: Sense): Party {
  const { words } = scene;
  if (kind !== 'statement' && !CALLING.test(lemma)) return NO_ROLES.recipient;
  const called = obliques.filter(
    ({ preposition }) => (preposition === 'at' && CALLING.test(lemma)) || (preposition === 'on' && lemma === 'call'),
  );
  const told = obliques.filter(({ head }) => WORDS.test(words.lemma(head).toLowerCase()));
  const heads = told.flatMap(({ head }) =>
    [...words.children(head)].filter((child) => /^(?:to|with)$/.test(words.lower(words.child(child, 'case')))),
  );
  return joinParties(...called.map((one) => partyOf(scene, one)), ...heads.map((head) => partyOf(scene, { head })));
}

/** "Oduya's header went wide", "her passport was taken": it is done to whose it is; not to the owner of a relative or a picture. */
function ownerOfThing({ words, marks, analysis }: Scene, head: number): Party {
  const lemma = words.lemma(head).toLowerCase();
  const people = marks.people(analysis.phrases.get(head)?.possessor ?? NONE);
  if (people === null || GROUP_NOUNS.has(lemma) || APART.test(lemma) || marks.isName(head)) return NO_ROLES.patient;
  return { people, others: [] };
}

function bodyAt({ marks }: Scene, head: number): string[] {
  const name = marks.organisation(head)?.name ?? marks.place(head)?.name;
  return name === undefined ? [] : [name];
}
