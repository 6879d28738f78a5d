// Plain words for an event: "Lindqvist meets Oduya, Port Amsel", "Summit of Lindqvist and Oduya, Norland".

import type { EventStatus } from '../article';
import { lemmaAt } from './predicates';
import { verbForm, thirdPerson, PARTICIPLE, GERUND } from './forms';
import type { Clause, Range } from './clauses';
import { BE, COORDINATORS, DETERMINERS, HAVE, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { isName, type Word } from './words';

const LONGEST = 68;

interface Told {
  readonly names: readonly string[];
  readonly status: EventStatus;
  readonly place: string | null;
  /** How the article calls a person, by id. */
  readonly label: (person: string) => string;
}

/** The title of a clause's event: subject, present-tense verb, what follows up to a fair length. */
export function clauseTitle(words: readonly Word[], clause: Clause, { names, status, place, label }: Told): string {
  const subject = names.length > 0 ? joined(names) : subjectWords(words, clause.subject, label);
  const plural = names.length > 1 || (names.length === 0 && /s$/.test(subject));
  const verb = verbWords(words, clause, status, plural);
  const head = subject === '' ? capital(verb) : `${subject} ${verb}`;
  const rest = following(words, { from: clause.predicate.head + 1, to: clause.to }, LONGEST - head.length, label);
  return withPlace(rest === '' ? head : `${head} ${rest}`, place);
}

export function nounTitle(words: readonly Word[], range: Range, { status, place, label }: Told): string {
  const text = following(words, range, LONGEST, label);
  const plain = capital(text.replace(/^(?:the|an?|his|her|their|its|possible|planned) /i, ''));
  const lead = status === 'hypothetical' ? 'Possible ' : status === 'planned' ? 'Planned ' : '';
  return withPlace(lead === '' ? plain : lead + lower(plain), place);
}

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function withPlace(title: string, place: string | null): string {
  return place === null || title.includes(place) || title.length + place.length > LONGEST + 12
    ? title
    : `${title}, ${place}`;
}

/** The present form in the person's number, by status: "meets", "to meet", "may meet", "does not meet", "is arrested". */
function verbWords(words: readonly Word[], { predicate }: Clause, status: EventStatus, plural: boolean): string {
  const { head, passive, tense } = predicate;
  const lemma = lemmaAt(words, head);
  const form = verbForm(words[head]!.lower);
  const participle = passive && form !== null && form.is & PARTICIPLE ? words[head]!.lower : null;
  const base = participle === null ? lemma : `be ${participle}`;
  if (status === 'planned') return `to ${base}`;
  if (status === 'hypothetical') return `may ${base}`;
  if (status === 'denied')
    return participle === null ? `${plural ? 'do' : 'does'} not ${base}` : `${plural ? 'are' : 'is'} not ${participle}`;
  if (status === 'ongoing' && tense === 'progressive' && form !== null && form.is & GERUND)
    return `${plural ? 'are' : 'is'} ${words[head]!.lower}`;
  if (participle !== null) return `${plural ? 'are' : 'is'} ${participle}`;
  if (BE.has(lemma) || HAVE.has(lemma)) return plural ? (lemma === 'be' ? 'are' : lemma) : thirdPerson(lemma);
  return plural ? lemma : thirdPerson(lemma);
}

function subjectWords(words: readonly Word[], { from, to }: Range, label: Told['label']): string {
  let start = from;
  for (let k = to - 1; k > from; k--) {
    if (words[k - 1]!.text === ',') {
      start = k;
      break;
    }
  }
  const text = slice(words, start, Math.min(to, start + 8), label).replace(/^(?:the|an?) /i, '');
  return capital(text);
}

/** As many whole phrases as fit; never ends on a word that wants another. */
function following(words: readonly Word[], { from, to }: Range, room: number, label: Told['label']): string {
  let end = from;
  for (let i = from; i < to; i++) {
    const { lower, text } = words[i]!;
    if (words[i]!.start - (words[from]?.start ?? 0) + text.length > room) break;
    if (/^[;:—–()“”"]$/.test(text) || (SUBORDINATORS.has(lower) && i > from && lower !== 'that')) break;
    end = i + 1;
  }
  while (end > from && (isLoose(words[end - 1]!) || isCut(words, end, to))) end--;
  return slice(words, from, end, label);
}

function isLoose(word: Word): boolean {
  if (isName(word)) return false;
  return (
    word.kind === 'punctuation' ||
    DETERMINERS.has(word.lower) ||
    PREPOSITIONS.has(word.lower) ||
    COORDINATORS.has(word.lower) ||
    SUBORDINATORS.has(word.lower)
  );
}

/** Cut inside a name or before the noun a phrase leads to. */
function isCut(words: readonly Word[], end: number, to: number): boolean {
  const next = words[end];
  if (next === undefined || end >= to || next.kind === 'punctuation') return false;
  return (
    !PREPOSITIONS.has(next.lower) &&
    !COORDINATORS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    next.date === null
  );
}

/** The words as they stand, but people by their short names and without titles. */
function slice(words: readonly Word[], from: number, to: number, label: Told['label']): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.role && leadsToName(words, i, to)) continue;
    const gap = text !== '' && words[i - 1]!.end < word.start ? ' ' : '';
    if (word.people === null || /^(?:his|her|their)$/.test(word.lower)) text += gap + word.text;
    else if (i === from || words[i - 1]!.people !== word.people) text += gap + joined(word.people.map(label));
  }
  return text.trimStart();
}

function leadsToName(words: readonly Word[], i: number, to: number): boolean {
  let k = i;
  while (k < to && words[k]!.role && words[k]!.people === null) k++;
  return k < to && words[k]!.people !== null;
}
