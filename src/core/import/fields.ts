// Fields of records that nobody promised anything about.

import { z } from 'zod';
import { isRaw, type Raw } from '../annotations/json';
import type { Span } from '../span';

const utc = z.iso.datetime();

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** JSON-LD writes one value for a list of one. */
export function all(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function rawOf(value: unknown): Raw {
  return isRaw(value) ? value : {};
}

export function hasType(raw: Raw, type: string): boolean {
  return all(raw['type'] ?? raw['@type']).includes(type);
}

/** An ISO 8601 instant in UTC, as it was written where it was; null for what is no time. */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (utc.safeParse(value).success) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Null where there are no two offsets in their order. */
export function spanOf(start: unknown, end: unknown): Span | null {
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0;
  return isSpan && (start as number) < (end as number) ? { start: start as number, end: end as number } : null;
}
