// Whether a reader would keep a clause as an event: somebody acts, it is dated, or it is of a kind that happens by itself.
// Not kept: "ties are cold", "traders want calm", "analysts say", "the divisions came into focus".

import type { BlockKind, EventStatus } from '../article';
import type { Clause } from './clauses';
import type { Craft } from './crafts';
import { STATIVES, SUBORDINATORS } from './grammar-words';
import { TELLINGS } from './lexicon';
import { type Trigger } from './triggers';
import { dateIn, fineness } from './when';
import { mentionsGroup } from './groups';
import { objectsOf, properSubject, type Party } from './who';
import type { Word } from './words';

export interface Judged {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly blockKind: BlockKind;
  readonly trigger: Trigger | null;
  readonly party: Party;
  readonly status: EventStatus;
  /** Somebody named is met, taken or, in the passive, does it. */
  readonly hasObject: boolean;
  /** The event noun of its subject: "the ban" in "the ban was lifted". */
  readonly noun: Trigger | null;
  /** The thing that is or that the pronoun of its subject stands for. */
  readonly craft: Craft | null;
  /** Says when, where or before whom something was said. */
  readonly occasion: boolean;
}

/** Told as events whatever the subject: "a bomb exploded", "the bill passed", "five were arrested". */
const IMPERSONAL = new Set([
  'conflict',
  'disaster',
  'legal',
  'protest',
  'legislation',
  'election',
  'incident',
  'agreement',
]);
/** "…, killing six": told by a participle. */
const TOLLS = new Set(['conflict', 'disaster']);
/** Events when dated, whoever or whatever is the subject: "prices fell in May". */
const BY_DATE = new Set(['economic', 'creation', 'rupture', 'incident', 'disaster', 'conflict', 'military', 'trade']);
/** Worth telling with an unnamed speaker, too. */
const PUBLIC = new Set('announce declare reveal confirm pledge warn vow disclose deny'.split(' '));

/** "was announced", "was rejected": told whoever did it. */
const MADE_PUBLIC = new Set('announce reveal disclose declare reject veto block dismiss overrule'.split(' '));

/** Whether the form of the verb tells at all. */
export function tells({
  words,
  clause,
  blockKind,
  trigger,
  status,
}: Pick<Judged, 'words' | 'clause' | 'blockKind' | 'trigger' | 'status'>): boolean {
  const { tense, lemma, via, passive } = clause.predicate;
  const brief = blockKind !== 'paragraph' && blockKind !== 'item';
  if (lemma === 'be' || lemma === 'do') return trigger?.light ?? false;
  if (trigger === null)
    return tense === 'past' && !STATIVES.has(lemma) && !(SUBORDINATORS.has(clause.opener) && clause.opener !== 'where');
  if (STATIVES.has(lemma) && !trigger.light) return via.length > 0 || tense === 'past';
  if (tense === 'gerund' && TOLLS.has(trigger.kind) && words[clause.predicate.first - 1]?.text === ',') return true;
  if (tense === 'gerund')
    return (
      (brief || clause.opener === 'by') &&
      objectsOf(words, { from: clause.predicate.head + 1, to: clause.to }, false).length > 0
    );
  if (tense === 'present') return brief || (TELLINGS.has(trigger.kind) && !passive) || status !== 'happened';
  return true;
}

export function isNews(judged: Judged): boolean {
  const { words, clause, trigger, party, status, occasion, hasObject, craft, noun } = judged;
  const person = party.people.length > 0 || (clause.predicate.passive && hasObject && trigger !== null);
  const group = party.others.length > 0;
  const { tense, passive } = clause.predicate;
  const dated = isDated(words, clause);
  if (!dated && !person && !(craft !== null && trigger?.kind === 'incident') && isBarePronoun(words, clause))
    return false;
  if (!person && !IMPERSONAL.has(trigger?.kind ?? '') && isUnknown(words, clause)) return false;
  if (trigger === null) return status === 'happened' && ((person && !passive) || ((person || group) && dated));
  if (TELLINGS.has(trigger.kind)) {
    if (passive && MADE_PUBLIC.has(clause.predicate.lemma) && !isBarePronoun(words, clause))
      return status === 'happened';
    if (person) return status !== 'hypothetical';
    const acts = (trigger.kind !== 'statement' || speaksOfficially(words, clause)) && tense !== 'present';
    return group && status === 'happened' && (acts || occasion || dated || PUBLIC.has(clause.predicate.lemma));
  }
  if (trigger.kind === 'economic') return person || dated || (status === 'happened' && isMeasured(words, clause));
  if (noun !== null && passive && tense !== 'present') return true;
  if (person || group) return status !== 'ongoing' || person || IMPERSONAL.has(trigger.kind);
  if (dated && BY_DATE.has(trigger.kind)) return true;
  if (IMPERSONAL.has(trigger.kind) || (passive && dated) || trigger.light)
    return tense !== 'present' || (passive && dated);
  return /^(?:past|pluperfect|modal|having)$/.test(tense) && mentionsGroup(words, clause.subject);
}

/** "fell by 3 percent", "lost 42 points". */
function isMeasured(words: readonly Word[], { predicate: { head }, to }: Clause): boolean {
  return words.slice(head + 1, to).some(({ kind, date }) => kind === 'number' && date === null);
}

/** "came on Monday", "On Monday, rebels came", "rebels on Monday came"; not "the 2029 report came". */
function isDated(words: readonly Word[], { predicate: { first, tense }, subject, to }: Clause): boolean {
  const perfect = tense === 'perfect';
  if (dateIn(words, { from: first, to }, perfect) !== null) return true;
  const before = words[first - 1]?.date;
  if (before != null && first - 1 > subject.from && fineness(before) > 0) return true;
  return dateIn(words, { from: subject.from, to: properSubject(words, subject).from }, perfect) !== null;
}

/** Bodies whose word is news by itself: "the ministry reiterated", "Norland said"; not "officials said", "analysts said". */
const BODIES = new Set(
  'government ministry parliament council court police army navy authorities commission cabinet'.split(' '),
);

function speaksOfficially(words: readonly Word[], { subject, predicate: { tense } }: Clause): boolean {
  const { from, to } = properSubject(words, subject);
  if (tense !== 'past' || to === from) return false;
  const last = words[to - 1]!;
  return BODIES.has(last.lower) || (last.place?.kind === 'country' && words[to - 2]?.text !== '-');
}

/** "they opened": somebody, but nobody can tell who. */
function isUnknown(words: readonly Word[], { subject }: Clause): boolean {
  const { from, to } = properSubject(words, subject);
  return to - from === 1 && words[from]!.people === null && /^(?:they|he|she|we|i|you)$/.test(words[from]!.lower);
}

/** "it would attack", "this took place": nobody can tell what of. */
function isBarePronoun(words: readonly Word[], { subject: { from, to } }: Clause): boolean {
  return to - from === 1 && /^(?:it|this|that|which)$/.test(words[from]!.lower);
}
