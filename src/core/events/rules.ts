// What a reader would keep as an event. Each rule names what it drops, with a surface form that goes and one that stays; the
// first that fires decides. The grammar (state, habit, question, condition) is asked of the language layer.

import type { BlockKind, DateExpression, EventStatus } from '../article';
import type { Clause } from '../language/clauses';
import type { Factuality } from '../language/factuality';
import { catenative, needsObject, tellingVerb } from '../language/vocabulary';
import { NONE } from '../language/words';
import type { EventClass } from './lexicon/classes';
import { NAMING, STANDING, STATIVES } from './lexicon/statives';
import { isGeneral } from './general';
import { isInHeadline } from './headline';
import { isEmpty, peopleOf, type Roles } from './mention';
import { partyOf } from './parties';
import { isPassive } from './cues';
import { isNobody } from './roles';
import type { Scene } from './scene';
import { senseOf, type Sense } from './sense';
import { isUnsure } from './unsure';
import { isUntoldStatement } from './untold';

/** A clause on the way to a mention. */
export interface Candidate {
  readonly scene: Scene;
  readonly clause: Clause;
  readonly sense: Sense;
  readonly roles: Roles;
  readonly fact: Factuality;
  readonly status: EventStatus;
  /** Whose word a title puts before it, null where it need not. */
  readonly source: string | null;
  readonly blockKind: BlockKind;
  readonly dated: boolean;
  readonly date: DateExpression | null;
}

interface Rule {
  readonly name: string;
  readonly drops: (candidate: Candidate) => boolean;
}

/** Classes whose events are news whoever they happen to: "a bomb exploded", "prices fell". */
const IMPERSONAL: ReadonlySet<EventClass> = new Set<EventClass>([
  'conflict',
  'crime',
  'legal',
  'disaster',
  'accident',
  'death',
  'protest',
  'legislation',
  'election',
  'incident',
  'agreement',
  'health',
  'economic',
  'business',
  'sanction',
  'meeting',
  'sport',
  'science',
  'culture',
  'appointment',
  'trade',
  'travel',
]);

export const RULES: readonly Rule[] = [
  { name: 'question or order', drops: ({ clause }) => clause.mood !== 'statement' },
  { name: 'words in marks', drops: isOnlyQuoted },
  { name: 'state', drops: isState },
  { name: 'habit or rule', drops: isGeneral },
  { name: 'duty or ability', drops: ({ clause }) => /^(?:should|must|ought|can)$/.test(clause.verb?.modal ?? '') },
  { name: 'condition', drops: ({ fact }) => fact.because === 'condition' || fact.because === 'question' },
  { name: 'hands over to its content', drops: ({ scene, clause }) => handsOver(scene, clause) },
  { name: 'told by the verb above', drops: isHandedOver },
  { name: 'purpose', drops: ({ fact }) => fact.because === 'purpose' },
  { name: 'manner', drops: isManner },
  { name: 'only thought of', drops: isOnlyThoughtOf },
  { name: 'description', drops: isDescription },
  { name: 'nobody named', drops: hasNoSubject },
  { name: 'telling that is not told', drops: isUntoldStatement },
  { name: 'without its object', drops: lacksObject },
  { name: 'unsure of a person', drops: isUnsure },
  { name: 'nothing in particular', drops: isPlain },
];

/** The name of the rule that drops a candidate, null where it is kept. */
export function droppedBy(candidate: Candidate): string | null {
  return RULES.find(({ drops }) => drops(candidate))?.name ?? null;
}

/** "“They sold the sky”": what is said in marks is told only of somebody or something by name, and as the speaker's word. */
function isOnlyQuoted({ scene: { words, marks }, clause, sense, fact, roles }: Candidate): boolean {
  if (!clause.quoted) return false;
  if (sense.kind === null || sense.kind === 'statement' || clause.kind === 'relative' || clause.verb?.perfect === true)
    return true;
  if (
    fact.status === 'general' ||
    fact.status === 'hypothetical' ||
    fact.status === 'denied' ||
    clause.subject === null
  )
    return true;
  const { head } = clause.subject;
  // "My dad died": nobody can tell whose.
  if (/^(?:my|our|your)$/.test(words.lower(words.child(head, 'nmod:poss')))) return true;
  if (fact.sources.every(({ source }) => source === NONE)) return true;
  return words.pos(head) === 'PRON' || (isNobody(roles) && marks.place(head) === null);
}

/** Before a participle they make it a quality: "was less guarded than usual". */
const DEGREE = /^(?:less|more|least|most|so|too|very|rather|quite|fairly|as)$/;

/** "The firm owns three mills", "talks remain difficult", "was very divided"; not "was in talks", "hung a man". */
function isState({ scene: { words }, clause, sense }: Pick<Candidate, 'scene' | 'clause' | 'sense'>): boolean {
  const { verb, object } = clause;
  if (verb === null) return true;
  if (verb.voice === 'passive' && DEGREE.test(words.lower(verb.head - 1))) return true;
  if (sense.noun !== NONE || sense.lemma !== verb.lemma) return false;
  if (verb.lemma === 'be' || verb.lemma === 'have') return true;
  return (
    STATIVES.has(verb.lemma) &&
    !(verb.voice === 'passive' && sense.kind !== null) &&
    !(sense.kind !== null && (object !== null || sense.kind === 'legal'))
  );
}

