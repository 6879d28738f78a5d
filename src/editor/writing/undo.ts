// After each change a quiet line in the status bar says what was done and takes it back on a click.

import { l10n, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { Undo } from '../../library/annotationStore';
import { statusText } from '../dialogue';
import { writing } from '../ids';
import { plain } from '../plain';
import type { Services } from '../services';

const SHOWN_MS = 12_000;
const MOST_UNDOS = 50;

export class Changes implements Disposable {
  private readonly item = window.createStatusBarItem('dateline.undo', StatusBarAlignment.Left, -100);
  private readonly undos: { readonly said: string; readonly undo: Undo }[] = [];
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.item.name = l10n.t('Dateline: undo');
    this.item.command = writing.undo;
  }

  /** Waits for the change to be kept, then says what was done. */
  async made(change: Promise<Undo>, said: string): Promise<void> {
    const undo = await change;
    this.undos.push({ said, undo });
    if (this.undos.length > MOST_UNDOS) this.undos.shift();
    this.show('check', `${said} · ${l10n.t('Undo')}`, l10n.t('{0}. Undo', said));
  }

  async undoLast(): Promise<void> {
    const last = this.undos.pop();
    if (!last) return this.show('info', l10n.t('Nothing to undo'));
    await last.undo();
    this.show('discard', l10n.t('Undone: {0}', last.said));
  }

  dispose(): void {
    clearTimeout(this.hiding);
    this.item.dispose();
  }

  private show(icon: string, words: string, label = words): void {
    this.item.text = statusText(icon, words);
    this.item.accessibilityInformation = { label: plain(label), role: 'button' };
    this.item.show();
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => this.item.hide(), SHOWN_MS);
  }
}

export function registerUndo({ commands, changes }: Services): Disposable {
  return commands.register(writing.undo, () => changes.undoLast());
}
