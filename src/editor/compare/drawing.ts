// The timeline as elements of SVG: the page makes them on screen, the export writes them down. Pure.

import type { EventStatus } from '../../core/article';
import {
  AXIS_HEIGHT,
  NAME_WIDTH,
  RADIUS,
  ROW_HEIGHT,
  type PlacedLane,
  type PlacedMark,
  type PlacedRest,
} from './timelineLayout';
import type { TimelineLayout } from './timelineLayout';
import { t, text } from '../texts';

export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Drawn | string)[];
}

export function drawn(tag: string, attributes: Drawn['attributes'], ...children: (Drawn | string)[]): Drawn {
  return { tag, attributes, children };
}

const R = RADIUS;
const CIRCLE = `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`;
const SLASH = (R * 0.7).toFixed(2);

/** One shape a status, told apart without colour. */
const SHAPES: Record<EventStatus, { readonly path: string; readonly filled: boolean }> = {
  happened: { path: CIRCLE, filled: true },
  planned: { path: CIRCLE, filled: false },
  denied: {
    path: `${CIRCLE}M${-SLASH} ${-SLASH}L${SLASH} ${SLASH}M${-SLASH} ${SLASH}L${SLASH} ${-SLASH}`,
    filled: false,
  },
  hypothetical: { path: `M0 ${-R - 1}L${R + 1} 0L0 ${R + 1}L${-R - 1} 0z`, filled: false },
  ongoing: { path: `M${-R} ${-R}L${R + 1} 0L${-R} ${R}z`, filled: true },
};

/** In the legend. */
export const STATUS_WORDS: Record<EventStatus, string> = {
  happened: text('happened'),
  planned: text('planned'),
  denied: text('denied'),
  hypothetical: text('hypothetical'),
  ongoing: text('ongoing'),
};

/** Beside words, outside of the lanes. */
export function sign({ status, differs }: { readonly status: EventStatus; readonly differs?: string }): Drawn {
  const classes = differs ? 'mark differs' : 'mark';
  const shape = drawn('g', { transform: 'translate(8 8)' }, shapeOf(status));
  return drawn('svg', { width: 16, height: 16, 'aria-hidden': 'true', class: classes }, shape);
}

export const STATUSES = Object.keys(STATUS_WORDS) as readonly EventStatus[];

export function shapeOf(status: EventStatus): Drawn {
  const { path, filled } = SHAPES[status];
  return drawn('path', { d: path, class: filled ? 'shape filled' : 'shape' });
}

export function axisDrawing({ width, ticks }: TimelineLayout): Drawn[] {
  return [
    drawn('line', { class: 'base', x1: 0, x2: width, y1: AXIS_HEIGHT - 0.5, y2: AXIS_HEIGHT - 0.5 }),
    ...ticks.map(({ x, label }) => drawn('text', { class: 'tick', x: round(x) + 4, y: AXIS_HEIGHT - 10 }, label)),
  ];
}

/** Named for a screen reader by what `describe` says of a mark. */
export function lanesDrawing({ width, height, ticks, lanes }: TimelineLayout, describe: Describe): Drawn[] {
  return [
    ...ticks.map(({ x }) => drawn('line', { class: 'grid', x1: round(x), x2: round(x), y1: 0, y2: height })),
    ...lanes.map((lane) => laneDrawing(lane, width, describe)),
  ];
}

type Describe = (mark: PlacedMark) => string;

const LONGEST_NAME = 22;

function laneDrawing(lane: PlacedLane, width: number, describe: Describe): Drawn {
  const { name, y, height, marks, rest, unfolded } = lane;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return drawn(
    'g',
    { class: 'lane', role: 'group', 'aria-label': name },
    drawn('line', { class: 'base', x1: 0, x2: width, y1: y + height - 0.5, y2: y + height - 0.5 }),
    drawn('text', { class: 'name', x: 8, y: y + 7 + ROW_HEIGHT / 2 + 4 }, drawn('title', {}, name), short),
    ...marks.map((placed) => markDrawing(placed, describe(placed))),
    ...rest.map((one) => restDrawing(one, lane)),
    ...(unfolded ? [foldDrawing(lane)] : []),
  );
}

/** "+6", which unfolds its lane. */
function restDrawing({ x, y, count }: PlacedRest, { name, source }: PlacedLane): Drawn {
  const label = drawn('text', { class: 'label', x: round(x - R), y: y + 4 }, t('+{0} more', count));
  return drawn('g', foldAttributes(t('{0} more events of {1}', count, name), source), label);
}

/** Below the name of an unfolded lane. */
function foldDrawing({ name, source, y }: PlacedLane): Drawn {
  const label = drawn('text', { class: 'label', x: 8, y: y + 7 + ROW_HEIGHT * 1.5 + 4 }, t('show fewer'));
  return drawn('g', foldAttributes(t('Show fewer events of {0}', name), source), label);
}

