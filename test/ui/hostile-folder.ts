// A copy of test/fixtures/hostile with what git cannot keep on every system, and what would tell that something in it came alive.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const fixture = fileURLToPath(new URL('../fixtures/hostile', import.meta.url));
const NAMES = [
  '[canary name](command:workbench.action.terminal.new).txt',
  '$(bug) canary \u001b[31mred \u202etxt.exe.txt',
  '=canary name.txt',
];
const TEXT = 'Mara Lindqvist met Daniel Oduya in Kessin on Tuesday, 14 May 2024, and signed the canary accord.\n';

/** Where nothing may be written, and the folder to open, both below `root`. */
export class HostileFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  readonly folder = join(this.root, 'hostile');
  readonly outside = join(this.root, 'outside');

  make(): void {
    mkdirSync(this.outside);
    cpSync(fixture, this.folder, { recursive: true });
    for (const name of NAMES) writeFileSync(join(this.folder, name), TEXT);
    symlinkSync(this.outside, join(this.folder, 'dateline-export'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  assertNothingOutside(): void {
    assert.deepEqual([readdirSync(this.outside), readdirSync(this.root).sort()], [[], ['hostile', 'outside']]);
  }
}

/** What the window did that no article may make it do. */
export class Watch {
  private readonly seen: string[] = [];

  constructor(private readonly page: Page) {
    const own = new URL(page.url()).host;
    page.on('dialog', (dialog) => {
      this.seen.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.context().on('page', (opened) => this.seen.push(`a page: ${opened.url()}`));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      // VS Code's name for what the pages of an extension load; its server answers.
      const served = host === own || host.endsWith('.vscode-resource.vscode-cdn.net');
      if (/^http/.test(protocol) && !served) this.seen.push(`a request: ${request.url()}`);
    });
  }

  /** No command ran, no page loaded, and no element of the window would do it at a click. */
  async assertQuiet(where: string): Promise<void> {
    assert.deepEqual([...this.seen, ...(await this.alive())], [], where);
    assert.equal(await this.page.locator('.terminal-wrapper').count(), 0, `${where}: a terminal`);
  }

  /** Clicks each piece of others' words that shows there, and each link. */
  async click(area: string): Promise<number> {
    const points = (await this.page.evaluate(`(() => {
      const isOthers = (one) => one.matches('a[href]') || /canary/i.test(one.textContent);
      return [...document.querySelectorAll(${JSON.stringify(area)})]
        .flatMap((one) => [one, ...one.querySelectorAll('*')])
        .filter((one) => isOthers(one) && ![...one.children].some(isOthers))
        .flatMap((one) => [...one.getClientRects()])
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    })()`)) as [number, number][];
    for (const [x, y] of points) await this.page.mouse.click(x, y);
    return points.length;
  }

  /** Links and loaded things that carry others' words; a link of ours carries them as an argument. Not the text itself. */
  private async alive(): Promise<string[]> {
    return (await this.page.evaluate(`[...document.querySelectorAll('a, img, iframe, script, object, [onerror]')]
      .filter((one) => !one.closest('.view-lines'))
      .flatMap((one) => ['href', 'data-href', 'src', 'srcdoc', 'onerror'].map((name) => one.getAttribute(name) ?? ''))
      .filter((value) => /canary|terminal\\.new/i.test(value) && !/^command:dateline\\./.test(value))`)) as string[];
  }
}
