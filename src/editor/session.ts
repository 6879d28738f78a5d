// What Dateline knows in this window. Everything on screen asks here; it answers empty until the engine has been loaded.

import type { Disposable } from 'vscode';
import { EventEmitter, Uri, workspace, type TextDocument } from 'vscode';
import type { Block } from '../core/article';
import type { ClaimNote, Decision } from '../core/annotations/records';
import { resolveSpan, type Anchored } from '../core/annotations/anchoring';
import type { Comparison } from '../core/comparison/types';
import type { TaxonomyEntry } from '../core/issues/taxonomy';
import type { AnnotationStore } from '../library/annotationStore';
import type { Entry, Library, SourceText } from '../library/library';
import type * as EngineModule from './engine';
import type { Surroundings } from './hover/surroundings';
import { toPosition } from './positions';
import { homeOf, isSource, sourceOf } from './sources';
import { filesIn, noFiles } from './workspaceFiles';

type Engine = typeof EngineModule;

/** A note with the place of its words in the text as it is now; null where they are gone. */
export interface PlacedNote {
  readonly note: ClaimNote;
  readonly at: Anchored | null;
}

const NOTHING: Comparison = { people: [], events: [], issues: [], findings: [] };

interface Loaded {
  readonly engine: Engine;
  readonly library: Library;
  readonly store: AnnotationStore;
  readonly names: ReturnType<Engine['loadNameModel']>;
}

export class Session implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Articles, notes or decisions changed. */
  readonly onDidChange = this.changed.event;
  readonly ready: Promise<Loaded>;
  private loaded: Loaded | null = null;
  private placed = new WeakMap<Entry, readonly PlacedNote[]>();
  private readonly stops: (() => void)[] = [];

  constructor(private readonly extensionUri: Uri) {
    this.ready = this.load();
  }

  /** What people added. Rejects when the engine cannot be loaded. */
  async store(): Promise<AnnotationStore> {
    return (await this.ready).store;
  }

  /** Takes the text of a source in; null where it is too long for an article. */
  async set(source: SourceText): Promise<Entry | null> {
    return (await this.ready).library.set(source);
  }

  remove(uri: Uri): void {
    this.loaded?.library.remove(uri.toString());
  }

  entry(uri: Uri | string): Entry | undefined {
    return this.loaded?.library.get(uri.toString());
  }

  entries(): readonly Entry[] {
    return this.loaded?.library.all() ?? [];
  }

  comparison(): Comparison {
    return this.loaded?.library.comparison() ?? NOTHING;
  }

  /** The issues known: those that ship and those of the workspace. */
  taxonomy: readonly TaxonomyEntry[] = [];

  /** The entry of a document as it reads now, whatever a debounce still holds back. */
  async fresh(document: TextDocument): Promise<Entry | undefined> {
    if (!isSource(document)) return undefined;
    return (await this.set(sourceOf(document))) ?? undefined;
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
      notes = this.notes()
        .filter((note) => note.target.source === entry.path)
        .map((note) => ({ note, at: resolveSpan(entry.text, note.target.selector) }));
      this.placed.set(entry, notes);
    }
    return notes;
  }

  /** Everything a card or a row may look at for this article. */
  around(entry: Entry): Surroundings {
    return {
      entry,
      entries: this.entries(),
      comparison: this.comparison(),
      notes: this.notesIn(entry),
      taxonomy: this.taxonomy,
      lineOf: (offset) => toPosition(entry, offset).line + 1,
    };
  }

  /** Headline and headings, in order. */
  async sections({ uri, text, format }: Entry): Promise<readonly Block[]> {
    const { engine } = await this.ready;
    return engine.read({ id: uri, text, format }).blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.changed.dispose();
  }

  private async load(): Promise<Loaded> {
    const [engine, weights] = await Promise.all([
      import('./engine'),
      workspace.fs.readFile(Uri.joinPath(this.extensionUri, 'dist', 'names.bin')),
    ]);
    const names = engine.loadNameModel(weights);
    const home = homeOf();
    const now = (): string => new Date().toISOString();
    const store = new engine.AnnotationStore(home ? filesIn(home) : noFiles, now, () => crypto.randomUUID());
    await store.load();
    const library = new engine.Library({ names, taxonomy: engine.defaultTaxonomy, chronicle: engine.chronicle });
    this.taxonomy = engine.defaultTaxonomy;
    library.decide(store.decisions);
    this.loaded = { engine, library, store, names };
    this.follow(library, store);
    this.changed.fire();
    return this.loaded;
  }

  private follow(library: Library, store: AnnotationStore): void {
    this.stops.push(
      library.onDidChange(() => this.changed.fire()),
      store.onDidChange(() => {
        this.placed = new WeakMap();
        library.decide(store.decisions);
        this.changed.fire();
      }),
    );
  }
}
