// Events told by a verb: one record a clause, kept or dropped by the table of rules.

import type { DateExpression, Place } from '../article';
import type { Clause } from '../language/clauses';
import type { Factuality } from '../language/factuality';
import { NONE } from '../language/words';
import type { Span } from '../span';
import { attributionOf, type Attribution } from './attribution';
import { isBrief, type EventMention, type Roles } from './mention';
import { placeAmong } from './placeOf';
import { isNobody, rolesOf } from './roles';
import { isAppointed, isScheduled } from './general';
import { droppedBy, handsOver, type Candidate } from './rules';
import type { Scene } from './scene';
import type { Section } from './sections';
import { senseOf, type Sense } from './sense';
import { dateAmong, fineness, ownWords } from './timeOf';
import { nounTitle, verbTitle } from './titles';

/** The event of a clause, and the noun that its verb only carries (NONE without one); null where it tells none. */
export interface VerbEvent {
  readonly mention: EventMention;
  readonly noun: number;
}

interface Judged extends Candidate {
  readonly attribution: Attribution;
  /** Words of the clause itself. */
  readonly own: readonly number[];
}

/** What the rules judge of a clause; null where its verb has no sense of its own. */
export function candidateOf(scene: Scene, clause: Clause): Judged | null {
  const { analysis, prose, words } = scene;
  const sense = senseOf(scene, clause);
  if (sense === null) return null;
  const fact = analysis.factualityOf(clause);
  const block = prose.sentences[words.sentence(clause.predicate)]?.block ?? 0;
  const blockKind = prose.blocks[block]?.kind ?? 'paragraph';
  const roles = rolesOf(scene, clause, sense);
  const own = ownWords(scene, clause);
  const date = dateOf(scene, clause, sense, own);
  const attribution = settled(scene, clause, sense, { fact, date, blockKind }, attributionOf(scene, fact, roles));
  const told = { status: attribution.status, source: attribution.prefix, dated: date !== null, date, blockKind };
  return { scene, clause, sense, roles, fact, ...told, attribution, own };
}

export function verbEvent(scene: Scene, clause: Clause, section: Section): VerbEvent | null {
  const candidate = candidateOf(scene, clause);
  if (candidate === null || droppedBy(candidate) !== null) return null;
  const { sense, fact, roles, date, blockKind, attribution, own } = candidate;
  const { status, said, prefix } = attribution;
  const sentence = scene.words.sentence(clause.predicate);
  const title = onlyOccurs(scene, clause, sense)
    ? occurring(nounTitle(scene, sense.noun, status), roles)
    : verbTitle(scene, clause, { status, said, source: prefix });
  if (title === '') return null;
  const kind = sense.kind ?? 'other';
  const mention: EventMention = {
    kind,
    lemma: sense.lemma,
    nominal: false,
    word: sense.word,
    clause,
    span: spanOf(scene, clause, sense),
    trigger: triggerOf(scene, clause, sense),
    status: attribution.status,
    source: attribution.source,
    roles,
    thing: thingOf(scene, clause),
    narrated: isNarrated(clause, blockKind, fact),
    background: isBackground(scene, clause) || opensInYear(scene, clause),
    place: placeOf(scene, own, clause, kind),
    date,
    visitDay: section.day,
    anaphoric: isAnaphoric(scene, sense),
    closing: isClosing(scene, clause),
    block: scene.prose.sentences[sentence]?.block ?? 0,
    blockKind,
    sentence,
    title,
  };
  return { mention, noun: sense.noun };
}

/** "The crash occurred": the verb says no more than its noun. */
function onlyOccurs({ words }: Scene, { verb, subject, object }: Clause, { noun }: Sense): boolean {
  if (verb === null || noun === NONE || subject?.head !== noun) return false;
  return /^(?:occur|happen|last|come|proceed|ensue)$/.test(verb.lemma) || words.lower(object?.head ?? NONE) === 'place';
}

/** A lone noun with nobody in it tells nothing: "Accident". */
function occurring(title: string, roles: Roles): string {
  return title.includes(' ') || !isNobody(roles) ? title : '';
}

/** "Talks are planned" is a plan; "3 May – Oduya met" is a month and no "may". */
function settled(
  { marks }: Scene,
  clause: Clause,
  sense: Sense,
  { fact, date, blockKind }: Pick<Candidate, 'fact' | 'date' | 'blockKind'>,
  attribution: Attribution,
): Attribution {
  const isAppointedDay = !isBrief(blockKind) && isAppointed(clause, sense, fact, date);
  const isOpen = attribution.status === 'denied' || attribution.status === 'hypothetical';
  if ((isScheduled(clause, sense) && !isOpen) || isAppointedDay) return { ...attribution, status: 'planned' };
  const isMonth = clause.verb?.auxiliaries.some((word) => marks.date(word) !== null) === true;
  return isMonth && attribution.status === 'hypothetical' ? { ...attribution, status: 'happened' } : attribution;
}

/** Its own, or that of the clause that opens it. "In 2018, Oduya said, the share was 57 per cent": a year stands in what is said. */
function dateOf(scene: Scene, clause: Clause, { kind }: Sense, own: readonly number[]): DateExpression | null {
  const told = dateAmong(scene, own, clause.verb?.perfect === true) ?? openingDate(scene, clause);
  return kind === 'statement' && told !== null && fineness(told) < 2 ? null : told;
}

/** "Speaking on Friday, | Oduya said": the date of the participle that opens the clause; not the year of "Born in 1934, | Oduya was taught". */
function openingDate(scene: Scene, clause: Clause): DateExpression | null {
  const date = dateOfOpener(scene, clause);
  return date !== null && fineness(date) < 2 ? null : date;
}

