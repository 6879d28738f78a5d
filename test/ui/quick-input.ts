import type { Locator, Page } from 'playwright-core';

/** The box at the top of the window: palette, quick pick, input box. */
export class QuickInput {
  readonly widget: Locator;
  readonly input: Locator;
  readonly options: Locator;

  constructor(readonly page: Page) {
    this.widget = page.locator('.quick-input-widget:visible');
    this.input = this.widget.locator('input.input');
    this.options = this.widget.getByRole('option');
  }

  /** Opens the palette and runs one command, named as the palette names it: "Category: Title". */
  async run(title: string): Promise<void> {
    await this.openWith(`>${title}`);
    await this.option(title).waitFor();
    await this.input.press('Enter');
    // The command may open the next quick input at once: the value tells the two apart.
    await this.left(`>${title}`);
  }

  /** Opens the palette with this text. A page inside the window that just got the focus may swallow the key: then once more. */
  async openWith(text: string): Promise<void> {
    for (let tries = 3; ; tries--) {
      await this.page.keyboard.press('F1');
      try {
        await this.input.waitFor({ timeout: tries > 1 ? 3_000 : 30_000 });
        return await this.input.fill(text);
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  option(name: string | RegExp): Locator {
    return this.options.filter({ hasText: name }).first();
  }

  /** What a quick pick offers, one string for each line that is on screen. */
  async labels(): Promise<string[]> {
    await this.options.first().waitFor();
    return this.options.locator('.quick-input-list-row:first-child').allInnerTexts();
  }

  /** Chooses the first option that holds these words; a long list is narrowed down to them first. */
  async choose(name: string | RegExp): Promise<void> {
    await this.options.first().waitFor();
    if (typeof name === 'string' && !(await this.option(name).isVisible())) await this.input.fill(name);
    await this.option(name).click();
  }

  /** Ticks several options of a pick that takes many, then accepts. */
  async chooseMany(names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.option(name).getByRole('checkbox').check();
    await this.input.press('Enter');
  }

  /** Types into an input box and accepts; the next question may open at once, so the box is left first. */
  async answer(text: string): Promise<void> {
    await this.input.fill(text);
    await this.input.press('Enter');
    await this.left(text);
  }

  /** Accepts a file or folder dialog as it stands, once it has read the folder. */
  async accept(button: string): Promise<void> {
    await this.widget.getByRole('button', { name: button }).click();
  }

  /** Waits until the box is closed or holds something else. */
  private async left(value: string): Promise<void> {
    const values = () => this.input.evaluateAll((inputs: { value?: string }[]) => inputs.map((input) => input.value));
    const limit = Date.now() + 30_000;
    while ((await values()).includes(value)) {
      if (Date.now() > limit) throw new Error(`The palette stays open on "${value}".`);
      await this.page.waitForTimeout(50);
    }
  }
}
