// An annotated text as bytes that threads share and a disk keeps: what every face shows apart from what few ask for.

import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article, Block } from '../core/article';
import type { Finding } from '../core/comparison/types';
import { openedAnalysis, openedProse, packed, type PackedAnalysis } from '../core/language/packed';
import type { Annotated } from './analyst';

export interface Parcel {
  readonly shown: Uint8Array;
  /** The text, its prose and its analysis. */
  readonly kept: Uint8Array;
}

interface Shown {
  readonly article: Omit<Article, 'analysis'>;
  readonly blocks: readonly Block[];
  readonly slips: readonly Finding[];
}

interface Kept extends PackedAnalysis {
  readonly text: string;
}

/** Fast is worth more than small here: the usual level gains a tenth. */
const FAST = { level: 1 };

export function parcelOf({ article: { analysis, ...article }, blocks, slips }: Annotated): Parcel {
  return {
    shown: shared({ article, blocks, slips } satisfies Shown),
    kept: shared({ text: analysis.words.prose.text, ...packed(analysis) } satisfies Kept),
  };
}

/** Throws where the bytes are no parcel. */
export function opened({ shown, kept }: Parcel): Annotated {
  const { article, blocks, slips } = valueOf(shown) as Shown;
  const whole = once(() => valueOf(kept) as Kept);
  const prose = once(() => openedProse(whole().text, whole().prose));
  const analysis = once(() => openedAnalysis(prose(), whole().columns));
  return {
    article: {
      ...article,
      get analysis() {
        return analysis();
      },
    },
    blocks,
    prose,
    slips,
  };
}

/** Bytes of any plain data, where every thread sees them without a copy. */
export function shared(value: unknown): Uint8Array {
  return toShare(gzipSync(serialize(value), FAST));
}

/** Of plain data as it is opened again. */
export function sizeOf(value: unknown): number {
  return serialize(value).length;
}

export function toShare(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Throws where the bytes were not made by `shared`, or changed since. */
export function valueOf(bytes: Uint8Array): unknown {
  return deserialize(gunzipSync(bytes));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
