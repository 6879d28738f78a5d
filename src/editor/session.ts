// What Dateline knows in this window. Everything on screen asks here; it answers empty until the engine has been loaded.

import { Disposable, EventEmitter, workspace, type Event, type TextDocument, type Uri } from 'vscode';
import type { Claim } from '../core/article';
import type { ClaimNote, Decision } from '../core/annotations/records';
import { sureOf, type Anchored, type Anchoring } from '../core/annotations/anchoring';
import { settled, soughtFor, type NotePlace } from '../core/annotations/corrected';
import { rulingsOf } from '../core/annotations/rulings';
import type { Comparison, Finding } from '../core/comparison/types';
import type { Taxonomy } from '../core/issues/taxonomy';
import type { Learnt } from '../library/analyst';
import type { LeftOut } from '../library/leftOut';
import type { Entry, SourceText } from '../library/library';
import { Placements } from '../library/placements';
import type { Stores } from '../library/stores';
import type { Urgency } from '../library/turns';
import { allFindings, type Surroundings } from './hover/surroundings';
import { settings } from './ids';
import { load, type Heard, type Loaded, type Places, type Who } from './load';
import { ownUri } from './otherNames';
import { toPosition } from './positions';
import { SideBySide } from './sideBySide';
import { isSource, setting, sourceOf } from './sources';

/** From here on a claim is marked and listed unasked; below it nearly every sentence would be. */
const WORTH_SHOWING = 0.45;

/** A note with the place of its words in the text as it is now; null where they are gone or we cannot be sure of it. */
export interface PlacedNote extends Omit<NotePlace, 'anchoring'> {
  readonly note: ClaimNote;
  readonly at: Anchored | null;
  readonly state: Anchoring['state'];
}

function placedNote(note: ClaimNote, ...found: readonly [Anchoring, ...Anchoring[]]): PlacedNote {
  const { anchoring, ...standing } = settled(note, found);
  return { ...standing, note, at: sureOf(anchoring), state: anchoring.state };
}

