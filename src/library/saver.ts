// How a change gets to the disk, for any kept file: journal first, file second, a look at the file third.

import { NO_RECORD, type Change } from '../core/annotations/changeLog';
import { fingerprint } from '../core/annotations/fingerprint';
import { isSame, type Raw } from '../core/annotations/json';
import { refusal, type Kept } from '../core/annotations/page';
import type { Files } from './files';
import type { Journal } from './journal';
import type { Look, Shelf } from './shelf';
import { outlived, type Reader } from './superseded';

/** Thrown when a change cannot be kept; the message is for people and says what to do. */
export class StoreError extends Error {}

/** What was done to one record. */
export interface Done {
  readonly id: string;
  readonly before: Raw | null;
  readonly after: Raw | null;
}

interface Record {
  readonly id: string;
}

type RecordStep = Pick<Change, 'at' | 'record' | 'before' | 'after'>;

/** What is to be done to one record. */
export interface Wanted<T> {
  readonly id: string;
  readonly alter: Alter<T>;
}

/** The record as it is to be, null to take it away; `at` is the time of the change. */
export type Alter<T> = (standing: Kept<T> | null, at: string) => Raw | null;

/** Windows that save at once may each have to look again; the journal holds what the last look missed. */
const MOST_ROUNDS = 5;

export class Saver {
  private readonly seen = new Set<string>();
  /** The files whose last writing failed. */
  private readonly unwritten = new Set<string>();
  private readonly reader: Reader;

  constructor(
    private readonly files: Files,
    private readonly journal: Journal,
    private readonly now: () => string,
    private readonly newId: () => string,
    machine: string,
    /** Told of what goes wrong with a file after a change has been saved. */
    private readonly onTrouble: (file: string, error: unknown) => void,
  ) {
    this.reader = { writer: newId(), machine, now, hasSeen: ({ id }) => this.seen.has(id) };
  }

  /**
   * Changes of records, which are kept together or not at all: then it rejects with StoreError. `wanted` is asked when the file has
   * been read.
   */
  async change<T extends Record>(shelf: Shelf<T>, wanted: () => readonly Wanted<T>[]): Promise<readonly Done[]> {
    const look = await this.look(shelf);
    shelf.take(look);
    const steps = wanted().map((one) => this.stepOf(shelf, look, one));
    const due = steps.filter(({ before, after }) => !isSame(before, after));
    if (due.length > 0) await this.save(shelf, look, due);
    return steps.map(({ record, before, after }) => ({ id: record, before, after }));
  }

  private stepOf<T extends Record>(shelf: Shelf<T>, look: Look<T>, { id, alter }: Wanted<T>): RecordStep {
    const standing = shelf.standing(look, id);
    const before = standing?.raw ?? null;
    const at = this.stamp(look, before);
    const after = alter(standing, at);
    if (after) this.check(shelf, after);
    return { at, record: id, before, after };
  }

  /**
   * Reads the file again, and gives it what a window that did not know of it took away, at once where it is not large. Answers
   * whether anything is new.
   */
  async load<T extends Record>(shelf: Shelf<T>): Promise<boolean> {
    const look = await shelf.look(this.reader);
    const isNew = shelf.take(look);
    if (look.states.size > 0 && look.isThere && look.isOurs && !shelf.isLarge) await this.settle(shelf);
    await this.journal.drop(look.states.size > 0 ? look.superseded : [...look.superseded, ...this.old(look)]);
    return isNew;
  }

  private old({ changes, superseded }: Look<Record>): readonly Change[] {
    return outlived(changes, this.reader).filter((change) => !superseded.includes(change));
  }

  private async look<T extends Record>(shelf: Shelf<T>): Promise<Look<T>> {
    try {
      return await shelf.look(this.reader);
    } catch (error) {
      throw new StoreError(
        `Nothing was saved: .dateline/${shelf.file} cannot be read. ${messageOf(error)} Mend it, then try again.`,
      );
    }
  }

  private check<T extends Record>(shelf: Shelf<T>, after: Raw): void {
    const reason = refusal(after, shelf.kind);
    if (reason !== null) throw new StoreError(`Nothing was saved: this cannot be kept. ${reason}`);
  }

  private async save<T extends Record>(shelf: Shelf<T>, look: Look<T>, steps: readonly RecordStep[]): Promise<void> {
    const states = new Map([...look.states, ...steps.map(({ record, after }) => [record, after] as const)]);
    // A file that follows later is still what it was; one that could not be written before is written first.
    const isLater = shelf.isLarge && look.isThere && !this.unwritten.has(shelf.file);
    const text = isLater ? look.page.text : shelf.textOf({ page: look.page, states });
    const changes = steps.map((step) => this.changeOf(shelf.file, text, step));
    try {
      await this.journal.drop(look.superseded);
      for (const change of changes) await this.journal.add(change);
      if (!isLater) await this.write(shelf.file, text);
    } catch (error) {
      await this.takeBack(changes);
      throw new StoreError(`Nothing was saved: .dateline/${shelf.file} cannot be written. ${messageOf(error)}`);
    }
    shelf.take({ page: look.page, states, isOurs: true });
    if (!isLater) await this.settle(shelf).catch((error: unknown) => this.onTrouble(shelf.file, error));
  }

  private async write(file: string, text: string): Promise<void> {
    this.unwritten.add(file);
    await this.files.write(file, text);
    this.unwritten.delete(file);
  }

  /** A disk that refused the changes may refuse this too; then they are found, whole, by the next who looks. */
  private takeBack(changes: readonly Change[]): Promise<void> {
    return this.journal.drop(changes).catch(() => undefined);
  }

  /** Looks until the file holds all that is known. The changes are safe by now: what another window does in between is put right. */
  async settle<T extends Record>(shelf: Shelf<T>): Promise<void> {
    let look = await this.look(shelf);
    for (let round = 0; look.states.size > 0 && round < MOST_ROUNDS; round++) {
      await this.mend(shelf, look);
      look = await this.look(shelf);
      if (look.states.size === 0) await this.journal.add(this.mending(shelf, look, look.page.text));
    }
    shelf.take(look);
    if (look.states.size > 0) return;
    for (const { id, writer } of look.changes) if (writer === this.reader.writer) this.seen.add(id);
  }

  private async mend<T extends Record>(shelf: Shelf<T>, look: Look<T>): Promise<void> {
    const text = shelf.textOf(look);
    const change = this.mending(shelf, look, text);
    await this.journal.add(change);
    try {
      await this.write(shelf.file, text);
    } catch (error) {
      await this.takeBack([change]);
      throw error;
    }
  }

  /** Told before and, once it has been seen in the file, after. */
  private mending<T extends Record>(shelf: Shelf<T>, look: Look<T>, text: string): Change {
    return this.changeOf(shelf.file, text, { ...NO_RECORD, at: this.stamp(look, null) });
  }

  private changeOf(file: string, text: string, step: RecordStep): Change {
    const { writer, machine } = this.reader;
    return { id: this.newId(), writer, machine, file, ...step, gives: fingerprint(text) };
  }

  /** Later than all that it builds on, also where the clocks of machines differ. */
  private stamp({ changes }: Look<Record>, before: Raw | null): string {
    const now = this.now();
    const known = [...changes.map(({ at }) => at), before?.['modified']];
    const last = known
      .filter((at) => typeof at === 'string')
      .sort()
      .at(-1);
    return last === undefined || now > last ? now : new Date(Date.parse(last) + 1).toISOString();
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
