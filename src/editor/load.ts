// Opens the model and the stores. Takes a moment, so nothing on screen waits for it.

import { env, Uri, window, workspace } from 'vscode';
import type { AnnotationStore } from '../library/annotationStore';
import type { Files } from '../library/files';
import type { Library } from '../library/library';
import type { Home, Stores } from '../library/stores';
import type * as EngineModule from './engine';
import { ownUri } from './otherNames';
import { pathFrom } from './paths';
import { folderOf, homeOf, uriOf } from './sources';
import { filesIn, noFiles } from './workspaceFiles';

type Engine = typeof EngineModule;

/** Name of the person at work, undefined where none is known. */
export type Who = () => Promise<string | undefined>;

/** Folders of this extension. */
export interface Places {
  readonly extensionUri: Uri;
  /** Its own, for this workspace where there is one. */
  readonly storage: Uri;
}

/** Who hears of what goes on unasked. */
export interface Heard {
  readonly report: (error: unknown) => void;
  readonly log: (line: string) => void;
}

export interface Loaded {
  readonly engine: Engine;
  readonly library: Library;
  readonly store: Stores;
  /** Opens the stores of the folders that are there now. */
  follow(): Promise<void>;
  dispose(): void;
}

/** Rejects where the installation is broken. */
export async function load({ extensionUri, storage }: Places, who: Who, { report, log }: Heard): Promise<Loaded> {
  // A task of its own, so that activation has ended before the engine is read.
  await new Promise((resolve) => setTimeout(resolve));
  const dist = Uri.joinPath(extensionUri, 'dist');
  const bytesOf = async (name: string): Promise<Uint8Array> => workspace.fs.readFile(Uri.joinPath(dist, name));
  const engine = await import('./engine');
  const analyst = await engine.openAnalyst({ shipped: dist.fsPath, bytesOf, cache: pathIn(storage), log });
  const library = new engine.Library(analyst, { isSeen, report });
  const store = new engine.Stores(folderOf);
  await store.open(homes(engine, store, who));
  library.decide(store.decisions);
  const follow = (): Promise<void> => store.open(homes(engine, store, who));
  return { engine, library, store, follow, dispose: () => analyst.dispose() };
}

/** Browsers keep it elsewhere. */
function pathIn(storage: Uri): string | null {
  return storage.scheme === 'file' ? Uri.joinPath(storage, 'articles').fsPath : null;
}

function isSeen(uri: string): boolean {
  return window.visibleTextEditors.some(({ document }) => ownUri(document.uri).toString() === uri);
}

/** A store for each folder of the window, those that are open already as they are. */
function homes(engine: Engine, store: Stores, who: Who): Home[] {
  const open = (files: Files): AnnotationStore =>
    new engine.AnnotationStore(
      files,
      () => new Date().toISOString(),
      () => crypto.randomUUID(),
      env.machineId,
      who,
    );
  const first = homeOf();
  if (!first) return [{ folder: '', store: open(noFiles), toWindow: (path) => path, toHome: (path) => path }];
  return (workspace.workspaceFolders ?? []).map(
    ({ uri }): Home =>
      store.home(uri.toString()) ?? {
        folder: uri.toString(),
        store: open(filesIn(uri)),
        toWindow: (path) => (isSame(uri, first) ? path : pathFrom(first, uriOf(uri, path))),
        toHome: (path) => (isSame(uri, first) ? path : pathFrom(uri, uriOf(first, path))),
      },
  );
}

const isSame = (one: Uri, other: Uri): boolean => one.toString() === other.toString();
