// An annotated text as bytes that threads share and a disk keeps: what lists of articles show, what every face shows of one, and
// what few ask for. Of many articles only the first is open all the time, of the others as many as were looked at last.

import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article, Block, Prose } from '../core/article';
import { calledName } from '../core/comparison/sourceName';
import type { ComparedArticle, Finding } from '../core/comparison/types';
import type { Analysis } from '../core/language/analysis';
import { openedAnalysis, openedProse, packed, type PackedAnalysis } from '../core/language/packed';
import type { Annotated } from './analyst';
import { Lru } from './lru';

export interface Parcel {
  readonly listed: Listed;
  readonly shown: Uint8Array;
  /** The text, its prose and its analysis. */
  readonly kept: Uint8Array;
}

interface Listed {
  readonly article: Pick<Article, 'id' | 'title' | 'outlet' | 'bylines' | 'published' | 'claims'>;
  /** Of its people. */
  readonly names: readonly string[];
  readonly slips: readonly Finding[];
  readonly called: string | null;
}

interface Shown {
  readonly article: Omit<Article, 'analysis' | keyof Listed['article']>;
  readonly blocks: readonly Block[];
}

interface Kept extends PackedAnalysis {
  readonly text: string;
}

interface Whole {
  readonly prose: Prose;
  readonly analysis: () => Analysis;
}

/** Fast is worth more than small here: the usual level gains a tenth. */
const FAST = { level: 1 };

export function parcelOf({ article: whole, names, blocks, slips }: Omit<Annotated, 'prose' | 'called'>): Parcel {
  const { analysis, ...all } = whole;
  const { id, title, outlet, bylines, published, claims, ...article } = all;
  return {
    listed: { article: { id, title, outlet, bylines, published, claims }, names, slips, called: calledName(whole) },
    shown: shared({ article, blocks } satisfies Shown),
    kept: shared({ text: analysis.words.prose.text, ...packed(analysis) } satisfies Kept),
  };
}

/** What is open of many parcels: an article takes some 100 KB, its prose and its analysis 400 KB. */
export class Unpacked {
  private readonly articles: Lru<Parcel, Shown>;
  private readonly wholes: Lru<Parcel, Whole>;

  constructor(mostArticles: number, mostWholes: number) {
    this.articles = new Lru(mostArticles);
    this.wholes = new Lru(mostWholes);
  }

  shown(parcel: Parcel): Shown {
    return this.articles.get(parcel, () => valueOf(parcel.shown) as Shown);
  }

  whole(parcel: Parcel): Whole {
    return this.wholes.get(parcel, () => {
      const { text, prose: packedProse, columns } = valueOf(parcel.kept) as Kept;
      const prose = openedProse(text, packedProse);
      return { prose, analysis: once(() => openedAnalysis(prose, columns)) };
    });
  }
}

/** What it answers throws where the bytes are no parcel. */
export function opened(parcel: Parcel, unpacked = new Unpacked(1, 1)): Annotated {
  const { names, slips, called } = parcel.listed;
  return {
    article: articleIn(parcel, unpacked),
    names,
    get blocks() {
      return unpacked.shown(parcel).blocks;
    },
    prose: () => unpacked.whole(parcel).prose,
    slips,
    called,
  };
}

export function comparable(path: string | undefined, parcel: Parcel, unpacked: Unpacked): ComparedArticle {
  return {
    article: articleIn(parcel, unpacked),
    ...(path !== undefined && { path }),
    get text() {
      return unpacked.whole(parcel).prose.text;
    },
  };
}

function articleIn(parcel: Parcel, unpacked: Unpacked): Article {
  const shown = (): Shown['article'] => unpacked.shown(parcel).article;
  return {
    ...parcel.listed.article,
    get people() {
      return shown().people;
    },
    get places() {
      return shown().places;
    },
    get organisations() {
      return shown().organisations;
    },
    get references() {
      return shown().references;
    },
    get dates() {
      return shown().dates;
    },
    get issues() {
      return shown().issues;
    },
    get quotations() {
      return shown().quotations;
    },
    get events() {
      return shown().events;
    },
    get analysis() {
      return unpacked.whole(parcel).analysis();
    },
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
