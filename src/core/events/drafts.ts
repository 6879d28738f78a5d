// All drafts of an article in source order: sentence by sentence, clause by clause, verbs and then the nouns between them.

import type { BlockKind, EventStatus, Names, Prose } from '../article';
import { contains } from '../span';
import { clausesOf, type Clause } from './clauses';
import type { Draft } from './draft';
import { clauseDrafts } from './doubts';
import { afterLabel } from './labels';
import { nominalDraft } from './nominals';
import { predicatesOf } from './predicates';
import { sectionsOf, type Section } from './sections';
import { statusOf } from './status';
import { TELLINGS } from './lexicon';
import type { Setting } from './verbal';
import { dateIn } from './when';
import { joined } from './wording';
import type { Word } from './words';

const SILENT: ReadonlySet<BlockKind> = new Set(['furniture', 'masthead']);
/** A sentence beyond this many words is no prose; its first part is read. */
const LONGEST_SENTENCE = 400;

interface Verbal {
  readonly draft: Draft;
  readonly clause: number;
}

export function draftsOf({ prose, names }: { prose: Prose; names: Names }, words: readonly Word[]): Draft[] {
  const label = labels(names);
  const sections = sectionsOf(prose, words);
  let background = -1;
  return prose.sentences.flatMap((sentence, index) => {
    const blockKind = prose.blocks[sentence.block]?.kind ?? 'paragraph';
    if (SILENT.has(blockKind)) return [];
    const from = sentence.tokens.start;
    const range = afterLabel(words, { from, to: Math.min(sentence.tokens.end, from + LONGEST_SENTENCE) });
    const brief = blockKind !== 'paragraph' && blockKind !== 'item';
    const clauses = clausesOf(words, range, predicatesOf(words, { ...range, brief }));
    if (clauses[0]?.predicate.tense === 'pluperfect') background = sentence.block;
    const setting = { words, clauses, block: sentence.block, blockKind, sentence: index, range, label };
    const drafts = sentenceDrafts(setting).map((draft) => within(draft, sections[sentence.block]));
    return background === sentence.block
      ? drafts.map((draft) => ({ ...draft, background: draft.background ?? ('before' as const) }))
      : drafts;
  });
}

/** What a section's heading tells of where and when, for what people do there and say nothing else of. */
function within(draft: Draft, section: Section | undefined): Draft {
  const { people, status, narrated, kind, background } = draft;
  if (section === undefined || people.length === 0 || status !== 'happened' || !narrated || background !== null)
    return draft;
  return {
    ...draft,
    place: draft.place ?? (kind === 'travel' ? null : section.place),
    date: draft.date ?? section.date,
    day: section.day,
  };
}

function sentenceDrafts(setting: Setting): Draft[] {
  const found: Verbal[] = [];
  setting.clauses.forEach((clause, i) => {
    for (const draft of clauseDrafts(setting, clause)) {
      if (isSecondSpeech(found, draft)) continue;
      const before = found.at(-1);
      const whole = before === undefined ? null : fold(before.draft, draft, clause, before.clause === i - 1);
      if (whole !== null) found[found.length - 1] = { draft: whole, clause: i };
      else found.push({ draft: { ...draft, date: draft.date ?? linkedDate(setting, i) }, clause: i });
    }
  });
  const verbal = found.map(({ draft }) => draft);
  return foldEndings(setting, verbal, nominals(setting, verbal)).sort((a, b) => a.span.start - b.span.start);
}