function foldAttributes(name: string, source: string): Drawn['attributes'] {
  return { class: 'fold', role: 'button', tabindex: 0, 'aria-label': name, 'data-lane': source };
}

function markDrawing(placed: PlacedMark, name: string): Drawn {
  const { mark, x, y, band, label, labelAt, before } = placed;
  const anchor = before ? { 'text-anchor': 'end' } : {};
  const classes = ['mark', mark.status, ...(mark.differs ? ['differs'] : []), ...(mark.sources > 1 ? ['shared'] : [])];
  return drawn(
    'g',
    { class: classes.join(' '), role: 'button', 'aria-label': name, 'data-key': mark.key, 'data-event': mark.event },
    drawn('title', {}, name),
    ...(band ? [bandDrawing(band, y)] : []),
    // Something to hit that is larger than the shape.
    drawn('rect', {
      class: 'target',
      x: round(x - R - 3),
      y: y - ROW_HEIGHT / 2 + 1,
      width: 2 * R + 6,
      height: ROW_HEIGHT - 2,
    }),
    drawn('g', { transform: `translate(${round(x)} ${y})` }, shapeOf(mark.status)),
    drawn('text', { class: 'label', x: round(labelAt), y: y + 4, ...anchor }, label),
  );
}

function bandDrawing({ from, to }: NonNullable<PlacedMark['band']>, y: number): Drawn {
  const height = ROW_HEIGHT - 6;
  return drawn('rect', { class: 'band', x: round(from), y: y - height / 2, width: round(to - from), height, rx: 3 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Black on white, for paper: a picture leaves the editor's theme behind. */
const PAPER = `
text{font:12px system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f1f1f}
.title{font-size:15px;font-weight:600}.tick,.note{fill:#5a5a5a}.name{font-weight:600}
.base{stroke:#c8c8c8}.grid{stroke:#ececec}
.shape{fill:#fff;stroke:#0b5394;stroke-width:1.6}.shape.filled{fill:#0b5394}
.differs .shape{stroke:#8a4b00}.differs .shape.filled{fill:#8a4b00}
.band{fill:#0b5394;fill-opacity:.08;stroke:#0b5394;stroke-dasharray:3 3;stroke-opacity:.6}
.differs .band{fill:#8a4b00;stroke:#8a4b00}
.target{fill:none}`;

export interface PictureFacts {
  readonly title: string;
  /** A line below the lanes: what is not on the picture. */
  readonly note: string;
}

const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 30;
const NOTE_HEIGHT = 24;

export function pictureSize({ width, height }: TimelineLayout): { readonly width: number; readonly height: number } {
  return { width, height: TITLE_HEIGHT + AXIS_HEIGHT + height + LEGEND_HEIGHT + NOTE_HEIGHT };
}

/** A whole SVG file. */
export function picture(layout: TimelineLayout, facts: PictureFacts, describe: Describe): string {
  const size = pictureSize(layout);
  const bottom = TITLE_HEIGHT + AXIS_HEIGHT + layout.height;
  const svg = drawn(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    drawn('title', {}, facts.title),
    drawn('style', {}, PAPER),
    drawn('rect', { ...size, fill: '#ffffff' }),
    drawn('text', { class: 'title', x: 8, y: 22 }, facts.title),
    drawn('g', { transform: `translate(0 ${TITLE_HEIGHT})` }, ...axisDrawing(layout)),
    drawn('g', { transform: `translate(0 ${TITLE_HEIGHT + AXIS_HEIGHT})` }, ...lanesDrawing(layout, describe)),
    drawn('g', { transform: `translate(8 ${bottom + 18})` }, ...legendDrawing()),
    drawn('text', { class: 'note', x: 8, y: bottom + LEGEND_HEIGHT + 14 }, facts.note),
  );
  return markup(svg);
}

function legendDrawing(): Drawn[] {
  return STATUSES.map((status, index) =>
    drawn(
      'g',
      { transform: `translate(${index * (NAME_WIDTH - 20) + R + 2} 0)` },
      shapeOf(status),
      drawn('text', { x: R + 6, y: 4 }, t(status)),
    ),
  ).concat(drawn('text', { x: STATUSES.length * (NAME_WIDTH - 20), y: 4 }, `≠ ${t('sources differ')}`));
}

/** What only the page needs stays out: how a mark is pressed, and the addresses of the sources in its key. */
const PAGE_ONLY = /^(?:role$|tabindex$|aria-|data-)/;

export function markup({ tag, attributes, children }: Drawn): string {
  const written = Object.entries(attributes)
    .filter(([name]) => !PAGE_ONLY.test(name))
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : markup(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

/** What XML cannot hold at all goes, the rest is escaped. */
function escapeMarkup(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
