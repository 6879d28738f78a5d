// What a thread does with what it is told: reads texts, lays articles side by side.

import type { Knowledge } from '../core/annotate';
import type { Decision } from '../core/annotations/records';
import { compare, listedOnly } from '../core/comparison/comparison';
import { JoinedBefore } from '../core/comparison/joinedBefore';
import type { ComparedArticle } from '../core/comparison/types';
import type { Learnt, SourceText } from './analyst';
import { annotated } from './annotated';
import { hash, type ArticleCache, type With } from './articleCache';
import { partsOf } from './comparisonParts';
import type { Answer } from './lastingThread';
import type { Message } from './messages';
import { comparable, parcelOf, Unpacked, type Parcel } from './parcel';

/** Of the articles that are compared; some 150 MB. */
const MOST_OPEN = 300;

export class Clerk implements With {
  private knowledge: Knowledge | null = null;
  private known: Learnt | null = null;
  learnt = '';
  decisions: readonly Decision[] = [];
  private readonly articles = new Map<string, ComparedArticle>();
  private readonly joinedBefore = new JoinedBefore();
  private readonly unpacked: Unpacked;

  /** `shipped` loads what ships; not before a text has to be read. */
  constructor(
    private readonly shipped: () => Knowledge,
    private readonly answer: (answer: Answer) => void,
    private readonly cache: Pick<ArticleCache, 'find' | 'keep'> | null,
    mostOpen = MOST_OPEN,
  ) {
    this.unpacked = new Unpacked(mostOpen, mostOpen);
  }

  hear(message: Message): void {
    if (message.kind === 'learn') this.learn(message.known);
    else if (message.kind === 'decide') this.decisions = message.decisions;
    else this.answer({ id: message.id, ...this.done(message) });
  }

  private done(message: Extract<Message, { id: number }>): { value: unknown } | { problem: string } {
    try {
      return { value: message.kind === 'read' ? this.read(message.source) : this.compare(message) };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }

  private learn(known: Learnt): void {
    this.known = known;
    this.learnt = hash(known);
  }

  private read(source: SourceText): Parcel {
    return this.cache?.find(source, this) ?? this.readAnew(source);
  }

  private readAnew(source: SourceText): Parcel {
    this.knowledge ??= this.shipped();
    const parcel = parcelOf(annotated(source, { ...this.knowledge, ...this.known }, this.decisions));
    this.cache?.keep(source, this, parcel);
    return parcel;
  }

  private compare({ changed, gone, rules }: Extract<Message, { kind: 'compare' }>): Uint8Array[] {
    for (const uri of gone) this.articles.delete(uri);
    for (const sent of changed) this.articles.set(sent.uri, comparable(sent.path, sent.parcel, this.unpacked));
    return partsOf(listedOnly(compare([...this.articles.values()], rules, this.joinedBefore)));
  }
}
