// Who takes part in a clause, and as what: agent, patient, partner, recipient.

import type { Argument, Oblique } from '../language/arguments';
import type { Clause } from '../language/clauses';
import { NONE } from '../language/words';
import { isPassive } from './cues';
import { classOfNoun } from './lexicon/classOf';
import { isEmpty, NO_ROLES, type Party, type Roles } from './mention';
import { joinParties, partyOf } from './parties';
import { hearersOf, ownerOfFigures, sourcesOf, sufferersOf } from './reached';
import type { Scene } from './scene';
import type { Sense } from './sense';

const PARTNER = new Set(['with', 'alongside', 'between', 'among', 'against', 'over']);
const RECIPIENT = new Set(['to', 'before']);
/** What these take as an object hears or is given it: "told reporters", "urged the council", "thanked the crew". */
const ADDRESSING = new Set(['statement', 'appointment']);
/** Their subject only suffers it: "she died", "the crane fell". */
const SUFFERED = new Set(['death', 'accident', 'disaster', 'health']);

/** The object, or the one it shares with the verb it is joined to: "arrested and | questioned two men". */
export function objectOf({ analysis, words }: Scene, clause: Clause): Argument | null {
  if (clause.object !== null || isPassive(clause)) return clause.object;
  const parent = clause.kind === 'conjunct' ? analysis.clauses[clause.parent] : undefined;
  const before = parent?.object ?? null;
  if (before !== null && before.head > clause.predicate) return before;
  const next = analysis.clauses[clause.index + 1];
  const after =
    next?.kind === 'conjunct' && next.parent === clause.index && next.subject?.by === 'shared' ? next.object : null;
  const joined = /^(?:and|or|,)$/.test(words.lower(clause.predicate + 1));
  // "apologised and | has asked a laboratory": a verb with its own auxiliary lends nothing.
  const bare =
    joined && next?.verb?.auxiliaries.length === 0 && clause.complement === NONE && clause.obliques.length === 0;
  return after !== null && bare && next !== undefined && next.start - clause.predicate <= 2 ? after : null;
}

export function rolesOf(scene: Scene, clause: Clause, sense: Sense): Roles {
  const { subject, indirectObject, agent, obliques } = clause;
  const object = objectOf(scene, clause);
  const party = (argument: Parameters<typeof partyOf>[1]): Party =>
    argument !== null && argument.head === sense.noun
      ? NO_ROLES.agent
      : partyOf(scene, argument, sense.kind === 'sport');
  const passive = isPassive(clause);
  const ofNoun = sense.noun === NONE ? foiledOf(scene, clause) : nounRoles(scene, sense.noun);
  const heard = sense.kind !== null && ADDRESSING.has(sense.kind);
  const taken = party(passive ? subject : object);
  const acting = party(passive ? agent : subject);
  const suffers = !passive && object === null && sense.kind !== null && SUFFERED.has(sense.kind);
  const tied = (prepositions: ReadonlySet<string>): Party =>
    joinParties(...obliques.filter((one) => prepositions.has(one.preposition) && !isFronted(one, subject)).map(party));
  const sides = sense.kind === 'sport' || sense.kind === 'election' ? tied(SIDES) : NO_ROLES.partner;
  return {
    agent: suffers ? ofNoun.agent : joinParties(acting, ofNoun.agent, ownerOfFigures(scene, clause, sense)),
    patient: joinParties(
      suffers ? acting : heard ? NO_ROLES.patient : taken,
      ofNoun.patient,
      sufferersOf(scene, clause, sense),
    ),
    partner: joinParties(tied(PARTNER), ofNoun.partner, sides, sourcesOf(scene, clause, sense)),
    recipient: joinParties(
      party(indirectObject),
      heard ? taken : NO_ROLES.recipient,
      givenTo(scene, clause, sense, tied),
      hearersOf(scene, clause, sense),
    ),
  };
}

/** "Brandt saved | an attempt by Oduya": whose attempt it is takes part. */
const FOILING = /^(?:save|block|stop|foil|parry|clear|disallow|thwart|intercept)$/;

