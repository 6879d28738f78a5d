// Sources that people keep something of and whose files are gone. One that only got another name is followed; of any other it is
// said that it is missing.

import { Disposable, EventEmitter, FileSystemError, l10n, workspace, type Uri } from 'vscode';
import { KnownTexts, saidOfSources, type Said } from '../library/missingSources';
import type { Session } from './session';
import { Soon } from '../library/soon';
import { homeOf, uriOf } from './sources';
import type { Changes } from './writing/undo';

/** A checkout takes a file away and brings it back; the other name comes with the next scan. */
const PAUSE_MS = 1000;

export class MissingSources implements Disposable {
  private found: readonly Said[] = [];
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly texts = new KnownTexts();
  private readonly followed = new Map<string, string>();
  private readonly soon: Soon;
  private readonly stops: Disposable;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly changes: Changes,
    report: (error: unknown) => void,
  ) {
    this.soon = new Soon(() => {
      this.looking = this.looking.then(() => this.look()).catch(report);
    }, PAUSE_MS);
    this.stops = Disposable.from(
      session.onDidChange(() => this.soon.ask()),
      session.onDidCompare(() => this.soon.ask()),
    );
  }

  /** In the order in which people spoke of them. */
  all(): readonly Said[] {
    return this.found;
  }

  dispose(): void {
    Disposable.from(this.stops, this.soon, this.changed).dispose();
  }

  private async look(): Promise<void> {
    const { session } = this;
    const said = saidOfSources(session.notes(), session.decisions());
    const entries = session.entries();
    for (const entry of entries) if (said.has(entry.path)) this.texts.remember(entry);
    const there = new Set(entries.map(({ path }) => path));
    const free = entries.filter(({ path }) => !said.has(path));
    const missing: Said[] = [];
    for (const one of said.values()) {
      if (there.has(one.path) || !(await isGone(one.path))) continue;
      const successor = this.texts.successor(one, free);
      if (successor && !this.isFollowed(one.path, successor.path)) await this.follow(one.path, successor.path);
      else missing.push(one);
    }
    this.show(missing);
  }

  /** Once: whoever takes that back means it. */
  private isFollowed(from: string, to: string): boolean {
    return this.followed.get(from) === to;
  }

  private async follow(from: string, to: string): Promise<void> {
    this.followed.set(from, to);
    const store = await this.session.store();
    await this.changes.made(store.follow(from, to), l10n.t('What you keep of {0} followed it to {1}', from, to));
  }

  private show(missing: readonly Said[]): void {
    const isSame = JSON.stringify(missing) === JSON.stringify(this.found);
    this.found = missing;
    if (!isSame) this.changed.fire();
  }
}

/** Only where it would lie in a folder of the window: a record may name anything, and nothing else is asked for. */
async function isGone(path: string): Promise<boolean> {
  const home = homeOf();
  const uri = home && uriOf(home, path);
  if (!uri || !workspace.getWorkspaceFolder(uri)) return false;
  return isMissing(uri);
}

async function isMissing(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound';
  }
}
