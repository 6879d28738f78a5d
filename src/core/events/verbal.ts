// Events told by a verb: "Lindqvist met Oduya", "talks were held", "Sokol is expected to resign".

import type { BlockKind, EventStatus } from '../article';
import type { Span } from '../span';
import { clauseEnd, openingOf, type Clause, type Range } from './clauses';
import type { Draft } from './draft';
import { statusOf } from './status';
import { clauseTitle } from './titles';
import { isHappening, subjectNoun, TELLINGS, triggerOf, type Trigger } from './triggers';
import { dateIn } from './when';
import { placeIn } from './where';
import { objectsOf, openingPartners, subjectOf, type Party } from './who';
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
  const status = words[clause.predicate.head]!.quoted ? null : statusOf(clause.predicate, clause.opener);
  if (status === null) return null;
  const party = subjectOf(words, setting.clauses, clause);
  const noun = party.people.length > 0 ? null : subjectNoun(words, clause);
  if (noun !== null && isHappening(words, clause)) return happening(setting, clause, noun, status);
  const trigger = triggerOf(words, clause);
  if (!tells({ words, clause, blockKind, trigger })) return null;
  const occasion = hasOccasion(setting, clause);
  if (!isNews({ words, clause, blockKind, trigger, party, status, occasion })) return null;
  const told = trigger ?? { kind: 'action', at: clause.predicate.head, light: false };
  return build(setting, clause, party, told, status);
}

function build(setting: Setting, clause: Clause, party: Party, trigger: Trigger, status: EventStatus): Draft {
  const { words, label } = setting;
  const place = placeIn(words, clause, trigger.kind === 'travel');
  const people = [...party.people, ...openingPartners(words, clause), ...objectsOf(words, clause)];
  return {
    ...frame(setting, clause, trigger, status),
    people: [...new Set(people)],
    agents: clause.predicate.passive ? [] : party.people,
    others: party.others,
    place,
    title: clauseTitle(words, clause, { names: party.people.map(label), status, place: place?.name ?? null, label }),
  };
}

/** What a clause gives every draft, whoever takes part. */
function frame(
  setting: Setting,
  clause: Clause,
  trigger: Trigger,
  status: EventStatus,
): Omit<Draft, 'people' | 'agents' | 'others' | 'place' | 'title'> {
  const { words, block, blockKind, sentence } = setting;
  const { tense, lemma } = clause.predicate;
  return {
    kind: trigger.kind,
    lemma: trigger.light ? words[trigger.at]!.lower.replace(/s$/, '') : lemma,
    nominal: false,
    span: spanOf(setting, clause, TELLINGS.has(trigger.kind)),
    range: { from: clause.from, to: clause.to },
    trigger: { start: words[trigger.at]!.start, end: words[trigger.at]!.end },
    status,
    narrated: tense === 'past' || tense === 'gerund',
    date: ownDate(setting, clause),
    occasion: hasOccasion(setting, clause),
    backward: false,
    closing: isClosing(words, clause),
    block,
    blockKind,
    sentence,
  };
}

/** "The talks, which began on Monday": the talks told before, with their day. */
function happening(setting: Setting, clause: Clause, noun: Trigger, status: EventStatus): Draft {
  const { words, label } = setting;
  const lead = words.slice(clause.subject.from, noun.at).map(({ lower }) => lower);
  const backward =
    /^(?:the|this|that|these|those|both|their|his|her)$/.test(lead[0] ?? '') &&
    !lead.some((word) => /^(?:first|next|second|last|third)$/.test(word));
  const place = placeIn(words, { from: clause.predicate.head, to: clause.to }, noun.kind === 'travel');
  return {
    ...frame(setting, clause, noun, status),
    nominal: true,
    people: [],
    agents: [],
    others: [],
    place,
    backward,
    title: clauseTitle(words, clause, { names: [], status, place: place?.name ?? null, label }),
  };
}

/** The clause; a telling verb takes along what is told and the phrase that opens it: "Speaking on Friday, Ode said he …". */
function spanOf({ words, clauses, range }: Setting, clause: Clause, telling: boolean): Span {
  const at = clauses.indexOf(clause);
  const opening = openingOf(clauses, at);
  const from = opening === null ? clause.from : opening.from;
  const to = telling ? clauseEnd(clauses, at, range.to) : clause.to;
  return { start: words[from]!.start, end: words[Math.max(clause.to, to) - 1]!.end };
}

/** The clause's own date, else that of the phrase that opens it. */
function ownDate({ words, clauses }: Setting, clause: Clause): Draft['date'] {
  const own = dateIn(words, clause, clause.predicate.tense === 'perfect');
  if (own !== null) return own;
  const opening = openingOf(clauses, clauses.indexOf(clause));
  return opening === null ? null : dateIn(words, opening, false);
}

const OCCASIONS = new Set(
  (
    'reporters journalists press news interview conference briefing meeting talks speech summit hearing ceremony statement ' +
    'letter address parliament congress television radio twitter rally question questions visit'
  ).split(' '),
);

/** "told reporters", "at a press conference", "on Friday", also in the phrase that opens the clause. */
function hasOccasion({ words, clauses }: Setting, clause: Clause): boolean {
  const opening = openingOf(clauses, clauses.indexOf(clause));
  for (let i = opening?.from ?? clause.from; i < clause.to; i++) {
    if (words[i]!.quoted) continue;
    if (OCCASIONS.has(words[i]!.lower)) return true;
    if (words[i]!.date !== null && words[i]!.date!.type !== 'DURATION' && /^(?:on|in)$/.test(words[i - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const ENDS = new Set('cap conclude end finish wrap close complete round'.split(' '));
const STAYS = new Set('visit trip tour stopover stay'.split(' '));

/** "capped his visit", "concluded her tour". */
function isClosing(words: readonly Word[], { predicate, to }: Clause): boolean {
  if (!ENDS.has(predicate.lemma)) return false;
  for (let i = predicate.head + 1; i < Math.min(to, predicate.head + 6); i++)
    if (STAYS.has(words[i]!.lower)) return true;
  return false;
}
