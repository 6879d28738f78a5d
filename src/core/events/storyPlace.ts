// What a clause's own words do not tell of where, in this order: its sentence, the section's heading, the paragraph so far,
// the dateline, the lead. Only for what happens on the spot and on the story's day: words are said and firms sold anywhere.

import type { Place } from '../article';
import type { EventClass } from './lexicon/classes';
import { inOrder, type EventCluster } from './merge';
import type { EventMention } from './mention';
import type { Scene } from './scene';
import type { Section } from './sections';
import type { Dating } from './storyTime';

export interface Placing {
  readonly place: Place;
  /** One plain sentence. */
  readonly because: string;
}

const ON_THE_SPOT: ReadonlySet<EventClass> = new Set<EventClass>([
  'meeting',
  'conflict',
  'crime',
  'incident',
  'disaster',
  'accident',
  'protest',
  'sport',
  'death',
  'election',
  'health',
]);

interface Told {
  readonly place: Place;
  /** TIMEX3 value of the event told there. */
  readonly date: string | null;
}

/** The places of the story so far. */
interface Story {
  readonly bySentence: Map<number, Place>;
  readonly byBlock: Map<number, Told>;
  /** Where the story stands: the last place told in the opening sentence of a paragraph, since the last heading. */
  part: Told | null;
  /** The first place of all. */
  lead: Told | null;
  block: number;
}

/** One place for each cluster, in source order; null where nothing tells. */
export function placesOf(
  scene: Scene,
  clusters: readonly EventCluster[],
  dates: readonly (Dating | null)[],
  sections: readonly Section[],
): (Placing | null)[] {
  const story: Story = { bySentence: new Map(), byBlock: new Map(), part: null, lead: null, block: 0 };
  const placings: (Placing | null)[] = clusters.map(() => null);
  for (const { mention, cluster, isMain } of inOrder(clusters)) {
    const date = dates[cluster]?.value ?? null;
    turnOver(scene, story, mention.block);
    const placing = isMain ? placingOf(scene, mention, date, story, sections[mention.block] ?? null) : null;
    if (isMain) placings[cluster] = placing;
    const place = placing?.place ?? mention.place;
    if (place !== null && mention.status === 'happened' && !mention.background)
      note(scene, story, mention, place, date);
  }
  return placings;
}

/** A heading ends the part whose place was told. */
function turnOver({ prose }: Scene, story: Story, block: number): void {
  for (let b = story.block + 1; b <= block; b++) if (prose.blocks[b]?.kind === 'heading') story.part = null;
  story.block = Math.max(story.block, block);
}

function note(
  { prose }: Scene,
  story: Story,
  { kind, place, narrated, nominal, block, sentence }: EventMention,
  found: Place,
  date: string | null,
): void {
  if (place !== null) story.bySentence.set(sentence, place);
  if (!ON_THE_SPOT.has(kind) && kind !== 'travel') return;
  if (!story.byBlock.has(block) || place !== null) story.byBlock.set(block, { place: found, date });
  if (place === null || !(narrated || nominal) || date === null) return;
  story.lead ??= { place: found, date };
  if (story.part === null || prose.sentences[sentence - 1]?.block !== block) story.part = { place: found, date };
}

function placingOf(
  { dateline }: Scene,
  mention: EventMention,
  date: string | null,
  story: Story,
  section: Section | null,
): Placing | null {
  const { kind, status, background, block, sentence, place, nominal, narrated } = mention;
  if (place !== null) return { place, because: 'Told with it.' };
  const settled = status === 'happened' || status === 'denied' || status === 'ongoing';
  if (!settled || background) return null;
  const underHeading =
    section?.place != null && narrated ? { place: section.place, because: 'The heading over it says so.' } : null;
  if (!ON_THE_SPOT.has(kind)) return underHeading;
  const beside = story.bySentence.get(sentence);
  if (beside !== undefined) return { place: beside, because: 'Told in the same sentence.' };
  if (underHeading !== null) return underHeading;
  if (!narrated && !nominal) return null;
  const paragraph = story.byBlock.get(block);
  if (paragraph?.date === date && paragraph !== undefined)
    return { place: paragraph.place, because: 'Goes on from what the paragraph tells.' };
  const isLead = date === null && dateline !== null && dateline.block === block;
  if (date === null && !isLead) return null;
  const told = story.part ?? story.lead;
  if (told?.date === date && told !== null) return { place: told.place, because: 'The story plays there on that day.' };
  return told === null && dateline !== null ? { place: dateline.place, because: 'The dateline names it.' } : null;
}
