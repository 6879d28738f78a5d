// Sources side by side: the table and the timeline, by mouse and by keyboard, and what they write.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWindow, type Ui } from './harness';

/** By the command, which keeps what is open as a person would find it again. */
async function restart(ui: Ui): Promise<void> {
  await ui.quick.openWith('>Developer: Reload Window');
  await ui.quick.option('Developer: Reload Window').waitFor();
  const loaded = ui.page.waitForEvent('load');
  await ui.quick.input.press('Enter');
  await loaded;
  await ui.page.locator('.monaco-workbench .statusbar').waitFor();
}

/** Takes the place in the exports' folder that the save dialog suggests, once it has read that folder. */
async function saveSuggested(ui: Ui, name: string): Promise<void> {
  await ui.quick.input.waitFor();
  const suggested = JSON.stringify(`/dateline-export/${name}`);
  await ui.page.waitForFunction(
    `[...document.querySelectorAll('.quick-input-widget input')].some((box) => box.value.endsWith(${suggested}))`,
  );
  await ui.quick.input.press('Enter');
}

describe('comparing sources', () => {
  const ui = inWindow();
  const page = () => ui.webview();
  const cell = (name: RegExp) => page().getByRole('button', { name }).first();
  const exported = (name: string): string => join(ui.workspace, 'dateline-export', name);

  async function saveAs(name: string): Promise<string> {
    await saveSuggested(ui, name);
    await ui.statusItem(/Exported to/).waitFor();
    assert.ok(existsSync(exported(name)), name);
    return readFileSync(exported(name), 'latin1');
  }

  it('opens a row of the Events view as a table', async () => {
    await ui.openView('Dateline');
    await ui.openSection('Events');
    await ui.treeItem(/May 2024/).waitFor();
    await ui.runCommand('Dateline: Filter Events…');
    await ui.answer('customs house');
    await ui.page.locator('.sidebar .message').filter({ hasText: 'with “customs house”' }).waitFor();
    const event = ui.treeItem(/^Tue 14.*Lindqvist meets Oduya/);
    await event.waitFor();
    await ui.contextMenu(event, 'Compare Sources…');
    await page().getByRole('table').waitFor();
    for (const name of ['The Harbour Post', 'Capital Wire', 'Norland Today'])
      await page().getByRole('columnheader', { name }).waitFor();
    await cell(/^Kessin, differs\. Place, Capital Wire/).waitFor();
    await ui.screenshot('compare table');
  });

  it('opens the words of a cell beside the table', async () => {
    await cell(/Place, Capital Wire/).click();
    await ui.page.locator('.tab.active', { hasText: '02-capital-wire.txt' }).waitFor();
    await ui.page.locator('.monaco-editor[data-uri$="02-capital-wire.txt"] .selected-text').first().waitFor();
    await cell(/Place, Capital Wire/).waitFor();
    await ui.screenshot('compare words');
  });

  it('is walked by the arrow keys; Enter goes to the words', async () => {
    await cell(/Date, The Harbour Post/).focus();
    const press = (key: string) => page().locator(':focus').press(key);
    // The columns stand in the order in which the sources appeared.
    await press('ArrowRight');
    assert.match((await page().locator(':focus').getAttribute('aria-label')) ?? '', /Date, Norland Today/);
    await press('ArrowDown');
    assert.match((await page().locator(':focus').getAttribute('aria-label')) ?? '', /Norland Today/);
    await press('Enter');
    await ui.page.locator('.editor-group-container.active .tab.active', { hasText: '03-norland-today.md' }).waitFor();
    await ui.statusItem(/^Ln \d+, Col \d+ \(\d+ selected\)/).waitFor();
  });

  it('writes Markdown where the person says', async () => {
    await page().getByRole('button', { name: 'Export Markdown…' }).click();
    assert.match(
      await saveAs('lindqvist-meets-oduya-in-the-old-customs-house-of-port-amsel.md'),
      /\| \*\*Place\*\* \|/,
    );
  });

  it('stands again after a restart', async () => {
    await restart(ui);
    await cell(/^Kessin, differs/).waitFor();
    await ui.runCommand('View: Close All Editors');
  });
});

