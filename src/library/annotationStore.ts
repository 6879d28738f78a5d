// What people added to the sources of one folder, on disk. docs/storage.md tells what is written where, and in which order.

import { corrected, newNote, reasoned, tagged, withEvidence } from '../core/annotations/changes';
import { decisionKind, noteKind } from '../core/annotations/lines';
import { withMovedSources, type Move } from '../core/annotations/moved';
import type { Kept } from '../core/annotations/page';
import { stepped, unstepped } from '../core/annotations/merge';
import type { Raw } from '../core/annotations/json';
import type { ClaimNote, ClaimStatus, Correction, Decision, Evidence, Target } from '../core/annotations/records';
import { toWebAnnotation, withNote } from '../core/annotations/webAnnotation';
import type { Files } from './files';
import { Journal } from './journal';
import { messageOf, Saver, StoreError, type Alter, type Done, type Wanted } from './saver';
import { Shelf } from './shelf';

export { StoreError };

export interface StoreProblem {
  readonly file: string;
  /** From 1; 0 where the file as a whole cannot be read or written. */
  readonly line: number;
  readonly message: string;
}

/** A note as it is to be; `before` is how it was when that was planned, null where it was not there. */
export interface PlannedRecord {
  readonly id: string;
  readonly before: Raw | null;
  readonly after: Raw;
}

/** Takes the last change back. */
export type Undo = () => Promise<void>;

type WithoutStamp<D> = D extends Decision ? Omit<D, 'id' | 'created'> : never;
export type NewDecision = WithoutStamp<Decision>;

export class AnnotationStore {
  private readonly noteShelf: Shelf<ClaimNote>;
  private readonly decisionShelf: Shelf<Decision>;
  private readonly saver: Saver;
  private readonly listeners = new Set<() => void>();
  private readonly troubles = new Map<string, string>();
  private queue: Promise<unknown> = Promise.resolve();

  /** `now` answers an ISO 8601 instant, `newId` an id never given before; `machine` tells the files of one machine from another's. */
  constructor(
    files: Files,
    now: () => string,
    private readonly newId: () => string,
    machine = '',
  ) {
    const journal = new Journal(files);
    this.noteShelf = new Shelf(files, journal, 'annotations.jsonl', noteKind);
    this.decisionShelf = new Shelf(files, journal, 'decisions.jsonl', decisionKind);
    this.saver = new Saver(files, journal, now, newId, machine, (file, error) =>
      this.troubles.set(file, messageOf(error)),
    );
  }

  get notes(): readonly ClaimNote[] {
    return this.noteShelf.records;
  }

  get decisions(): readonly Decision[] {
    return this.decisionShelf.records;
  }

  /** Lines that are no record, and files that cannot be read or written. All else is shown and saved. */
  get problems(): readonly StoreProblem[] {
    const shelves = [this.noteShelf, this.decisionShelf];
    return shelves.flatMap(({ file, problems }) => {
      const trouble = this.troubles.get(file);
      const whole = trouble === undefined ? [] : [{ file, line: 0, message: trouble }];
      return [...whole, ...problems.map((problem) => ({ file, ...problem }))];
    });
  }

  /** Reads both files again. Never rejects: what cannot be read is in `problems`. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const news = [await this.refresh(this.noteShelf), await this.refresh(this.decisionShelf)];
      if (news.includes(true)) this.tell();
    });
  }

  note(id: string): ClaimNote | undefined {
    return this.notes.find((note) => note.id === id);
  }

  /** The first note on exactly these words of a source, as they were described. */
  noteOn(target: Target): ClaimNote | undefined {
    const [quote, position] = target.selector;
    return this.notes.find(
      ({ target: { source, selector } }) =>
        source === target.source && selector[0].exact === quote.exact && selector[1].start === position.start,
    );
  }

  /** Each change rejects with StoreError when it cannot be kept. `on` is a note's id, or the words to begin one on. */
  tag(on: string | Target, status: ClaimStatus, reason?: string): Promise<Undo> {
    return this.changeNote(on, (note, now) =>
      reason === undefined ? tagged(note, status, now) : reasoned(tagged(note, status, now), reason, now),
    );
  }

  giveReason(id: string, reason: string): Promise<Undo> {
    return this.changeNote(id, (note, now) => reasoned(note, reason, now));
  }

  correct(on: string | Target, correction: Correction): Promise<Undo> {
    return this.changeNote(on, (note, now) => corrected(note, correction, now));
  }

