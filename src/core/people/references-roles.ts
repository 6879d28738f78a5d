// Descriptions by role: "the foreign minister", "the Secretary of State" stand for whoever the article gives that role.

import type { Person, Token } from '../article';
import { SAME_WORD } from './references-words';

interface Holder {
  readonly person: string;
  /** Where the article first names the person. */
  readonly from: number;
  readonly words: ReadonlySet<string>;
}

/** Holders of a current role by its head noun: "spokesperson" in "spokesperson for the ministry". */
export type RoleIndex = ReadonlyMap<string, readonly Holder[]>;

export interface Description {
  readonly start: number;
  readonly end: number;
  /** People who may be meant, all introduced before. */
  readonly people: readonly string[];
}

const MOST_WORDS = 6;
/** Beyond these a description can hardly tell one from another. */
const MOST_HOLDERS = 24;
const TAIL = /^(?:of|for|to|in|at|on)$/i;
/** Too many people are one for the bare word to tell which. */
const VAGUE = new Set([
  'official',
  'member',
  'man',
  'woman',
  'aide',
  'expert',
  'analyst',
  'adviser',
  'advisor',
  'figure',
  'candidate',
]);
const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'in', 'at', 'on', 'and', "'s", "'", '-']);

export function roleIndex(people: readonly Person[]): RoleIndex {
  const index = new Map<string, Holder[]>();
  for (const person of people) {
    const from = person.mentions[0]?.start;
    if (from === undefined) continue;
    for (const role of person.roles.filter(({ current }) => current)) {
      const words = wordsOf(role.text);
      const head = headOf(words);
      if (head === undefined) continue;
      const holder = { person: person.id, from, words: new Set(words.filter((word) => !SMALL.has(word))) };
      const holders = index.get(head);
      if (holders === undefined) index.set(head, [holder]);
      else if (holders.length < MOST_HOLDERS) holders.push(holder);
    }
  }
  return index;
}

function wordsOf(text: string): string[] {
  return (text.replace(/’/g, "'").match(/(?:\p{L}\.){2,6}|'s|[\p{L}\p{N}-]+/gu) ?? []).map(plain);
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return SAME_WORD.get(lower) ?? lower;
}

function headOf(words: readonly string[]): string | undefined {
  const tail = words.findIndex((word) => TAIL.test(word));
  return tail < 0 ? words.at(-1) : words[tail - 1];
}

/** Whoever has been given the role before `offset`; a top diplomat is whoever heads foreign affairs, too. */
export function holdersOf(noun: string, roles: RoleIndex, offset: number): readonly string[] {
  const holders = [...(roles.get(noun) ?? [])];
  if (noun === 'diplomat') {
    holders.push(...(roles.get('minister') ?? []).filter(({ words }) => words.has('foreign')));
    holders.push(...(roles.get('secretary') ?? []).filter(({ words }) => words.has('state')));
  }
  return [...new Set(holders.filter(({ from }) => from < offset).map(({ person }) => person))];
}

/** The description that begins at "the", token `at`, or null: "the president", "the Secretary of State". */
export function describedAt(tokens: readonly Token[], at: number, roles: RoleIndex): Description | null {
  const words: string[] = [];
  for (let i = at + 1; i < tokens.length && i <= at + MOST_WORDS && tokens[i]!.kind === 'word'; i++) {
    const word = plain(tokens[i]!.text);
    words.push(word);
    const holders = roles.get(word);
    if (holders === undefined || continues(tokens, i)) continue;
    const end = tailEnd(tokens, i, words);
    const start = tokens[at]!.start;
    if (VAGUE.has(word) && words.length < 2) return null;
    const people = holders.filter(
      (holder) => holder.from < start && words.every((w) => SMALL.has(w) || holder.words.has(w)),
    );
    return people.length === 0
      ? null
      : { start, end: tokens[end]!.end, people: [...new Set(people.map((h) => h.person))] };
  }
  return null;
}

/** A further noun follows: "the president elect", "the minister Ode", "the secretary general". */
function continues(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return /^\p{Lu}/u.test(next.text) || /^(?:elect|general|designate)$/.test(next.text);
}

/** Takes "of State", "for the Foreign Ministry" into the description; adds its words to `words`. */
function tailEnd(tokens: readonly Token[], head: number, words: string[]): number {
  if (!/^(?:of|for)$/.test(tokens[head + 1]?.text ?? '')) return head;
  let end = head;
  for (let i = head + 2; i < tokens.length && i < head + 2 + MOST_WORDS; i++) {
    const { text, kind } = tokens[i]!;
    if (kind !== 'word' || !(/^\p{Lu}/u.test(text) || /^(?:the|of|for)$/.test(text))) break;
    words.push(plain(text));
    if (/^\p{Lu}/u.test(text)) end = i;
  }
  // "the president of the club": a tail that names nothing must still be in the role's words.
  if (end === head) words.push(...tokens.slice(head + 2, head + 4).map(({ text }) => plain(text)));
  return end;
}
