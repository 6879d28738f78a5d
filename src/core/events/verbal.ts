// Events told by a verb: "Lindqvist met Oduya", "talks were held", "Sokol is expected to resign".
// Not events: "the visit comes at a time", "ties are cold", "traders want calm".

import type { BlockKind, EventStatus } from '../article';
import type { Clause, Range } from './clauses';
import type { Draft } from './draft';
import { kindOfNoun, kindOfPhrasal, kindOfVerb, LIGHT, LIGHT_OBJECTS } from './forms';
import { PREPOSITIONS, STATIVES } from './grammar-words';
import { statusOf } from './status';
import { clauseTitle } from './titles';
import { dateIn } from './when';
import { placeIn } from './where';
import { mentionsGroup, objectsOf, subjectOf, type Party } from './who';
import type { Word } from './words';

export interface Setting {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly sentence: number;
  readonly range: Range;
  readonly label: (person: string) => string;
}

interface Trigger {
  readonly kind: string;
  /** Word that names the event: the verb, or the noun of "held talks". */
  readonly at: number;
}

/** Telling; of these one sentence yields one event. */
export const TELLINGS: ReadonlySet<string> = new Set(['statement', 'appeal', 'criticism', 'threat', 'refusal']);
/** Told as events whoever or whatever is the subject: "a bomb exploded", "the bill passed", "five were arrested". */
const IMPERSONAL = new Set([
  'conflict',
  'disaster',
  'legal',
  'protest',
  'legislation',
  'election',
  'incident',
  'sanction',
  'agreement',
  'rupture',
]);
/** Worth telling with an unnamed speaker too. */
const PUBLIC = new Set('announce declare reveal confirm pledge warn vow disclose'.split(' '));
const NAMES_NOUN = new Set('hold have make take give do pay'.split(' '));
const OBJECT_REACH = 10;

export function verbalDraft(setting: Setting, clause: Clause): Draft | null {
  const { words } = setting;
  const { predicate } = clause;
  if (words[predicate.head]!.quoted) return null;
  const status = statusOf(predicate, clause.opener);
  const trigger = triggerOf(words, clause);
  if (status === null || !tells(setting, clause, trigger)) return null;
  const party = subjectOf(words, setting.clauses, clause);
  const kind = trigger?.kind ?? 'action';
  if (!isNews(setting, clause, party, trigger, status)) return null;
  return build(setting, clause, party, { kind, at: trigger?.at ?? predicate.head }, status);
}

function build(setting: Setting, clause: Clause, party: Party, trigger: Trigger, status: EventStatus): Draft {
  const { words, block, blockKind, sentence, label } = setting;
  const { predicate } = clause;
  const objects = objectsOf(words, clause);
  const agents = predicate.passive ? [] : party.people;
  const people = [...new Set([...party.people, ...objects])];
  const place = placeIn(words, clause, trigger.kind === 'travel');
  const last = words[clause.to - 1]!;
  return {
    kind: trigger.kind,
    lemma: predicate.lemma,
    nominal: false,
    span: { start: words[clause.from]!.start, end: last.end },
    range: { from: clause.from, to: clause.to },
    trigger: { start: words[trigger.at]!.start, end: words[trigger.at]!.end },
    status,
    narrated: predicate.tense === 'past' || predicate.tense === 'gerund',
    people,
    agents,
    others: party.others,
    place,
    date: ownDate(setting, clause),
    occasion: hasOccasion(setting, clause),
    backward: false,
    closing: isClosing(words, clause),
    block,
    blockKind,
    sentence,
    title: clauseTitle(words, clause, { names: party.people.map(label), status, place: place?.name ?? null, label }),
  };
}

/** The noun of "held talks", else a phrasal verb, else the verb; null where the lexicon knows none of them. */
function triggerOf(words: readonly Word[], clause: Clause): Trigger | null {
  const { head, lemma, passive } = clause.predicate;
  if (LIGHT.has(lemma)) {
    const noun = passive
      ? eventNoun(words, clause.subject.from, head)
      : eventNoun(words, head + 1, Math.min(clause.to, head + OBJECT_REACH));
    if (noun !== null) return { kind: noun.kind, at: NAMES_NOUN.has(lemma) ? noun.at : head };
  }
  for (const k of [head + 1, head + 2]) {
    const kind = k < clause.to ? kindOfPhrasal(lemma, words[k]!.lower) : undefined;
    if (kind !== undefined) return { kind, at: head };
  }
  const kind = kindOfVerb(lemma);
  return kind === undefined ? null : { kind, at: head };
}

