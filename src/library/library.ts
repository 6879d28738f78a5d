// Keeps articles in step with their texts: one entry a URI, analysed again only when its text or a decision changes.

import type { Decision } from '../core/annotations/records';
import { peopleRules, publishedBy, revisions, touches } from '../core/annotations/decisions';
import type { Knowledge } from '../core/annotate';
import { annotate } from '../core/annotate';
import type { Article, SourceFormat } from '../core/article';
import { compare, listedOnly } from '../core/comparison/comparison';
import { findSlips } from '../core/comparison/slips';
import type { Comparison, Finding } from '../core/comparison/types';
import type { Span } from '../core/span';
import { whyLeftOut, type LeftOut } from './leftOut';
import { readerWordsIn } from './readerWords';
import { isUnsaved } from './unsaved';

export interface SourceText {
  readonly uri: string;
  /** Path from the workspace folder, as the annotation files name it. */
  readonly path: string;
  readonly text: string;
  readonly format: SourceFormat;
  /** A person said that it is an article. */
  readonly isAsked?: boolean;
}

export interface Entry extends SourceText {
  /** With everything people decided applied. `article.id` is the URI. */
  readonly article: Article;
  readonly slips: readonly Finding[];
  /** The words of a span of the text as a reader sees them: Markdown without its marks. */
  words(span: Span): string;
}

export class Library {
  private readonly entries = new Map<string, Entry>();
  private readonly leftOut = new Map<string, LeftOut>();
  private readonly listeners = new Set<(uris: readonly string[]) => void>();
  private decisions: readonly Decision[] = [];
  private compared: Comparison | null = null;

  constructor(private knowledge: Knowledge) {}

  /** Reads a source unless the same text was read before. Null where the text is no article. */
  set(source: SourceText): Entry | null {
    const known = this.entries.get(source.uri);
    if (known && known.text === source.text && known.format === source.format) return known;
    // What was taken for an article stays one while somebody writes on it.
    const why = whyLeftOut(source.text, source.isAsked === true || known !== undefined);
    if (why) return this.leaveOut(source.uri, why);
    this.leftOut.delete(source.uri);
    const entry = this.analyse(source);
    this.entries.set(source.uri, entry);
    this.changed([source.uri]);
    return entry;
  }

  private leaveOut(uri: string, why: LeftOut): null {
    const isNews = this.entries.delete(uri) || this.leftOut.get(uri) !== why;
    this.leftOut.set(uri, why);
    if (isNews) this.changed([uri]);
    return null;
  }

  remove(uri: string): void {
    this.leftOut.delete(uri);
    if (this.entries.delete(uri)) this.changed([uri]);
  }

  /** Null for what is read, and for what nobody asked about. */
  whyLeftOut(uri: string): LeftOut | null {
    return this.leftOut.get(uri) ?? null;
  }

  get(uri: string): Entry | undefined {
    return this.entries.get(uri);
  }

  /** In order of path. */
  all(): Entry[] {
    return [...this.entries.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** What is laid side by side: texts that were never saved only where there is nothing else. */
  comparable(): Entry[] {
    const all = this.all();
    const saved = all.filter(({ uri }) => !isUnsaved(uri));
    return saved.length > 0 ? saved : all;
  }

  /** These side by side; worked out when first asked for after a change. */
  comparison(): Comparison {
    this.compared ??= listedOnly(compare(this.comparable(), peopleRules(this.decisions)));
    return this.compared;
  }

  /** New taxonomy or chronicle: everything is read again. */
  learn(knowledge: Knowledge): void {
    this.knowledge = knowledge;
    this.again(() => true);
  }

  /** What people decided: the articles that a new or withdrawn decision touches are read again. */
  decide(decisions: readonly Decision[]): void {
    const changed = difference(this.decisions, decisions);
    this.decisions = decisions;
    if (changed.length > 0) this.again((entry) => changed.some((decision) => touches(decision, entry)));
  }

  /** Tells which URIs changed. Returns the way to stop listening. */
  onDidChange(listener: (uris: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private again(isStale: (entry: Entry) => boolean): void {
    const stale = [...this.entries.values()].filter(isStale);
    if (stale.length === 0) return;
    for (const entry of stale) this.entries.set(entry.uri, this.analyse(entry));
    this.changed(stale.map(({ uri }) => uri));
  }

  private analyse({ uri, path, text, format }: SourceText): Entry {
    const given = publishedBy(path, this.decisions);
    const source = { id: uri, text, format, ...(given ? { published: given } : {}) };
    const article = annotate(source, this.knowledge, revisions(text, path, this.decisions));
    return {
      uri,
      path,
      text,
      format,
      article,
      slips: findSlips({ article, text, path }),
      words: readerWordsIn(article.analysis.words.prose),
    };
  }

  private changed(uris: readonly string[]): void {
    this.compared = null;
    for (const listener of this.listeners) listener(uris);
  }
}

/** Decisions that only one of the lists holds. A decision never changes; it is made or withdrawn. */
function difference(before: readonly Decision[], after: readonly Decision[]): Decision[] {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return [...before.filter(({ id }) => !now.has(id)), ...after.filter(({ id }) => !old.has(id))];
}