/** "Born in 1934, | Oduya was taught": some time behind that year, and not on the story's day. */
function opensInYear(scene: Scene, clause: Clause): boolean {
  const date = dateOfOpener(scene, clause);
  return date !== null && fineness(date) < 2;
}

function dateOfOpener(scene: Scene, clause: Clause): DateExpression | null {
  for (let k = clause.index - 1; k >= 0; k--) {
    const before = scene.analysis.clauses[k];
    if (before === undefined || before.wholeStart < clause.wholeStart) return null;
    if (before.parent !== clause.index) continue;
    const opens = before.kind === 'participle' && before.predicate < (clause.subject?.head ?? clause.predicate);
    if (opens) return dateAmong(scene, ownWords(scene, before), false);
  }
  return null;
}

/** Its own, or the one that "where" stands for: "flew to Tarn, | where she met them". */
function placeOf(scene: Scene, own: readonly number[], clause: Clause, kind: EventMention['kind']): Place | null {
  const told = placeAmong(scene, own, clause.predicate, kind);
  if (told !== null || clause.opener !== 'where') return told;
  const { words, marks } = scene;
  let last = clause.wholeStart - 1;
  while (words.pos(last) === 'PUNCT') last--;
  return marks.place(last);
}

function thingOf({ words, marks }: Scene, { object }: Clause): string {
  if (object === null || words.pos(object.head) === 'PRON' || marks.people(object.head) !== null) return '';
  return words.lemma(object.head).toLowerCase();
}

/** "while", "who", "and". */
const OPENERS = /^(?:IN|CC|WP|WDT|WRB|,|:)$/;

/** The clause's words; of a telling verb, what is told too. */
function spanOf({ words, analysis }: Scene, clause: Clause, sense: Sense): Span {
  const content = analysis.clauses[clause.complement];
  const told = content !== undefined && content.parent === clause.index ? content : null;
  let from = Math.min(clause.start, sense.word, told?.wholeStart ?? clause.start);
  while (from < sense.word && OPENERS.test(words.tag(from)) && words.head(from) === clause.predicate) from++;
  let to = Math.max(clause.end, sense.word + 1, told?.wholeEnd ?? clause.end);
  while (to > sense.word + 1 && to > clause.end && words.pos(to - 1) === 'PUNCT') to--;
  return { start: words.start(from), end: words.end(to - 1) };
}

/** "held a series of talks": a verb further from its noun does not belong to the trigger. */
const LONGEST_TRIGGER = 4;

/** The verb with its particle where that stands right after it; the noun that it carries. */
function triggerOf(scene: Scene, clause: Clause, sense: Sense): Span {
  const { words } = scene;
  const { verb } = clause;
  const joined =
    verb !== null && sense.word === verb.head && verb.particle !== '' && words.lower(verb.head + 1) === verb.particle;
  const last = joined ? sense.word + 1 : sense.word;
  const isCarried = sense.noun === sense.word && verb !== null && Math.abs(sense.noun - verb.head) <= LONGEST_TRIGGER;
  if (isCarried && verb.head < sense.noun) return { start: words.start(verb.head), end: words.end(last) };
  if (isCarried) return { start: words.start(sense.word), end: words.end(verb.head) };
  return { start: words.start(governing(scene, clause, sense)), end: words.end(last) };
}

/** "refused | to sign", "decided | to treat": the verb that hands over to this one belongs to the trigger. */
function governing(scene: Scene, clause: Clause, { word }: Sense): number {
  const above = scene.analysis.clauses[clause.parent];
  const verb = above?.verb?.head ?? NONE;
  const isNear = verb !== NONE && verb < word && word - verb <= LONGEST_TRIGGER;
  return isNear && above !== undefined && clause.kind === 'complement' && handsOver(scene, above) ? verb : word;
}

/** "met", and "meets" over the text; not "has met", "had met", "will meet". */
function isNarrated({ verb }: Clause, blockKind: EventMention['blockKind'], fact: Factuality): boolean {
  if (verb === null || verb.perfect) return false;
  if (!verb.finite) return verb.form === 'participle' && fact.status === 'happened';
  return verb.tense === 'past' || (blockKind !== 'paragraph' && blockKind !== 'item');
}

/** "had left", "who left": need not be of the story's day. */
function isBackground({ words, analysis }: Scene, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    const first = at.verb?.auxiliaries[0] ?? NONE;
    if (at.verb?.perfect === true && /^(?:had|'d|having)$/.test(words.lower(first))) return true;
    if (at.kind === 'relative' || at.opener === 'where') return true;
    at = at.kind === 'main' ? undefined : analysis.clauses[at.parent];
  }
  return false;
}

/** "The meeting took place": the noun's own event, told of again. */
function isAnaphoric({ words, analysis }: Scene, { noun }: Sense): boolean {
  const phrase = analysis.phrases.get(noun);
  if (phrase === undefined) return false;
  return /^(?:the|this|that|these|those)$/.test(words.lower(phrase.determiner)) && phrase.wholeEnd === phrase.end;
}

const ENDS = new Set('cap conclude end finish wrap close complete round'.split(' '));
const STAYS = new Set('visit trip tour stopover stay'.split(' '));

/** "capped his visit", "concluded her tour". */
function isClosing({ words }: Scene, { verb, object }: Clause): boolean {
  return verb !== null && object !== null && ENDS.has(verb.lemma) && STAYS.has(words.lemma(object.head));
}
