// Which kind of event a verb or a noun tells: the first frame that its arguments fit, else the row of its lemma.

import type { EventClass } from './classes';
import { FRAMES } from './frames';
import { LOOSE_NOUNS, NOUNS } from './nouns';
import { VERBS } from './verbs';

/** What may stand for a word in a frame. */
export type Sort = 'PERSON' | 'GROUP' | 'PLACE' | 'FIGURE';

/** The head nouns of a clause: their lemmas and, where known, their sorts. */
export interface Frameable {
  readonly lemma: string;
  /** '' without one. */
  readonly particle: string;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** Of phrases with a preposition. */
  readonly with: readonly string[];
}

interface Frame {
  readonly kind: EventClass;
  readonly roles: readonly { readonly role: 'subject' | 'object' | 'with'; readonly words: ReadonlySet<string> }[];
}

const verbs = index(VERBS);
const nouns = index(NOUNS);
const frames = framesByVerb();

function index(rows: Readonly<Partial<Record<EventClass, string>>>): ReadonlyMap<string, EventClass> {
  const found = new Map<string, EventClass>();
  for (const [kind, row] of Object.entries(rows)) {
    for (const lemma of row.split(' ')) if (!found.has(lemma)) found.set(lemma, kind as EventClass);
  }
  return found;
}

/** "strike+down | legal | subject=court" to the frame of "strike+down"; several roles of a row must all fit. */
function framesByVerb(): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const row of FRAMES) {
    const [verb = '', kind = '', ...roles] = row.split(' | ');
    const frame = { kind: kind as EventClass, roles: roles.map(roleOf) };
    found.set(verb, [...(found.get(verb) ?? []), frame]);
  }
  return found;
}

function roleOf(cell: string): Frame['roles'][number] {
  const [role, words = ''] = cell.split('=');
  return { role: role as 'subject' | 'object' | 'with', words: new Set(words.split(',')) };
}

/** Null where no row tells: the verb is of no kind in particular. */
export function classOfVerb(verb: Frameable): EventClass | null {
  const { lemma, particle } = verb;
  const withParticle = particle === '' ? undefined : frames.get(`${lemma}+${particle}`)?.find((one) => fits(one, verb));
  const framed = withParticle ?? frames.get(lemma)?.find((one) => fits(one, verb));
  return framed?.kind ?? verbs.get(lemma) ?? null;
}

function fits({ roles }: Frame, verb: Frameable): boolean {
  return roles.every(({ role, words }) => verb[role].some((word) => words.has(word)));
}

export function classOfNoun(lemma: string): EventClass | null {
  return nouns.get(lemma) ?? null;
}

/** Stands for a thing or a state as often as for an event: "the order", "growth". */
export function isLoose(lemma: string): boolean {
  return LOOSE_NOUNS.has(lemma);
}

/** "break down", "step aside": a verb with a row of its own for the particle. */
export function isPhrasal(lemma: string, particle: string): boolean {
  return frames.has(`${lemma}+${particle}`);
}