export class Session implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Articles, notes, decisions or what is shown of them changed. */
  readonly onDidChange = this.changed.event;
  /** Rejects where the engine cannot be loaded; everything here then stays empty. */
  readonly ready: Promise<Loaded>;
  private loaded: Loaded | null = null;
  private readonly sideBySide: SideBySide;
  private placed = new WeakMap<Entry, readonly PlacedNote[]>();
  private readonly placements = new Placements();
  private taxonomy: Taxonomy = [];
  private readonly stops: Disposable[] = [];

  constructor(places: Places, who: Who, heard: Heard) {
    this.sideBySide = new SideBySide(heard.report);
    this.ready = load(places, who, heard).then((loaded) => this.begin(loaded));
    this.ready.catch(heard.report);
  }

  /** What people added. Rejects when the engine cannot be loaded. */
  async store(): Promise<Stores> {
    return (await this.ready).store;
  }

  /** What people added is in its files, also in large ones, which follow by a moment. */
  async settled(): Promise<void> {
    await this.loaded?.store.settled();
  }

  /** Takes the text of a source in; null where it is no article. */
  async set(source: SourceText, urgency: Urgency = 'ahead'): Promise<Entry | null> {
    return (await this.ready).library.set(source, urgency);
  }

  remove(uri: Uri): void {
    this.placements.forget(uri.toString());
    this.loaded?.library.remove(uri.toString());
  }

  entry(uri: Uri | string): Entry | undefined {
    return this.loaded?.library.get(typeof uri === 'string' ? uri : ownUri(uri).toString());
  }

  /** Null for what is read, and for what was not looked at yet. */
  whyLeftOut(uri: Uri): LeftOut | null {
    return this.loaded?.library.whyLeftOut(uri.toString()) ?? null;
  }

  /** Read or being read. */
  isTaken(uri: Uri): boolean {
    return this.loaded?.library.isTaken(uri.toString()) ?? false;
  }

  /** All of these. */
  uris(): readonly string[] {
    return this.loaded?.library.uris() ?? [];
  }

  entries(): readonly Entry[] {
    return this.loaded?.library.all() ?? [];
  }

  /** As last worked out; it follows a change by a moment, told by `onDidCompare`. */
  comparison(): Comparison {
    return this.sideBySide.comparison;
  }

  /** The articles as the comparison knows them, in order of path. */
  compared(): readonly Entry[] {
    return this.sideBySide.versions();
  }

  get onDidCompare(): Event<void> {
    return this.sideBySide.onDidChange;
  }

  /** Many changes at once, compared when all are made. */
  inOneGo<T>(work: () => Promise<T>): Promise<T> {
    return this.sideBySide.after(work);
  }

  /** The entry of a document as it reads now, whatever a debounce still holds back. */
  async fresh(document: TextDocument): Promise<Entry | undefined> {
    if (!isSource(document)) return undefined;
    return (await this.set(sourceOf(document), 'asked')) ?? undefined;
  }

  /** What ships with what the workspace adds; every article is read again. */
  learn(known: Learnt): void {
    this.taxonomy = known.taxonomy;
    this.loaded?.library.learn(known);
  }

  notes(): readonly ClaimNote[] {
    return this.loaded?.store.notes ?? [];
  }

  decisions(): readonly Decision[] {
    return this.loaded?.store.decisions ?? [];
  }

  notesIn(entry: Entry): readonly PlacedNote[] {
    let notes = this.placed.get(entry);
    if (!notes) {
      const here = this.notes().filter((note) => note.target.source === entry.path);
      const sought = here.map(soughtFor);
      const found = this.placements.place(entry.uri, entry.text, sought.flat()).values();
      const next = (): Anchoring => found.next().value!;
      notes = sought.map(([, ...wordings], i) => placedNote(here[i]!, next(), ...wordings.map(next)));
      this.placed.set(entry, notes);
    }
    return notes;
  }

  /** The claims that are shown: those most worth checking, or all where the person wants so. */
  claimsIn({ article: { claims } }: Entry): readonly Claim[] {
    return setting<string>(settings.showClaims) === 'all'
      ? claims
      : claims.filter(({ worth }) => worth >= WORTH_SHOWING);
  }

  /** What does not fit here, without what people dismissed. */
  findingsIn(entry: Entry): readonly Finding[] {
    const rulings = rulingsOf(this.decisions());
    return allFindings([entry], this.comparison()).filter(
      ({ id, spans }) => rulings.get(id)?.verdict !== 'dismiss' && spans.some(({ source }) => source === entry.uri),
    );
  }

  /** Everything a card or a row may look at for this article. */
  around(entry: Entry): Surroundings {
    return {
      entry,
      entries: this.entries(),
      comparison: this.comparison(),
      notes: this.notesIn(entry),
      compared: this.sideBySide.version(entry.uri),
      taxonomy: this.taxonomy,
      claims: this.claimsIn(entry),
      findings: this.findingsIn(entry),
      lineOf: (offset) => toPosition(entry, offset).line + 1,
    };
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
    void this.ready.then((loaded) => loaded.dispose()).catch(() => undefined); // said when it failed
    this.sideBySide.dispose();
    this.changed.dispose();
  }

  private begin(loaded: Loaded): Loaded {
    const { library, store } = loaded;
    this.loaded = loaded;
    this.taxonomy = loaded.engine.defaultTaxonomy;
    this.sideBySide.follow(library);
    const noted = store.onDidChange(() => {
      this.placed = new WeakMap();
      library.decide(store.decisions);
      this.tell();
    });
    this.stops.push(
      new Disposable(library.onDidChange(() => this.tell())),
      new Disposable(noted),
      workspace.onDidChangeWorkspaceFolders(() => void loaded.follow()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`dateline.${settings.showClaims}`)) this.tell();
      }),
    );
    this.tell();
    return loaded;
  }

  private tell(): void {
    this.changed.fire();
    this.sideBySide.ask();
  }
}
