// Drives a real VS Code window as a person would. How to write a test: test/host/README.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { openWindow, type HostWindow, type WindowOptions } from '../host/window.mjs';
import { ArticleEditor, type WhichWords } from './article-editor';
import { QuickInput } from './quick-input';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pictures = process.env['DATELINE_SCREENS'] ?? join(repository, '.screens');

/** Opens the window before the tests of this `describe`, closes it after, and keeps a picture of each failure. */
export function inWindow(options: Partial<WindowOptions> = {}): Ui {
  const ui = new Ui({ folder: join(repository, 'samples'), vsix: process.env['DATELINE_VSIX'] ?? '', ...options });
  before(() => ui.open());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(() => ui.close());
  return ui;
}

export class Ui {
  private window: HostWindow | undefined;
  quick!: QuickInput;
  editor!: ArticleEditor;

  constructor(readonly options: WindowOptions & { screens?: string }) {}

  async open(): Promise<void> {
    if (!this.options.vsix)
      throw new Error('DATELINE_VSIX names no packaged extension: run the tests by `npm run test:ui`.');
    this.window = await openWindow(this.options);
    this.page.setDefaultTimeout(30_000);
    this.quick = new QuickInput(this.page);
    this.editor = new ArticleEditor(this.page, this.quick);
    await this.ready();
  }

  async close(): Promise<void> {
    await this.window?.close();
    this.window = undefined;
  }

  /** Playwright's page, for what the helpers do not know. */
  get page(): Page {
    return this.opened.page;
  }

  /** The copy of the folder that is open: look there for what the extension wrote. */
  get workspace(): string {
    return this.opened.workspace;
  }

