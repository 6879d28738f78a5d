// Who did what, when, where: every clause and event noun read into a record, kept or dropped by rules, joined, dated, placed, weighed.

import type { DateExpression, Event, Issue, Names, Prose, Published, Quotation, Reference } from '../article';
import type { Analysis } from '../language/analysis';
import { overlaps, textSpan } from '../span';
import { inDomain } from './domain';
import { Marks } from './marks';
import { mentionsOf } from './mentions';
import { isBrief, othersOf, peopleOf } from './mention';
import { clustersOf, type EventCluster } from './merge';
import { isNobody } from './roles';
import { salienceOf, type Known } from './salience';
import { commonWords, labelsOf, type Scene } from './scene';
import { withSides } from './sides';
import { datelineOf, sectionsOf } from './sections';
import { placesOf, type Placing } from './storyPlace';
import { datesOf, type Dating } from './storyTime';
import { visitInterval } from './visit/visitInterval';

export interface EventInput {
  readonly prose: Prose;
  readonly analysis: Analysis;
  readonly names: Names;
  readonly references: readonly Reference[];
  readonly published: Published;
  readonly dates: readonly DateExpression[];
  readonly issues: readonly Issue[];
  readonly quotations: readonly Quotation[];
}

/** An event with its time, its place and what its salience is worked out from. */
export interface ReadEvent {
  readonly cluster: EventCluster;
  readonly dating: Dating | null;
  readonly placing: Placing | null;
  readonly known: Known;
}

/** Events in source order of their trigger words. Nothing in page furniture or masthead is an event. */
export function findEvents(input: EventInput): Event[] {
  return readEvents(input).map((event, i) => eventOf(input, event, i));
}

/** What every part of this room asks of, for one article. */
export function sceneOf(input: EventInput): Scene {
  const { prose, analysis, names } = input;
  const { words } = analysis;
  const marks = new Marks(words, input);
  return {
    prose,
    analysis,
    words,
    marks,
    label: labelsOf(names),
    dateline: datelineOf({ prose, words, marks }),
    isCommon: commonWords(words),
  };
}

/** Linear in the length of the text; never throws for what it is. */
export function readEvents(input: EventInput): ReadEvent[] {
  const { prose, published } = input;
  const scene = sceneOf(input);
  const clusters = clustersOf(scene, inDomain(mentionsOf(scene)))
    .filter(isKept)
    .sort((a, b) => a.main.trigger.start - b.main.trigger.start);
  const dates = datesOf(scene, clusters, visitInterval(scene, clusters), published);
  const places = placesOf(scene, clusters, dates, sectionsOf(scene));
  const lead = prose.blocks.findIndex(({ kind }) => kind === 'paragraph');
  return withSides(scene, clusters).map((cluster, i) => {
    const [dating, placing] = [dates[i] ?? null, places[i] ?? null];
    const known = { dated: dating !== null, placed: placing !== null, blocks: prose.blocks.length, lead };
    return { cluster, dating, placing, known };
  });
}

/** A headline without its event in the text tells a reader nothing more, and a noun of nobody's nothing at all: "Storm". */
function isKept({ main, also }: EventCluster): boolean {
  if (main.nominal && also.length === 0 && !main.title.includes(' ') && isNobody(main.roles)) return false;
  return !isBrief(main.blockKind) || (main.blockKind === 'caption' && main.date !== null);
}

function eventOf({ prose, issues }: EventInput, { cluster, dating, placing, known }: ReadEvent, i: number): Event {
  const { main, also } = cluster;
  const span = textSpan(prose.text, main.span.start, main.span.end);
  return {
    ...span,
    id: `e${i + 1}`,
    title: main.title,
    kind: main.kind,
    trigger: textSpan(prose.text, main.trigger.start, main.trigger.end),
    date: dating?.value ?? null,
    earliest: dating?.earliest ?? null,
    latest: dating?.latest ?? null,
    dateBecause: dating?.because ?? null,
    place: placing?.place.name ?? null,
    placeBecause: placing?.because ?? null,
    participants: peopleOf(main.roles),
    roles: {
      agents: main.roles.agent.people,
      patients: main.roles.patient.people,
      partners: main.roles.partner.people,
      recipients: main.roles.recipient.people,
    },
    others: othersOf(main.roles),
    status: main.status,
    attributedTo: main.source,
    salience: salienceOf(cluster, known),
    issues: issues.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))).map(({ id }) => id),
    alsoAt: also.map((mention) => textSpan(prose.text, mention.span.start, mention.span.end)),
  };
}
