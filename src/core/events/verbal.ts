// Events told by a verb: "Lindqvist met Oduya", "talks were held", "Sokol is expected to resign".

import type { BlockKind, EventStatus } from '../article';
import type { Span } from '../span';
import { clauseEnd, openingOf, type Clause, type Range } from './clauses';
import { craftOf, intrudes, type Craft } from './crafts';
import { deedKind } from './deeds';
import type { Draft } from './draft';
import { kindOfVerb } from './forms';
import { COMMITTING } from './grammar-words';
import { contentStart, hasOccasion, isClosing, ownDate, resumptionOf } from './occasions';
import { opensAnother } from './phrases';
import { statusOf } from './status';
import { objectBefore } from './subjects';
import { clauseTitle } from './titles';
import { TELLINGS } from './lexicon';
import { isFailing, isHappening, subjectNoun, triggerOf, type Trigger } from './triggers';
import { placeIn } from './where';
import {
  afterQuotation,
  isDeniedBySubject,
  objectsOf,
  openingPartners,
  properSubject,
  subjectOf,
  tiedTo,
  type Party,
} from './who';
import { groupsMet } from './groups';
import type { Word } from './words';
import { isNews, tells } from './worth';

/** One sentence with what is known of it. */
export interface Setting {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly sentence: number;
  readonly range: Range;
  /** How the article calls a person, by id. */
  readonly label: (person: string) => string;
}

export function verbalDraft(setting: Setting, clause: Clause): Draft | null {
  const { words, blockKind } = setting;
  const said = words[clause.predicate.head]!.quoted ? null : statusOf(clause.predicate, clause.opener);
  if (said === null) return null;
  const denied = isDeniedBySubject(words, clause) || isDeniedByTelling(setting, clause);
  const craft = craftOf(words, clause, properSubject(words, clause.subject));
  const trigger = ofCraft(words, triggerOf(words, clause), clause, craft);
  const status = said !== 'planned' && (denied || isNone(words, clause, trigger)) ? 'denied' : said;
  const party = carried(words, clause, craft) ?? subjectOf(words, setting.clauses, clause);
  const noun = party.people.length > 0 ? null : subjectNoun(words, clause);
  if (noun !== null && isHappening(words, clause)) return happening(setting, clause, noun, status);
  if (!tells({ words, clause, blockKind, trigger, status })) return null;
  const occasion = hasOccasion(words, setting.clauses, clause);
  const hasObject = objectsOf(words, { from: clause.predicate.head + 1, to: clause.to }, false).length > 0;
  const spokenOf = clause.predicate.passive && hasObject;
  if (noun !== null && trigger !== null && TELLINGS.has(trigger.kind) && !spokenOf) return null;
  if (!isNews({ words, clause, blockKind, trigger, party, status, occasion, hasObject, craft, noun })) return null;
  const shown = craft !== null && trigger?.kind === 'incident' ? craft : null;
  return build(setting, clause, party, trigger ?? plain(clause), status, shown);
}

/** A thing that moves where it should not is no traveller. */
function ofCraft(words: readonly Word[], trigger: Trigger | null, clause: Clause, craft: Craft | null): Trigger | null {
  return trigger !== null && craft !== null && intrudes(words, clause.predicate)
    ? { ...trigger, kind: 'incident' }
    : trigger;
}

/** "Ode's plane landed": Ode did. */
function carried(words: readonly Word[], { subject, predicate }: Clause, craft: Craft | null): Party | null {
  if (craft === null || intrudes(words, predicate) || kindOfVerb(predicate.lemma) !== 'travel') return null;
  const { owners } = tiedTo(words, subject, craft.to - 1);
  return owners.length > 0 ? { people: owners, others: [] } : null;
}

/** A deed of a class that the lexicon does not know. */
function plain({ predicate: { head } }: Clause): Trigger {
  return { kind: 'action', at: head, light: false, names: head };
}

/** "reached no agreement", "made no stop". */
function isNone(words: readonly Word[], { predicate: { head } }: Clause, trigger: Trigger | null): boolean {
  return trigger !== null && trigger.light && words[head + 1]?.lower === 'no';
}

/** "denied that Norland had offered it". */
function isDeniedByTelling({ clauses }: Setting, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return clause.opener === 'that' && before?.predicate.lemma === 'deny' && !before.predicate.negated;
}

function build(
  setting: Setting,
  clause: Clause,
  party: Party,
  trigger: Trigger,
  status: EventStatus,
  craft: Craft | null,
): Draft {
  const { words } = setting;
  const telling = TELLINGS.has(trigger.kind);
  const after = { from: clause.predicate.head + 1, to: telling ? contentStart(words, clause) : clause.to };
  const scene = craft === null ? trigger.kind : 'travel';
  const place = placeIn(words, after, scene) ?? placeIn(words, clause.subject, scene);
  const met = objectsOf(words, ofThis(words, after, trigger.kind), telling && !clause.predicate.passive);
  const noun = party.people.length > 0 ? null : subjectNoun(words, clause);
  const own = noun === null ? [] : ofSubject(words, clause, noun.at);
  const people = [...own, ...party.people, ...openingPartners(words, clause), ...met];
  return {
    ...frame(setting, clause, trigger, status),
    nominal: own.length > 0 && trigger.names < clause.predicate.first,
    people: [...new Set(people)],
    agents: clause.predicate.passive ? [] : party.people,
    others: [...new Set([...party.others, ...(trigger.kind === 'meeting' ? groupsMet(words, clause) : [])])],
    place,
    craft: craft?.noun ?? null,
    title: titleOf(setting, clause, party, status, place?.name ?? null, telling, craft),
  };
}

