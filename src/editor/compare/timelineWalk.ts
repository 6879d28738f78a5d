// Where an arrow key leads from a mark. Pure.

import type { Lane } from './timelineView';

type DatedMark = Lane['marks'][number];

/** Left and right in time within the lane, up and down to the nearest of the next lane; Home and End in the lane. */
export function next(lanes: readonly Lane[], from: { readonly key: string }, key: string): DatedMark | undefined {
  const row = lanes.findIndex(({ marks }) => marks.some((mark) => mark.key === from.key));
  const lane = lanes[row]?.marks;
  if (!lane) return undefined;
  const at = lane.findIndex((mark) => mark.key === from.key);
  switch (key) {
    case 'ArrowRight':
      return lane[at + 1];
    case 'ArrowLeft':
      return lane[at - 1];
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'ArrowDown':
      return nearest(lanes.slice(row + 1), lane[at]!);
    case 'ArrowUp':
      return nearest(lanes.slice(0, row).reverse(), lane[at]!);
    default:
      return undefined;
  }
}

/** In the first lane that holds a mark: the same event where it is told there too, else the nearest in time. */
function nearest(lanes: readonly Lane[], { event, days }: DatedMark): DatedMark | undefined {
  const marks = lanes.find((lane) => lane.marks.length > 0)?.marks ?? [];
  const far = (mark: DatedMark): number => Math.abs(mark.days.first - days.first);
  return (
    marks.find((mark) => mark.event === event) ??
    marks.reduce<DatedMark | undefined>((best, mark) => (!best || far(mark) < far(best) ? mark : best), undefined)
  );
}
