// Whose word an event is, and what that makes of its status: what one person says another did is not told as done.

import type { EventStatus } from '../article';
import type { Factuality, Voice } from '../language/factuality';
import { NONE } from '../language/words';
import { type Party, peopleOf, type Roles } from './mention';
import { partyOf } from './parties';
import type { Scene } from './scene';

export interface Attribution {
  readonly status: EventStatus;
  /** As written, null where the article itself tells it. */
  readonly source: string | null;
  /** Put forward by somebody who does not vouch for it, or of somebody else. */
  readonly said: boolean;
  /** What a title puts before what is only said: "Prosecutors"; null where nothing need be put. */
  readonly prefix: string | null;
}

/** Words that put something forward without vouching for it. */
const UNVOUCHED: ReadonlySet<Voice['kind']> = new Set<Voice['kind']>([
  'allege',
  'alleged',
  'think',
  'quote',
  'possible',
  'hearsay',
]);

export function attributionOf(scene: Scene, fact: Factuality, roles: Roles): Attribution {
  const voice = fact.sources.at(-1);
  const status = fact.status === 'general' ? 'happened' : fact.status;
  if (voice === undefined) return { status, source: null, said: false, prefix: null };
  const party = partyOf(scene, voice.source === NONE ? null : { head: voice.source });
  const source = party.people.length > 0 ? party.people.map(scene.label).join(' and ') : (party.others[0] ?? null);
  const doubtful = !voice.taken && (UNVOUCHED.has(voice.kind) || saysOfAnother(party.people, roles));
  const asFact = status === 'happened' || status === 'ongoing';
  const said = doubtful && (asFact || (status === 'hypothetical' && fact.because === 'governor'));
  const isNamed = said || status === 'denied' || (!doubtful && asFact && blames(party, voice, roles));
  return { status: said ? 'hypothetical' : status, source, said, prefix: isNamed ? source : null };
}

/** "Lindqvist said Oduya left", "said Oduya had framed her": his word against another; not "Lindqvist said she had left", "police said". */
function saysOfAnother(speakers: readonly string[], roles: Roles): boolean {
  if (speakers.length === 0) return false;
  const acting = roles.agent.people;
  const about = acting.length > 0 && roles.patient.people.length > 0 ? acting : peopleOf(roles);
  return about.length > 0 && !about.some((person) => speakers.includes(person));
}

/** "Lindqvist said rebels had fired the shells": one person's word of what others did. */
function blames({ people }: Party, { taken }: Voice, { agent }: Roles): boolean {
  return people.length > 0 && !taken && agent.others.length > 0 && agent.people.length === 0;
}
