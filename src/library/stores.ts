// What people added, kept beside the sources it is about: every folder of a window has a store of its own, and to the window they
// are one. A source has its path in the window and its path in each folder's files.

import { isRaw, type Raw } from '../core/annotations/json';
import type { PlannedRecord } from '../core/annotations/merge';
import { movedBy, withSources } from '../core/annotations/moved';
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
import { type AnnotationStore, type NewDecision, type StoreProblem, StoreError } from './annotationStore';
import type { Made, MadeStep } from './made';

export interface Home {
  /** The folder's address. */
  readonly folder: string;
  readonly store: AnnotationStore;
  /** A source's path in the folder's files, as the window names it. */
  toWindow(path: string): string;
  /** A source's path in the window, as the folder's files name it. */
  toHome(path: string): string;
}

export interface HomeProblem extends StoreProblem {
  readonly folder: string;
}

/** All changes reject with StoreError when they cannot be kept. */
export class Stores {
  private homes: readonly Home[] = [];
  private stops: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private known: { readonly notes: readonly ClaimNote[]; readonly decisions: readonly Decision[] } | null = null;

  /** `folderOf` answers the address of the folder that a source, by its path in the window, lies in. */
  constructor(private readonly folderOf: (path: string) => string | undefined) {}

  /** Takes the folders of the window; the first keeps what is about no source of any. Reads all of them. */
  async open(homes: readonly Home[]): Promise<void> {
    for (const stop of this.stops) stop();
    this.homes = homes;
    this.stops = homes.map(({ store }) => store.onDidChange(() => this.tell()));
    await this.load();
    this.tell();
  }

  /** The folder's own, to be used again when folders come and go. */
  home(folder: string): Home | undefined {
    return this.homes.find((home) => home.folder === folder);
  }

  get notes(): readonly ClaimNote[] {
    return this.all().notes;
  }

  /** The later wins: in the order of the file, or of time where there are several. */
  get decisions(): readonly Decision[] {
    return this.all().decisions;
  }

  get problems(): readonly HomeProblem[] {
    return this.homes.flatMap(({ folder, store }) => store.problems.map((problem) => ({ ...problem, folder })));
  }

  async load(): Promise<void> {
    await Promise.all(this.homes.map(({ store }) => store.load()));
  }

  /** Gives the files at once what would follow in a moment. */
  async settled(): Promise<void> {
    await Promise.all(this.homes.map(({ store }) => store.settled()));
  }

  tag(on: string | Target, status: ClaimStatus, reason?: string): Promise<Made> {
    const { home, known } = this.place(on);
    return kept(home, home.store.tag(known, status, reason));
  }

  /** All of them, or none where one cannot be kept. */
  tagAll(all: readonly (string | Target)[], status: ClaimStatus): Promise<Made> {
    const placed = all.map((on) => this.place(on));
    const tag = ({ store }: Home, own: typeof placed): Promise<Made> =>
      store.tagAll(
        own.map(({ known }) => known),
        status,
      );
    return this.inEach(placed, ({ home }) => home, tag);
  }

  giveReason(id: string, reason: string): Promise<Made> {
    const home = this.holding(id);
    return kept(home, home.store.giveReason(id, reason));
  }

  correct(on: string | Target, correction: Correction): Promise<Made> {
    const { home, known } = this.place(on);
    return kept(home, home.store.correct(known, correction));
  }

  judge(id: string, verdict: CorrectionVerdict | null): Promise<Made> {
    const home = this.holding(id);
    return kept(home, home.store.judge(id, verdict));
  }

  addEvidence(on: string | Target, evidence: Evidence): Promise<Made> {
    const { home, known } = this.place(on);
    const moved =
      evidence.kind === 'words' ? { ...evidence, target: movedTarget(evidence.target, home.toHome) } : evidence;
    return kept(home, home.store.addEvidence(known, moved));
  }

  plan(on: string | Target, plan: Partial<Plan>): Promise<Made> {
    const { home, known } = this.place(on);
    return kept(home, home.store.plan(known, plan));
  }

  /** See AnnotationStore. */
  goBackTo(id: string, entry: HistoryEntry): Promise<Made> {
    const home = this.holding(id);
    return kept(home, home.store.goBackTo(id, entry));
  }

  removeNote(id: string): Promise<Made> {
    const home = this.holding(id);
    return kept(home, home.store.removeNote(id));
  }

  /** Kept beside the source that the decision is about; `at` is the one it was made in, where it is about all. */
  decide(decision: NewDecision, at?: string): Promise<Made> {
    const home = this.homeOf(sourceOf(decision) ?? at);
    return kept(home, home.store.decide(movedDecision(decision, home.toHome)));
  }

  /** A source or a folder of sources has a new path in the window. What is said of it stays in the files that it is in. */
  async follow(from: string, to: string): Promise<Made> {
    const moved = movedBy(from, to);
    const made: MadeStep[] = [];
    for (const home of this.homes) {
      const { store, toWindow, toHome } = home;
      const move = (path: string): string => {
        const now = moved(toWindow(path));
        return now === toWindow(path) ? path : toHome(now);
      };
      made.push(...(await kept(home, store.follow(move))));
    }
    return made;
  }

