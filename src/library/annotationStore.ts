// What people added, on disk: every change reads the file afresh, changes one record and writes the whole file at once,
// and nothing is ever written over a file that cannot be read in full.

import { corrected, newNote, reasoned, tagged, withEvidence } from '../core/annotations/changes';
import { readDecisions, readNotes, writeDecisions, writeNotes, type ReadLines } from '../core/annotations/lines';
import type { ClaimNote, ClaimStatus, Correction, Decision, Evidence, Target } from '../core/annotations/records';
import type { Files } from './files';

export interface StoreProblem {
  readonly file: string;
  /** From 1; 0 where the file as a whole cannot be read. */
  readonly line: number;
  readonly message: string;
}

/** Thrown when a change cannot be kept; the message is for people and says what to do. */
export class StoreError extends Error {}

/** Takes the last change back. */
export type Undo = () => Promise<void>;

type WithoutStamp<D> = D extends Decision ? Omit<D, 'id' | 'created'> : never;
export type NewDecision = WithoutStamp<Decision>;

interface Shelf<T extends { readonly id: string }> {
  readonly file: string;
  readonly read: (text: string) => ReadLines<T>;
  readonly write: (records: readonly T[]) => string;
  records: readonly T[];
}

export class AnnotationStore {
  private readonly noteShelf: Shelf<ClaimNote> = {
    file: 'annotations.jsonl',
    read: readNotes,
    write: writeNotes,
    records: [],
  };
  private readonly decisionShelf: Shelf<Decision> = {
    file: 'decisions.jsonl',
    read: readDecisions,
    write: writeDecisions,
    records: [],
  };
  private readonly listeners = new Set<() => void>();
  private readonly troubles = new Map<string, readonly StoreProblem[]>();
  private queue: Promise<unknown> = Promise.resolve();

  /** `now` answers an ISO 8601 instant, `newId` an id never given before. */
  constructor(
    private readonly files: Files,
    private readonly now: () => string,
    private readonly newId: () => string,
  ) {}

  get notes(): readonly ClaimNote[] {
    return this.noteShelf.records;
  }

  get decisions(): readonly Decision[] {
    return this.decisionShelf.records;
  }

  /** Lines that cannot be read; while a file has any, nothing is written to it. */
  get problems(): readonly StoreProblem[] {
    return [...this.troubles.values()].flat();
  }

  /** Reads both files again. Never rejects: what cannot be read is in `problems`. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      await this.refresh(this.noteShelf);
      await this.refresh(this.decisionShelf);
      this.tell();
    });
  }

  note(id: string): ClaimNote | undefined {
    return this.notes.find((note) => note.id === id);
  }

  /** The note on exactly these words of a source, as they were described. */
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
    return this.change(this.noteShelf, (notes) => notes.filter((note) => note.id !== id), id);
  }

  decide(decision: NewDecision): Promise<Undo> {
    const stamped = { ...decision, id: this.newId(), created: this.now() } as Decision;
    return this.change(this.decisionShelf, (decisions) => [...decisions, stamped], stamped.id);
  }

  removeDecision(id: string): Promise<Undo> {
    return this.change(this.decisionShelf, (decisions) => decisions.filter((d) => d.id !== id), id);
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changeNote(on: string | Target, alter: (note: ClaimNote, now: string) => ClaimNote): Promise<Undo> {
    const known = typeof on === 'string' ? on : (this.noteOn(on)?.id ?? null);
    const id = known ?? this.newId();
    const alterAll = (notes: readonly ClaimNote[]): readonly ClaimNote[] => {
      const old = notes.find((note) => note.id === id);
      if (!old && typeof on === 'string')
        throw new StoreError('This note is no longer there. Reload the window and try again.');
      const now = this.now();
      const next = alter(old ?? newNote(id, on as Target, now), now);
      return old ? notes.map((note) => (note === old ? next : note)) : [...notes, next];
    };
    return this.change(this.noteShelf, alterAll, id);
  }

  /** Writes the changed records; the undo puts the one record back as it was, whatever else changed since. */
  private change<T extends { readonly id: string }>(
    shelf: Shelf<T>,
    alter: (records: readonly T[]) => readonly T[],
    id: string,
  ): Promise<Undo> {
    return this.inTurn(async () => {
      await this.refresh(shelf);
      const old = shelf.records.find((record) => record.id === id);
      await this.write(shelf, alter(shelf.records));
      return async () => {
        await this.change(shelf, (records) => [...records.filter((r) => r.id !== id), ...(old ? [old] : [])], id);
      };
    });
  }

  private async write<T extends { readonly id: string }>(shelf: Shelf<T>, records: readonly T[]): Promise<void> {
    const [problem] = this.troubles.get(shelf.file) ?? [];
    if (problem) {
      const place = problem.line > 0 ? `, line ${problem.line}` : '';
      throw new StoreError(
        `Nothing was saved: .dateline/${shelf.file}${place} cannot be read. ${problem.message} Mend it, then try again.`,
      );
    }
    try {
      await this.files.write(shelf.file, shelf.write(records));
    } catch (error) {
      throw new StoreError(`Nothing was saved: .dateline/${shelf.file} cannot be written. ${messageOf(error)}`);
    }
    shelf.records = shelf.read(shelf.write(records)).records;
    this.tell();
  }

  private async refresh<T extends { readonly id: string }>(shelf: Shelf<T>): Promise<void> {
    try {
      const { records, problems } = shelf.read((await this.files.read(shelf.file)) ?? '');
      shelf.records = records;
      this.troubles.set(
        shelf.file,
        problems.map((problem) => ({ file: shelf.file, ...problem })),
      );
    } catch (error) {
      this.troubles.set(shelf.file, [{ file: shelf.file, line: 0, message: messageOf(error) }]);
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
