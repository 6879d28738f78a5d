// Where everything stands on the timeline, in pixels, for one period and one width. Pure.

import { scaleUtc, type ScaleTime } from 'd3-scale';
import { daysShared, type Days } from '../../core/comparison/calendar';
import { monthName, weekdayName } from '../words';
import { allRows, foldedRows, type Candidate } from './timelineRows';
import type { Lane, Mark } from './timelineView';

const MS_PER_DAY = 86_400_000;

export const ROW_HEIGHT = 22;
export const NAME_WIDTH = 150;
export const AXIS_HEIGHT = 30;
/** Half the width of a mark's shape. */
export const RADIUS = 5;
/** Of the twelve-pixel font of the labels, on average; a label is clipped by characters. */
const CHARACTER_WIDTH = 6.4;
/** Characters of a label; more where a day is wide. */
const LABEL = 34;
const LONGEST_LABEL = 72;
const LANE_PADDING = 7;
const GAP = 10;
const LABEL_GAP = 5;
const TICK_SPACING = 90;
/** What is known less sharply than this is drawn as a band. */
const SHARP_DAYS = 1;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface PlacedMark {
  readonly mark: Mark;
  /** Middle of the shape. */
  readonly x: number;
  readonly y: number;
  /** From the first to the last day it may have been; null where the day is known. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly label: string;
  /** Where the words begin; or end, where they stand before the shape for want of room after it. */
  readonly labelAt: number;
  readonly before: boolean;
}

/** "+6": so many marks wait there until the lane is unfolded. */
export interface PlacedRest {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface PlacedLane {
  readonly name: string;
  readonly source: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly rest: readonly PlacedRest[];
  /** It shows more rows than it would on its own. */
  readonly unfolded: boolean;
}

export interface TimelineLayout {
  readonly width: number;
  /** Of the lanes together; the axis stands above them. */
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly PlacedLane[];
}

/** `unfolded`: the sources whose lanes show all their marks. */
export function timelineLayout(
  lanes: readonly Lane[],
  period: Days,
  width: number,
  unfolded: ReadonlySet<string> = new Set(),
): TimelineLayout {
  const scale = scaleUtc()
    .domain([new Date(period.first * MS_PER_DAY), new Date((period.last + 1) * MS_PER_DAY)])
    .range([NAME_WIDTH, width]);
  const placed: PlacedLane[] = [];
  let y = 0;
  for (const lane of lanes) {
    const next = placeLane(lane, period, scale, y, unfolded.has(lane.source));
    placed.push(next);
    y += next.height;
  }
  return { width, height: y, ticks: ticksOf(scale, width), lanes: placed };
}

type Scale = ScaleTime<number, number>;

function placeLane({ name, source, marks }: Lane, period: Days, scale: Scale, y: number, all: boolean): PlacedLane {
  const most = longestLabel(period, scale);
  const spots = marks.filter(({ days }) => daysShared(days, period)).map((mark) => spotOf(mark, scale, most));
  const folded = foldedRows(spots);
  const isCut = folded.folded.length > 0;
  const { placed, folded: rest, count } = isCut && all ? allRows(spots) : folded;
  const yOf = (row: number): number => y + LANE_PADDING + (row + 0.5) * ROW_HEIGHT;
  return {
    name,
    source,
    y,
    height: Math.max(1, count) * ROW_HEIGHT + 2 * LANE_PADDING,
    marks: placed.map(({ candidate, row }) => ({ ...candidate.placed, y: yOf(row) })),
    rest: rest.map((group) => ({ x: group[0]!.x, y: yOf(count - 1), count: group.length })),
    unfolded: isCut && all,
  };
}

interface Spot extends Candidate {
  readonly placed: Omit<PlacedMark, 'y'>;
}

function spotOf(mark: Lane['marks'][number], scale: Scale, most: number): Spot {
  const { x, band } = shapeSpot(mark.days, scale);
  const left = band?.from ?? x - RADIUS;
  const bare = Math.max(x + RADIUS, band?.to ?? 0) + GAP;
  const label = labelOf(mark, most);
  const length = label.length * CHARACTER_WIDTH;
  const right = x + RADIUS + LABEL_GAP + length;
  const before = right > scale.range()[1]! && left - LABEL_GAP - length > NAME_WIDTH;
  const labelAt = before ? left - LABEL_GAP : x + RADIUS + LABEL_GAP;
  return {
    x,
    weight: mark.weight,
    from: before ? labelAt - length : left,
    to: before ? bare : Math.max(bare, right + GAP),
    placed: { mark, x, band, label, labelAt, before },
  };
}

/** As long as a day is wide, within bounds. */
function longestLabel({ first, last }: Days, scale: Scale): number {
  const [low, high] = scale.range() as [number, number];
  const day = (high - low) / (last - first + 1);
  return Math.max(LABEL, Math.min(LONGEST_LABEL, Math.floor(day / CHARACTER_WIDTH) - 4));
}

/** The shape stands at the start of its days, and at the edge where they began before the period. */
function shapeSpot({ first, last }: Days, scale: Scale) {
  const [low, high] = scale.range() as [number, number];
  const at = (day: number): number => Math.min(high, Math.max(low, scale(new Date(day * MS_PER_DAY))));
  const [from, to] = [at(first), at(last + 1)];
  if (last - first < SHARP_DAYS) return { x: Math.min(from + Math.min((to - from) / 2, RADIUS + 3), high), band: null };
  const end = Math.max(to, from + 2 * RADIUS + 6);
  return { x: from + RADIUS + 3, band: { from, to: end } };
}

function labelOf({ title, differs }: Mark, most: number): string {
  const short = title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title;
  return differs ? `≠ ${short}` : short;
}

function ticksOf(scale: Scale, width: number): Tick[] {
  const many = Math.max(2, Math.floor((width - NAME_WIDTH) / TICK_SPACING));
  const days = scale.ticks(many).filter((date) => date.getTime() % MS_PER_DAY === 0);
  const years = days.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const months = days.every((date) => date.getUTCDate() === 1);
  return days.map((date, index) => ({
    x: scale(date),
    label: years ? String(date.getUTCFullYear()) : months ? monthLabel(date, index) : dayLabel(date, index),
  }));
}

function monthLabel(date: Date, index: number): string {
  const name = monthName(date.getUTCMonth() + 1).slice(0, 3);
  return index === 0 || date.getUTCMonth() === 0 ? `${name} ${date.getUTCFullYear()}` : name;
}

/** The month where it begins, the year once. */
function dayLabel(date: Date, index: number): string {
  const month = monthName(date.getUTCMonth() + 1).slice(0, 3);
  if (index === 0) return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  return date.getUTCDate() === 1
    ? `${date.getUTCDate()} ${month}`
    : `${weekdayName(date.getUTCDay()).slice(0, 3)} ${date.getUTCDate()}`;
}
