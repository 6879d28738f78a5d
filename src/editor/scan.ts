// Reads the articles of the workspace: once on opening, again on command, and each file when it changes on disk.

import {
  CancellationTokenSource,
  Disposable,
  l10n,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type TextDocument,
} from 'vscode';
import { realPathOf } from '../library/diskFiles';
import { oncePerFile } from '../library/sameFile';
import { ContextKey } from './contextKey';
import { decoded, encodingSettings } from './encoding';
import { commands as commandIds, contextKeys, settings, views } from './ids';
import { isOtherName, knowOtherNames, ownUri } from './otherNames';
import { plain } from './plain';
import { REASONS } from './leftOut';
import type { Services } from './services';
import { pathFrom } from './paths';
import { homeOf, isSource, onTabs, setting, sourceFrom } from './sources';

/** More files than this are no folder of articles: they are read when the person says so. */
const MOST_UNASKED = 300;
/** So many files are read at once: while one is annotated, the next comes from the disk. */
const AT_ONCE = 4;
/** The count in the status bar follows so often. */
const TELL_MS = 100;
/** New and deleted files come in bursts (a checkout, an unpacked archive). */
const BURST_MS = 400;

export function registerScan(services: Services): Disposable {
  const scanner = new Scanner(services);
  const rescan = (): void => {
    scanner.watch();
    scanner.unasked();
  };
  scanner.watch();
  if (setting<boolean>(settings.scanOnOpen)) scanner.unasked();
  else scanner.wait();
  return Disposable.from(
    scanner,
    services.commands.register(commandIds.scan, () => scanner.asked()),
    services.commands.register(commandIds.cancelScan, () => scanner.cancel()),
    workspace.onDidCloseTextDocument((document) => scanner.closed(document)),
    workspace.onDidChangeWorkspaceFolders(rescan),
    workspace.onDidChangeConfiguration((event) => {
      if (['dateline.files', ...encodingSettings].some((name) => event.affectsConfiguration(name))) rescan();
    }),
  );
}

class Scanner implements Disposable {
  private readonly scanning = new ContextKey<boolean>(contextKeys.scanning);
  private readonly sources = new ContextKey<string>(contextKeys.sources);
  private running: CancellationTokenSource | null = null;
  private watchers = new Disposable(() => undefined);
  private burst: ReturnType<typeof setTimeout> | undefined;
  private allowed = false;

  constructor(private readonly services: Services) {}

  wait(): void {
    this.sources.set('unread');
  }

  asked(): Promise<void> {
    this.allowed = true;
    return this.scan();
  }

  unasked(): void {
    this.scan().catch((error: unknown) => this.services.commands.report(error));
  }

  cancel(): void {
    this.running?.cancel();
  }

  dispose(): void {
    this.cancel();
    clearTimeout(this.burst);
    this.watchers.dispose();
  }

  private async scan(): Promise<void> {
    this.cancel();
    const run = (this.running = new CancellationTokenSource());
    this.scanning.set(true);
    let done = false;
    try {
      const files = await workspace.findFiles(
        setting(settings.include),
        setting(settings.exclude),
        undefined,
        run.token,
      );
      if (!run.token.isCancellationRequested) await this.take(await this.once(files), run.token);
      done = !run.token.isCancellationRequested;
    } finally {
      run.dispose();
      if (this.running === run) {
        this.running = null;
        if (!done) this.wait();
        this.scanning.set(false);
      }
    }
  }

  /** Without the other names of files that are there by their own. */
  private async once(found: readonly Uri[]): Promise<readonly Uri[]> {
    const real = realPathOf;
    if (!real || found.some(({ scheme }) => scheme !== 'file')) return found;
    const { files, others } = await oncePerFile(found, ({ fsPath }) => fsPath, real);
    knowOtherNames(others);
    for (const { file, of } of others)
      this.leaveOut(file, l10n.t('It is {0} under another name.', pathFrom(homeOf(), of)));
    return files;
  }

