// Plain words for an event: "Lindqvist meets Oduya, Port Amsel", "Summit of Lindqvist and Oduya, Norland".

import type { EventStatus } from '../article';
import type { Clause, Range } from './clauses';
import { GERUND, kindOfPhrasal, PARTICIPLE, thirdPerson, verbForm } from './forms';
import { ADVERBS } from './grammar-words';
import { lemmaAt } from './chains';
import { content, isLoose, joined, phrase } from './wording';
import type { Word } from './words';

const LONGEST = 72;
const SUBJECT = 56;

export interface Told {
  /** Where the subject's words stand, for an event without named people. */
  readonly subject: Range;
  /** Short names of those who do it. */
  readonly names: readonly string[];
  /** End of the words that may follow the verb. */
  readonly to: number;
  /** A clause of its own is told: "says he left". */
  readonly nested: boolean;
  /** The sentence, where a telling verb is only said of a quotation; else null. */
  readonly quotedIn: Range | null;
  readonly status: EventStatus;
  readonly place: string | null;
  /** How the article calls a person, by id. */
  readonly label: (person: string) => string;
  /** What is done to, where it stands before the clause: "the sanctions that Norland imposed". */
  readonly object: Range | null;
}

/** The title of a clause's event: subject, present-tense verb, what follows up to a fair length. */
export function clauseTitle(words: readonly Word[], clause: Clause, told: Told): string {
  const { names, place, label, subject, to, quotedIn, nested } = told;
  const acting = names.length > 0 ? joined(names) : actingWords(words, subject, label);
  const particle = particleOf(words, clause);
  const head = `${acting} ${doing(words, clause, told, acting)}${particle}${objectWords(words, told)}`.trim();
  const after = afterAdverbs(words, clause.predicate.head + (particle === '' ? 1 : 2), to);
  const quote = quotedIn === null || acting === '' ? '' : quoted(words, quotedIn, LONGEST - acting.length);
  if (quote !== '' && leadsWithQuotation(words, quotedIn!, after, to)) return `${acting}: ${quote}`;
  const room = LONGEST - head.length;
  const calls = (person: string): string => (names.includes(label(person)) ? '' : label(person));
  const fragment = quotedIn !== null && words.slice(after, to).some(({ quoted }) => quoted);
  const rest = (nested || fragment ? content : phrase)(words, { from: after, to }, room, calls);
  if (rest === '' && quote !== '') return `${acting}: ${quote}`;
  return withPlace(capital(rest === '' ? head : `${head} ${rest}`), place);
}

/** "“It is late,” Ode said", "Ode said, “It is late”". */
function leadsWithQuotation(words: readonly Word[], sentence: Range, after: number, to: number): boolean {
  if (words[sentence.from]!.kind === 'punctuation' && words[sentence.from + 1]?.quoted === true) return true;
  return words[after]?.text === ',' && words.slice(after, to).find(({ kind }) => kind === 'word')?.quoted === true;
}

function doing(words: readonly Word[], clause: Clause, { names, status }: Told, acting: string): string {
  const pronoun = /^(?:they|he|she|it|we)$/i.test(acting);
  const plural = names.length > 1 || /^(?:they|we)$/i.test(acting) || (names.length === 0 && isPlural(acting));
  // "makes no stop" says it already.
  const no = status === 'denied' && words[clause.predicate.head + 1]?.lower === 'no';
  return verbWords(words, clause, no ? 'happened' : status, plural, pronoun);
}

function objectWords(words: readonly Word[], { object, label }: Told): string {
  if (object === null) return '';
  const text = phrase(words, object, SUBJECT, label);
  return ` ${text.replace(/^(?:The|An?|These|Those) /, (article) => article.toLowerCase())}`;
}

/** " off" of "is called off"; empty where the verb takes none. */
function particleOf(words: readonly Word[], { predicate: { head, lemma, passive }, to }: Clause): string {
  const next = words[head + 1];
  const taken = passive && next !== undefined && head + 1 < to && kindOfPhrasal(lemma, next.lower) !== undefined;
  return taken ? ` ${next.lower}` : '';
}

