// What a page of ours and the extension say to each other. A page names places by keys and never by addresses. Pure.

import type { GridView } from './gridView';
import type { Remembered } from './remembered';
import type { TimelineView } from './timelineView';

export const PICTURES = ['svg', 'png'] as const;
export type Picture = (typeof PICTURES)[number];

export const TABLES = ['markdown', 'csv'] as const;
export type Table = (typeof TABLES)[number];

export type ToGridPage =
  | { readonly type: 'grid'; readonly view: GridView; readonly remembered: Remembered }
  | { readonly type: 'nothing'; readonly because: string };

export type ToTimelinePage =
  | { readonly type: 'timeline'; readonly view: TimelineView }
  | { readonly type: 'nothing'; readonly because: string }
  /** Asks for the picture; the page answers with `picture`. */
  | { readonly type: 'draw'; readonly format: Picture };

export type FromPage =
  | { readonly type: 'ready' }
  /** The words of this key; `stay` keeps the focus on the page. */
  | { readonly type: 'open'; readonly key: string; readonly stay: boolean }
  | { readonly type: 'compare'; readonly key: string }
  | { readonly type: 'choose' }
  | { readonly type: 'save'; readonly format: Table }
  /** `data` is the markup of an SVG, or a PNG in base 64. */
  | { readonly type: 'picture'; readonly format: Picture; readonly data: string };

/** Undefined for anything that is no message of ours. */
export function messageOf(raw: unknown): FromPage | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { type, key, stay, format, data } = raw as Record<string, unknown>;
  switch (type) {
    case 'ready':
    case 'choose':
      return { type };
    case 'open':
      return typeof key === 'string' ? { type, key, stay: stay === true } : undefined;
    case 'compare':
      return typeof key === 'string' ? { type, key } : undefined;
    case 'save': {
      const table = TABLES.find((one) => one === format);
      return table && { type, format: table };
    }
    case 'picture': {
      const picture = PICTURES.find((one) => one === format);
      return picture && typeof data === 'string' ? { type, format: picture, data } : undefined;
    }
    default:
      return undefined;
  }
}
