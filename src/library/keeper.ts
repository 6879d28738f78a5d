// The kept files of one folder, in step with its disk: one change after the other, and what goes wrong is told beside its file.

import { decisionKind, noteKind } from '../core/annotations/lines';
import type { LineProblem } from '../core/annotations/page';
import type { ClaimNote, Decision } from '../core/annotations/records';
import { JOURNAL, type Files } from './files';
import { Journal } from './journal';
import type { Made } from './made';
import { messageOf, Saver, type Wanted } from './saver';
import { Shelf } from './shelf';
import { Soon } from './soon';

/** The line is 0 where the file as a whole cannot be read or written. */
export interface StoreProblem extends LineProblem {
  readonly file: string;
}

/** A large file is written once for the changes of this long. */
const FOLLOWS_MS = 2_000;

export class Keeper {
  readonly notes: Shelf<ClaimNote>;
  readonly decisions: Shelf<Decision>;
  private readonly saver: Saver;
  private readonly listeners = new Set<() => void>();
  private readonly troubles = new Map<string, string>();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly soon = new Soon(() => void this.settled(), FOLLOWS_MS);

  /** As for AnnotationStore. */
  constructor(
    files: Files,
    now: () => string,
    newId: () => string,
    machine: string,
    private readonly who: () => Promise<string | undefined>,
  ) {
    const journal = new Journal(files);
    this.notes = new Shelf(files, journal, 'annotations.jsonl', noteKind);
    this.decisions = new Shelf(files, journal, 'decisions.jsonl', decisionKind);
    this.saver = new Saver(files, journal, now, newId, machine, (file, error) =>
      this.troubles.set(file, messageOf(error)),
    );
  }

  get problems(): readonly StoreProblem[] {
    return [this.notes, this.decisions].flatMap(({ file, problems }) => {
      const trouble = this.troubles.get(file);
      const whole = trouble === undefined ? [] : [{ file, line: 0, message: trouble }];
      return [...whole, ...problems.map((problem) => ({ file, ...problem }))];
    });
  }

  /** Reads both files again. Never rejects: what cannot be read is in `problems`. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const news = [await this.refresh(this.notes), await this.refresh(this.decisions)];
      if (news.includes(true)) this.tell();
    });
  }

  /** Gives both files at once what would follow in a moment. Never rejects: what cannot be written is in `problems`. */
  settled(): Promise<void> {
    return this.inTurn(async () => {
      await this.catchUp(this.notes);
      await this.catchUp(this.decisions);
    });
  }

  /** `wanted` is asked when the file has been read. All is kept, or nothing: then it rejects with StoreError. */
  change<T extends { readonly id: string }>(
    shelf: Shelf<T>,
    wanted: (who: string | undefined) => readonly Wanted<T>[],
  ): Promise<Made> {
    return this.inTurn(async () => {
      const who = await this.who();
      const done = await this.saver.change(shelf, () => wanted(who));
      this.tell();
      if (shelf.isBehind) this.soon.ask();
      return done.map((step) => ({ folder: '', file: shelf.file, ...step }));
    });
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async refresh<T extends { readonly id: string }>(shelf: Shelf<T>): Promise<boolean> {
    const before = this.troubles.get(shelf.file);
    this.troubles.delete(shelf.file);
    try {
      const isNew = await this.saver.load(shelf);
      if (shelf.isBehind) this.soon.ask();
      return isNew || before !== undefined;
    } catch (error) {
      this.troubles.set(shelf.file, messageOf(error));
      return before !== messageOf(error);
    }
  }

  private async catchUp<T extends { readonly id: string }>(shelf: Shelf<T>): Promise<void> {
    if (!shelf.isBehind) return;
    try {
      await this.saver.settle(shelf);
      this.troubles.delete(shelf.file);
    } catch (error) {
      const isSafe = `What you did is kept in .dateline/${JOURNAL} and follows as soon as the file can be written.`;
      this.troubles.set(shelf.file, `${messageOf(error)} ${isSafe}`);
    }
    this.tell();
  }

  /** One change after the other, so that two quick ones cannot lose each other. */
  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
