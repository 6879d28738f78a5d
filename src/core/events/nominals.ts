// Events told by a noun: "the November summit in Port Amsel between Lindqvist and Oduya", "possible trips by Sokol".
// Not events: "talks on trade" (nothing ties it down), "a meeting room", "the visit comes at a time".

import type { EventStatus, Place } from '../article';
import type { Range } from './clauses';
import type { Draft } from './draft';
import { craftIn } from './crafts';
import { deedKind, isUnreal } from './deeds';
import { kindOfNoun } from './forms';
import { DETERMINERS } from './grammar-words';
import { nounStatus } from './status';
import { nounTitle } from './titles';
import { isModifier, phraseOf } from './phrases';
import type { Setting } from './verbal';
import { dateIn } from './when';
import { placeIn } from './where';
import { mentionsGroup } from './groups';
import { tiedTo } from './who';
import { isName, type Word } from './words';

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|inaugural|annual|next|last|latest|upcoming|forthcoming|planned|possible|scheduled)$/;

/** Their bare plural tells of no single event: "loans in 2029", "exports of fish". */
const UNCOUNTED = new Set(['aid', 'trade', 'economic']);

/** What a noun hangs on. */
export interface Governor {
  readonly status: EventStatus | null;
  /** The verb it follows in its clause, or null. */
  readonly lemma: string | null;
  /** Who does what that verb says. */
  readonly subjects: readonly string[];
}

/** The event of the noun at `i`, or null. */
export function nominalDraft(setting: Setting, i: number, limits: Range, governor: Governor): Draft | null {
  const { words } = setting;
  const word = words[i]!;
  const kind =
    word.kind !== 'word' || word.quoted || word.people !== null || word.date !== null
      ? undefined
      : kindOfNoun(word.lower);
  const deed = word.quoted || word.people !== null || word.date !== null ? null : deedKind(words, i);
  if (kind === undefined && deed === null) return null;
  if (isModifier(words, i, limits.to) || isVerb(words, i) || isCount(words, i)) return null;
  const range = phraseOf(words, i, limits);
  if (deed !== null && (governor.status === 'hypothetical' || isUnreal(words, range, governor.lemma))) return null;
  return tied(setting, i, range, kind ?? deed!, deed !== null && words[range.from]!.lower === 'the', governor);
}

function tied(
  setting: Setting,
  i: number,
  range: Range,
  kind: string,
  deed: boolean,
  governor: Governor,
): Draft | null {
  const { words } = setting;
  const { partners, owners } = tiedTo(words, range, i);
  const date = dateIn(words, range, true);
  const place = placeIn(words, { from: i, to: range.to }, kind);
  const lead = words.slice(range.from, i).map(({ lower }) => lower);
  const backward = partners.length === 0 && !deed && !isParticular(words, i, range.from, place);
  if (backward && date === null && owners.length === 0 && lead[0] !== 'the') return null;
  if (UNCOUNTED.has(kind) && owners.length === 0 && !DETERMINERS.has(lead[0] ?? '')) return null;
  const joins = words[i + 1]?.lower === 'with' && owners.length === 0 ? governor.subjects : [];
  const craft = kind === 'travel' || kind === 'incident' ? craftIn(words, range, i) : null;
  return draft(setting, i, range, {
    kind: craft === null ? kind : 'incident',
    craft: craft?.noun ?? null,
    date,
    place,
    people: [...new Set([...joins, ...partners, ...owners])],
    status: nounStatus(around(words, range), governor.status),
    backward: backward && date === null,
    whole: owners.length > 0 && isWhole(words, { from: i + 1, to: range.to }, kind, place),
  });
}

/** "the annual Harbour Conference in Tarn", "the first Norland-Valdia talks": one event by its name or its number. */
function isParticular(words: readonly Word[], i: number, from: number, place: Place | null): boolean {
  const lead = words.slice(from, i).map(({ lower }) => lower);
  const counted = lead.some((word) => ORDINAL.test(word));
  if (place !== null && /^\p{Lu}/u.test(words[i]!.text) && (counted || lead.includes('the'))) return true;
  return counted && lead.includes('the') && nations(words, from, i) > 1;
}

/** "Ode's visit to Tarn", "his talks with officials": enough to be told by itself. */
function isWhole(words: readonly Word[], after: Range, kind: string, place: Place | null): boolean {
  if (kind === 'travel')
    return place !== null && /^(?:to|in|into|across|through|around)$/.test(words[after.from]?.lower ?? '');
  return kind === 'meeting' && words[after.from]?.lower === 'with' && mentionsGroup(words, after);
}

function around(words: readonly Word[], { from, to }: Range): string[] {
  return words.slice(Math.max(0, from - 2), to).map(({ lower }) => lower);
}

function nations(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.place !== null) count += words[i]!.text.includes('-') ? 2 : 1;
  return count;
}

/** What the words of the phrase tell; the rest a noun never says. */
type Said = Pick<Draft, 'kind' | 'date' | 'place' | 'people' | 'status' | 'backward' | 'whole' | 'craft'>;

function draft(setting: Setting, i: number, range: Range, said: Said): Draft {
  const { words, block, blockKind, sentence, label } = setting;
  const { people, status, place } = said;
  return {
    ...said,
    lemma: words[i]!.lower.replace(/s$/, ''),
    nominal: true,
    span: { start: words[range.from]!.start, end: words[range.to - 1]!.end },
    range,
    trigger: { start: words[i]!.start, end: words[i]!.end },
    narrated: false,
    agents: people,
    others: [],
    day: null,
    occasion: false,
    resumes: null,
    background: null,
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

/** "10,694 votes". */
function isCount(words: readonly Word[], i: number): boolean {
  return words[i]!.lower === 'votes' && words[i - 1]?.kind === 'number';
}
