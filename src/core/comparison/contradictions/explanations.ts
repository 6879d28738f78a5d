// What reads like a contradiction and is none, with the reason: two visits a year apart, two Novembers.

import { inWords, MONTHS } from '../calendar';
import type { DateExpression, Event } from '../../article';
import { contains } from '../../span';
import { gapOf } from '../calendar';
import { sourceName, sourceSpan, type Draft } from '../findings';
import { addTo, groupBy } from '../grouping';
import type { Happening } from '../happenings';
import type { Passage } from '../passages';
import { fold, sentenceAround, type Term } from '../terms';
import { daysBetween, type Evidence } from './evidence';

const FAR_APART_DAYS = 60;

/** "Her second visit in a year" beside "the first visit in eight years". */
const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;
const REACHING_BACK =
  /\b(?:in|within|for)\s+(?:over\s+|more than\s+|nearly\s+|almost\s+|about\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:year|month|decade|week)s?\b|\bin\s+(?:years|decades|months)\b|\bsince\s+(?:\p{L}+\s+){0,4}\d{4}\b/iu;
const OCCASIONS: ReadonlyMap<string, string> = new Map(
  ['visit', 'trip', 'travel', 'tour']
    .map((stem): [string, string] => [stem, 'visit'])
    .concat(
      ['meet', 'meeting', 'summit', 'talk', 'election', 'vote', 'strike', 'test', 'launch'].map(
        (stem): [string, string] => [stem, stem],
      ),
    ),
);

/** "the first to visit" rather than "began meetings … the first". */
const BEFORE_COSTS = 40;

interface OrdinalClaim {
  readonly passage: Passage;
  readonly ordinal: string;
  readonly occasion: string;
}

export function explainedOrdinals({ passages }: Evidence): Draft[] {
  const claims = passages.flatMap((one) => ordinalClaim(one) ?? []);
  const byOccasion = groupBy(claims, (claim) => claim.occasion);
  return [...byOccasion.values()].flatMap((group) => explainGroup(group) ?? explainUndated(group) ?? []);
}

function ordinalClaim(passage: Passage): OrdinalClaim | null {
  const ordinal = ORDINAL.exec(passage.text);
  if (!ordinal || !REACHING_BACK.test(passage.text.slice(ordinal.index))) return null;
  const at = passage.start + ordinal.index;
  const distance = (word: Term): number => Math.abs(word.start - at) + (word.start < at ? BEFORE_COSTS : 0);
  const [word] = passage.words.filter((one) => OCCASIONS.has(one.stem)).sort((a, b) => distance(a) - distance(b));
  return word ? { passage, ordinal: ordinal[1]!.toLowerCase(), occasion: OCCASIONS.get(word.stem)! } : null;
}

/** The earliest claim and those of articles at least two months later that count otherwise, about the same people or place. */
function explainGroup(claims: readonly OrdinalClaim[]): Draft | null {
  const dated = claims
    .filter(({ passage }) => passage.from.article.published.value !== null)
    .sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : 1));
  for (const early of dated) {
    const late = dated.filter((claim) => countsAgain(early, claim));
    if (late.length === 0) continue;
    const alike = dated.filter(
      (claim) => claim.ordinal === early.ordinal && late.every((one) => countsAgain(claim, one)),
    );
    const [first, second] = [early, late[0]!];
    return {
      kind: 'explained',
      type: 'ordinal',
      severity: 'low',
      title: `“${first.ordinal}” and “${second.ordinal}” ${first.occasion}: both can be right`,
      because: `${sourceName(first.passage.from)} is of ${monthOf(first)}, ${sourceName(second.passage.from)} of ${monthOf(second)}; they speak of two different occasions.`,
      spans: [...alike, ...late].map(({ passage }) => sourceSpan(passage.from, passage)),
    };
  }
  return null;
}