/** They are the event; what they are for may never come. */
const RESOLVING = /^(?:plot|conspire|vote)$/;

/** "tried to flee", "agreed to meet": what it takes tells it; not "agreed to buy", "plotted to kill", which are news themselves. */
export function handsOver(scene: Scene, clause: Clause): boolean {
  const { verb, complement, index } = clause;
  const content = scene.analysis.clauses[complement];
  if (verb === null || content === undefined || content.parent !== index || content.verb === null) return false;
  if (deniesOfItself(scene, clause, content)) return isDeed(scene, content);
  const sense = senseOf(scene, clause);
  if (sense === null || content.verb.finite || scene.analysis.factualityOf(clause).status === 'general') return false;
  const frame = content.verb.form === 'infinitive' ? 'to' : 'ing';
  const effect = catenative(verb.lemma, verb.particle, frame);
  if (effect === 'undone') return true;
  if (sense.kind !== null && tellingVerb(verb.lemma, verb.particle) !== undefined) return false;
  if (sense.kind === 'agreement' || sense.kind === 'statement' || RESOLVING.test(verb.lemma)) return false;
  if (verb.voice === 'active' && clause.object === null) return effect !== undefined;
  return (
    (effect ?? catenative(verb.lemma, verb.particle, 'object to')) !== undefined &&
    senseOf(scene, content)?.kind != null
  );
}

/** "denied murdering her", "denied that he had": what is denied says it of the same people. */
function deniesOfItself(scene: Scene, { verb, subject }: Clause, content: Clause): boolean {
  if (verb?.lemma !== 'deny' || verb.voice === 'passive' || content.verb?.voice === 'passive') return false;
  const who = partyOf(scene, subject).people;
  return who.length > 0 && String(who) === String(partyOf(scene, content.subject).people);
}

/** Done and of a class, so that it is kept: "murdering her"; not "owning a boat", "that he would resign", "lying". */
function isDeed(scene: Scene, content: Clause): boolean {
  const sense = senseOf(scene, content);
  if (sense === null || sense.kind === null || sense.kind === 'statement' || content.verb?.modal) return false;
  return !isState({ scene, clause: content, sense }) && !lacksObject({ clause: content, sense });
}

/** "was forced | to work", "plotted | to kill": the verb above tells it. */
function isHandedOver({ scene, clause, sense }: Candidate): boolean {
  const parent = scene.analysis.clauses[clause.parent];
  if (clause.kind === 'complement' && RESOLVING.test(parent?.verb?.lemma ?? '')) return true;
  if (parent !== undefined && deniesOfItself(scene, parent, clause) && !isDeed(scene, clause)) return true;
  if (clause.kind !== 'complement' || clause.verb?.finite !== false || parent?.verb == null || sense.kind !== null)
    return false;
  return parent.complement === clause.index && (parent.verb.voice === 'passive' || parent.object !== null);
}

/** "after landing in Tarn", "before speaking": only what the main clause comes after. */
const AROUND: ReadonlySet<EventClass | null> = new Set<EventClass | null>(['travel', 'meeting', 'statement']);

/** "by improving", "using a drone"; not ", killing six", "after leaving Tarn". */
function isManner({ scene, clause, sense, roles, dated, fact }: Candidate): boolean {
  if (clause.verb?.form !== 'participle' || clause.kind === 'conjunct' || clause.kind === 'relative') return false;
  // "will stay closed" is a state.
  if (clause.kind === 'complement')
    // "had his car | stolen" is no manner.
    return (
      !(isPassive(clause) && scene.words.lemma(clause.governor) === 'have') &&
      (fact.because !== 'governor' ||
        sense.kind === null ||
        /^(?:stay|remain)$/.test(scene.words.lemma(clause.governor)))
    );
  if (sense.kind === null || isOnlyDreamtOf(scene, clause)) return true;
  if (/^(?:by|without|instead of|besides|in|of|for)$/.test(clause.opener))
    return isEmpty(roles.agent) || sense.kind === 'statement';
  if (/^(?:as|against|on|about|from|to|into|through|over|at)$/.test(clause.opener)) return true;
  const first = clause.opener === '' ? scene.words.lower(clause.start) : clause.opener;
  if (/^(?:after|before|since|while|when)$/.test(first) && !dated) return AROUND.has(sense.kind);
  return sense.kind === 'statement' && clause.complement === NONE;
}

/** "dreamed | of killing the king"; not "accused her | of killing". */
function isOnlyDreamtOf({ analysis }: Scene, { opener, parent }: Clause): boolean {
  const verb = analysis.clauses[parent]?.verb;
  return opener === 'of' && verb != null && catenative(verb.lemma, verb.particle, 'object of') === undefined;
}

/** "the goal of reaching peace", "a chance to win": a noun holds it open; not "accused of taking bribes", "may meet". */
function isOnlyThoughtOf({ scene: { words }, clause, fact, source, status }: Candidate): boolean {
  if (status !== 'hypothetical' || fact.because !== 'governor' || source !== null) return false;
  return words.pos(clause.governor) === 'NOUN' || words.pos(clause.governor) === 'ADJ';
}