  /** The workbench stands and the Explorer lists the files. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
    await this.page.locator('.explorer-folders-view [role=treeitem]').first().waitFor();
  }

  /** Loads the page anew, as after restarting VS Code; what was open opens again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** Changes user settings in settings.json, in an editor and saved, since VS Code overlooks a change on disk here. */
  async changeSettings(changes: Record<string, unknown>): Promise<void> {
    const settings = { ...this.opened.userSettings(), ...changes };
    await this.runCommand('Preferences: Open User Settings (JSON)');
    await this.page.locator('.monaco-editor.focused[data-uri$="/settings.json"] .view-line').first().waitFor();
    await this.page.keyboard.press('Control+A');
    const text = JSON.stringify(JSON.stringify(settings));
    await this.page.evaluate(`navigator.clipboard.writeText(${text})`);
    await this.page.keyboard.press('Control+V'); // typing would close brackets and quotes once more
    await this.page.locator('.tab.active.dirty', { hasText: 'settings.json' }).waitFor(); // else a save comes too early
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)', { hasText: 'settings.json' }).waitFor();
    await this.runCommand('View: Close Editor');
  }

  /** Saves a picture of the window and returns its path. */
  async screenshot(name: string): Promise<string> {
    const folder = this.options.screens ?? pictures;
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  openFile = (name: string): Promise<void> => this.editor.open(name);
  hoverWord = (words: string, which?: WhichWords): Promise<string> => this.editor.hover(words, which);
  clickWord = (words: string, which?: WhichWords): Promise<void> => this.editor.click(words, which);
  selectWords = (words: string, which?: WhichWords): Promise<void> => this.editor.select(words, which);
  runCommand = (title: string): Promise<void> => this.quick.run(title);
  choose = (name: string | RegExp): Promise<void> => this.quick.choose(name);
  answer = (text: string): Promise<void> => this.quick.answer(text);

  /** The titles of what the light bulb offers at the words. */
  async quickFixes(words: string, which?: WhichWords): Promise<string[]> {
    await this.openQuickFixes(words, which);
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    const titles = await rows.allInnerTexts();
    // A menu that was asked for twice can open once more.
    do {
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(300);
    } while (await rows.first().isVisible());
    return titles.map((title) => title.trim());
  }

  /** Takes one of them, by keyboard: the mouse is blocked there until it really moves. */
  async quickFix(words: string, title: string, which?: WhichWords): Promise<void> {
    await this.openQuickFixes(words, which);
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.filter({ hasText: title }).first().waitFor();
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    for (let step = await rows.count(); !(await focused.innerText()).includes(title); step--) {
      if (step === 0) throw new Error(`"${title}" is shown but cannot be reached with the arrow keys.`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await rows.first().waitFor({ state: 'hidden' });
  }

  /** Once more where the menu did not come: a text that is still being read closes it. */
  private async openQuickFixes(words: string, which?: WhichWords): Promise<void> {
    const first = this.page.locator('.action-widget .monaco-list-row').first();
    for (let tries = 3; ; tries--) {
      await this.editor.click(words, which);
      await this.page.keyboard.press('Control+.');
      try {
        return await first.waitFor({ timeout: tries > 1 ? 5_000 : 30_000 });
      } catch (error) {
        if (tries === 1) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Opens a side bar container by the name of its icon. */
  async openView(container: string): Promise<void> {
    const icon = this.viewIcon(container);
    if ((await icon.getAttribute('aria-expanded')) !== 'true') await icon.click(); // the tab, since a badge may lie over its link
    await this.page
      .locator('.sidebar .composite.title')
      .filter({ hasText: new RegExp(container, 'i') })
      .waitFor();
  }

  viewIcon = (container: string): Locator => this.page.locator('.activitybar').getByRole('tab', { name: container });

  /** A row of a tree in the side bar, by words of its accessible name. */
  treeItem = (name: string | RegExp): Locator => this.page.locator('.sidebar').getByRole('treeitem', { name }).first();

  /** The rows that show in a view of the side bar ("Events"), as read out: label, then description. */
  async treeRows(view: string): Promise<string[]> {
    const pane = await this.openSection(view);
    const settled = pane.locator('.monaco-list-row, .welcome-view-content').filter({ hasNotText: 'are being read' });
    await settled.first().waitFor();
    const rows = await pane.locator('.monaco-list-row').all();
    const texts = rows.map((row) => row.locator('.label-name, .label-description').allInnerTexts());
    return (await Promise.all(texts)).map((words) => words.join(' ').replaceAll(/\s+/g, ' ').trim());
  }

  /** Points at a row until it says more. From elsewhere each time: a tree that is drawn anew forgets where the mouse is. */
  async pointAt(row: Locator): Promise<Locator> {
    const told = this.page.locator('.workbench-hover:visible').first();
    for (let tries = 4; ; tries--) {
      await row.hover();
      try {
        await told.waitFor({ timeout: tries > 1 ? 5_000 : 30_000 });
        return told;
      } catch (error) {
        if (tries === 1) throw error;
        await this.leaveRows();
      }
    }
  }

  /**
   * Takes the mouse off the side bar, and waits until nothing is said there any more. What VS Code says of an icon that the mouse has left
   * already stays until the mouse comes back and leaves once more.
   */
  async leaveRows(): Promise<void> {
    const told = this.page.locator('.workbench-hover:visible').first();
    for (let tries = 4; ; tries--) {
      await this.page.mouse.move(900, 48);
      try {
        return await told.waitFor({ state: 'hidden', timeout: tries > 1 ? 5_000 : 30_000 });
      } catch (error) {
        if (tries === 1) throw error;
        await told.hover({ force: true });
        await this.page.locator('.activitybar .action-item').last().hover();
      }
    }
  }

  /** Unfolds a view of the open container and returns its place on screen. */
  async openSection(view: string): Promise<Locator> {
    const header = this.page.locator(`.pane-header[aria-label^="${view}"]`);
    const pane = this.page.locator('.sidebar .pane').filter({ has: header });
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return pane;
  }

  statusItem = (name: string | RegExp): Locator =>
    this.page.locator('.statusbar').getByRole('button', { name }).first();

  /** A notification that holds these words. */
  toast = (text: string | RegExp): Locator =>
    this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });

  modal = (): Locator => this.page.locator('.monaco-dialog-box');

  /** Right click, then an entry; a menu takes no click in its first 100 ms. */
  async contextMenu(target: Locator, entry: string): Promise<void> {
    await target.click({ button: 'right' });
    const item = this.page.getByRole('menuitem', { name: entry }).first();
    await item.hover();
    await this.page.waitForTimeout(200);
    await item.click();
  }

  /** The inside of the webview that shows. */
  webview = () => this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

  private get opened(): HostWindow {
    if (!this.window) throw new Error('The window is not open: use the helpers inside a test.');
    return this.window;
  }
}
