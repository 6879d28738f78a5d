// Opens the model and the stores. Takes a moment, so nothing on screen waits for it.

import { Uri, workspace } from 'vscode';
import type { Knowledge } from '../core/annotate';
import type { AnnotationStore } from '../library/annotationStore';
import type { Library } from '../library/library';
import type * as EngineModule from './engine';
import { homeOf } from './sources';
import { filesIn, noFiles } from './workspaceFiles';

type Engine = typeof EngineModule;

/** What people can add to. */
export type Learnt = Pick<Knowledge, 'taxonomy' | 'chronicle'>;

export interface Loaded {
  readonly engine: Engine;
  readonly library: Library;
  readonly store: AnnotationStore;
  /** What ships, with what the workspace adds: everything is read again. */
  learn(known: Learnt): void;
}

/** Rejects where the installation is broken. */
export async function load(extensionUri: Uri): Promise<Loaded> {
  // A task of its own, so that activation has ended before the engine is read.
  await new Promise((resolve) => setTimeout(resolve));
  const [engine, weights] = await Promise.all([
    import('./engine'),
    workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'names.bin')),
  ]);
  const names = engine.loadNameModel(weights);
  const knowledge = { names, taxonomy: engine.defaultTaxonomy, chronicle: engine.chronicle };
  const library = new engine.Library(knowledge);
  const home = homeOf();
  const now = (): string => new Date().toISOString();
  const store = new engine.AnnotationStore(home ? filesIn(home) : noFiles, now, () => crypto.randomUUID());
  await store.load();
  library.decide(store.decisions);
  return { engine, library, store, learn: (known) => library.learn({ names, ...known }) };
}
