// Events told by a noun: "the November summit in Port Amsel between Lindqvist and Oduya", "possible trips by Sokol".
// Not events: "talks on trade" (nothing ties it down), "a meeting room", "the visit comes at a time".

import type { EventStatus } from '../article';
import type { Range } from './clauses';
import type { Draft } from './draft';
import { kindOfNoun, THIRD, verbForm } from './forms';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './grammar-words';
import { nounStatus } from './status';
import { nounTitle } from './titles';
import type { Setting } from './verbal';
import { dateIn } from './when';
import { placeIn } from './where';
import { peopleIn } from './who';
import { isName, type Word } from './words';

const WITH = new Set('between with by of and to involving'.split(' '));
/** Nouns of a deed whose object follows "of": "the resumption of contacts", "the arrest of two men". */
const DEEDS = new Set(
  (
    'resumption arrest killing assassination release launch signing collapse closure cancellation withdrawal death flight ' +
    'invasion bombing capture seizure expulsion dismissal appointment opening sinking destruction murder kidnapping ' +
    'evacuation suspension approval rejection deportation extradition overthrow removal departure arrival return'
  ).split(' '),
);
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|inaugural|annual|next|last|latest|upcoming|forthcoming|planned|possible|scheduled)$/;
const LONGEST_PHRASE = 40;
const MOST_PREMODIFIERS = 8;

/** The event of the noun at `i`, or null. `governor`: status of the verb it hangs on; `subjects`: who does what that verb says. */
export function nominalDraft(
  setting: Setting,
  i: number,
  limits: Range,
  governor: EventStatus | null,
  subjects: readonly string[],
): Draft | null {
  const { words } = setting;
  const word = words[i]!;
  const kind =
    word.kind !== 'word' || word.quoted || word.people !== null || word.date !== null
      ? undefined
      : kindOfNoun(word.lower);
  const deed = DEEDS.has(word.lower) && words[i + 1]?.lower === 'of';
  if (kind === undefined && !deed) return null;
  if (isModifier(words, i, limits) || isVerb(words, i)) return null;
  const range = phraseOf(words, i, limits);
  return tied(setting, i, range, kind ?? 'action', governor, subjects);
}

function tied(
  setting: Setting,
  i: number,
  range: Range,
  kind: string,
  governor: EventStatus | null,
  subjects: readonly string[],
): Draft | null {
  const { words } = setting;
  const named = peopleIn(words, range);
  const tie = words[i + 1]?.lower === 'with';
  const partners = named.filter(({ governor, possessor }) => {
    if (possessor || governor === null) return false;
    return WITH.has(governor.lower) || (tie && governor.text === ',');
  });
  const owners = named.filter(({ possessor }) => possessor);
  const date = dateIn(words, range, true);
  const place = placeIn(words, { from: i, to: range.to }, kind);
  const lead = words.slice(range.from, i).map(({ lower }) => lower);
  const deed = DEEDS.has(words[i]!.lower) && words[i + 1]?.lower === 'of' && lead[0] === 'the';
  const particular = lead.includes('the') || lead.some((word) => ORDINAL.test(word));
  const placed = place !== null && particular && /^\p{Lu}/u.test(words[i]!.text);
  const series = lead.some((word) => ORDINAL.test(word)) && lead.includes('the') && nations(words, range.from, i) > 1;
  const backward = partners.length === 0 && !deed && !series && !placed;
  if (backward && date === null && owners.length === 0 && lead[0] !== 'the') return null;
  const people = [...new Set([...partners, ...owners].flatMap(({ people }) => people))];
  const joins = tie && owners.length === 0 ? subjects : [];
  return draft(setting, i, range, {
    kind,
    date,
    place,
    people: [...new Set([...joins, ...people])],
    status: nounStatus(around(words, range), governor),
    backward: backward && date === null,
  });
}

function around(words: readonly Word[], { from, to }: Range): string[] {
  return words.slice(Math.max(0, from - 2), to).map(({ lower }) => lower);
}

function nations(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.place !== null) count += words[i]!.text.includes('-') ? 2 : 1;
  return count;
}

