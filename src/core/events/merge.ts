// The same event told twice in an article is one event with two tellings.

import type { Span } from '../span';
import type { Draft } from './draft';
import { fineness } from './when';
import { TELLINGS } from './lexicon';

export interface Tale {
  readonly main: Draft;
  readonly also: readonly Draft[];
}

type Content = (span: Span) => ReadonlySet<string>;

interface Telling {
  readonly main: Draft;
  readonly also: Draft[];
}

/** How far back a telling may look for its event, and among how many of its tellings: long texts stay linear. */
const MOST_TALES = 200;
const MOST_TELLINGS = 6;
/** Blocks over which the same people go on speaking; pictures with their captions may stand between. */
const SPEECH_REACH = 2;
const QUOTED_REACH = 4;

/** Joins drafts in source order; those that only refer back and find nothing are dropped. */
export function mergeTellings(drafts: readonly Draft[], words: Content): Tale[] {
  const tales: Telling[] = [];
  for (const draft of drafts) {
    const same = findSame(tales, draft, words);
    if (same !== null) same.also.push(draft);
    else if (!draft.backward || draft.whole) tales.push({ main: draft, also: [] });
  }
  return tales.map(settle);
}

function findSame(tales: Telling[], draft: Draft, words: Content): Telling | null {
  if (TELLINGS.has(draft.kind)) return sameSpeech(tales, draft);
  for (let k = tales.length - 1; k >= Math.max(0, tales.length - MOST_TALES); k--) {
    const tale = tales[k]!;
    const all = [tale.main, ...tale.also.slice(-MOST_TELLINGS)];
    const body = all.find((other) => !isHeadline(other));
    const agree =
      (body === undefined || statusAgrees(body, draft)) &&
      all.every((other) => datesAgree(other, draft) && placesAgree(other, draft));
    if (agree && all.some((other) => isSame(other, draft, words))) return tale;
    if (movedOn(tale.main, draft)) return null;
  }
  return null;
}

/** The traveller has been elsewhere since: what lies before is another journey. */
function movedOn(before: Draft, draft: Draft): boolean {
  if (draft.kind !== 'travel' || draft.nominal || before.kind !== 'travel' || !sameSet(before.people, draft.people))
    return false;
  return draft.place !== null && !placesAgree(before, draft);
}

/** What the same people go on saying in the same or the next paragraph, on the same matter and with no occasion of its own. */
function sameSpeech(tales: Telling[], draft: Draft): Telling | null {
  if (draft.status !== 'happened' || draft.occasion) return null;
  const before = tales.slice(-MOST_TALES).findLast(({ main }) => TELLINGS.has(main.kind) && main.status === 'happened');
  if (before === undefined || !sameSet(before.main.agents, draft.agents) || draft.agents.length === 0) {
    return sameUnnamed(before, draft);
  }
  const last = before.also.at(-1) ?? before.main;
  const goesOn = draft.resumes === 'on' || (draft.resumes === null && draft.block === last.block);
  const reach = draft.resumes === 'on' ? QUOTED_REACH : SPEECH_REACH;
  return goesOn && draft.block - last.block <= reach && (draft.date === null || draft.date === before.main.date)
    ? before
    : null;
}

function sameUnnamed(before: Telling | undefined, draft: Draft): Telling | null {
  if (before === undefined || draft.agents.length > 0 || before.main.agents.length > 0) return null;
  const last = before.also.at(-1) ?? before.main;
  const near = draft.block - last.block <= 1 && draft.others.length > 0;
  return near && draft.others.join() === last.others.join() ? before : null;
}

/** Kinds that two people can be in only together, whatever the verb: "met", "held talks", "signed". */
const JOINT = new Set(['meeting', 'agreement']);

