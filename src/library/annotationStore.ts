// What people added to the sources of one folder, on disk. docs/storage.md tells what is written where, and in which order.

import {
  corrected,
  judged,
  newNote,
  planned,
  reasoned,
  tagged,
  takenBack,
  withEvidence,
} from '../core/annotations/changes';
import { placeOfEntry, signed, stateAfter } from '../core/annotations/history';
import { withMovedSources, type Move } from '../core/annotations/moved';
import { stepped, type PlannedRecord } from '../core/annotations/merge';
import type {
  ClaimNote,
  ClaimStatus,
  Correction,
  CorrectionVerdict,
  Decision,
  Evidence,
  HistoryEntry,
  Plan,
  Target,
} from '../core/annotations/records';
import { toWebAnnotation, withNote } from '../core/annotations/webAnnotation';
import type { Raw } from '../core/annotations/json';
import type { Files } from './files';
import { Keeper, type StoreProblem } from './keeper';
import type { Made } from './made';
import { reversals, type Reversal } from './reversal';
import { StoreError, type Alter, type Wanted } from './saver';
import type { Shelf } from './shelf';

export { StoreError, type StoreProblem };

type WithoutStamp<D> = D extends Decision ? Omit<D, 'id' | 'created'> : never;
export type NewDecision = WithoutStamp<Decision>;

export class AnnotationStore {
  private readonly keeper: Keeper;

  /** `now` answers an ISO 8601 instant, `newId` an id never given before; `machine` tells the files of one machine from another's. */
  constructor(
    files: Files,
    now: () => string,
    private readonly newId: () => string,
    machine = '',
    /** Name of the person at work, asked at each change of a note; undefined where none is known. */
    who: () => Promise<string | undefined> = () => Promise.resolve(undefined),
  ) {
    this.keeper = new Keeper(files, now, newId, machine, who);
  }

  get notes(): readonly ClaimNote[] {
    return this.keeper.notes.records;
  }

  get decisions(): readonly Decision[] {
    return this.keeper.decisions.records;
  }

  /** Lines that are no record, and files that cannot be read or written. All else is shown and saved. */
  get problems(): readonly StoreProblem[] {
    return this.keeper.problems;
  }

  /** Reads both files again. Never rejects: what cannot be read is in `problems`. */
  load(): Promise<void> {
    return this.keeper.load();
  }

