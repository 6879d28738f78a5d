// After each change a quiet line in the status bar says what was done and takes it back on a click. What was done can be undone, and
// done again, after a restart too: it is kept with the workspace, on this machine.

import { Disposable, l10n, StatusBarAlignment, ThemeIcon, window, type Memento } from 'vscode';
import { ChangeStack, type Made, type Told } from '../../library/made';
import { ChangedSince } from '../../library/reversal';
import type { Stores } from '../../library/stores';
import { NothingChosen } from '../commands';
import { choose, statusText } from '../dialogue';
import { timeInWords } from '../historyLines';
import { writing } from '../ids';
import { plain } from '../plain';
import type { Services } from '../services';

const SHOWN_MS = 12_000;
const KEPT_AS = 'dateline.changes';

type Way = 'undo' | 'redo';

export class Changes implements Disposable {
  private readonly item = window.createStatusBarItem('dateline.undo', StatusBarAlignment.Left, -100);
  private stack: ChangeStack;
  /** Done before this window was opened: not everybody remembers what it was. */
  private readonly old: ReadonlySet<Told>;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly memory: Memento,
    private readonly store: () => Promise<Stores>,
  ) {
    this.item.name = l10n.t('Dateline: undo');
    this.item.command = writing.undo;
    this.stack = ChangeStack.read(memory.get(KEPT_AS));
    this.old = new Set([...this.stack.done, ...this.stack.undone]);
  }

  /** Waits for the change to be kept, then says what was done. */
  async made(change: Promise<Made>, said: string): Promise<void> {
    const made = await change;
    await this.keep(this.stack.with({ said, at: new Date().toISOString(), made }));
    this.show('check', `${said} · ${l10n.t('Undo')}`, l10n.t('{0}. Undo', said));
  }

  undo(): Promise<void> {
    return this.go('undo', this.stack.done.at(-1), l10n.t('Nothing to undo'));
  }

  redo(): Promise<void> {
    return this.go('redo', this.stack.undone.at(-1), l10n.t('Nothing to do again'));
  }

  dispose(): void {
    clearTimeout(this.hiding);
    this.item.dispose();
  }

  private async go(way: Way, told: Told | undefined, none: string): Promise<void> {
    if (!told) return this.show('info', none);
    if (this.old.has(told) && !(await isMeant(way, told))) return;
    const store = await this.store();
    try {
      await store[way](told.made);
    } catch (error) {
      if (!(error instanceof ChangedSince)) throw error;
      await this.keep(this.stack.without(told));
      throw new NothingChosen(refusal(way, told, error.message));
    }
    await this.keep(way === 'undo' ? this.stack.taken : this.stack.again);
    if (way === 'undo') this.show('discard', l10n.t('Undone: {0}', told.said));
    else this.show('redo', l10n.t('Done again: {0}', told.said));
  }

  private async keep(stack: ChangeStack): Promise<void> {
    this.stack = stack;
    await this.memory.update(KEPT_AS, stack.data);
  }

  private show(icon: string, words: string, label = words): void {
    this.item.text = statusText(icon, words);
    this.item.accessibilityInformation = { label: plain(label), role: 'button' };
    this.item.show();
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => this.item.hide(), SHOWN_MS);
  }
}

function refusal(way: Way, { said }: Told, why: string): string {
  return way === 'undo'
    ? l10n.t('“{0}” cannot be undone. {1}', said, why)
    : l10n.t('“{0}” cannot be done again. {1}', said, why);
}

/** Says what it would take back, or do again. */
async function isMeant(way: Way, { said, at }: Told): Promise<boolean> {
  const description = timeInWords(new Date(at), new Date());
  const item = { label: said, description, iconPath: new ThemeIcon(way === 'undo' ? 'discard' : 'redo') };
  const title =
    way === 'undo'
      ? l10n.t('Undo what was done before this window was opened?')
      : l10n.t('Do again what was undone before this window was opened?');
  return (
    (await choose([item], { title, placeHolder: l10n.t('Enter takes it, Escape leaves all as it is') })) !== undefined
  );
}

export function registerUndo({ commands, changes }: Services): Disposable {
  return Disposable.from(
    commands.register(writing.undo, () => changes.undo()),
    commands.register(writing.redo, () => changes.redo()),
  );
}