/** Up to another event's phrase: "concluded his visit | with a meeting with Ode". */
function ofThis(words: readonly Word[], { from, to }: Range, kind: string): Range {
  for (let k = from + 1; k < to; k++) {
    // "flew to Tarn | for talks with Ode": Ode did not fly.
    if (kind === 'travel' && words[k]!.lower === 'for') return { from, to: k };
    if (!/^(?:and|during)$/.test(words[k]!.lower) && opensAnother(words, k)) return { from, to: k };
  }
  return { from, to };
}

function titleOf(
  setting: Setting,
  clause: Clause,
  party: Party,
  status: EventStatus,
  place: string | null,
  telling: boolean,
  craft: Craft | null,
): string {
  const { words, clauses, label, range } = setting;
  const owner = clause.shares === null ? clause : clauses[clause.shares]!;
  const subject = properSubject(words, owner.subject);
  const whole = telling || COMMITTING.has(clause.predicate.lemma);
  const inverted = afterQuotation(words, clause) !== null;
  const to = whole ? clauseEnd(clauses, clauses.indexOf(clause), range.to, !telling) : clause.to;
  return clauseTitle(words, clause, {
    subject: craft !== null && subject.to - subject.from <= 1 ? craft : subject,
    names: party.people.length === 0 && !inverted ? [] : [...party.people.map(label), ...party.others],
    to: inverted ? clause.predicate.head + 1 : to,
    nested: to > clause.to,
    quotedIn: telling ? range : null,
    status,
    place,
    label,
    object: objectBefore(words, clause, clauses[clauses.indexOf(clause) - 1]),
  });
}

/** What is said or agreed is part of the telling. */
function hasContent({ kind }: Trigger, { predicate: { lemma } }: Clause): boolean {
  return TELLINGS.has(kind) || COMMITTING.has(lemma);
}

type Framed = Omit<Draft, 'people' | 'agents' | 'others' | 'place' | 'title'>;

/** What a clause gives every draft, whoever takes part. */
function frame(setting: Setting, clause: Clause, trigger: Trigger, status: EventStatus): Framed {
  const { words, clauses, block, blockKind, sentence } = setting;
  const { tense, lemma } = clause.predicate;
  return {
    kind: trigger.kind,
    lemma: trigger.names === clause.predicate.head ? lemma : words[trigger.names]!.lower.replace(/s$/, ''),
    nominal: false,
    span: spanOf(setting, clause, hasContent(trigger, clause)),
    range: { from: clause.from, to: clause.to },
    trigger: spanAt(words, trigger.at),
    status,
    narrated: tense === 'past' || tense === 'gerund',
    date: ownDate(words, clauses, clause),
    occasion: hasOccasion(words, clauses, clause),
    resumes: resumptionOf(words, clause, setting.range),
    backward: false,
    whole: false,
    craft: null,
    day: null,
    background: clause.aside ? 'aside' : null,
    closing: isClosing(words, clause),
    block,
    blockKind,
    sentence,
  };
}

/** "The talks, which began on Monday": the talks told before, with their day. */
function happening(setting: Setting, clause: Clause, noun: Trigger, status: EventStatus): Draft {
  const { words } = setting;
  const lead = words.slice(clause.subject.from, noun.at).map(({ lower }) => lower);
  const definite = lead.some((word) => /^(?:the|this|that|these|those|both|their|his|her|'s|')$/.test(word));
  const people = ofSubject(words, clause, noun.at);
  const place =
    placeIn(words, { from: clause.predicate.head, to: clause.to }, noun.kind) ??
    placeIn(words, clause.subject, noun.kind);
  const framed = frame(setting, clause, noun, status);
  const failed = isFailing(words, clause) && noun.kind === 'meeting';
  return {
    ...framed,
    ...(failed ? { kind: 'rupture', lemma: clause.predicate.lemma } : {}),
    trigger: failed ? spanAt(words, clause.predicate.head) : framed.trigger,
    nominal: true,
    people,
    agents: [],
    others: [],
    place,
    whole: (people.length > 0 && place !== null) || framed.date !== null,
    backward:
      definite &&
      !failed &&
      deedKind(words, noun.at) === null &&
      !lead.some((word) => /^(?:first|next|second|last|third)$/.test(word)),
    title: titleOf(setting, clause, { people: [], others: [] }, status, place?.name ?? null, false, null),
  };
}

/** Who takes part in what a noun of the subject tells: "talks between Ode and Brandt began", "Ode's visit ended". */
function ofSubject(words: readonly Word[], { subject }: Clause, noun: number): string[] {
  const { partners, owners } = tiedTo(words, subject, noun);
  return [...new Set([...partners, ...owners])];
}

function spanAt(words: readonly Word[], i: number): Span {
  return { start: words[i]!.start, end: words[i]!.end };
}

/** The clause; a telling verb takes along what is told, any verb the phrase that opens it: "Speaking on Friday, Ode …". */
function spanOf({ words, clauses, range }: Setting, clause: Clause, content: boolean): Span {
  const at = clauses.indexOf(clause);
  const opening = openingOf(clauses, at);
  const from = opening === null ? clause.from : opening.opener === '' ? opening.from : opening.from - 1;
  const to = content ? clauseEnd(clauses, at, range.to, COMMITTING.has(clause.predicate.lemma)) : clause.to;
  const first = content && opensQuoting(words, range, clause) ? range.from : Math.max(range.from, from);
  return { start: words[first]!.start, end: words[Math.max(clause.to, to) - 1]!.end };
}

/** "“It is late. The port is shut,” said Ode": the sentence from its quotation on. */
function opensQuoting(words: readonly Word[], { from }: Range, { predicate: { first } }: Clause): boolean {
  const at = words[from]!.kind === 'punctuation' ? from + 1 : from;
  return at < first && words[at]!.quoted;
}
