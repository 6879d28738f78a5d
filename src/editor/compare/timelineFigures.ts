// The numbers that a story is about, as steps over time: a lane for each ("How many died"), a mark for each number and day. Pure.

import { daysOf } from '../../core/comparison/calendar';
import { groupBy } from '../../core/comparison/grouping';
import type { Comparison, Figure, Finding, SourceSpan, Telling } from '../../core/comparison/types';
import { contains } from '../../core/span';
import { sourcesOf } from '../hover/surroundings';
import { placeOf, type Place } from '../place';
import { timexInWords } from '../timexWords';
import { clip, listed } from '../words';
import type { Lane } from './timelineView';

export interface Around {
  readonly nameOf: (uri: string) => string;
  readonly words: (span: SourceSpan) => string;
}

export interface FigureLanes {
  readonly lanes: readonly Lane[];
  readonly places: readonly (readonly [key: string, place: Place])[];
  /** The event that a mark's passage tells, where one does. */
  readonly tellings: readonly (readonly [key: string, telling: Telling])[];
}

interface Step {
  readonly span: SourceSpan;
  readonly figure: Figure;
}

export function figureLanes({ findings, events }: Comparison, around: Around): FigureLanes {
  const tellings = events.flatMap((event) => event.tellings);
  const teller = (span: SourceSpan): Telling | undefined =>
    tellings.find((one) => one.event !== '' && one.source === span.source && contains(span, one.trigger));
  const lanes = findings
    .map((finding) => ({ finding, steps: stepsOf(finding) }))
    .filter(({ steps }) => steps.length > 1);
  const marked = lanes.flatMap(({ finding, steps }) =>
    steps.map(([{ span }], index) => ({ key: keyOf(finding, index), span })),
  );
  return {
    lanes: lanes.map(({ finding, steps }) => laneOf(finding, steps, around)),
    places: marked.map(({ key, span }) => [key, placeOf(span)] as const),
    tellings: marked.flatMap(({ key, span }) => {
      const telling = teller(span);
      return telling ? [[key, telling] as const] : [];
    }),
  };
}

/** In order of time; what several sources have as of one day is one step. */
function stepsOf({ figures = [], spans }: Finding): [Step, ...Step[]][] {
  const steps = figures.flatMap((figure, index): Step[] => (figure.day ? [{ figure, span: spans[index]! }] : []));
  return [...groupBy(steps, ({ figure }) => `${figure.day} ${figure.text}`).values()] as [Step, ...Step[]][];
}

const keyOf = ({ id }: Finding, index: number): string => `${id} ${index}`;

function laneOf(finding: Finding, steps: readonly [Step, ...Step[]][], { nameOf, words }: Around): Lane {
  const sources = sourcesOf(finding.spans).length;
  const marks = steps.map(([first, ...others], index) => {
    const { day, text } = first.figure;
    const names = sourcesOf([first, ...others].map(({ span }) => span)).map(nameOf);
    return {
      ...{ key: keyOf(finding, index), event: `${finding.id} ${text}`, title: `${text} · ${listed(names)}` },
      ...{ source: nameOf(first.span.source), words: clip(words(first.span), 200), sources },
      ...({ status: 'happened', weight: 1, differs: '' } as const),
      days: daysOf(day, day)!,
      when: timexInWords({ value: day, earliest: day, latest: day }) ?? '',
    };
  });
  return { source: finding.id, name: finding.title.split(':')[0]!, marks, undated: [] };
}