  private async take(files: readonly Uri[], token: CancellationToken): Promise<void> {
    this.forgetAllBut(files);
    if (files.length > MOST_UNASKED && !this.allowed) {
      this.wait();
      this.services.log.info(`${files.length} files look like sources; they wait for "Scan Workspace".`);
      return;
    }
    await this.services.session.ready;
    await this.services.session.inOneGo(() => showingProgress((progress) => this.readAll(files, progress, token)));
    this.sources.set(files.length === 0 ? 'none' : 'read');
  }

  private async readAll(files: readonly Uri[], progress: CountProgress, token: CancellationToken): Promise<void> {
    const began = Date.now();
    let [told, done] = [began, 0];
    const rest = files.values();
    const readOn = async (): Promise<void> => {
      for (const file of rest) {
        if (token.isCancellationRequested) return;
        await this.read(file);
        done++;
        if (Date.now() - told < TELL_MS) continue;
        progress.report({ message: plain(l10n.t('Dateline: reading {0} of {1} sources', done, files.length)) });
        told = Date.now();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    if (token.isCancellationRequested) return;
    this.services.log.info(`Read ${files.length} sources in ${Date.now() - began} ms.`);
  }

  /** An open document wins over its file: the person may have changed it. */
  private async read(file: Uri): Promise<void> {
    if (isOtherName(file)) return;
    const { session } = this.services;
    const open = workspace.textDocuments.find(({ uri }) => ownUri(uri).toString() === file.toString());
    this.services.leftOut.forget(file);
    try {
      if (open && isSource(open)) return void (await session.fresh(open));
      const problem = await this.readClosed(file);
      if (problem) this.leaveOut(file, problem);
    } catch (error) {
      this.leaveOut(file, error instanceof Error ? error.message : String(error));
    }
  }

  private leaveOut(file: Uri, problem: string): void {
    this.services.log.warn(plain(`${file.toString(true)} was left out. ${problem}`));
    this.services.leftOut.add(file, problem);
    this.services.session.remove(file);
  }

  /** What a closed document had unsaved is gone, and its file may be too. */
  closed(document: TextDocument): void {
    const uri = ownUri(document.uri);
    if (this.services.session.isTaken(uri) && workspace.getWorkspaceFolder(uri)) void this.read(uri);
  }

  private async readClosed(file: Uri): Promise<string | null> {
    const { engine } = await this.services.session.ready;
    const read = await decoded(file, await workspace.fs.readFile(file), engine.decode);
    if ('problem' in read) return read.problem;
    const source = sourceFrom(file, read.text);
    if (await this.services.session.set(source)) return null;
    const why = this.services.session.whyLeftOut(file);
    return why && REASONS[why];
  }

  /** A deleted file that still shows on a tab stays; its document alone may linger long after the tab was closed. */
  private forgetAllBut(files: readonly Uri[]): void {
    const kept = new Set([...files, ...onTabs()].map(String));
    for (const uri of this.services.session.uris()) {
      if (!kept.has(uri)) this.services.session.remove(Uri.parse(uri, true));
    }
  }

  /** Not made anew by each scan: a file that changes meanwhile would be missed. */
  watch(): void {
    this.watchers.dispose();
    const folders = workspace.workspaceFolders ?? [];
    const soon = (): void => {
      clearTimeout(this.burst);
      this.burst = setTimeout(() => this.unasked(), BURST_MS);
    };
    const changed = (file: Uri): void => {
      const { session, leftOut } = this.services;
      if (session.isTaken(file) || leftOut.has(file)) void this.read(file);
    };
    const watchers = folders.map((folder) =>
      workspace.createFileSystemWatcher(new RelativePattern(folder, setting(settings.include))),
    );
    this.watchers = Disposable.from(
      ...watchers.flatMap((watcher) => [
        watcher,
        watcher.onDidCreate(soon),
        watcher.onDidDelete(soon),
        watcher.onDidChange(changed),
      ]),
    );
  }
}

type CountProgress = Progress<{ message?: string }>;

/** In the view as a moving bar, in the status bar as counts. */
function showingProgress(work: (progress: CountProgress) => Promise<void>): Promise<void> {
  const inStatusBar = (): Thenable<void> => window.withProgress({ location: ProgressLocation.Window }, work);
  return Promise.resolve(window.withProgress({ location: { viewId: views.events } }, inStatusBar));
}
