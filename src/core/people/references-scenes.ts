// Each sentence as a scene: which people it names outside quotation marks, and which of them act in it.

import type { Person, Prose, Sentence, Token } from '../article';
import type { Span } from '../span';
import { CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS, TELLING } from './references-words';

export type Standing = 'subject' | 'object' | 'possessor';

export interface Actor extends Span {
  readonly person: string;
  readonly standing: Standing;
  /** Joined by "and" to the actor before. */
  readonly joined: boolean;
  /** Subject of the main clause rather than of "as …", "when …". */
  readonly main: boolean;
}

export interface Scene {
  readonly sentence: Sentence;
  /** Tokens outside quotation marks. */
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
  /** A heading, title or caption: nothing carries over from it or into it. */
  readonly apart: boolean;
}

interface Named extends Span {
  readonly person: string;
  /** Start of the name with its title: "Foreign Minister Ode" begins at "Foreign". */
  readonly titled: number;
}

/** The person after these hears it: "told Ode he …". */
const HEARD = new Set(['told', 'tells', 'asked']);
/** In words: "Acting Deputy Assistant Secretary of State"; a run of capitals beyond is no title. */
const LONGEST_TITLE = 8;
const RUNNING = new Set(['paragraph', 'item']);

/** Scenes of what can be read as prose, in order; page furniture and masthead are left out. */
export function scenesOf(prose: Prose, people: readonly Person[]): Scene[] {
  const named = namedIn(people);
  const quoted = quotedTokens(prose);
  let next = 0;
  const scenes: Scene[] = [];
  for (const sentence of prose.sentences) {
    while (next < named.length && named[next]!.start < sentence.start) next++;
    const here: Named[] = [];
    for (; next < named.length && named[next]!.end <= sentence.end; next++) here.push(named[next]!);
    const kind = prose.blocks[sentence.block]?.kind ?? 'paragraph';
    if (kind === 'furniture' || kind === 'masthead') continue;
    const tokens: Token[] = [];
    for (let i = sentence.tokens.start; i < sentence.tokens.end; i++) if (!quoted[i]) tokens.push(prose.tokens[i]!);
    scenes.push({ sentence, tokens, actors: actorsOf(tokens, here), apart: !RUNNING.has(kind) });
  }
  return scenes;
}

function namedIn(people: readonly Person[]): Named[] {
  const all = people.flatMap((person) => {
    const titles = new Map(person.roles.map((role) => [role.end, role.start]));
    return person.mentions.map(({ start, end }) => ({
      person: person.id,
      start,
      end,
      titled: titles.get(start - 1) ?? titles.get(start - 2) ?? start,
    }));
  });
  return all.sort((a, b) => a.start - b.start);
}

/** Which tokens stand inside double quotation marks; a mark left open closes with its block. */
function quotedTokens(prose: Prose): boolean[] {
  const quoted: boolean[] = new Array<boolean>(prose.tokens.length).fill(false);
  let block = 0;
  let open = false;
  prose.tokens.forEach((token, i) => {
    while (block < prose.blocks.length && prose.blocks[block]!.end <= token.start) {
      block++;
      open = false;
    }
    if (token.text === '“') open = true;
    else if (token.text === '”') open = false;
    else if (token.text === '"') open = !open;
    else quoted[i] = open;
  });
  return quoted;
}

function actorsOf(tokens: readonly Token[], named: readonly Named[]): Actor[] {
  const actors: Actor[] = [];
  let at = 0;
  for (const name of named) {
    while (at < tokens.length && tokens[at]!.end <= name.start) at++;
    const first = at;
    if (tokens[first] === undefined || tokens[first].start >= name.end) continue;
    while (at < tokens.length && tokens[at]!.start < name.end) at++;
    actors.push(actorOf(tokens, name, first, at, actors.at(-1)));
  }
  return actors;
}

function actorOf(tokens: readonly Token[], name: Named, first: number, next: number, before: Actor | undefined): Actor {
  const lead = leadOf(tokens, name, first);
  const word = tokens[lead - 1]?.text.toLowerCase();
  const joined = before !== undefined && isJoined(tokens, before, lead);
  const base = { person: name.person, start: name.start, end: name.end, joined };
  const after = tokens[next]?.text ?? '';
  if (after === "'s" || after === "'") return { ...base, standing: 'possessor', main: false, joined: false };
  if (joined) return { ...base, standing: before.standing, main: before.main };
  const standing = standingOf(tokens, lead, next);
  return { ...base, standing, main: standing === 'subject' && !SUBORDINATORS.has(word ?? '') };
}

/** Index of the first token of the name with its titles. */
function leadOf(tokens: readonly Token[], name: Named, first: number): number {
  let lead = first;
  while (lead > 0 && tokens[lead - 1]!.start >= name.titled) lead--;
  const farthest = Math.max(0, lead - LONGEST_TITLE);
  while (lead > farthest && isTitleWord(tokens[lead - 1]!)) lead--;
  return lead;
}

function isTitleWord({ text, kind }: Token): boolean {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
  const word = text.toLowerCase();
  return !PREPOSITIONS.has(word) && !CLAUSE_OPENERS.has(word);
}

/** "A and B", "A and Foreign Minister B", "A, B". */
function isJoined(tokens: readonly Token[], before: Actor, lead: number): boolean {
  const link = tokens[lead - 1];
  const previous = tokens[lead - 2];
  if (link === undefined || previous === undefined) return false;
  return /^(?:and|or|nor|&)$/i.test(link.text) && previous.end === before.end;
}

function standingOf(tokens: readonly Token[], lead: number, next: number): Standing {
  const before = tokens[lead - 1];
  if (before === undefined) return 'subject';
  const word = before.text.toLowerCase();
  if (before.kind === 'punctuation') return isApposition(tokens, before, next) ? 'object' : 'subject';
  if (TELLING.has(word)) {
    if (isInverted(tokens, lead - 1)) return 'subject';
    return !HEARD.has(word) && isVerbLike(tokens[next]) && tokens[next]!.text !== ',' ? 'subject' : 'object';
  }
  if (CLAUSE_OPENERS.has(word)) return isVerbLike(tokens[next]) ? 'subject' : 'object';
  return 'object';
}

/** "met his counterpart, Ode." but not "the spokesman, Ode, told …". */
function isApposition(tokens: readonly Token[], before: Token, next: number): boolean {
  if (before.text !== ',') return false;
  const after = tokens[next];
  if (after === undefined || /^[.!?;]$/.test(after.text)) return true;
  return after.text === ',' && !isVerbLike(tokens[next + 1]);
}

/** "…", said Ode. */
function isInverted(tokens: readonly Token[], telling: number): boolean {
  const before = tokens[telling - 1];
  return before === undefined || before.kind === 'punctuation';
}

function isVerbLike(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === ',' || /^(?:and|or)$/.test(token.text)) return true;
  if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return false;
  return !PREPOSITIONS.has(token.text) && !SUBORDINATORS.has(token.text);
}
