// The analyst that works in threads: one reads, another compares, so that a long comparison keeps no text waiting.

import type { Decision } from '../core/annotations/records';
import type { Article } from '../core/article';
import type { Comparison, PeopleRule } from '../core/comparison/types';
import type { Analyst, Annotated, Comparable, Learnt, SourceText } from './analyst';
import { comparisonOf } from './comparisonParts';
import { LastingThread, type StartThread } from './lastingThread';
import type { Message, Sent } from './messages';
import { opened, Unpacked, type Parcel } from './parcel';

/** What is on screen and was there lately. */
const [MOST_ARTICLES, MOST_WHOLES] = [300, 50];

export class ThreadAnalyst implements Analyst {
  /** One is read, the next is there already. */
  readonly atOnce = 2;
  readonly isApart = true;
  private readonly reader: LastingThread;
  private readonly comparer: LastingThread;
  private readonly parcels = new WeakMap<Article, Parcel>();
  private readonly unpacked = new Unpacked(MOST_ARTICLES, MOST_WHOLES);
  /** What the comparing thread has, by URI. */
  private held = new Map<string, Article>();

  constructor(start: StartThread, log: (line: string) => void) {
    this.reader = new LastingThread(start, log);
    this.comparer = new LastingThread(start, log, () => this.held.clear());
  }

  learn(known: Learnt): void {
    this.reader.tell('learn', { kind: 'learn', known } satisfies Message);
  }

  decide(decisions: readonly Decision[]): void {
    this.reader.tell('decide', { kind: 'decide', decisions } satisfies Message);
  }

  async read({ uri, path, text, format }: SourceText): Promise<Annotated> {
    const source = { uri, path, text, format };
    const parcel = (await this.reader.ask((id): Message => ({ kind: 'read', id, source }))) as Parcel;
    const annotated = opened(parcel, this.unpacked);
    this.parcels.set(annotated.article, parcel);
    return annotated;
  }

  async compare(sources: readonly Comparable[], rules: readonly PeopleRule[]): Promise<Comparison> {
    const parts = await this.comparer.ask((id): Message => ({ kind: 'compare', id, ...this.since(sources), rules }));
    return comparisonOf(parts as readonly Uint8Array[]);
  }

  dispose(): void {
    this.reader.dispose();
    this.comparer.dispose();
  }

  /** What the comparing thread has not heard of yet. */
  private since(sources: readonly Comparable[]): { changed: Sent[]; gone: string[] } {
    const now = new Map(sources.map((source) => [source.uri, source.article]));
    const gone = [...this.held.keys()].filter((uri) => !now.has(uri));
    const changed = sources.filter(({ uri, article }) => this.held.get(uri) !== article);
    this.held = now;
    return { changed: changed.map((source) => this.sent(source)), gone };
  }

  private sent({ uri, path, article }: Comparable): Sent {
    const parcel = this.parcels.get(article);
    if (!parcel) throw new Error(`${uri} was not read here.`);
    return { uri, path: path ?? uri, parcel };
  }
}
