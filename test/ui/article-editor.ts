import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { QuickInput } from './quick-input';

export interface WhichWords {
  /** 0 for the first time the words occur in the file, 1 for the second … */
  nth?: number;
}

/** The text editor that has the focus. Never click a locator inside it: its scrolling shifts the text for good. */
export class ArticleEditor {
  readonly pane: Locator;
  readonly card: Locator;

  constructor(
    readonly page: Page,
    readonly quick: QuickInput,
  ) {
    // Other text areas of the window (a search box, a comment) have addresses of other kinds.
    const file = ':is([data-uri^="vscode-remote:"], [data-uri^="file:"]):visible';
    this.pane = page.locator(`.editor-group-container.active .editor-instance .monaco-editor${file}`).first();
    this.card = page.locator('.monaco-resizable-hover .monaco-hover:visible');
  }

  /** Opens a file by its name or path in the workspace, to stay (not as a preview). */
  async open(name: string): Promise<void> {
    await this.quick.openWith(name);
    await this.quick.option(name.split('/').at(-1)!).waitFor();
    await this.quick.input.press('Enter');
    await this.page
      .locator(`.monaco-editor[data-uri$="/${encodeURI(name)}"] .view-line`)
      .first()
      .waitFor();
    await this.quick.widget.waitFor({ state: 'hidden' });
    await this.quick.run('View: Keep Editor');
  }

  /** Puts the cursor before the words, found in the file on disk, and scrolls to them. */
  async goTo(words: string, which: WhichWords = {}): Promise<void> {
    const { line, column } = await this.position(words, which.nth ?? 0);
    await this.quick.openWith(`:${line}:${column}`);
    await this.quick.input.press('Enter');
    await this.quick.widget.waitFor({ state: 'hidden' });
    await this.cursorAt(line, column);
  }

  /** Waits until the cursor stands there; lines and columns count from 1. */
  async cursorAt(line: number, column?: number): Promise<void> {
    const name = new RegExp(`^Ln ${line}, Col ${column ?? '\\d+'}\\b`);
    await this.page.locator('.statusbar').getByRole('button', { name }).waitFor();
  }

  /** Selects the words as a person does who drags over them with Shift and the arrow keys. */
  async select(words: string, which: WhichWords = {}): Promise<void> {
    await this.goTo(words, which);
    for (let letter = 0; letter < words.length; letter++) await this.page.keyboard.press('Shift+ArrowRight');
    await this.page
      .locator('.statusbar')
      .getByRole('button', { name: `(${words.length} selected)` })
      .waitFor();
  }

  async click(words: string, which: WhichWords = {}): Promise<void> {
    await this.goTo(words, which);
    const { x, y } = await this.caret();
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse on the words and returns the text of the card that shows. */
  async hover(words: string, which: WhichWords = {}): Promise<string> {
    await this.leave();
    await this.goTo(words, which);
    const { x, y } = await this.caret();
    await this.page.mouse.move(x + 40, y + 60);
    await this.page.mouse.move(x, y, { steps: 6 });
    await this.card.first().waitFor();
    await this.card.filter({ hasText: 'Loading...' }).waitFor({ state: 'detached' });
    return (await this.card.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();
  }

  /** Takes the mouse out of the text, so that no card stays open. */
  async leave(): Promise<void> {
    await this.page.mouse.move(700, 5);
    await this.card.first().waitFor({ state: 'hidden' });
  }

  /** The middle of the first letter after the cursor, in pixels of the page. */
  private async caret(): Promise<{ x: number; y: number }> {
    const box = (await this.pane.locator('.cursors-layer .cursor').first().boundingBox())!;
    return { x: box.x + 4, y: box.y + box.height / 2 };
  }

  private async position(words: string, nth: number): Promise<{ line: number; column: number }> {
    const uri = (await this.pane.getAttribute('data-uri'))!;
    const path = fileURLToPath(uri.replace(/^vscode-remote:\/\/[^/]*/, 'file://'));
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const parts = text.split(words);
    if (parts.length < nth + 2)
      throw new Error(`"${words}" occurs ${parts.length - 1} times in ${path}; asked for number ${nth}, from 0.`);
    const before = parts
      .slice(0, nth + 1)
      .join(words)
      .split(/\r\n|\n|\r/);
    return { line: before.length, column: before.at(-1)!.length + 1 };
  }
}