  /** Gives both files at once what would follow in a moment. Never rejects: what cannot be written is in `problems`. */
  settled(): Promise<void> {
    return this.keeper.settled();
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
  tag(on: string | Target, status: ClaimStatus, reason?: string): Promise<Made> {
    return this.changeNote(on, (note, now) => tagged(note, status, now, reason));
  }

  /** All of them, or none where one cannot be kept. */
  tagAll(all: readonly (string | Target)[], status: ClaimStatus): Promise<Made> {
    return this.changeNotes(all, (note, now) => tagged(note, status, now));
  }

  giveReason(id: string, reason: string): Promise<Made> {
    return this.changeNote(id, (note, now) => reasoned(note, reason, now));
  }

  correct(on: string | Target, correction: Correction): Promise<Made> {
    return this.changeNote(on, (note, now) => corrected(note, correction, now));
  }

  /** Null asks again. */
  judge(id: string, verdict: CorrectionVerdict | null): Promise<Made> {
    return this.changeNote(id, (note, now) => judged(note, verdict, now));
  }

  addEvidence(on: string | Target, evidence: Evidence): Promise<Made> {
    return this.changeNote(on, (note, now) => withEvidence(note, evidence, now));
  }

  plan(on: string | Target, plan: Partial<Plan>): Promise<Made> {
    return this.changeNote(on, (note, now) => planned(note, plan, now));
  }

  /** The note as it was after this entry of its history, as one more change. */
  goBackTo(id: string, entry: HistoryEntry): Promise<Made> {
    return this.changeNote(id, (note, now) => {
      const index = placeOfEntry(note, entry);
      const state = index < 0 ? null : stateAfter(note, index);
      if (!state)
        throw new StoreError(
          'How this claim was then is not known: a version of Dateline that did not keep it changed the claim since.',
        );
      return takenBack(note, state, entry.at, now);
    });
  }

  removeNote(id: string): Promise<Made> {
    return this.keeper.change(this.keeper.notes, () => [{ id, alter: () => null }]);
  }

  decide(decision: NewDecision): Promise<Made> {
    const id = this.newId();
    return this.keeper.change(this.keeper.decisions, () => [
      { id, alter: (_, created) => ({ ...decision, id, created }) },
    ]);
  }

  removeDecision(id: string): Promise<Made> {
    return this.keeper.change(this.keeper.decisions, () => [{ id, alter: () => null }]);
  }

  /** Sources were renamed: all that is said of them follows. Of each file all is kept, or none. */
  async follow(move: Move): Promise<Made> {
    return [...(await this.followOn(this.keeper.notes, move)), ...(await this.followOn(this.keeper.decisions, move))];
  }

  /** Takes back what the change did, and leaves what else was done since. Rejects with ChangedSince where it does not stand. */
  undo(made: Made): Promise<void> {
    return this.reverse(made.toReversed());
  }

  /** Makes a change again that was undone; rejects as `undo` does. */
  redo(made: Made): Promise<void> {
    return this.reverse(made.map((step) => ({ ...step, before: step.after, after: step.before })));
  }

  /** A record as it is written, with whatever others wrote into it. */
  keptNote(id: string): Raw | undefined {
    return this.keeper.notes.kept.find((one) => one.id === id)?.raw;
  }

  /** Records that were planned elsewhere, laid upon what is there by now. All are kept, or none; one undo takes all back. */
  takeIn(records: readonly PlannedRecord[]): Promise<Made> {
    return this.keeper.change(this.keeper.notes, () =>
      records.map(({ id, before, after }) => ({
        id,
        alter: (standing) => stepped(standing?.raw ?? null, { at: String(after['modified']), before, after }),
      })),
    );
  }

  onDidChange(listener: () => void): () => void {
    return this.keeper.onDidChange(listener);
  }

  private async followOn<T extends { readonly id: string }>(shelf: Shelf<T>, move: Move): Promise<Made> {
    const moved = shelf.kept.filter(({ raw }) => withMovedSources(raw, move, '') !== raw);
    if (moved.length === 0) return [];
    const alter: Alter<T> = (standing, at) => standing && withMovedSources(standing.raw, move, at);
    return this.keeper.change(shelf, () => moved.map(({ id }) => ({ id, alter })));
  }

  private changeNote(on: string | Target, alter: (note: ClaimNote, now: string) => ClaimNote): Promise<Made> {
    return this.changeNotes([on], alter);
  }

  private changeNotes(
    all: readonly (string | Target)[],
    alter: (note: ClaimNote, now: string) => ClaimNote,
  ): Promise<Made> {
    const named = all.map((on) => ({ on, newId: this.newId() }));
    return this.keeper.change(this.keeper.notes, (who) =>
      named.map(({ on, newId }) => ({
        id: typeof on === 'string' ? on : (this.noteOn(on)?.id ?? newId),
        alter: (old, now) => {
          if (old) return withNote(old.raw, signed(alter(old.value, now), old.value.history.length, who));
          if (typeof on === 'string')
            throw new StoreError('This note is no longer there. Reload the window and try again.');
          return toWebAnnotation(signed(alter(newNote(newId, on, now), now), 0, who), who);
        },
      })),
    );
  }

  /** Takes the steps back one after the other: all or, where one of them does not stand, none. */
  private async reverse(steps: Made): Promise<void> {
    await this.load();
    const [notes, decisions] = [this.keeper.notes, this.keeper.decisions].map(({ file, kept }) => {
      const taken = reversals(steps.filter((step) => step.file === file));
      for (const { id, back } of taken) back(kept.find((one) => one.id === id)?.raw ?? null, '');
      return taken;
    });
    await this.take(this.keeper.notes, notes!);
    await this.take(this.keeper.decisions, decisions!);
  }

  private async take<T extends { readonly id: string }>(shelf: Shelf<T>, all: readonly Reversal[]): Promise<void> {
    const wanted = all.map(({ id, back }): Wanted<T> => ({ id, alter: (old, at) => back(old?.raw ?? null, at) }));
    if (wanted.length > 0) await this.keeper.change(shelf, () => wanted);
  }
}
