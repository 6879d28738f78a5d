// Opens the model and the stores. Takes a moment, so nothing on screen waits for it.

import { Uri, workspace } from 'vscode';
import type { Taxonomy } from '../core/issues/taxonomy';
import type { AnnotationStore } from '../library/annotationStore';
import type { Library } from '../library/library';
import type * as EngineModule from './engine';
import { homeOf } from './sources';
import { filesIn, noFiles } from './workspaceFiles';

type Engine = typeof EngineModule;

export interface Loaded {
  readonly engine: Engine;
  readonly library: Library;
  readonly store: AnnotationStore;
  /** The issues that ship, with those of the workspace: everything is read again. */
  learn(taxonomy: Taxonomy): void;
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
  return { engine, library, store, learn: (taxonomy) => library.learn({ ...knowledge, taxonomy }) };
}