function isSame(a: Draft, b: Draft, words: Content): boolean {
  if (!sameKind(a, b) || !statusAgrees(a, b)) return false;
  if (a.craft !== null && b.craft !== null && a.kind === 'incident') return a.craft === b.craft && b.craft !== '';
  if (b.backward && b.people.length === 0) return isNear(a, b);
  if (a.people.length > 0 && b.people.length > 0) {
    if (!sameSet(a.people, b.people)) return false;
    if (isHalfNamed(a) && isHalfNamed(b)) return alike(words(a.span), words(b.span));
    if (a.lemma === b.lemma || a.nominal || b.nominal) return true;
    return (
      (a.people.length > 1 && (JOINT.has(a.kind) || isHeadline(a) || isHeadline(b))) ||
      (a.kind === 'travel' && a.place !== null && b.place !== null)
    );
  }
  if (a.people.length !== b.people.length && !(a.nominal || b.nominal)) return false;
  // "The Tarn index fell 3 percent", "the Kestrel index fell 4 percent": of another thing by its name alone.
  if (a.kind === 'economic' && !isHeadline(a)) return a.others.length > 0 && a.others.join() === b.others.join();
  return alike(words(a.span), words(b.span));
}

/** "the meeting" may come some paragraphs after the one meeting told so far, "the trip" or "the attack" only right after. */
function isNear(a: Draft, b: Draft): boolean {
  const [blocks, sentences] = a.kind === 'meeting' && a.people.length > 1 ? [3, 5] : [1, 2];
  return b.block - a.block <= blocks && b.sentence - a.sentence <= sentences;
}

/** "met students": whom else is not known, so that another such clause may tell of others. */
function isHalfNamed(draft: Draft): boolean {
  const { kind, people, nominal } = draft;
  return JOINT.has(kind) && people.length === 1 && !nominal && !isHeadline(draft);
}

function isHeadline({ blockKind }: Draft): boolean {
  return blockKind === 'title' || blockKind === 'heading' || blockKind === 'caption';
}

/** A stop on the way is no telling of the journey. */
const STAGES = new Set('stop stopover layover detour'.split(' '));

function sameKind(a: Draft, b: Draft): boolean {
  if (STAGES.has(a.lemma) !== STAGES.has(b.lemma)) return false;
  return a.kind === b.kind
    ? a.kind !== 'action' || a.lemma === b.lemma
    : a.lemma === b.lemma && a.nominal !== b.nominal;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function datesAgree(a: Draft, b: Draft): boolean {
  if (a.date === null || b.date === null) return true;
  if (a.date.earliest === null || b.date.earliest === null || a.date.latest === null || b.date.latest === null)
    return true;
  return a.date.earliest <= b.date.latest && b.date.earliest <= a.date.latest;
}

function placesAgree(a: Draft, b: Draft): boolean {
  if (a.place === null || b.place === null || a.place.id === b.place.id) return true;
  if (a.kind === 'meeting' && a.people.length > 1 && a.date !== null && b.date !== null) return true;
  return (
    a.place.country === b.place.name ||
    b.place.country === a.place.name ||
    (a.kind !== 'travel' && a.place.country === b.place.country)
  );
}

function statusAgrees(a: Draft, b: Draft): boolean {
  return a.status === b.status || isHeadline(a) || a.backward || b.backward;
}

/** Two wordings of one event share most of their telling words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size);
}

/** The body's telling leads, not the headline's; the best dated one gives the date. */
function settle({ main, also }: Telling): Tale {
  const all = [main, ...also];
  const lead = leadOf(all);
  const dated = all.reduce(
    (best, { date }) => (date !== null && fineness(date) > (best === null ? 0 : fineness(best)) ? date : best),
    lead.date,
  );
  const place = lead.place ?? all.find((draft) => draft.place !== null)?.place ?? null;
  return { main: { ...lead, date: dated, place }, also: all.filter((draft) => draft !== lead) };
}

/** A clause that tells rather than a bare noun: "met Ode in Tarn" before "during the talks with Ode". */
function leadOf(all: readonly Draft[]): Draft {
  const telling = all.filter((draft) => !isHeadline(draft) && !draft.backward);
  const first = telling[0] ?? all[0]!;
  if (!first.nominal || first.place !== null || first.date !== null) return first;
  return telling.find(({ nominal, closing }) => !nominal || closing) ?? first;
}