  /** Takes a change back, the last step first; see AnnotationStore. */
  async undo(made: Made): Promise<void> {
    for (const { home, steps } of this.byHome(made).toReversed()) await home.store.undo(steps);
  }

  async redo(made: Made): Promise<void> {
    for (const { home, steps } of this.byHome(made)) await home.store.redo(steps);
  }

  /** A record as it is written, with its sources' paths in the window. */
  keptNote(id: string): Raw | undefined {
    const { store, toWindow } = this.holding(id);
    const raw = store.keptNote(id);
    return raw && withSources(raw, toWindow);
  }

  /** Each beside its source, or where it is kept already. All of them, or none where one cannot be kept. */
  takeIn(records: readonly PlannedRecord[]): Promise<Made> {
    const homeFor = ({ id, after }: PlannedRecord): Home =>
      this.homes.find(({ store }) => store.note(id)) ?? this.homeOf(sourceIn(after));
    return this.inEach(records, homeFor, ({ store, toHome }, own) =>
      store.takeIn(own.map((record) => movedRecord(record, toHome))),
    );
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private all(): NonNullable<typeof this.known> {
    this.known ??= {
      notes: this.homes.flatMap(({ store, toWindow }) => store.notes.map((note) => movedNote(note, toWindow))),
      decisions: inOrderOfTime(
        this.homes.map(({ store, toWindow }) => store.decisions.map((decision) => movedDecision(decision, toWindow))),
      ),
    };
    return this.known;
  }

  /** The store that has the note, or the one beside the words to begin one on. */
  private place(on: string | Target): { home: Home; known: string | Target } {
    if (typeof on === 'string') return { home: this.holding(on), known: on };
    const home = this.homeOf(on.source);
    return { home, known: movedTarget(on, home.toHome) };
  }

  private holding(id: string): Home {
    return this.homes.find(({ store }) => store.note(id)) ?? this.homeOf(undefined);
  }

  /** What is done in several folders is done in all of them or in none. */
  private async inEach<T>(
    items: readonly T[],
    homeFor: (item: T) => Home,
    change: (home: Home, own: T[]) => Promise<Made>,
  ): Promise<Made> {
    const made: MadeStep[] = [];
    try {
      for (const home of this.homes) {
        const own = items.filter((item) => homeFor(item) === home);
        if (own.length > 0) made.push(...(await kept(home, change(home, own))));
      }
    } catch (error) {
      await this.undo(made);
      throw error;
    }
    return made;
  }

  private byHome(made: Made): { readonly home: Home; readonly steps: Made }[] {
    return [...new Set(made.map(({ folder }) => folder))].map((folder) => {
      const home = this.homes.find((one) => one.folder === folder);
      if (!home) throw new StoreError('The folder that keeps this is not open. Open it, then try again.');
      return { home, steps: made.filter((step) => step.folder === folder) };
    });
  }

  private homeOf(path: string | undefined): Home {
    const folder = path === undefined ? undefined : this.folderOf(path);
    const home = this.homes.find((one) => one.folder === folder) ?? this.homes[0];
    if (!home) throw new StoreError('Dateline is still opening. Try again in a moment.');
    return home;
  }

  private tell(): void {
    this.known = null;
    for (const listener of this.listeners) listener();
  }
}

async function kept({ folder }: Home, change: Promise<Made>): Promise<Made> {
  return (await change).map((step) => ({ ...step, folder }));
}

function inOrderOfTime(lists: readonly (readonly Decision[])[]): readonly Decision[] {
  const [first = [], ...others] = lists;
  if (others.every((list) => list.length === 0)) return first;
  return lists.flat().sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}

type Move = (path: string) => string;

function sourceIn(raw: Raw): string | undefined {
  const target = raw['target'];
  return isRaw(target) && typeof target['source'] === 'string' ? target['source'] : undefined;
}

function movedRecord({ id, before, after }: PlannedRecord, move: Move): PlannedRecord {
  return { id, before: before && withSources(before, move), after: withSources(after, move) };
}

/** The source that a decision is about; undefined for those about all. */
function sourceOf(decision: NewDecision): string | undefined {
  if (decision.kind === 'published') return decision.source;
  return decision.kind === 'date-value' ? decision.target.source : undefined;
}

function movedTarget(target: Target, move: Move): Target {
  const source = move(target.source);
  return source === target.source ? target : { ...target, source };
}

function movedNote(note: ClaimNote, move: Move): ClaimNote {
  const evidence = note.evidence.map((piece) =>
    piece.kind === 'words' ? { ...piece, target: movedTarget(piece.target, move) } : piece,
  );
  return { ...note, target: movedTarget(note.target, move), evidence };
}

function movedDecision<D extends NewDecision>(decision: D, move: Move): D {
  if (decision.kind === 'published') return { ...decision, source: move(decision.source) };
  return decision.kind === 'date-value' ? { ...decision, target: movedTarget(decision.target, move) } : decision;
}
