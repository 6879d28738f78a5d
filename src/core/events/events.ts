// Who did what, when, where: every clause and event noun read into a record, kept or dropped by rules, joined, dated, placed, weighed.

import type { DateExpression, Event, Issue, Names, Prose, Published, Quotation, Reference } from '../article';
import type { Analysis } from '../language/analysis';
import { overlaps, textSpan } from '../span';
import { inDomain } from './domain';
import { Marks } from './marks';
import { mentionsOf } from './mentions';
import { isBrief, othersOf, peopleOf } from './mention';
import { clustersOf, type EventCluster } from './merge';
import { salienceOf } from './salience';
import { labelsOf, type Scene } from './scene';
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

/** Events in source order of their trigger words. Nothing in page furniture or masthead is an event. */
export function findEvents(input: EventInput): Event[] {
  const { prose, analysis, names, published } = input;
  const { words } = analysis;
  const marks = new Marks(words, input);
  const dateline = datelineOf({ prose, words, marks });
  const scene: Scene = { prose, analysis, words, marks, label: labelsOf(names), dateline };
  const clusters = clustersOf(scene, inDomain(mentionsOf(scene)))
    .filter(isKept)
    .sort((a, b) => a.main.trigger.start - b.main.trigger.start);
  const dates = datesOf(scene, clusters, visitInterval(scene, clusters), published);
  const places = placesOf(scene, clusters, dates, sectionsOf(scene));
  return clusters.map((cluster, i) => eventOf(input, cluster, dates[i] ?? null, places[i] ?? null, i));
}

/** A headline without its event in the text tells a reader nothing more. */
function isKept({ main }: EventCluster): boolean {
  return !isBrief(main.blockKind) || (main.blockKind === 'caption' && main.date !== null);
}

function eventOf(
  input: EventInput,
  cluster: EventCluster,
  dating: Dating | null,
  placing: Placing | null,
  i: number,
): Event {
  const { prose, issues } = input;
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
    salience: salienceOf(cluster, {
      dated: dating !== null,
      placed: placing !== null,
      blocks: prose.blocks.length,
      lead: prose.blocks.findIndex(({ kind }) => kind === 'paragraph'),
    }),
    issues: issues.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))).map(({ id }) => id),
    alsoAt: also.map((mention) => textSpan(prose.text, mention.span.start, mention.span.end)),
  };
}