export function nounTitle(
  words: readonly Word[],
  range: Range,
  { status, place, label }: Pick<Told, 'status' | 'place' | 'label'>,
): string {
  const first = words[range.from]!;
  const owner =
    /^(?:his|her|their)$/.test(first.lower) && first.people !== null ? `${joined(first.people.map(label))}'s ` : '';
  const text = owner + bare(phrase(words, range, LONGEST - owner.length, label));
  const plain = text.replace(/^(?:possible|planned|potential|upcoming|proposed) /i, '');
  const lead = status === 'hypothetical' ? 'possible ' : status === 'planned' ? 'planned ' : '';
  const owned = /^.{1,40}?'s? (?=\p{Ll})/u.exec(plain)?.[0] ?? '';
  const rest = plain.slice(owned.length);
  return withPlace(capital(owned + (rest.includes(lead.trim()) ? '' : lead) + rest), place);
}

function bare(text: string): string {
  return text.replace(/^(?:the|an?|his|her|their|its|both) /i, '');
}

/** By the head of the phrase: "members of the club", "police", not "the leader of the rebels", "congress". */
function isPlural(text: string): boolean {
  const [before = ''] = text.split(
    / (?:of|from|in|at|for|with|on|to|by|between|among|about|over|against|under|near|across) /,
  );
  const head = before.split(' ').at(-1) ?? '';
  return /(?:[^suia]s|ies|(?<!\bye)men|^(?:police|people|children|both|many|two))$/i.test(head) || / and /.test(before);
}

function capital(text: string): string {
  return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}

function withPlace(title: string, place: string | null): string {
  if (place === null || title.length + place.length > LONGEST) return title;
  const plain = (text: string): string => text.replace(/’/g, "'").toLowerCase();
  return plain(title).includes(plain(place)) ? title : `${title}, ${place}`;
}

/** The subject as written, up to a fair length; a pronoun nobody is known for stands as it is. */
function actingWords(words: readonly Word[], subject: Range, label: Told['label']): string {
  const range = withoutAdverbs(words, subject);
  const text = phrase(words, range, SUBJECT, label).replace(/^(?:the|an?) /i, '');
  return capital(text === '' && range.to - range.from === 1 ? words[range.from]!.text : text);
}

function withoutAdverbs(words: readonly Word[], { from, to }: Range): Range {
  let end = to;
  while (end > from && (ADVERBS.has(words[end - 1]!.lower) || words[end - 1]!.text === ',')) end--;
  return { from, to: end };
}

function afterAdverbs(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && ADVERBS.has(words[i]!.lower) && words[i]!.date === null && words[i]!.lower !== 'since') i++;
  return i;
}

/** The verb in the present: "meets", "to meet", "may meet", "does not meet", "is arrested". */
function verbWords(
  words: readonly Word[],
  { predicate }: Clause,
  status: EventStatus,
  plural: boolean,
  pronoun: boolean,
): string {
  const { head, passive, tense } = predicate;
  const lemma = lemmaAt(words, head);
  const form = verbForm(words[head]!.lower);
  const participle = passive && form !== null && form.is & PARTICIPLE ? words[head]!.lower : null;
  const base = participle === null ? lemma : `be ${participle}`;
  const be = plural ? 'are' : 'is';
  if (status === 'planned' && tense === 'present' && participle !== null) return `${be} ${participle}`;
  if (status === 'planned') return `${pronoun ? 'will' : 'to'} ${base}`;
  if (status === 'hypothetical') return `may ${base}`;
  if (status === 'denied')
    return participle === null ? `${plural ? 'do' : 'does'} not ${base}` : `${be} not ${participle}`;
  if (tense === 'progressive' && form !== null && form.is & GERUND && status === 'ongoing')
    return `${be} ${words[head]!.lower}`;
  if (participle !== null) return status === 'ongoing' ? `${be} being ${participle}` : `${be} ${participle}`;
  if (lemma === 'be') return be;
  return plural ? lemma : thirdPerson(lemma);
}

/** The beginning of the first quotation of a sentence, in its marks. */
function quoted(words: readonly Word[], { from, to }: Range, room: number): string {
  let start = from;
  while (start < to && !words[start]!.quoted) start++;
  let end = start;
  while (end < to && words[end]!.quoted && words[end]!.end - words[start]!.start < room - 4) end++;
  const whole = end === to || !words[end]!.quoted;
  while (end > start && (words[end - 1]!.kind === 'punctuation' || (!whole && isLoose(words[end - 1]!)))) end--;
  let text = '';
  for (let i = start; i < end; i++)
    text += (text !== '' && words[i - 1]!.end < words[i]!.start ? ' ' : '') + words[i]!.text;
  return text === '' ? '' : `“${text}${whole ? '' : '…'}”`;
}