/** The object's noun: before any preposition, a comma or the end. */
function eventNoun(words: readonly Word[], from: number, to: number): Trigger | null {
  let found: Trigger | null = null;
  for (let i = from; i < to; i++) {
    const { lower, kind } = words[i]!;
    if (PREPOSITIONS.has(lower) || (kind === 'punctuation' && !/^[-“”]$/.test(lower))) break;
    const noun = LIGHT_OBJECTS.has(lower) ? 'action' : kindOfNoun(lower);
    if (noun !== undefined && words[i]!.people === null) found = { kind: noun, at: i };
  }
  return found;
}

/** Whether the form of the verb tells at all. */
function tells(setting: Setting, clause: Clause, trigger: Trigger | null): boolean {
  const { tense, lemma, via } = clause.predicate;
  const brief = setting.blockKind !== 'paragraph' && setting.blockKind !== 'item';
  if (lemma === 'be' || lemma === 'have' || lemma === 'do')
    return trigger !== null && trigger.at !== clause.predicate.head;
  if (STATIVES.has(lemma) && (trigger === null || trigger.at === clause.predicate.head))
    return trigger !== null && via.length > 0 && !STATIVES.has(lemma);
  if (tense === 'gerund')
    return trigger !== null && (brief || clause.opener === 'by') && objectsOf(setting.words, clause).length > 0;
  if (tense === 'present') return trigger !== null && (brief || isTelling(trigger.kind) || via.length > 0);
  if (tense === 'past') return true;
  return trigger !== null;
}

function isTelling(kind: string): boolean {
  return TELLINGS.has(kind);
}

/** Whether a reader would keep it: somebody acts, or it is dated, or it is of the kind that happens by itself. */
function isNews(setting: Setting, clause: Clause, party: Party, trigger: Trigger | null, status: EventStatus): boolean {
  const person = party.people.length > 0;
  const dated = dateIn(setting.words, clause, clause.predicate.tense === 'perfect') !== null;
  if (trigger === null) return status === 'happened' && (person || dated) && clause.predicate.tense === 'past';
  const group = party.others.length > 0;
  if (isTelling(trigger.kind)) {
    if (person) return status === 'happened' || status === 'planned' || status === 'denied' || status === 'ongoing';
    return group && status === 'happened' && (PUBLIC.has(clause.predicate.lemma) || hasOccasion(setting, clause));
  }
  if (trigger.kind === 'economic') return person || dated;
  if (status === 'ongoing') return person || (group && IMPERSONAL.has(trigger.kind));
  if (person || dated || group) return true;
  return IMPERSONAL.has(trigger.kind)
    ? clause.predicate.tense !== 'present'
    : mentionsGroup(setting.words, clause.subject);
}

/** The clause's own date, else that of an opening clause it shares its subject with. */
function ownDate({ words, clauses }: Setting, clause: Clause): Draft['date'] {
  const perfect = clause.predicate.tense === 'perfect';
  const own = dateIn(words, clause, perfect);
  if (own !== null) return own;
  const first = clauses[0]!;
  const at = clauses.indexOf(clause);
  return first.shares === at ? dateIn(words, first, false) : null;
}

const OCCASION =
  /^(?:reporters|journalists|press|news|interview|conference|briefing|meeting|talks|speech|summit|hearing|ceremony|statement|letter|address|parliament|congress|television|radio|twitter|rally|question|questions|visit)$/;

/** "told reporters", "at a press conference", "in Port Amsel", "on Friday", also in an opening clause. */
function hasOccasion({ words, clauses }: Setting, clause: Clause): boolean {
  const first = clauses[0]!;
  const from = first.shares === clauses.indexOf(clause) ? first.from : clause.from;
  for (let i = from; i < clause.to; i++) {
    if (words[i]!.quoted) continue;
    if (OCCASION.test(words[i]!.lower) || (words[i]!.date !== null && /^(?:on|in)$/.test(words[i - 1]?.lower ?? '')))
      return true;
  }
  return (
    clause.predicate.lemma === 'tell' ||
    (placeIn(words, { from: clause.predicate.head, to: clause.to }, false) !== null && false)
  );
}

const ENDS = new Set('cap conclude end finish wrap close complete round'.split(' '));
const STAYS = new Set('visit trip tour stay stopover'.split(' '));

/** "capped his visit", "concluded her tour". */
function isClosing(words: readonly Word[], { predicate, to }: Clause): boolean {
  if (!ENDS.has(predicate.lemma)) return false;
  for (let i = predicate.head + 1; i < Math.min(to, predicate.head + 6); i++)
    if (STAYS.has(words[i]!.lower)) return true;
  return false;
}
