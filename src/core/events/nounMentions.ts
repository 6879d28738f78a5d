// Events told by a noun: "the November summit in Port Amsel between Lindqvist and Oduya", "the sinking of the Maren".
// Not events: "talks on trade" (nothing ties it down), "a meeting room", "calls for the release of hostages" (only wished).

import type { Factuality } from '../language/factuality';
import { NONE } from '../language/words';
import type { EventClass } from './lexicon/classes';
import { classOfNoun, isLoose } from './lexicon/classOf';
import { attributionOf } from './attribution';
import { isEmpty, type EventMention, type Roles } from './mention';
import { placeAmong } from './placeOf';
import { isNobody, nounRoles } from './roles';
import type { Scene } from './scene';
import type { Section } from './sections';
import { dateAmong } from './timeOf';
import { nounTitle } from './titles';

/** Words on either side of a noun that may be its phrase's. */
const FARTHEST = 40;
const COUNTED =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|inaugural|next|last|latest|recent|deadly|fatal|upcoming|planned|scheduled)$/;
/** The event of the noun, or null. */
export function nounMention(scene: Scene, noun: number, section: Section): EventMention | null {
  const { words, analysis, prose } = scene;
  const kind = kindOf(scene, noun);
  const clause = analysis.clauseOf(noun);
  if (kind === null || clause === null || clause.quoted) return null;
  const fact = analysis.factualityOfNoun(noun);
  if (fact === null || isUnreal(fact)) return null;
  const roles = nounRoles(scene, noun);
  const under = whole(scene, noun);
  const date = dateAmong(scene, under, false, noun);
  const place = placeAmong(
    scene,
    under.filter((i) => i > noun),
    noun,
    kind,
  );
  const specific = !isNobody(roles) || date !== null || place !== null || isCounted(scene, noun);
  if (!isTied(scene, noun, roles, specific)) return null;
  const { status, source } = attributionOf(scene, fact, roles);
  const sentence = words.sentence(noun);
  const block = prose.sentences[sentence]?.block ?? 0;
  return {
    kind,
    lemma: words.lemma(noun).toLowerCase(),
    nominal: true,
    word: noun,
    clause,
    span: { start: words.start(under[0] ?? noun), end: words.end(under.at(-1) ?? noun) },
    trigger: { start: words.start(noun), end: words.end(noun) },
    status,
    source,
    roles,
    thing: '',
    narrated: false,
    background: false,
    place,
    date,
    visitDay: section.day,
    anaphoric: !specific,
    closing: false,
    block,
    blockKind: prose.blocks[block]?.kind ?? 'paragraph',
    sentence,
    title: nounTitle(scene, noun, status),
  };
}

function kindOf({ words, marks, analysis }: Scene, noun: number): EventClass | null {
  if (words.pos(noun) !== 'NOUN' || marks.isName(noun) || marks.date(noun) !== null || marks.quotation(noun) !== null)
    return null;
  if (/^(?:compound|flat|amod|nmod:poss)$/.test(words.relation(noun)) || !analysis.phrases.has(noun)) return null;
  return classOfNoun(words.lemma(noun).toLowerCase());
}

/** The words of the noun's phrase without relative clauses. */
function whole({ analysis, words }: Scene, noun: number): number[] {
  const phrase = analysis.phrases.get(noun);
  const list: number[] = [];
  const from = Math.max(phrase?.wholeStart ?? noun, noun - FARTHEST);
  const to = Math.min(phrase?.wholeEnd ?? noun + 1, noun + FARTHEST);
  for (let i = from; i < to; i++) {
    if (analysis.clauseOf(i)?.index === analysis.clauseOf(noun)?.index) list.push(i);
  }
  while (list.length > 1 && words.pos(list.at(-1) ?? NONE) === 'PUNCT') list.pop();
  return list;
}

/** "the first talks", "two attacks", "a deadly crash". */
function isCounted({ words }: Scene, noun: number): boolean {
  for (const child of words.children(noun)) {
    const relation = words.relation(child);
    if (
      child < noun &&
      (relation === 'amod' || relation === 'nummod') &&
      (COUNTED.test(words.lower(child)) || words.tag(child) === 'CD')
    )
      return true;
  }
  return false;
}

/** A bare plural or mass noun tells of no single event; a noun of many senses needs somebody or a day. */
function isTied({ words, analysis }: Scene, noun: number, roles: Roles, specific: boolean): boolean {
  const lower = words.lower(analysis.phrases.get(noun)?.determiner ?? NONE);
  const definite = /^(?:the|this|that|these|those)$/.test(lower);
  if (isLoose(words.lemma(noun).toLowerCase()))
    return specific && (!isEmpty(roles.agent) || (definite && !isNobody(roles)));
  if (specific) return true;
  return definite || (/^(?:an?|another|no)$/.test(lower) && isOccasion(words.lower(words.child(noun, 'case'))));
}

/** "after a crash", "in an attack": it took place. */
function isOccasion(preposition: string): boolean {
  return /^(?:in|after|during|following|since|amid)$/.test(preposition);
}

/** Only wished, feared, spoken of or made a condition: "called for the release", "talks on a treaty", "if the strike ends". */
function isUnreal({ status, because }: Factuality): boolean {
  return because === 'condition' || because === 'question' || (status === 'hypothetical' && because !== 'adverb');
}