function foiledOf(scene: Scene, clause: Clause): Roles {
  const taken = (isPassive(clause) ? clause.subject : clause.object)?.head ?? NONE;
  const isDeed = classOfNoun(scene.words.lemma(taken).toLowerCase()) !== null;
  if (!isDeed || !FOILING.test(clause.verb?.lemma ?? '')) return NO_ROLES;
  return { ...NO_ROLES, patient: nounRoles(scene, taken).agent };
}

/** "With Oduya in jail, | Brandt won": no partner of hers. */
function isFronted({ preposition, start }: Oblique, subject: Argument | null): boolean {
  return preposition === 'with' && subject !== null && start < subject.start;
}

/** "scored for Tarn", "lost to Oduya". */
const SIDES = new Set(['for', 'to']);
/** Verbs whose "to" has a taker whatever their class: "leaked to the Herald", "left her to servants". */
const HANDING =
  /^(?:leak|hand|leave|give|send|donate|deliver|award|offer|return|entrust|transfer|refer|lend|show|pay|sell)$/;
/** Classes whose "to" has a taker: "told to reporters", "sold to Tarn"; not "taken to hospital", "lost to Tarn". */
const GIVING = new Set(['statement', 'trade', 'business', 'economic', 'agreement', 'legal', 'appointment']);

function givenTo(
  { marks }: Scene,
  { obliques, verb }: Clause,
  { kind }: Sense,
  tied: (prepositions: ReadonlySet<string>) => Party,
): Party {
  if ((kind === null || !GIVING.has(kind)) && !HANDING.test(verb?.lemma ?? '')) return NO_ROLES.recipient;
  const party = tied(RECIPIENT);
  const places = obliques.filter(({ head }) => marks.place(head) !== null);
  return places.length > 0 ? { ...party, others: [] } : party;
}

/** "talks between Oduya and Brandt" (partners), "Oduya's visit" (agent), "the arrest of Oduya", "an attack by rebels". */
export function nounRoles(scene: Scene, noun: number): Roles {
  const { words, analysis } = scene;
  const possessor = analysis.phrases.get(noun)?.possessor ?? NONE;
  const roles = { agent: ownerOf(scene, possessor), patient: NO_ROLES.patient, partner: NO_ROLES.partner };
  for (const child of phrasesUnder(scene, noun)) {
    const preposition = words.lower(words.child(child, 'case'));
    const party = partyOf(scene, { head: child });
    if (preposition === 'by' || (preposition === 'from' && isTry(words.lemma(noun))))
      roles.agent = joinParties(roles.agent, party);
    else if (preposition === 'of') roles.patient = joinParties(roles.patient, party);
    else if (/^(?:with|between|against|among)$/.test(preposition) || isVisited(scene, noun, child, preposition))
      roles.partner = joinParties(roles.partner, party);
  }
  return { ...roles, recipient: NO_ROLES.recipient };
}

/** "attempts from Oduya and Brandt". */
const isTry = (lemma: string): boolean => /^(?:attempt|goal|shot|penalty|assist)$/.test(lemma);

/** "her visit to Google": a body that is gone to; not "a trip to Tarn". */
function isVisited({ words, marks }: Scene, noun: number, head: number, preposition: string): boolean {
  const isJourney = /^(?:visit|trip|appeal|letter|call|message|threat|challenge|warning|gift|donation)$/;
  return preposition === 'to' && marks.place(head) === null && isJourney.test(words.lemma(noun).toLowerCase());
}

/** The noun's own phrases, and those with "between" that the tree hung one deeper: "the summit in Tarn | between Oduya and Brandt". */
function phrasesUnder({ words }: Scene, noun: number): number[] {
  const found: number[] = [];
  for (const child of words.children(noun)) {
    if (words.relation(child) !== 'nmod') continue;
    found.push(child);
    for (const under of words.children(child))
      if (words.relation(under) === 'nmod' && words.lower(words.child(under, 'case')) === 'between') found.push(under);
  }
  return found;
}

function ownerOf({ marks }: Scene, possessor: number): Party {
  const people = marks.people(possessor);
  if (people !== null) return { people, others: [] };
  const body = marks.organisation(possessor)?.name ?? marks.place(possessor)?.name;
  return body === undefined ? NO_ROLES.agent : { people: [], others: [body] };
}

export function isNobody({ agent, patient, partner, recipient }: Roles): boolean {
  return [agent, patient, partner, recipient].every(isEmpty);
}