  addEvidence(on: string | Target, evidence: Evidence): Promise<Undo> {
    return this.changeNote(on, (note, now) => withEvidence(note, evidence, now));
  }

  removeNote(id: string): Promise<Undo> {
    return this.change(
      this.noteShelf,
      () => id,
      () => null,
    );
  }

  decide(decision: NewDecision): Promise<Undo> {
    const id = this.newId();
    return this.change(
      this.decisionShelf,
      () => id,
      (_, created) => ({ ...decision, id, created }),
    );
  }

  removeDecision(id: string): Promise<Undo> {
    return this.change(
      this.decisionShelf,
      () => id,
      () => null,
    );
  }

  /** Sources were renamed: all that is said of them follows. Rejects with StoreError at the first record that cannot be kept. */
  async follow(move: Move): Promise<Undo> {
    const undos = [...(await this.followOn(this.noteShelf, move)), ...(await this.followOn(this.decisionShelf, move))];
    return inOneUndo(undos);
  }

  /** A record as it is written, with whatever others wrote into it. */
  keptNote(id: string): Raw | undefined {
    return this.noteShelf.kept.find((one) => one.id === id)?.raw;
  }

  /** Records that were planned elsewhere, laid upon what is there by now. All are kept, or none; one undo takes all back. */
  takeIn(records: readonly PlannedRecord[]): Promise<Undo> {
    const wanted = records.map(({ id, before, after }) => ({
      id,
      alter: (standing: Kept<ClaimNote> | null): Raw | null =>
        stepped(standing?.raw ?? null, { at: String(after['modified']), before, after }),
    }));
    return this.changeAll(this.noteShelf, wanted);
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async followOn<T extends { readonly id: string }>(shelf: Shelf<T>, move: Move): Promise<Undo[]> {
    const undos: Undo[] = [];
    for (const { id, raw } of shelf.kept)
      if (withMovedSources(raw, move, '') !== raw) {
        const alter: Alter<T> = (standing, at) => standing && withMovedSources(standing.raw, move, at);
        undos.push(await this.change(shelf, () => id, alter));
      }
    return undos;
  }

  private changeNote(on: string | Target, alter: (note: ClaimNote, now: string) => ClaimNote): Promise<Undo> {
    const newId = this.newId();
    const idOf = (): string => (typeof on === 'string' ? on : (this.noteOn(on)?.id ?? newId));
    return this.change(this.noteShelf, idOf, (old, now) => {
      if (old) return withNote(old.raw, alter(old.value, now));
      if (typeof on === 'string')
        throw new StoreError('This note is no longer there. Reload the window and try again.');
      return toWebAnnotation(alter(newNote(newId, on, now), now));
    });
  }

  /** The undo takes back what this change did to the record; what was done to it since stays. */
  private change<T extends { readonly id: string }>(
    shelf: Shelf<T>,
    idOf: () => string,
    alter: Alter<T>,
  ): Promise<Undo> {
    return this.inTurn(async () => {
      const done = await this.saver.change(shelf, idOf, alter);
      this.tell();
      return this.undoOf(shelf, [done]);
    });
  }

  private changeAll<T extends { readonly id: string }>(shelf: Shelf<T>, wanted: readonly Wanted<T>[]): Promise<Undo> {
    return this.inTurn(async () => {
      const done = await this.saver.changeAll(shelf, () => wanted);
      this.tell();
      return this.undoOf(shelf, done);
    });
  }

  private undoOf<T extends { readonly id: string }>(shelf: Shelf<T>, done: readonly Done[]): Undo {
    return async () => {
      const wanted = done.map(({ id, before, after }) => ({
        id,
        alter: (standing: Kept<T> | null, at: string) => unstepped(standing?.raw ?? null, before, after, at),
      }));
      await this.changeAll(shelf, wanted);
    };
  }

  private async refresh<T extends { readonly id: string }>(shelf: Shelf<T>): Promise<boolean> {
    const before = this.troubles.get(shelf.file);
    this.troubles.delete(shelf.file);
    try {
      return (await this.saver.load(shelf)) || before !== undefined;
    } catch (error) {
      this.troubles.set(shelf.file, messageOf(error));
      return before !== messageOf(error);
    }
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

/** The last is taken back first. */
export function inOneUndo(undos: readonly Undo[]): Undo {
  return async () => {
    for (const undo of undos.toReversed()) await undo();
  };
}