/** "goods made in Tarn", "an area featuring lakes", "every family that lost its home"; not "a boat seized by police", "hit Tarn, killing six". */
function isDescription({ scene, clause, sense, roles, dated }: Candidate): boolean {
  const { words } = scene;
  if (clause.kind === 'relative' && /^(?:every|any|each)$/.test(determinerOf(scene, clause))) return true;
  // "to the point that she spent all her strength" is no point that she spent.
  if (clause.kind === 'relative' && /^(?:point|extent|degree)$/.test(words.lemma(clause.governor))) return true;
  if (clause.kind !== 'participle' || words.relation(clause.predicate) !== 'acl') return false;
  if (isPassive(clause) && INTRANSITIVE.test(sense.lemma)) return true;
  if (sense.kind === null || isStanding(scene, clause, dated)) return true;
  if (dated || words.lower(clause.start - 1) === ',') return false;
  if (!isPassive(clause)) return true;
  if (!isEmpty(roles.agent) || peopleOf(roles).length > 0) return false;
  return isEmpty(roles.patient) || isBarePlural(scene, clause);
}

/** "a firm chaired by Oduya", "the ship, named Varn": how it stands; not "chaired by Oduya on Monday", "named minister". */
function isStanding({ words, marks }: Scene, clause: Clause, dated: boolean): boolean {
  if (!isPassive(clause) || dated) return false;
  const lemma = clause.verb?.lemma ?? '';
  const object = clause.object?.head ?? NONE;
  return NAMING.has(lemma) ? words.tag(object) === 'NNP' && !marks.isRole(object) : STANDING.has(lemma);
}

/** Nobody can be done it to: "37 people crashed" with a participle has another verb. */
const INTRANSITIVE =
  /^(?:crash|collide|die|arrive|vanish|disappear|erupt|explode|collapse|fall|vote|march|happen|occur)$/;

function determinerOf({ words, analysis }: Scene, { subject }: Clause): string {
  return words.lower(analysis.phrases.get(subject?.head ?? NONE)?.determiner ?? NONE);
}

/** "citizens" but not "two citizens", "other candidates", "a boat". */
function isBarePlural({ analysis, words }: Scene, { subject }: Clause): boolean {
  const phrase = analysis.phrases.get(subject?.head ?? NONE);
  return phrase === undefined || (phrase.end - phrase.start === 1 && words.tag(phrase.head) === 'NNS');
}

/** "it took place", "they opened": somebody, but nobody can tell who. */
function hasNoSubject({ scene: { words, marks }, clause, sense, roles, dated }: Candidate): boolean {
  const { subject } = clause;
  if (subject === null) return !dated || sense.kind === null;
  if (/^(?:i|we|you)$/.test(words.lower(subject.head)) || marks.date(subject.head) !== null) return true;
  if (sense.noun !== NONE) return false;
  // "Outside court, she said": a place is named by a preposition, and says nothing.
  if (
    subject.by === 'own' &&
    !marks.isNamed(subject.head) &&
    /^(?:outside|inside|at|in|on|after|before|under|with)$/.test(words.lower(words.child(subject.head, 'case')))
  )
    return true;
  const pronoun = words.tag(subject.head) === 'PRP' || /^(?:W|EX|DT)/.test(words.tag(subject.head));
  const acting = isPassive(clause) ? roles.patient : roles.agent;
  return pronoun && isEmpty(acting) && isEmpty(roles.patient);
}

/** "receives from the town", "spend in prison": the tree has lost what the verb takes; not "what they spent", "lost to Tarn" in sport. */
function lacksObject({ clause, sense }: Pick<Candidate, 'clause' | 'sense'>): boolean {
  const { verb, object, indirectObject, complement, secondary } = clause;
  if (verb === null || sense.kind === 'statement' || sense.kind === 'sport' || isPassive(clause)) return false;
  if (object !== null || indirectObject !== null || complement !== NONE || secondary !== NONE) return false;
  // "prices declined" beside "declined the offer".
  if (sense.kind === 'economic' && verb.lemma === 'decline') return false;
  return verb.particle === '' && needsObject(verb.lemma);
}

/** A verb of no class tells an event where somebody named or a body does it, in the past. */
function isPlain({ scene, sense, status, roles, clause, dated, source }: Candidate): boolean {
  if (sense.kind !== null && IMPERSONAL.has(sense.kind)) {
    return status === 'hypothetical' && isNobody(roles);
  }
  if (sense.kind === 'statement' || isInHeadline(scene, clause, sense, status)) return false;
  if (status === 'ongoing' || (status === 'hypothetical' && source === null)) return true;
  if (status === 'planned' && roles.agent.people.length === 0 && (isEmpty(roles.agent) || !dated)) return true;
  return (
    !(clause.verb?.finite === true || clause.kind === 'complement') ||
    (isEmpty(roles.agent) && !(clause.verb?.voice === 'passive' && (!isNobody(roles) || dated)))
  );
}