function draft(
  setting: Setting,
  i: number,
  range: Range,
  {
    kind,
    date,
    place,
    people,
    status,
    backward,
  }: Pick<Draft, 'kind' | 'date' | 'place' | 'people' | 'status' | 'backward'>,
): Draft {
  const { words, block, blockKind, sentence, label } = setting;
  return {
    kind,
    lemma: words[i]!.lower.replace(/s$/, ''),
    nominal: true,
    span: { start: words[range.from]!.start, end: words[range.to - 1]!.end },
    range,
    trigger: { start: words[i]!.start, end: words[i]!.end },
    status,
    narrated: false,
    people,
    agents: people,
    others: [],
    place,
    date,
    occasion: false,
    background: null,
    backward,
    closing: false,
    block,
    blockKind,
    sentence,
    title: nounTitle(words, range, { status, place: place?.name ?? null, label }),
  };
}

/** "he talks to Ode", "boats crossing the Channel": a verb. */
function isVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (before === undefined || next === undefined) return false;
  if (words[i]!.lower.endsWith('ing'))
    return before.kind === 'word' && !DETERMINERS.has(before.lower) && (DETERMINERS.has(next.lower) || isName(next));
  if (!words[i]!.lower.endsWith('s')) return false;
  return (
    /^(?:he|she|it|who|which|they|we)$/.test(before.lower) ||
    (before.people !== null && before.kind === 'word' && !/^(?:his|her|their)$/.test(before.lower))
  );
}

/** "a meeting room", "talks process": the next word is the head. */
function isModifier(words: readonly Word[], i: number, { to }: Range): boolean {
  const next = words[i + 1];
  if (next === undefined || i + 1 >= to || next.kind !== 'word' || isName(next) || next.date !== null) return false;
  if (next.text === "'s") return false;
  const small = PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower) || SUBORDINATORS.has(next.lower);
  return (
    !small &&
    !ADVERBS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    /^\p{Ll}/u.test(next.text) &&
    !/(?:ed|ing|ly)$/.test(next.lower) &&
    next.lower !== 'to'
  );
}

/** From the article or modifiers before the noun to the end of the phrases that hang on it. */
function phraseOf(words: readonly Word[], i: number, limits: Range): Range {
  let from = i;
  while (from > limits.from && i - from < MOST_PREMODIFIERS && isPremodifier(words, from - 1)) {
    from--;
    if (/^(?:the|an?|his|her|their|its)$/.test(words[from]!.lower)) break;
  }
  let to = i + 1;
  while (to < limits.to && to - i < LONGEST_PHRASE && continues(words, i, to)) to++;
  while (
    to > i + 1 &&
    (words[to - 1]!.kind === 'punctuation' ||
      COORDINATORS.has(words[to - 1]!.lower) ||
      PREPOSITIONS.has(words[to - 1]!.lower))
  )
    to--;
  return { from, to };
}

function isPremodifier(words: readonly Word[], k: number): boolean {
  const word = words[k]!;
  if (word.people !== null) return /^(?:his|her|their)$/.test(word.lower) || isOwner(words, k);
  if (word.lower.endsWith('ly')) return false;
  const form = /^\p{Ll}/u.test(word.text) ? verbForm(word.lower) : null;
  if (form !== null && form.is === THIRD && kindOfNoun(word.lower) === undefined) return false;
  if (word.kind === 'punctuation') return word.text === '-';
  if (PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower)) return false;
  return !ADVERBS.has(word.lower) || word.lower === 'first';
}

/** Part of a name that owns the noun: "Ode" of "Ode's visit". */
function isOwner(words: readonly Word[], k: number): boolean {
  let end = k;
  while (words[end + 1]?.people === words[k]!.people) end++;
  return /^'s?$/.test(words[end + 1]?.text ?? '');
}

/** Prepositional phrases go on; a finite verb or a new clause ends them (the limits), and so does a comma before no name. */
function continues(words: readonly Word[], i: number, k: number): boolean {
  const word = words[k]!;
  if (/^[;:—–()“”".!?]$/.test(word.text)) return false;
  if (SUBORDINATORS.has(word.lower) && word.lower !== 'since') return false;
  const next = words[k + 1];
  if (word.text === ',') {
    if (next === undefined) return false;
    const named = words.slice(i, k).some(({ people }) => people !== null);
    return (
      (!named && (next.people !== null || next.role)) ||
      next.lower === 'scheduled' ||
      (next.place !== null && words[k - 1]!.place !== null)
    );
  }
  return true;
}