/** "said …, but added …" is one occasion of speaking. */
function isSecondSpeech(found: readonly Verbal[], { kind, status, agents, others }: Draft): boolean {
  if (!TELLINGS.has(kind) || status !== 'happened') return false;
  return found.some(
    ({ draft }) =>
      TELLINGS.has(draft.kind) &&
      draft.status === 'happened' &&
      same(draft.agents, agents) &&
      (others.length === 0 || same(draft.others, others)),
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** One event in two verbs: "capped his visit by meeting Ode", "held talks with traders and met students". */
function fold(a: Draft, b: Draft, clause: Clause, adjacent: boolean): Draft | null {
  if (!adjacent || clause.shares === null || a.status !== b.status) return null;
  const span = { start: a.span.start, end: b.span.end };
  const range = { from: a.range.from, to: b.range.to };
  if (clause.opener === 'by' && a.closing)
    return { ...b, span, range, closing: true, date: b.date ?? a.date, place: b.place ?? a.place };
  if (clause.opener !== 'and' || a.kind !== b.kind || TELLINGS.has(a.kind)) return null;
  if (a.place !== null && b.place !== null && a.place !== b.place) return null;
  if (a.date !== null && b.date !== null && a.date !== b.date) return null;
  return {
    ...a,
    span,
    range,
    date: a.date ?? b.date,
    place: a.place ?? b.place,
    people: [...new Set([...a.people, ...b.people])],
  };
}

/** One event in a verb and a noun: "concluded her visit to Tarn with a meeting with Ode" tells of the meeting. */
function foldEndings({ label }: Setting, verbal: readonly Draft[], nominal: readonly Draft[]): Draft[] {
  const folded = new Map<Draft, Draft>();
  for (const noun of nominal) {
    const verb = verbal.find((draft) => draft.closing && contains(draft.span, noun.span));
    if (verb === undefined || folded.has(verb) || noun.people.length < 2 || noun.kind === verb.kind) continue;
    const { agents, span, range, status, narrated, date, place } = verb;
    const told = {
      agents,
      span,
      range,
      status,
      narrated,
      closing: true,
      date: noun.date ?? date,
      place: noun.place ?? place,
    };
    const title = `${joined(agents.map(label))} in ${noun.title[0]!.toLowerCase()}${noun.title.slice(1)}`;
    folded.set(verb, { ...noun, ...told, title: agents.length > 0 ? title : noun.title });
  }
  const taken = new Set([...folded.values()].map(({ trigger }) => trigger));
  return [
    ...verbal.map((draft) => folded.get(draft) ?? draft),
    ...nominal.filter(({ trigger }) => !taken.has(trigger)),
  ];
}

/** "signed it when they met on Monday", "Having left in May after the bridge fell": the neighbour's date. */
function linkedDate({ words, clauses, range }: Setting, i: number): Draft['date'] {
  const clause = clauses[i];
  if (clause && /^(?:when|as|while|after|before)$/.test(clause.opener) && !isMeasured(words, clause))
    return dateIn(words, i > 0 ? clauses[i - 1]! : { from: range.from, to: clause.from }, false);
  const next = clauses[i + 1];
  return next !== undefined && /^(?:when|as|while)$/.test(next.opener) ? dateIn(words, next, false) : null;
}

/** "three months after the ship sank": another time by as much. */
function isMeasured(words: readonly Word[], clause: Clause): boolean {
  const opener = words[clause.from]?.lower === clause.opener ? clause.from : clause.from - 1;
  return (
    /^(?:after|before)$/.test(clause.opener) &&
    /^(?:minute|hour|day|week|month|year|decade)s?$/.test(words[opener - 1]?.lower ?? '')
  );
}

function nominals(setting: Setting, verbal: readonly Draft[]): Draft[] {
  const { words, range, clauses } = setting;
  const found: Draft[] = [];
  let until = range.from;
  let at = 0;
  for (let i = range.from; i < range.to; i++) {
    while (at < clauses.length && clauses[at]!.to <= i) at++;
    if (i < until || verbal.some(({ trigger }) => trigger.start === words[i]!.start)) continue;
    const next = clauses[at];
    const home = next !== undefined && next.from <= i ? next : undefined;
    if (home !== undefined && i >= home.predicate.first && i <= home.predicate.head) continue;
    const own = verbal.find(({ range: { from, to } }) => from <= i && i < to);
    const draft = nominalDraft(setting, i, limitsOf(setting, home, i), {
      status: governing(setting, at),
      lemma: home !== undefined && i > home.predicate.head ? home.predicate.lemma : null,
      subjects: own?.agents ?? [],
    });
    if (draft === null) continue;
    until = draft.range.to;
    if (isObject(own, draft, home) || isOccasion(verbal, draft)) continue;
    found.push(isPurpose(words, own, draft) ? { ...draft, place: own!.place ?? draft.place } : draft);
  }
  return found;
}

function limitsOf({ range }: Setting, home: Clause | undefined, i: number): { from: number; to: number } {
  if (home === undefined) return range;
  if (i < home.predicate.first) return { from: home.from, to: home.predicate.first };
  return { from: home.predicate.head + 1, to: home.to };
}

/** Status of the finite verb that the clause at `at` hangs on. */
function governing({ clauses }: Setting, at: number): EventStatus | null {
  for (let k = Math.min(at, clauses.length - 1); k >= 0; k--) {
    const { predicate, opener } = clauses[k]!;
    if (predicate.tense !== 'gerund' && predicate.tense !== 'having') return statusOf(predicate, opener);
  }
  return null;
}

/** "held talks with Oduya": the verb's event has it already. */
function isObject(own: Draft | undefined, draft: Draft, home: Clause | undefined): boolean {
  if (own === undefined || home === undefined) return false;
  return (
    own.kind === draft.kind && draft.range.from <= home.predicate.head + 2 && draft.range.from > home.predicate.head
  );
}

/** "arrived in Port Amsel for her visit to Norland": the journey of the verb, so there. */
function isPurpose(words: readonly Word[], own: Draft | undefined, { kind, people, range }: Draft): boolean {
  return own?.kind === kind && same(own.agents, people) && /^(?:for|on)$/.test(words[range.from - 1]?.lower ?? '');
}

/** "speaking at a press conference on Friday, Ode said": no more than the occasion of what was said. */
function isOccasion(verbal: readonly Draft[], { date, people, span }: Draft): boolean {
  if (date === null || people.length > 0) return false;
  return verbal.some((draft) => draft.date === date && contains(draft.span, span));
}

/** Short names: what the article calls a person most, unless two people are called so. */
function labels({ people }: Names): (person: string) => string {
  const owners = new Map<string, Set<string>>();
  for (const { id, mentions } of people) {
    for (const { text } of mentions) owners.set(text, (owners.get(text) ?? new Set<string>()).add(id));
  }
  const short = new Map<string, string>();
  for (const { id, name, mentions } of people) {
    const counts = new Map<string, number>();
    for (const { text } of mentions) if (owners.get(text)!.size === 1) counts.set(text, (counts.get(text) ?? 0) + 1);
    const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0];
    short.set(id, best?.[0] ?? name);
  }
  return (person) => short.get(person) ?? person;
}
