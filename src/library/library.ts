// Keeps articles in step with their texts: one entry a URI, analysed again only when its text or a decision changes.

import { peopleRules, touches } from '../core/annotations/decisions';
import type { Decision } from '../core/annotations/records';
import type { Comparison } from '../core/comparison/types';
import type { Span } from '../core/span';
import type { Analyst, Annotated, Learnt, SourceText } from './analyst';
import { Desk } from './desk';
import { whyLeftOut, type LeftOut } from './leftOut';
import { readerWordsIn } from './readerWords';
import type { Urgency } from './turns';
import { isUnsaved } from './unsaved';

export type { SourceText } from './analyst';

export interface Entry extends SourceText, Annotated {
  /** The words of a span of the text as a reader sees them: Markdown without its marks. */
  words(span: Span): string;
}

/** The articles side by side, and those very articles. */
export interface Compared {
  readonly comparison: Comparison;
  readonly entries: readonly Entry[];
}

/** A text that is being read. */
interface Job {
  readonly source: SourceText;
  entry: Promise<Entry | null>;
}

export interface Surroundings {
  /** What is on screen is read first. */
  readonly isSeen: (uri: string) => boolean;
  /** Told what went wrong with work that nobody waits for. */
  readonly report: (error: unknown) => void;
}

export class Library {
  private readonly entries = new Map<string, Entry>();
  private readonly jobs = new Map<string, Job>();
  private readonly leftOut = new Map<string, LeftOut>();
  private readonly listeners = new Set<(uris: readonly string[]) => void>();
  private readonly desk: Desk;
  private decisions: readonly Decision[] = [];
  private compared: Promise<Compared> | null = null;

  constructor(
    private readonly analyst: Analyst,
    private readonly around: Surroundings,
  ) {
    this.desk = new Desk(analyst, analyst.atOnce);
  }

  get isApart(): boolean {
    return this.analyst.isApart;
  }

  /** Reads a source unless the same text was read before. Null where the text is no article, or was taken away meanwhile. */
  async set(source: SourceText, urgency: Urgency = 'ahead'): Promise<Entry | null> {
    const { uri } = source;
    const [job, known] = [this.jobs.get(uri), this.entries.get(uri)];
    if (isSame(job?.source, source)) {
      this.desk.hurry(uri, this.urgencyOf(uri, urgency));
      return job!.entry;
    }
    if (!job && known && isSame(known, source)) return known;
    // What was taken for an article stays one while somebody writes on it.
    const why = whyLeftOut(source.text, source.isAsked === true || known !== undefined || job !== undefined);
    if (why) return this.leaveOut(uri, why);
    this.leftOut.delete(uri);
    return this.order(source, urgency);
  }

  remove(uri: string): void {
    this.leftOut.delete(uri);
    this.withdraw(uri);
    if (this.entries.delete(uri)) this.changed([uri]);
  }

  /** Null for what is read, and for what nobody asked about. */
  whyLeftOut(uri: string): LeftOut | null {
    return this.leftOut.get(uri) ?? null;
  }

  get(uri: string): Entry | undefined {
    return this.entries.get(uri);
  }

  /** Read or being read. */
  isTaken(uri: string): boolean {
    return this.entries.has(uri) || this.jobs.has(uri);
  }

  /** All of these. */
  uris(): string[] {
    return [...new Set([...this.entries.keys(), ...this.jobs.keys()])];
  }

  /** In order of path. */
  all(): Entry[] {
    return [...this.entries.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** These side by side; worked out when first asked for after a change. */
  comparison(): Promise<Compared> {
    if (!this.compared) {
      const compared = this.sideBySide();
      // Asked again after a failure, it is tried again.
      compared.catch(() => {
        if (this.compared === compared) this.compared = null;
      });
      this.compared = compared;
    }
    return this.compared;
  }

  /** New taxonomy or chronicle: everything is read again. */
  learn(known: Learnt): void {
    this.analyst.learn(known);
    this.again(() => true);
  }

  /** What people decided: the articles that a new or withdrawn decision touches are read again. */
  decide(decisions: readonly Decision[]): void {
    const changed = difference(this.decisions, decisions);
    this.decisions = decisions;
    if (changed.length === 0) return;
    this.compared = null;
    this.analyst.decide(decisions);
    this.again((entry) => changed.some((decision) => touches(decision, entry)));
  }

  /** Tells which URIs changed. Returns the way to stop listening. */
  onDidChange(listener: (uris: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private leaveOut(uri: string, why: LeftOut): null {
    this.withdraw(uri);
    const isNews = this.entries.delete(uri) || this.leftOut.get(uri) !== why;
    this.leftOut.set(uri, why);
    if (isNews) this.changed([uri]);
    return null;
  }

  private withdraw(uri: string): void {
    this.jobs.delete(uri);
    this.desk.withdraw(uri);
  }

  /** What is being read has to be read again too: it may have been begun before. */
  private again(isStale: (entry: Entry) => boolean): void {
    const begun = [...this.jobs.values()].map(({ source }) => source);
    const stale = [...this.entries.values()].filter((entry) => !this.jobs.has(entry.uri) && isStale(entry));
    for (const source of begun) this.order(source, 'asked').catch(this.around.report);
    for (const entry of stale) this.order(entry, 'ahead').catch(this.around.report);
  }

  private order(source: SourceText, urgency: Urgency): Promise<Entry | null> {
    const job: Job = { source, entry: Promise.resolve(null) };
    this.jobs.set(source.uri, job);
    const read = this.desk.read(source, this.urgencyOf(source.uri, urgency));
    job.entry = this.take(job, read);
    return job.entry;
  }

  private async take(job: Job, read: Promise<Annotated | null>): Promise<Entry | null> {
    const { uri } = job.source;
    try {
      const annotated = await read;
      if (annotated) this.enter(entryOf(job.source, annotated));
    } finally {
      if (this.jobs.get(uri) === job) this.jobs.delete(uri);
    }
    return this.jobs.get(uri)?.entry ?? this.entries.get(uri) ?? null;
  }

  private enter(entry: Entry): void {
    this.entries.set(entry.uri, entry);
    this.changed([entry.uri]);
  }

  private urgencyOf(uri: string, urgency: Urgency): Urgency {
    return this.around.isSeen(uri) ? 'seen' : urgency;
  }

  /** Texts that were never saved count only where there is nothing else. */
  private async sideBySide(): Promise<Compared> {
    const all = this.all();
    const saved = all.filter(({ uri }) => !isUnsaved(uri));
    const entries = saved.length > 0 ? saved : all;
    return { comparison: await this.analyst.compare(entries, peopleRules(this.decisions)), entries };
  }

  private changed(uris: readonly string[]): void {
    this.compared = null;
    for (const listener of this.listeners) listener(uris);
  }
}

function isSame(known: SourceText | undefined, source: SourceText): boolean {
  return known !== undefined && known.text === source.text && known.format === source.format;
}

function entryOf(source: SourceText, annotated: Annotated): Entry {
  const { uri, path, text, format } = source;
  const { article, names, slips, called, prose } = annotated;
  return {
    ...{ uri, path, text, format, article, names, slips, called, prose },
    get blocks() {
      return annotated.blocks;
    },
    words: readerWordsIn(text, format, prose),
  };
}

/** Decisions that only one of the lists holds. A decision never changes; it is made or withdrawn. */
function difference(before: readonly Decision[], after: readonly Decision[]): Decision[] {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return [...before.filter(({ id }) => !now.has(id)), ...after.filter(({ id }) => !old.has(id))];
}