/** Where one article does not tell its date, two occasions are likelier than a contradiction; its date would settle it. */
function explainUndated(claims: readonly OrdinalClaim[]): Draft | null {
  const isDated = ({ passage }: OrdinalClaim): boolean => passage.from.article.published.value !== null;
  for (const known of claims.filter(isDated)) {
    const others = claims.filter(
      (one) => !isDated(one) && one.ordinal !== known.ordinal && sharesSubject(one.passage, known.passage),
    );
    const [open] = others;
    if (!open) continue;
    return {
      kind: 'explained',
      type: 'ordinal',
      severity: 'low',
      title: `“${open.ordinal}” and “${known.ordinal}” ${known.occasion}: both can be right`,
      because: `${sourceName(known.passage.from)} is of ${monthOf(known)}, ${sourceName(open.passage.from)} tells no certain date; of two different occasions both are true.`,
      spans: [...others, known].map(({ passage }) => sourceSpan(passage.from, passage)),
    };
  }
  return null;
}

function publishedOf({ passage }: OrdinalClaim): string {
  return passage.from.article.published.value!;
}

function monthOf(claim: OrdinalClaim): string {
  const [year, month] = publishedOf(claim).split('-');
  return `${MONTHS[Number(month) - 1]} ${year}`;
}

function countsAgain(early: OrdinalClaim, late: OrdinalClaim): boolean {
  const apart = daysBetween(early.passage.from, late.passage.from) ?? 0;
  if (apart < FAR_APART_DAYS || early.ordinal === late.ordinal || publishedOf(early) > publishedOf(late)) return false;
  return sharesSubject(early.passage, late.passage);
}

/** A person or a place of both articles stands in both sentences. */
function sharesSubject(a: Passage, b: Passage): boolean {
  if ([...a.people].some((id) => b.people.has(id))) return true;
  const places = new Set(a.from.article.places.map((place) => fold(place.name)));
  return b.from.article.places.some(
    ({ name }) => places.has(fold(name)) && [a, b].every((one) => fold(one.text).includes(fold(name))),
  );
}

/** "in November" of one year beside "in November" of another, of the same people doing the same. */
export function explainedMonths({ events }: Evidence): Draft[] {
  const groups = new Map<string, Happening[]>();
  for (const { tellings } of events) {
    for (const one of tellings.filter((telling) => telling.who.size >= 2 && telling.days !== null)) {
      const words = yearlessDate(one);
      if (words) addTo(groups, [one.event.kind, fold(words), ...[...one.who].sort()].join('\n'), one);
    }
  }
  return [...groups.values()].flatMap((group) => explainMonths(group) ?? []);
}

/** The month or day that the sentence names without a year, as written. */
function yearlessDate({ from, event }: Happening): string | null {
  const sentence = sentenceAround(from, event);
  const date = from.article.dates.find((one) => contains(sentence, one) && isYearless(one) && covers(one, event));
  return date ? date.text.replace(/^(?:in|on|this|last)\s+/i, '') : null;
}

/** The event lies within what the words can mean; its own day may be known from elsewhere in the article. */
function covers(date: DateExpression, event: Event): boolean {
  if (date.earliest === null || date.latest === null || event.earliest === null) return false;
  return date.earliest <= event.earliest && event.earliest <= date.latest;
}

function isYearless({ text, type }: DateExpression): boolean {
  return type === 'DATE' && !/\d{4}/.test(text) && /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
}

function explainMonths(group: readonly Happening[]): Draft | null {
  const first = group[0]!;
  const other = group.find((one) => one.from !== first.from && gapOf(one.days!, first.days!) > FAR_APART_DAYS);
  if (!other) return null;
  return {
    kind: 'explained',
    type: 'date',
    severity: 'low',
    title: `The same month of two years: “${yearlessDate(first)}”`,
    because: `${sourceName(first.from)} means ${inWords(first.days!)}, ${sourceName(other.from)} ${inWords(other.days!)}: two events.`,
    spans: [first, other].map((one) => sourceSpan(one.from, one.event)),
  };
}