describe('the timeline', () => {
  const ui = inWindow();
  const page = () => ui.webview();
  const mark = (name: RegExp) => page().locator('.chart').getByRole('button', { name }).first();
  const focused = async (): Promise<string> => (await page().locator('.mark:focus').getAttribute('aria-label')) ?? '';
  const exported = (name: string): string => join(ui.workspace, 'dateline-export', name);

  it('opens where most is told of, a lane for each source', async () => {
    await ui.openView('Dateline');
    await ui.openSection('Events');
    await ui.treeItem(/May 2024/).waitFor();
    await ui.runCommand('Dateline: Show Timeline');
    await mark(
      /^Lindqvist meets Oduya in the old customs house.*, Tuesday, 14 May 2024, The Harbour Post, told by 5 sources/,
    ).waitFor();
    await page().getByRole('group', { name: 'Capital Wire' }).waitFor();
    assert.equal(await page().locator('.shown').innerText(), '12 May 2024 to 20 May 2024');
    await ui.screenshot('timeline');
  });

  it('is walked by the arrow keys, beyond the period too', async () => {
    await mark(/Lindqvist meets Oduya.*The Harbour Post/).focus();
    const press = (key: string) => page().locator('.mark:focus').press(key);
    await press('ArrowDown');
    assert.match(await focused(), /Lindqvist meets Oduya.*Capital Wire/);
    await press('Home');
    assert.match(await focused(), /202[123].*Capital Wire/);
    await page().locator('footer').getByText('Capital Wire').waitFor();
    await ui.screenshot('timeline walked');
  });

  it('comes closer, goes wider and shows all', async () => {
    const press = (key: string) => page().locator('.mark:focus').press(key);
    const period = () => page().locator('.shown').innerText();
    await press('0');
    const all = await period();
    assert.match(all, /202\d to .* 2025$/);
    await press('+');
    assert.notEqual(await period(), all);
    await page()
      .getByLabel('Period', { exact: true })
      .selectOption({ label: 'May 2024 (' + (await inMay()) + ')' });
    assert.equal(await period(), '1 May 2024 to 31 May 2024');
    await ui.screenshot('timeline month');
  });

  async function inMay(): Promise<string> {
    const names = await page().getByLabel('Period', { exact: true }).locator('option').allInnerTexts();
    return /May 2024 \((\d+)\)/.exec(names.join('\n'))![1]!;
  }

  it('leads to the words, by mouse and by Enter', async () => {
    await mark(/Lindqvist meets Oduya.*The Harbour Post/).click();
    await ui.page.locator('.tab.active', { hasText: '01-harbour-post.txt' }).waitFor();
    await mark(/Lindqvist meets Oduya.*Capital Wire/).press('Enter');
    await ui.page.locator('.editor-group-container.active .tab.active', { hasText: '02-capital-wire.txt' }).waitFor();
    await ui.statusItem(/^Ln \d+, Col \d+ \(\d+ selected\)/).waitFor();
    await ui.screenshot('timeline words');
  });

  for (const [format, begins] of [
    ['SVG', '<svg xmlns='],
    ['PNG', '\x89PNG'],
  ] as const)
    it(`is written as ${format}`, async () => {
      await page()
        .getByRole('button', { name: `Export this period as ${format}` })
        .click();
      await saveSuggested(ui, `timeline.${format.toLowerCase()}`);
      const file = exported(`timeline.${format.toLowerCase()}`);
      await ui.statusItem(new RegExp(`Exported to .*timeline.${format.toLowerCase()}`)).waitFor();
      const text = readFileSync(file, 'latin1');
      assert.ok(text.startsWith(begins), text.slice(0, 40));
      assert.ok(!text.includes('file:'), 'no addresses');
    });

  it('stands again after a restart, with its period', async () => {
    await restart(ui);
    await page().getByText('1 May 2024 to 31 May 2024').waitFor();
  });

  it('counts what a lane has no room for, and opens it', async () => {
    const what =
      'bridge school market museum station library garden harbour theatre hospital tunnel tower prison stadium bakery'.split(
        ' ',
      );
    const told = what.map((one) => `On 14 May 2024 a fire destroyed the ${one} of Varn.`);
    writeFileSync(join(ui.workspace, 'fires.txt'), `A night of fires in Varn\n\n${told.join('\n\n')}\n`);
    await ui.openFile('fires.txt');
    await ui.runCommand('Dateline: Show Timeline');
    const lane = page().getByRole('group', { name: 'A night of fires in Varn' });
    const more = lane.getByRole('button', { name: /^\d+ more events of A night of fires in Varn$/ });
    await more.waitFor();
    const shown = await lane.locator('.mark').count();
    await more.press('Enter');
    await lane.getByRole('button', { name: 'Show fewer events' }).waitFor();
    assert.ok((await lane.locator('.mark').count()) > shown);
    await ui.screenshot('timeline unfolded');
    await lane.getByRole('button', { name: 'Show fewer events' }).click();
    await more.waitFor();
  });
});
